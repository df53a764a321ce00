import { addDays, addMonths, addYears, daysBetween, isCivilDate, SUNDAY, weekdayOf, yearOf, type CivilDate } from '#shared/kit/calendar.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { isStatutoryHoliday, type WorkingCalendar } from './non-working-days.ts'
import type { RuleBook, TermRule } from './rule-book.ts'
import type { PenaltyId, RuleId } from './rule-ids.ts'
import type { Confidence } from './sources.ts'

/** Units a term can be counted in by dates; hours, «immediately» and «as agreed» are not among them. */
export const TERM_UNITS = ['calendar_day', 'working_day', 'month', 'year', 'day_no_sundays_holidays'] as const
export type TermUnit = (typeof TERM_UNITS)[number]

export type TermProblem =
  | { readonly code: 'event_date_invalid' }
  | { readonly code: 'rule_not_in_force' }
  | { readonly code: 'length_missing' }
  | { readonly code: 'length_invalid' }
  | { readonly code: 'length_above_limit'; readonly limit: number }
  | { readonly code: 'not_counted_in_dates' }

export type TermQuestion = {
  readonly ruleId: RuleId
  readonly eventOn: CivilDate
  /** The length where the rule leaves it to the parties, or a shorter agreed one. */
  readonly n?: number
  /** The unit where the rule itself names none. */
  readonly unit?: TermUnit
  readonly calendar: WorkingCalendar
  readonly law: RuleBook
}

export type DueDate = {
  readonly ruleId: RuleId
  readonly article: string
  readonly confidence: Confidence
  readonly penaltyId: PenaltyId | null
  readonly eventOn: CivilDate
  readonly n: number
  readonly unit: TermUnit
  /** The last day as counted: warnings are driven by it. */
  readonly dueCalendarOn: CivilDate
  /** The last day on which the obligation is still kept: the penalty is driven by it. */
  readonly dueLegalOn: CivilDate
  readonly wasShifted: boolean
  /** The non-working days the end of the term was moved over, for the explanation. */
  readonly movedOverOn: readonly CivilDate[]
  readonly calendarVersion: string
  /** False when a day needed for the answer lies in a year whose transfers of days off are not known. */
  readonly isCalendarKnown: boolean
}

const MAX_OF_AGREED = 'max_of_agreed'

function isTermUnit(unit: string): unit is TermUnit {
  return (TERM_UNITS as readonly string[]).includes(unit)
}

function unitOf(rule: TermRule, asked: TermUnit | undefined): TermUnit | null {
  if (isTermUnit(rule.unit)) return rule.unit
  return asked ?? null
}

/** A term whose breach is penalised protects the consumer: parties may shorten it, never lengthen it (ZOZPP art. 16). */
function lengthOf(rule: TermRule, asked: number | undefined): Result<number, TermProblem> {
  const length = asked ?? rule.length
  if (length === null) return fail({ code: 'length_missing' })
  if (!Number.isSafeInteger(length) || length < 0) return fail({ code: 'length_invalid' })
  if (rule.kind === MAX_OF_AGREED && length < 1) return fail({ code: 'length_invalid' })
  const isCeiling = rule.kind === MAX_OF_AGREED || rule.penaltyId !== null
  const isTooLong = isCeiling && rule.length !== null && length > rule.length
  return isTooLong ? fail({ code: 'length_above_limit', limit: rule.length }) : ok(length)
}

/** The day on which the n-th counted day falls; days that do not count are passed over. */
function addCountedDays(eventOn: CivilDate, n: number, counts: (on: CivilDate) => boolean): CivilDate {
  let on = eventOn
  let left = n
  while (left > 0) {
    on = addDays(on, 1)
    if (counts(on)) left -= 1
  }
  return on
}

function lastDay(eventOn: CivilDate, n: number, unit: TermUnit, calendar: WorkingCalendar): CivilDate {
  switch (unit) {
    case 'calendar_day':
      return addDays(eventOn, n)
    case 'month':
      return addMonths(eventOn, n)
    case 'year':
      return addYears(eventOn, n)
    case 'working_day':
      return addCountedDays(eventOn, n, (on) => !calendar.isNonWorking(on))
    case 'day_no_sundays_holidays':
      return addCountedDays(eventOn, n, (on) => weekdayOf(on) !== SUNDAY && !isStatutoryHoliday(on))
  }
}

