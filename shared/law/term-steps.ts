import { addDays, type CivilDate } from '#shared/kit/calendar.ts'
import type { DueDate, TermUnit } from './term.ts'

/** How a last day was counted: what a sentence of any language needs, step by step. */
export type TermStep =
  | { readonly code: 'on_event_day'; readonly eventOn: CivilDate }
  | { readonly code: 'event_day_left_out'; readonly eventOn: CivilDate }
  /** `hasSameDay`: months and years end on the day of the same number, or on the last of a month that has none. */
  | { readonly code: 'length'; readonly n: number; readonly unit: TermUnit; readonly dueOn: CivilDate; readonly hasSameDay: boolean }
  | { readonly code: 'moved'; readonly fromOn: CivilDate; readonly toOn: CivilDate; readonly dueOn: CivilDate }
  | { readonly code: 'until'; readonly dueOn: CivilDate }

/** How a penalty was counted, step by step. */
export type PenaltyStep =
  | { readonly code: 'no_delay'; readonly dueOn: CivilDate }
  | { readonly code: 'delay'; readonly fromOn: CivilDate; readonly toOn: CivilDate; readonly days: number }
  | { readonly code: 'paused'; readonly days: number }
  | { readonly code: 'per_day'; readonly baseMinor: number; readonly rateBp: number; readonly perDayMinor: number }
  | { readonly code: 'charged'; readonly days: number; readonly sumMinor: number }
  | { readonly code: 'no_cap' }
  | { readonly code: 'within_cap'; readonly capMinor: number }
  | { readonly code: 'cap_reached'; readonly capMinor: number; readonly uncappedMinor: number; readonly totalMinor: number }

const NONE = 0
const dayOfMonth = (on: CivilDate): string => on.slice('YYYY-MM-'.length)

function movedSteps({ movedOverOn, dueLegalOn }: DueDate): readonly TermStep[] {
  const [fromOn] = movedOverOn
  return fromOn === undefined ? [] : [{ code: 'moved', fromOn, toOn: movedOverOn.at(-1) ?? fromOn, dueOn: dueLegalOn }]
}

/** Source: GK art. 191-194. */
export function termSteps(due: DueDate): readonly TermStep[] {
  const { eventOn, n, unit, dueCalendarOn, dueLegalOn } = due
  const opening: readonly TermStep[] = n === NONE
    ? [{ code: 'on_event_day', eventOn }]
    : [{ code: 'event_day_left_out', eventOn }, { code: 'length', n, unit, dueOn: dueCalendarOn, hasSameDay: dayOfMonth(eventOn) === dayOfMonth(dueCalendarOn) }]
  return [...opening, ...movedSteps(due), { code: 'until', dueOn: dueLegalOn }]
}

export type CountedPenalty = {
  readonly dueLegalOn: CivilDate
  readonly on: CivilDate
  /** Days charged: those of delay without those of a pause. */
  readonly days: number
  readonly pausedDays: number
  readonly rateBp: number
  readonly baseMinor: number
  readonly perDayMinor: number
  /** What the days come to before the limit. */
  readonly uncappedMinor: number
  readonly capMinor: number | null
  readonly totalMinor: number
  readonly isCapped: boolean
}

function capStep({ capMinor, isCapped, uncappedMinor, totalMinor }: CountedPenalty): PenaltyStep {
  if (capMinor === null) return { code: 'no_cap' }
  return isCapped ? { code: 'cap_reached', capMinor, uncappedMinor, totalMinor } : { code: 'within_cap', capMinor }
}

/** Source: PLENUM7-2016 p. 65; ZOZPP art. 23 p. 1. */
export function penaltySteps(facts: CountedPenalty): readonly PenaltyStep[] {
  const { dueLegalOn, on, days, pausedDays, rateBp, baseMinor, perDayMinor, uncappedMinor } = facts
  if (on <= dueLegalOn) return [{ code: 'no_delay', dueOn: dueLegalOn }]
  return [
    { code: 'delay', fromOn: addDays(dueLegalOn, 1), toOn: on, days: days + pausedDays },
    ...(pausedDays === NONE ? [] : [{ code: 'paused', days: pausedDays } as const]),
    { code: 'per_day', baseMinor, rateBp, perDayMinor },
    { code: 'charged', days, sumMinor: uncappedMinor },
    capStep(facts),
  ]
}
