import { addDays, daysBetween, type CivilDate } from '#shared/kit/calendar.ts'
import { fail, type Result } from '#shared/kit/result.ts'
import type { DemandState } from './clock-state.ts'
import type { TermRole, TermWarning } from './clock-words.ts'
import { DATA_DEMANDS, isDefectDemand, TERMS_BY_DATE, TERMS_BY_LENGTH, type DemandKind } from './demand-kinds.ts'
import { demandTerm, type DemandTermProblem } from './demands.ts'
import type { LawBook } from './law-book.ts'
import type { WorkingCalendar } from './non-working-days.ts'
import { dueDate, dueOnFixedDate, type DueDate } from './term.ts'

/** What the terms of a demand depend on beside its entries. */
export type ClockSetting = {
  readonly isConsumer: boolean
  /** The demand came after the two-year window, to the maker's side. Source: ZOZPP art. 19 p. 6. */
  readonly isAfterTwoYears: boolean
  /** The demand that was being answered when a loaner was asked for. */
  readonly mainKind: DemandKind | null
  /** No loaner is due for these goods. */
  readonly isLoanerExcluded?: boolean
  readonly calendar: WorkingCalendar
  readonly law: LawBook
}

export type ClockTerm = DueDate & {
  readonly demandId: number
  readonly role: TermRole
  /** The law says «at once»; the day is only the latest possible one. */
  readonly isOuterLimit: boolean
  readonly endedOn: CivilDate | null
}

export type ClockProblem = DemandTermProblem | { readonly code: 'day_not_set' } | { readonly code: 'not_a_consumer' } | { readonly code: 'not_due' }

const REPLACEMENTS: readonly DemandKind[] = ['replace_same', 'replace_other']

type Counted = { readonly due: DueDate; readonly isOuterLimit: boolean }

const counted = (due: Result<DueDate, ClockProblem>, isOuterLimit = false): Result<Counted, ClockProblem> => (due.ok ? { ok: true, value: { due: due.value, isOuterLimit } } : due)

function defectTerm(state: DemandState, setting: ClockSetting): Result<Counted, ClockProblem> {
  const { kind, receivedOn, agreedDays, needsCheck, isInStock, nextDeliveryOn } = state
  if (!isDefectDemand(kind)) return fail({ code: 'length_missing' })
  const { calendar, law, isAfterTwoYears } = setting
  if (REPLACEMENTS.includes(kind) && nextDeliveryOn !== null) return counted(dueOnFixedDate({ ruleId: 'GDS-REPLACE-NORTH', eventOn: receivedOn, untilOn: nextDeliveryOn, calendar, law }))
  const term = demandTerm({ demand: kind, receivedOn, agreedDays, needsCheck, isInStock, isAfterTwoYears, calendar, law })
  return term.ok ? counted(term, term.value.kind === 'outer_limit') : term
}

/** Source: ZOZPP art. 20 p. 2 while a repair is made, art. 21 p. 1 while a replacement is waited for. */
const loanerRule = (mainKind: DemandKind | null): 'GDS-LOANER' | 'GDS-REPLACE-LOANER' => (mainKind !== null && REPLACEMENTS.includes(mainKind) ? 'GDS-REPLACE-LOANER' : 'GDS-LOANER')

function mainTerm(state: DemandState, setting: ClockSetting): Result<Counted, ClockProblem> {
  const { kind, receivedOn, untilOn } = state
  const { calendar, law } = setting
  if (!setting.isConsumer && !(DATA_DEMANDS as readonly string[]).includes(kind)) return fail({ code: 'not_a_consumer' })
  if (isDefectDemand(kind)) return defectTerm(state, setting)
  if (kind === 'loaner' && setting.isLoanerExcluded === true) return fail({ code: 'not_due' })
  if (kind === 'loaner') return counted(dueDate({ ruleId: loanerRule(setting.mainKind), eventOn: receivedOn, calendar, law }))
  if (kind in TERMS_BY_DATE) {
    if (untilOn === null) return fail({ code: 'day_not_set' })
    return counted(dueOnFixedDate({ ruleId: TERMS_BY_DATE[kind as keyof typeof TERMS_BY_DATE], eventOn: receivedOn, untilOn, calendar, law }))
  }
  return counted(dueDate({ ruleId: TERMS_BY_LENGTH[kind as keyof typeof TERMS_BY_LENGTH], eventOn: receivedOn, calendar, law }))
}

