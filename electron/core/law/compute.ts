import { addDays, daysBetween, laterOf } from '#shared/kit/calendar.ts'
import type { LawBook } from '#shared/law/law-book.ts'
import { penalty } from '#shared/law/penalty.ts'
import { dueDate, type TermProblem } from '#shared/law/term.ts'
import { confidenceWarnings, penaltySteps, termSteps, termWarnings } from '#shared/law/term-words.ts'
import { query, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { invalid } from '#core/wire-errors.ts'
import { calendarOf, lawBookOf } from './current-law.ts'

type TermInput = In<'law.computeTerm'>

function refuseTerm(problem: TermProblem, { ruleId, eventOn }: TermInput, unit: string): never {
  switch (problem.code) {
    case 'rule_not_in_force':
      return refuse('law.not_in_force', { code: ruleId, on: eventOn })
    case 'length_above_limit':
    case 'length_invalid':
      throw invalid([{ path: ['agreedDays'], code: 'custom', message: 'agreed_days_above' }])
    case 'event_date_invalid':
      throw invalid([{ path: ['eventOn'], code: 'custom', message: 'no_such_date' }])
    case 'length_missing':
    case 'not_counted_in_dates':
      return refuse('law.not_counted_in_dates', { code: ruleId, unit })
  }
}

/**
 * The last day of a term by the edition of the day of the event and the calendar of this centre.
 * Refuses: law.calendar_changed, law.not_in_force, law.not_counted_in_dates; at the field: agreed_days_above.
 */
export const computeTerm = query((db, input: TermInput): Out<'law.computeTerm'> => {
  const { ruleId, eventOn, agreedDays, calendarVersion } = input
  const law = lawBookOf(db)
  const calendar = calendarOf(db)
  if (calendarVersion !== undefined && calendarVersion !== calendar.version) refuse('law.calendar_changed', { asked: calendarVersion, current: calendar.version })
  const rule = law.ruleOn(ruleId, eventOn)
  const found = dueDate({ ruleId, eventOn, law, calendar, ...(agreedDays === undefined ? {} : { n: agreedDays }) })
  if (!found.ok) return refuseTerm(found.error, input, rule?.unit ?? '')
  const due = found.value
  return {
    ruleId, dueCalendarOn: due.dueCalendarOn, dueLegalOn: due.dueLegalOn, steps: [...termSteps(due)], article: due.article, confidence: due.confidence, confidenceNote: rule?.confidenceNote ?? '', isUnconfirmed: due.confidence === 'U',
    lawVersion: law.version, calendarVersion: calendar.version, isCalendarKnown: due.isCalendarKnown, warnings: [...termWarnings(due, calendar)],
  }
})

/** Days from the first to the last that fall into a pause; a day of two pauses counts once. */
function pausedDays(fromOn: string, toOn: string, law: LawBook): number {
  let days = 0
  let coveredToOn = addDays(fromOn, -1)
  for (const pause of law.pauses.toSorted((left, right) => (left.fromOn < right.fromOn ? -1 : 1))) {
    const startsOn = laterOf(pause.fromOn, addDays(coveredToOn, 1))
    const endsOn = pause.toOn < toOn ? pause.toOn : toOn
    if (startsOn > endsOn) continue
    days += daysBetween(startsOn, endsOn) + 1
    coveredToOn = endsOn
  }
  return days
}

/** The book as it stands for one kind of goods: a rate of their own takes the place of the general one. */
function lawForGoods(law: LawBook, categoryCode: string | undefined): LawBook {
  if (categoryCode === undefined) return law
  return {
    ...law,
    penaltyOn: (id, dueOn) => {
      const general = law.penaltyOn(id, dueOn)
      const own = id === 'PEN-GOODS-1' ? law.overrideOn(categoryCode, dueOn) : null
      if (general === null || own === null) return general
      const { rateBp, hasCap, article, confidence, confidenceNote } = own
      return { ...general, rateBp, article, confidence, confidenceNote, cap: hasCap ? (general.cap ?? general.base) : null }
    },
  }
}

/** What a missed term comes to on a day. Days of a pause are not charged. Refuses: law.not_in_force. */
export const exposure = query((db, input: In<'law.exposure'>): Out<'law.exposure'> => {
  const { penaltyId, baseMinor, capMinor, dueLegalOn, on, categoryCode } = input
  const law = lawForGoods(lawBookOf(db), categoryCode)
  const rule = law.penaltyOn(penaltyId, dueLegalOn) ?? refuse('law.not_in_force', { code: penaltyId, on: dueLegalOn })
  const paused = on <= dueLegalOn ? 0 : pausedDays(addDays(dueLegalOn, 1), on, law)
  // The charge is a product of days, so a pause may be taken off its end.
  const counted = (limitMinor: number) => penalty({ penaltyId, baseMinor, capMinor: limitMinor, dueLegalOn, performedOn: addDays(on, -paused), law }) ?? refuse('law.not_in_force', { code: penaltyId, on: dueLegalOn })
  const found = counted(capMinor)
  const { days, rateBp, perDayMinor, totalMinor, isCapped } = found
  const uncappedMinor = counted(Number.MAX_SAFE_INTEGER).totalMinor
  return {
    days, pausedDays: paused, rateBp, perDayMinor, totalMinor, capMinor: found.capMinor, isCapped, article: rule.article,
    steps: [...penaltySteps({ dueLegalOn, on, days, pausedDays: paused, rateBp, baseMinor, perDayMinor, uncappedMinor, capMinor: found.capMinor, totalMinor, isCapped })],
    confidence: rule.confidence, confidenceNote: rule.confidenceNote, isUnconfirmed: rule.confidence === 'U', lawVersion: law.version, warnings: [...confidenceWarnings(rule.confidence)],
  }
})
