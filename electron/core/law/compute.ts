import { penalty } from '#shared/law/penalty.ts'
import { dueDate, type TermProblem } from '#shared/law/term.ts'
import { penaltySteps, termSteps } from '#shared/law/term-steps.ts'
import { confidenceWarnings, penaltyStepWords, termStepWords, termWarnings } from '#shared/law/term-words.ts'
import { query, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { invalid } from '#core/wire-errors.ts'
import { calendarOf, lawBookOf } from '#core/law-book/current-law.ts'

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
    ruleId, dueCalendarOn: due.dueCalendarOn, dueLegalOn: due.dueLegalOn, steps: termSteps(due).map(termStepWords), article: due.article, confidence: due.confidence, confidenceNote: rule?.confidenceNote ?? '', isUnconfirmed: due.confidence === 'U',
    lawVersion: law.version, calendarVersion: calendar.version, isCalendarKnown: due.isCalendarKnown, warnings: [...termWarnings(due, calendar)],
  }
})

/** What a missed term comes to on a day. Days of a pause are not charged. Refuses: law.not_in_force. */
export const exposure = query((db, { categoryCode, on, ...charged }: In<'law.exposure'>): Out<'law.exposure'> => {
  const law = lawBookOf(db)
  const found = penalty({ ...charged, performedOn: on, law, categoryCode: categoryCode ?? null }) ?? refuse('law.not_in_force', { code: charged.penaltyId, on: charged.dueLegalOn })
  const { uncappedMinor, ...answer } = found
  return {
    ...answer, steps: penaltySteps({ ...answer, uncappedMinor, dueLegalOn: charged.dueLegalOn, baseMinor: charged.baseMinor, on }).map(penaltyStepWords),
    isUnconfirmed: answer.confidence === 'U', lawVersion: law.version, warnings: [...confidenceWarnings(answer.confidence)],
  }
})