/** A later agreement on the repair term: shown beside the first one, charged for by the first one. Source: ZOZPP art. 20 p. 1. */
function laterTerm(state: DemandState, { calendar, law }: ClockSetting): DueDate | null {
  if (state.newTermUntilOn === null || state.kind !== 'repair') return null
  const due = dueOnFixedDate({ ruleId: 'GDS-REPAIR-RETERM', eventOn: state.receivedOn, untilOn: state.newTermUntilOn, calendar, law })
  return due.ok ? { ...due.value, penaltyId: null } : null
}

/**
 * The day on which goods paid for in advance were to be handed over: the penalty runs from it, not from the term of the
 * refund, which is then shown without one. Source: ZOZPP art. 23.1 p. 3.
 */
function prepaidTerms(state: DemandState, refund: DueDate, { calendar, law }: ClockSetting): readonly { readonly due: DueDate; readonly role: TermRole }[] {
  if (state.kind !== 'prepaid_refund' || state.untilOn === null) return [{ due: refund, role: 'main' }]
  const handover = law.ruleOn('PREPAY-LATE', state.untilOn)
  if (handover === null) return [{ due: refund, role: 'main' }]
  const late = dueOnFixedDate({ ruleId: 'PREPAY-LATE', eventOn: state.untilOn, untilOn: state.untilOn, calendar, law })
  return late.ok ? [{ due: { ...refund, penaltyId: null }, role: 'main' }, { due: late.value, role: 'right' }] : [{ due: refund, role: 'main' }]
}

/** Every term that runs for the demand, the one that costs first. Refuses: what makes the main term uncountable. */
export function termsOf(state: DemandState, setting: ClockSetting): Result<readonly ClockTerm[], ClockProblem> {
  const main = mainTerm(state, setting)
  if (!main.ok) return main
  const later = laterTerm(state, setting)
  const rows = [...prepaidTerms(state, main.value.due, setting), ...(later === null ? [] : [{ due: later, role: 'agreed_later' as const }])]
  return {
    ok: true,
    value: rows.map(({ due, role }) => ({ ...due, demandId: state.demandId, role, isOuterLimit: role === 'main' && main.value.isOuterLimit, endedOn: state.endedOn })),
  }
}

const HALF = 0.5
const MOST = 0.8
const LAST_DAYS = 2

/** The share of the term gone by that day, 0 to 1. */
export function shareGone(term: Pick<DueDate, 'eventOn' | 'dueCalendarOn'>, on: CivilDate): number {
  const whole = daysBetween(term.eventOn, term.dueCalendarOn)
  if (whole <= 0) return 1
  return Math.min(1, Math.max(0, daysBetween(term.eventOn, on) / whole))
}

/** How the term stands on a day: warnings come by the day as counted, delay by the day moved over days off. */
export function warningOn(term: Pick<DueDate, 'eventOn' | 'dueCalendarOn' | 'dueLegalOn'>, on: CivilDate): TermWarning {
  if (on > term.dueLegalOn) return 'overdue'
  if (on === term.dueLegalOn || on === term.dueCalendarOn) return 'due_today'
  if (on > term.dueCalendarOn) return 'moved_by_days_off'
  if (on >= addDays(term.dueCalendarOn, -LAST_DAYS)) return 'two_days'
  const share = shareGone(term, on)
  if (share >= MOST) return 'most'
  return share >= HALF ? 'half' : 'none'
}

/** The term was not kept: it ran out before the demand ended, or before this day. */
export function isMissedBy(term: Pick<ClockTerm, 'dueLegalOn' | 'endedOn'>, on: CivilDate): boolean {
  const until = term.endedOn !== null && term.endedOn < on ? term.endedOn : on
  return until > term.dueLegalOn
}
