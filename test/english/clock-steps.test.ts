import { describe, expect, it } from 'vitest'
import { penaltyStepWords, termStepWords, warrantyStepWords } from '#renderer/texts/clock-steps.ts'
import { BUILT_IN_CALENDAR } from '#shared/law/non-working-days.ts'
import type { TermQuestion } from '#shared/law/term.ts'
import { penaltySteps, termSteps } from '#shared/law/term-steps.ts'
import { warrantySteps } from '#shared/law/warranty-steps.ts'
import { dueDate, warrantyStanding, type Asked } from '#test/kit/shipped-law.ts'

const plain = (steps: readonly string[]) => steps.map((step) => step.replaceAll('\u00a0', ' '))

function termOf(question: Asked<TermQuestion>): readonly string[] {
  const found = dueDate(question)
  if (!found.ok) throw new Error(found.error.code)
  return plain(termSteps(found.value).map(termStepWords))
}

describe('how a last day was counted, in English', () => {
  it('is told with the articles of the Civil Code when the end falls on the New Year days off', () => {
    expect(termOf({ ruleId: 'GDS-REPAIR-AGREED', eventOn: '2026-11-16' })).toEqual([
      'The day of the event, 16.11.2026, is not counted (Civil Code art. 191)',
      '45 calendar days: last day 31.12.2026',
      '31.12.2026–10.01.2027 are days off, the term moves to 11.01.2027 (Civil Code art. 193)',
      'May be performed on 11.01.2027 until 24:00, at an organisation until the end of its working day (Civil Code art. 194)',
    ])
  })

  it.each<[string, Asked<TermQuestion>, string]>([
    ['a month without such a day', { ruleId: 'GDS-REPLACE-NOSTOCK', eventOn: '2026-01-31' }, '1 month: last day 28.02.2026: the month has no such day (Civil Code art. 192)'],
    ['working days', { ruleId: 'PD-SUBJECT-REQUEST', eventOn: '2026-04-28' }, '10 working days: last day 14.05.2026, days off and holidays are not counted'],
    ['the day of the event itself', { ruleId: 'GDS-ACCEPT-DUTY', eventOn: '2026-11-16' }, 'The term falls on the day of the event, 16.11.2026'],
  ])('is told for %s', (_name, question, step) => {
    expect(termOf(question)).toContain(step)
  })
})

it('says how a penalty was counted, with its pause and its limit', () => {
  const facts = { dueLegalOn: '2026-11-30', on: '2026-12-04', days: 3, pausedDays: 1, rateBp: 50, baseMinor: 4_000_000, perDayMinor: 20_000, uncappedMinor: 60_000, capMinor: 50_000, totalMinor: 50_000, isCapped: true }
  expect(plain(penaltySteps(facts).map(penaltyStepWords))).toEqual([
    'Delay from 01.12.2026 to 04.12.2026: 4 days, the day of performance is counted (Plenum of the Supreme Court 7/2016 cl. 65)',
    'Of these 1 day no penalty is charged for',
    '40 000.00 ₽ × 0.5 % = 200.00 ₽ a day',
    'For 3 days: 600.00 ₽',
    'Limit 500.00 ₽: charged 600.00 ₽, to be paid 500.00 ₽',
  ])
})

it('says how a warranty was counted, with the days of a repair added', () => {
  const repairs = [{ demandOn: '2026-05-01', issuedOn: '2026-05-11' }]
  const standing = warrantyStanding({ handedOverOn: '2026-04-21', madeOn: null, warrantyMonths: 12, repairs, on: '2026-11-21', calendar: BUILT_IN_CALENDAR })
  expect(plain(warrantySteps({ startsOn: '2026-04-21', isStartFromMake: false, months: 12, repairs, standing }).map(warrantyStepWords))).toEqual([
    'Goods handed over on 21.04.2026 (CPL art. 19 cl. 2)',
    'Warranty period of 12 months: until 21.04.2027 (Civil Code art. 192)',
    'Repair from 01.05.2026 to 11.05.2026: the days out of use are added (CPL art. 20 cl. 3)',
    expect.stringMatching(/^Extended by 1\d days, until \d\d\.05\.2027$/),
    'Demands about defects within two years, until 21.04.2028 (CPL art. 19 cl. 1, cl. 5)',
  ])
})
