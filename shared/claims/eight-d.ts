import { addDays, type CivilDate } from '#shared/kit/calendar.ts'
import { EMPTY_EIGHT_D, type EightD } from '#shared/documents/claim-model.ts'

/** Custom of the trade: containment within 48 hours, chosen actions within two weeks. Units: calendar days. */
const CONTAINMENT_DAYS = 2
const ACTIONS_DAYS = 14

/** A report begun that day, with the usual days for D3 and D5. */
export const openedEightD = (on: CivilDate): EightD => ({ ...EMPTY_EIGHT_D, openedOn: on, containmentDueOn: addDays(on, CONTAINMENT_DAYS), actionsDueOn: addDays(on, ACTIONS_DAYS) })

/** What is not said yet gets its usual value, counted from the opening. */
export function withUsualDays(report: EightD, todayOn: CivilDate): EightD {
  const openedOn = report.openedOn ?? todayOn
  const usual = openedEightD(openedOn)
  return { ...report, openedOn, containmentDueOn: report.containmentDueOn ?? usual.containmentDueOn, actionsDueOn: report.actionsDueOn ?? usual.actionsDueOn }
}

/** D3 is met when somebody has looked where pieces of the same make lie. */
export const isContained = ({ containment }: EightD): boolean => containment.some((row) => row.checkedOn !== null)
/** D5 is met when an action is chosen. */
export const hasActions = ({ actions }: EightD): boolean => actions.some(({ action }) => action.trim() !== '')

/** The days that are still waited for; a closed report waits for none. */
export function openEightDDays(report: EightD): { readonly d3DueOn: CivilDate | null; readonly d5DueOn: CivilDate | null } {
  const isClosed = report.closedOn !== null
  return { d3DueOn: isClosed || isContained(report) ? null : report.containmentDueOn, d5DueOn: isClosed || hasActions(report) ? null : report.actionsDueOn }
}

/** The field whose day stands before the opening of the report; null where all follow it. */
export function dayOutOfOrder(report: EightD): 'containmentDueOn' | 'actionsDueOn' | 'closedOn' | null {
  const { openedOn } = report
  if (openedOn === null) return null
  return (['containmentDueOn', 'actionsDueOn', 'closedOn'] as const).find((field) => { const on = report[field]; return on !== null && on < openedOn }) ?? null
}
