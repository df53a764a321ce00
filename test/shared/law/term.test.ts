import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween } from '#shared/kit/calendar.ts'
import { BUILT_IN_CALENDAR, calendarWith, isNonWorking } from '#shared/law/non-working-days.ts'
import { BUILT_IN_LAW } from '#shared/law/law-book.ts'
import { RULE_IDS } from '#shared/law/rule-ids.ts'
import { LAW_RULES } from '#shared/law/rules.ts'
import { TERM_UNITS, type DueDate, type TermQuestion } from '#shared/law/term.ts'
import { dueDate, type Asked } from '#test/kit/shipped-law.ts'

function due(question: Asked<TermQuestion>): DueDate {
  const answer = dueDate(question)
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

const anyDate = fc.integer({ min: 0, max: 365 * 18 }).map((day) => addDays('2013-01-01', day))

describe('the last day of a term', () => {
  it.each([
    ['refund, 10 days', { ruleId: 'GDS-REFUND', eventOn: '2026-04-21' }, '2026-05-01', '2026-05-04'],
    ['refund, 10 days', { ruleId: 'GDS-REFUND', eventOn: '2026-11-20' }, '2026-11-30', '2026-11-30'],
    ['loaner, 3 days', { ruleId: 'GDS-LOANER', eventOn: '2026-11-01' }, '2026-11-04', '2026-11-05'],
    ['replacement, 7 days', { ruleId: 'GDS-REPLACE', eventOn: '2026-02-16' }, '2026-02-23', '2026-02-24'],
    ['repair, 45 days', { ruleId: 'GDS-REPAIR-AGREED', eventOn: '2026-10-05' }, '2026-11-19', '2026-11-19'],
    ['repair, 45 days', { ruleId: 'GDS-REPAIR-AGREED', eventOn: '2026-11-16' }, '2026-12-31', '2027-01-11'],
    ['replacement, 1 month', { ruleId: 'GDS-REPLACE-NOSTOCK', eventOn: '2026-01-31' }, '2026-02-28', '2026-03-02'],
    ['technically complex goods, 15 days', { ruleId: 'TCG-15D', eventOn: '2026-04-24' }, '2026-05-09', '2026-05-12'],
    ['exchange, 14 days', { ruleId: 'EXCH-14D', eventOn: '2026-05-25' }, '2026-06-08', '2026-06-08'],
    ['two years', { ruleId: 'WIN-SHORT-WARRANTY', eventOn: '2024-02-29' }, '2026-02-28', '2026-03-02'],
    ['personal data, 10 working days', { ruleId: 'PD-SUBJECT-REQUEST', eventOn: '2026-04-28' }, '2026-05-14', '2026-05-14'],
    ['repair agreed for 20 days', { ruleId: 'GDS-REPAIR-AGREED', eventOn: '2026-10-05', n: 20 }, '2026-10-25', '2026-10-26'],
    ['sale of unclaimed goods, 2 months', { ruleId: 'STO-SELL-2M', eventOn: '2026-12-31' }, '2027-02-28', '2027-03-01'],
    ['notice to the forwarder, not moved', { ruleId: 'CAR-FWD-HIDDEN', eventOn: '2026-04-02' }, '2026-05-02', '2026-05-02'],
    ['CMR, 7 days without Sundays and holidays', { ruleId: 'CAR-CMR-HIDDEN', eventOn: '2026-04-29' }, '2026-05-08', '2026-05-08'],
    ['personal data over a working Saturday', { ruleId: 'PD-CORRECT', eventOn: '2025-10-24', n: 6 }, '2025-11-01', '2025-11-01'],
  ] as const)('%s from $1.eventOn', (_title, question, dueCalendarOn, dueLegalOn) => {
    expect(due(question)).toMatchObject({ dueCalendarOn, dueLegalOn, wasShifted: dueCalendarOn !== dueLegalOn })
  })

  it('explains over which days the end was moved', () => {
    expect(due({ ruleId: 'TCG-15D', eventOn: '2026-04-24' })).toEqual({
      ruleId: 'TCG-15D',
      article: 'ЗоЗПП 18 п.1 абз.8',
      confidence: 'V',
      penaltyId: null,
      eventOn: '2026-04-24',
      n: 15,
      unit: 'calendar_day',
      dueCalendarOn: '2026-05-09',
      dueLegalOn: '2026-05-12',
      wasShifted: true,
      movedOverOn: ['2026-05-09', '2026-05-10', '2026-05-11'],
      calendarVersion: BUILT_IN_CALENDAR.version,
      isCalendarKnown: true,
    })
  })

  it('says when the answer rests on a year whose days off are not known yet', () => {
    expect(due({ ruleId: 'GDS-REPAIR-AGREED', eventOn: '2026-11-16' }).isCalendarKnown).toBe(false)
    expect(due({ ruleId: 'GDS-REPAIR-AGREED', eventOn: '2026-10-05' }).isCalendarKnown).toBe(true)
    expect(due({ ruleId: 'CAR-FWD-HIDDEN', eventOn: '2026-12-20' }).isCalendarKnown).toBe(true)
    expect(due({ ruleId: 'PD-SUBJECT-REQUEST', eventOn: '2026-12-28' }).isCalendarKnown).toBe(false)
    expect(due({ ruleId: 'PD-SUBJECT-REQUEST', eventOn: '2012-12-28' }).isCalendarKnown).toBe(false)
  })

  it('counts by the calendar it is given', () => {
    const calendar = calendarWith({ days: [{ on: '2026-11-30', kind: 'off' }], loadedYears: [], version: 'own' })
    const answer = due({ ruleId: 'GDS-REFUND', eventOn: '2026-11-20', calendar })
    expect([answer.dueLegalOn, answer.calendarVersion]).toEqual(['2026-12-01', calendar.version])
  })

  it.each([
    [{ ruleId: 'GDS-REFUND', eventOn: '2026-02-31' }, 'event_date_invalid'],
    [{ ruleId: 'PD-REFUSE-REASON', eventOn: '2020-01-01' }, 'rule_not_in_force'],
    [{ ruleId: 'WAR-END', eventOn: '2026-01-01' }, 'length_missing'],
    [{ ruleId: 'WRK-TERM', eventOn: '2026-01-01', n: 5 }, 'not_counted_in_dates'],
    [{ ruleId: 'PD-LEAK-24H', eventOn: '2026-01-01' }, 'not_counted_in_dates'],
    [{ ruleId: 'GDS-REPAIR-IMMEDIATE', eventOn: '2026-01-01' }, 'not_counted_in_dates'],
    [{ ruleId: 'GDS-REPAIR-AGREED', eventOn: '2026-01-01', n: 46 }, 'length_above_limit'],
    [{ ruleId: 'GDS-REPAIR-AGREED', eventOn: '2026-01-01', n: 0 }, 'length_invalid'],
    [{ ruleId: 'GDS-REFUND', eventOn: '2026-01-01', n: 30 }, 'length_above_limit'],
    [{ ruleId: 'WAR-END', eventOn: '2026-01-01', n: -1 }, 'length_invalid'],
    [{ ruleId: 'WAR-END', eventOn: '2026-01-01', n: 1.5 }, 'length_invalid'],
    [{ ruleId: 'WAR-END', eventOn: '2026-01-01', n: Number.NaN }, 'length_invalid'],
  ] as const)('refuses %o: %s', (question, code) => {
    expect(dueDate(question)).toMatchObject({ ok: false, error: { code } })
  })

  it('takes length and unit from the contract where the law leaves them to it', () => {
    expect(due({ ruleId: 'WRK-TERM', eventOn: '2026-11-20', n: 10, unit: 'calendar_day' }).dueLegalOn).toBe('2026-11-30')
    expect(due({ ruleId: 'WAR-END', eventOn: '2026-01-31', n: 13 }).dueLegalOn).toBe('2027-02-28')
    expect(due({ ruleId: 'PD-SUBJECT-REQUEST', eventOn: '2026-04-28', n: 15 }).dueLegalOn).toBe('2026-05-21')
  })

  it('lets no contract change the unit of the law', () => {
    expect(due({ ruleId: 'GDS-REFUND', eventOn: '2026-11-20', unit: 'month' }).dueCalendarOn).toBe('2026-11-30')
  })
})

describe('properties of every term', () => {
  const rule = fc.constantFrom(...LAW_RULES.filter((candidate) => (TERM_UNITS as readonly string[]).includes(candidate.unit) && candidate.length !== null))

  it('ends on a working day when the rule moves it, at the day counted otherwise, and never earlier', () => {
    fc.assert(fc.property(rule, anyDate, ({ id }, eventOn) => {
      if (BUILT_IN_LAW.ruleOn(id, eventOn) === null) return
      const answer = due({ ruleId: id, eventOn })
      const isMoved = BUILT_IN_LAW.ruleOn(id, eventOn)?.isMovedByNonWorkingDay === true
      expect(answer.dueLegalOn >= answer.dueCalendarOn).toBe(true)
      expect(answer.wasShifted).toBe(answer.dueLegalOn !== answer.dueCalendarOn)
      expect(answer.wasShifted).toBe(isMoved && isNonWorking(answer.dueCalendarOn))
      expect(answer.movedOverOn.length).toBe(daysBetween(answer.dueCalendarOn, answer.dueLegalOn))
      expect(answer.movedOverOn.every(isNonWorking)).toBe(true)
      if (isMoved) expect(isNonWorking(answer.dueLegalOn)).toBe(false)
    }), { numRuns: 500 })
  })

  it('never ends earlier for a later event or for a longer term', () => {
    const length = fc.integer({ min: 1, max: 44 })
    fc.assert(fc.property(anyDate, length, (eventOn, n) => {
      const answer = due({ ruleId: 'GDS-REPAIR-AGREED', eventOn, n })
      expect(due({ ruleId: 'GDS-REPAIR-AGREED', eventOn: addDays(eventOn, 1), n }).dueLegalOn >= answer.dueLegalOn).toBe(true)
      expect(due({ ruleId: 'GDS-REPAIR-AGREED', eventOn, n: n + 1 }).dueLegalOn >= answer.dueLegalOn).toBe(true)
      expect(daysBetween(eventOn, answer.dueCalendarOn)).toBe(n)
    }))
  })

  it('holds exactly as many working days as were asked for', () => {
    fc.assert(fc.property(anyDate, fc.integer({ min: 1, max: 30 }), (eventOn, n) => {
      const { dueLegalOn } = due({ ruleId: 'PD-SUBJECT-REQUEST', eventOn, n })
      let working = 0
      for (let on = addDays(eventOn, 1); on <= dueLegalOn; on = addDays(on, 1)) if (!isNonWorking(on)) working += 1
      expect(working).toBe(n)
      expect(isNonWorking(dueLegalOn)).toBe(false)
    }))
  })

  it('counts months by the day number', () => {
    fc.assert(fc.property(anyDate, (eventOn) => {
      expect(due({ ruleId: 'GDS-REPLACE-NOSTOCK', eventOn }).dueCalendarOn).toBe(addMonths(eventOn, 1))
    }))
  })

  it('answers for every rule with a date or with a reason', () => {
    const reasons = new Set(['length_missing', 'not_counted_in_dates'])
    for (const ruleId of RULE_IDS) {
      const answer = dueDate({ ruleId, eventOn: '2026-06-01' })
      expect(answer.ok || reasons.has(answer.error.code), ruleId).toBe(true)
    }
  })
})