function nonWorkingRunFrom(on: CivilDate, calendar: WorkingCalendar): readonly CivilDate[] {
  const run: CivilDate[] = []
  for (let day = on; calendar.isNonWorking(day); day = addDays(day, 1)) run.push(day)
  return run
}

function isCalendarKnown(fromOn: CivilDate, toOn: CivilDate, calendar: WorkingCalendar): boolean {
  for (let year = yearOf(fromOn); year <= yearOf(toOn); year += 1) if (!calendar.isLoaded(year)) return false
  return true
}

/**
 * The last day of a term: the single arithmetic of the product.
 * The day of the event is not counted; months and years end on the same day number or on the last day of the month;
 * a last day that is non-working gives way to the next working day where the rule allows it; days off inside the term
 * count, except in terms of working days.
 * Refuses: a rule not in force on the event date, a term without a length, a length above what the law allows, a term
 * not counted in dates.
 * Source: GK art. 190-194.
 */
export function dueDate(question: TermQuestion): Result<DueDate, TermProblem> {
  const { ruleId, eventOn, calendar, law } = question
  if (!isCivilDate(eventOn)) return fail({ code: 'event_date_invalid' })
  const rule = law.ruleOn(ruleId, eventOn)
  if (rule === null) return fail({ code: 'rule_not_in_force' })
  const unit = unitOf(rule, question.unit)
  if (unit === null) return fail({ code: 'not_counted_in_dates' })
  const length = lengthOf(rule, question.n)
  if (!length.ok) return length
  const dueCalendarOn = lastDay(eventOn, length.value, unit, calendar)
  const movedOverOn = rule.isMovedByNonWorkingDay ? nonWorkingRunFrom(dueCalendarOn, calendar) : []
  const dueLegalOn = addDays(dueCalendarOn, movedOverOn.length)
  const firstLookedUpOn = unit === 'working_day' ? eventOn : dueCalendarOn
  const needsCalendar = unit === 'working_day' || rule.isMovedByNonWorkingDay
  return ok({
    ruleId,
    article: rule.article,
    confidence: rule.confidence,
    penaltyId: rule.penaltyId,
    eventOn,
    n: length.value,
    unit,
    dueCalendarOn,
    dueLegalOn,
    wasShifted: movedOverOn.length > 0,
    movedOverOn,
    calendarVersion: calendar.version,
    isCalendarKnown: !needsCalendar || isCalendarKnown(firstLookedUpOn, dueLegalOn, calendar),
  })
}

export type FixedDateQuestion = {
  readonly ruleId: RuleId
  readonly eventOn: CivilDate
  /** The last day as the parties, the customer or the contract have set it. */
  readonly untilOn: CivilDate
  readonly calendar: WorkingCalendar
  readonly law: RuleBook
}

/**
 * A term that ends on a day somebody has set: warnings come by that day; a day off gives way to the next working day
 * before delay begins. Refuses: a rule not in force, a day before the event.
 * Source: GK art. 190, 193; whether art. 193 moves a term set as a date, a lawyer has to say.
 */
export function dueOnFixedDate({ ruleId, eventOn, untilOn, calendar, law }: FixedDateQuestion): Result<DueDate, TermProblem> {
  if (!isCivilDate(eventOn) || !isCivilDate(untilOn)) return fail({ code: 'event_date_invalid' })
  if (untilOn < eventOn) return fail({ code: 'length_invalid' })
  const rule = law.ruleOn(ruleId, eventOn)
  if (rule === null) return fail({ code: 'rule_not_in_force' })
  const movedOverOn = rule.isMovedByNonWorkingDay ? nonWorkingRunFrom(untilOn, calendar) : []
  const dueLegalOn = addDays(untilOn, movedOverOn.length)
  return ok({
    ruleId, article: rule.article, confidence: rule.confidence, penaltyId: rule.penaltyId, eventOn, n: daysBetween(eventOn, untilOn), unit: 'calendar_day', dueCalendarOn: untilOn, dueLegalOn,
    wasShifted: movedOverOn.length > 0, movedOverOn, calendarVersion: calendar.version, isCalendarKnown: !rule.isMovedByNonWorkingDay || isCalendarKnown(untilOn, dueLegalOn, calendar),
  })
}
