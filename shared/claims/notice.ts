import type { NoticeWindow, WindowTerm } from '#shared/contract/claims.ts'
import { addDays, addYears, daysBetween, type CivilDate } from '#shared/kit/calendar.ts'
import type { RuleId } from '#shared/law/rule-ids.ts'
import { lawRule } from '#shared/law/rules.ts'
import type { SaleLaw, WindowStart } from './kinds.ts'

/** What the reasonable time of CISG art. 39(1) is taken for where the contract is silent. Units: calendar days. */
export const REASONABLE_NOTICE_DAYS = 30

/**
 * Nothing is claimed later than so many years after the goods reached the buyer.
 * Source: CISG art. 39(2); PRC Civil Code art. 621; GK art. 477 p. 2.
 */
const CUTOFF_YEARS: Readonly<Record<SaleLaw, number>> = { cisg: lawRule('SUP-CUTOFF-2Y').length ?? 2, prc: 2, ru: 2 }

/** Whose rule the reasonable time and the cut-off are, by the law of the sale. */
const LAW_TERMS: Readonly<Record<SaleLaw, { readonly reasonable: RuleId; readonly cutoff: RuleId }>> = {
  cisg: { reasonable: 'SUP-NOTICE-REASONABLE', cutoff: 'SUP-CUTOFF-2Y' },
  prc: { reasonable: 'SUP-PRC-LAW', cutoff: 'SUP-PRC-LAW' },
  ru: { reasonable: 'SUP-DOMESTIC', cutoff: 'SUP-DOMESTIC' },
}

export interface NoticeFacts {
  readonly foundOn: CivilDate
  readonly arrivedOn: CivilDate | null
  readonly soldOn: CivilDate | null
  /** Days of the contract; null where it is silent. */
  readonly claimWindowDays: number | null
  readonly claimWindowStart: WindowStart
  readonly saleLaw: SaleLaw
}

type Length = { readonly length: number; readonly unit: 'day' | 'year' }

const startOf = (facts: NoticeFacts, start: WindowStart): CivilDate | null => ({ found: facts.foundOn, arrived: facts.arrivedOn, sold: facts.soldOn })[start]

function termOf(ruleId: RuleId, facts: NoticeFacts, start: WindowStart, { length, unit }: Length): WindowTerm {
  const { nameRu, article } = lawRule(ruleId)
  const on = startOf(facts, start)
  if (on === null) return { ruleId, nameRu, article, dueOn: null, steps: [{ code: 'unknown', start }, { code: 'add', length, unit }] }
  const dueOn = unit === 'day' ? addDays(on, length) : addYears(on, length)
  return { ruleId, nameRu, article, dueOn, steps: [{ code: 'from', start, on }, { code: 'add', length, unit }, { code: 'due', on: dueOn }] }
}

/** The term of the contract takes the place of the reasonable time; the cut-off stands beside either. Source: CISG art. 6, 39. */
function termsOf(facts: NoticeFacts): readonly WindowTerm[] {
  const { reasonable, cutoff } = LAW_TERMS[facts.saleLaw]
  const notice = facts.claimWindowDays === null
    ? termOf(reasonable, facts, 'found', { length: REASONABLE_NOTICE_DAYS, unit: 'day' })
    : termOf('SUP-NOTICE-CONTRACT', facts, facts.claimWindowStart, { length: facts.claimWindowDays, unit: 'day' })
  return [notice, termOf(cutoff, facts, 'arrived', { length: CUTOFF_YEARS[facts.saleLaw], unit: 'year' })]
}

/**
 * The last day to notify the supplier of a defect, with every term it was counted from. Not moved by days off.
 * Source: contract; CISG art. 38-39; PRC Civil Code art. 621-622; GK art. 477, 483.
 */
export function noticeWindow(facts: NoticeFacts, todayOn: CivilDate): NoticeWindow {
  const terms = termsOf(facts)
  const [first] = terms.flatMap(({ dueOn, ruleId }) => (dueOn === null ? [] : [{ dueOn, ruleId }])).toSorted((left, right) => left.dueOn.localeCompare(right.dueOn))
  if (first === undefined) return { dueOn: null, ruleId: terms[0]?.ruleId ?? '', isPassed: false, daysLeft: null, terms: [...terms] }
  const daysLeft = daysBetween(todayOn, first.dueOn)
  return { ...first, isPassed: daysLeft < 0, daysLeft, terms: [...terms] }
}
