import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/kit/calendar.ts'
import { BUILT_IN_CALENDAR, calendarWith } from '#shared/law/non-working-days.ts'
import { penaltySteps as stepsOfPenalty, termSteps as stepsOfTerm, type CountedPenalty } from '#shared/law/term-steps.ts'
import { confidenceWarnings, dayTitle, lengthWords, penaltyStepWords, termStepWords, termWarnings } from '#shared/law/term-words.ts'
import type { DueDate, TermQuestion } from '#shared/law/term.ts'
import { dueDate, type Asked } from '#test/kit/shipped-law.ts'

const due = (question: Asked<TermQuestion>) => {
  const answer = dueDate(question)
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}
const termSteps = (found: DueDate) => stepsOfTerm(found).map(termStepWords)
const penaltySteps = (facts: CountedPenalty) => stepsOfPenalty(facts).map(penaltyStepWords)
const plain = (steps: readonly string[]) => steps.map((step) => step.replaceAll('\u00a0', ' '))

describe('the steps of a term', () => {
  it('tells the ГК article of each step when the end falls on the New Year days off', () => {
    expect(plain(termSteps(due({ ruleId: 'GDS-REPAIR-AGREED', eventOn: '2026-11-16' })))).toEqual([
      'День события 16.11.2026 не считается (ГК 191)',
      '45 календарных дней: последний день 31.12.2026',
      '31.12.2026–10.01.2027 – нерабочие дни, срок переходит на 11.01.2027 (ГК 193)',
      'Исполнить можно 11.01.2027 до 24:00, в организации – до конца её рабочего дня (ГК 194)',
    ])
  })

  it.each<[string, Asked<TermQuestion>, string]>([
    ['one day off', { ruleId: 'GDS-REPLACE', eventOn: '2026-02-16' }, '23.02.2026 – нерабочий день, срок переходит на 24.02.2026 (ГК 193)'],
    ['a month without such a day, ГК 192', { ruleId: 'GDS-REPLACE-NOSTOCK', eventOn: '2026-01-31' }, '1 месяц: последний день 28.02.2026: такого числа в этом месяце нет (ГК 192)'],
    ['a month with such a day, ГК 192', { ruleId: 'GDS-REPLACE-NOSTOCK', eventOn: '2026-03-10' }, '1 месяц: последний день 10.04.2026, то же число (ГК 192)'],
    ['working days of 152-ФЗ', { ruleId: 'PD-SUBJECT-REQUEST', eventOn: '2026-04-28' }, '10 рабочих дней: последний день 14.05.2026, выходные и праздники не считаются'],
    ['three days', { ruleId: 'GDS-LOANER', eventOn: '2026-11-01' }, '3 календарных дня: последний день 04.11.2026'],
    ['the day of the event itself', { ruleId: 'GDS-ACCEPT-DUTY', eventOn: '2026-11-16' }, 'Срок наступает в день события 16.11.2026'],
  ])('explains %s', (_name, question, step) => {
    expect(plain(termSteps(due(question)))).toContain(step)
  })

  it('says nothing of a shift when the last day is a working one', () => {
    expect(termSteps(due({ ruleId: 'GDS-REFUND', eventOn: '2026-11-20' })).join(' ')).not.toContain('ГК 193')
  })

  it('names every counted day of a term whatever its day, and always ends with the day of the answer', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 4_000 }), fc.integer({ min: 1, max: 45 }), (shift, n) => {
      const found = due({ ruleId: 'GDS-REPAIR-AGREED', eventOn: addDays('2016-01-01', shift), n })
      const steps = termSteps(found)
      expect(steps.length).toBe(found.wasShifted ? 4 : 3)
      expect(steps.at(-1)).toContain(found.dueLegalOn.split('-').reverse().join('.'))
    }))
  })

  it('puts the noun after the number as Russian does', () => {
    expect([1, 2, 5, 11, 21].map((n) => lengthWords(n, 'year').replace('\u00a0', ' '))).toEqual(['1 год', '2 года', '5 лет', '11 лет', '21 год'])
  })
})

describe('warnings', () => {
  it('names each year of the term whose calendar is not loaded, and none once it is vouched for', () => {
    const found = due({ ruleId: 'GDS-REPAIR-AGREED', eventOn: '2026-11-16' })
    expect(termWarnings(found, BUILT_IN_CALENDAR)).toEqual(['Календарь на 2027 год не загружен: переносы выходных неизвестны, день может измениться'])
    const calendar = calendarWith({ days: [], loadedYears: [2027], version: 'a' })
    expect(termWarnings(due({ ruleId: 'GDS-REPAIR-AGREED', eventOn: '2026-11-16', calendar }), calendar)).toEqual([])
  })

  it('says of a rule that nobody compared with the act that it is so', () => {
    expect(['V', 'K', 'U'].map((confidence) => confidenceWarnings(confidence as 'V').length)).toEqual([0, 1, 1])
    expect(confidenceWarnings('U')[0]).toContain('нужен юрист')
  })
})

describe('the steps of a penalty', () => {
  const facts = { dueLegalOn: '2026-11-30', on: '2026-12-04', days: 4, pausedDays: 0, rateBp: 100, baseMinor: 4_000_000, perDayMinor: 40_000, uncappedMinor: 160_000, capMinor: 4_000_000, totalMinor: 160_000, isCapped: false }

  it('shows days, rate and sum of ЗоЗПП 23 with the day of performance counted', () => {
    expect(plain(penaltySteps(facts))).toEqual([
      'Просрочка с 01.12.2026 по 04.12.2026: 4 дня, день исполнения считается (Пленум ВС 7/2016 п.65)',
      '40 000,00 ₽ × 1 % = 400,00 ₽ за день',
      'За 4 дня: 1 600,00 ₽',
      'Предел 40 000,00 ₽ не превышен',
    ])
  })

  it('shows the limit of 500-ФЗ, its absence, and days of a pause', () => {
    expect(plain(penaltySteps({ ...facts, isCapped: true, uncappedMinor: 6_000_000, totalMinor: 4_000_000 }))).toContain('Предел 40 000,00 ₽: начислено 60 000,00 ₽, к уплате 40 000,00 ₽')
    expect(penaltySteps({ ...facts, capMinor: null })).toContain('Предела суммы для этого срока нет')
    expect(plain(penaltySteps({ ...facts, days: 1, pausedDays: 3 }))).toContain('Из них 3 дня – время, за которое неустойка не начисляется')
    expect(penaltySteps({ ...facts, on: '2026-11-30' })).toEqual(['Последний день срока – 30.11.2026, просрочки нет'])
    expect(plain(penaltySteps({ ...facts, rateBp: 50 }))[1]).toContain('× 0,5 %')
  })
})

it('calls a day off by its name in ТК 112', () => {
  expect(['2026-01-02', '2026-01-07', '2026-05-09', '2026-05-11'].map((on) => dayTitle(on, 'off'))).toEqual(['Новогодние каникулы', 'Рождество Христово', 'День Победы', 'Перенос выходного дня'])
  expect(['2024-04-27', '2027-05-03'].map((on) => dayTitle(on, 'work'))).toEqual(['Рабочий выходной', 'Рабочий день'])
})
