import { addDays, addYears, type CivilDate } from '#shared/kit/calendar.ts'
import { lawRule } from '#shared/law/rules.ts'

/** What the reasonable time of CISG art. 39(1) is taken for where the contract is silent. Units: calendar days. */
export const REASONABLE_NOTICE_DAYS = 30

/**
 * The last day to notify the supplier of a defect found that day: the window of the contract, else a reasonable time;
 * never later than two years after the goods reached the buyer. Not moved by days off.
 * Source: contract; CISG art. 6, 39(1), 39(2).
 */
export function noticeDueOn(found: { readonly foundOn: CivilDate; readonly claimWindowDays: number | null; readonly arrivedOn?: CivilDate | null }): CivilDate {
  const dueOn = addDays(found.foundOn, found.claimWindowDays ?? REASONABLE_NOTICE_DAYS)
  const cutoffYears = lawRule('SUP-CUTOFF-2Y').length
  if (found.arrivedOn === undefined || found.arrivedOn === null || cutoffYears === null) return dueOn
  const cutoffOn = addYears(found.arrivedOn, cutoffYears)
  return cutoffOn < dueOn ? cutoffOn : dueOn
}
