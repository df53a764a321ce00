import { describe, expect, test } from 'vitest'
import { startTestCore } from '#test/kit/test-core.ts'

describe('law.computeTerm', () => {
  test.each([
    ['GDS-REFUND', '2026-04-21', '2026-05-01', '2026-05-04'],
    ['GDS-REFUND', '2026-11-20', '2026-11-30', '2026-11-30'],
    ['GDS-LOANER', '2026-11-01', '2026-11-04', '2026-11-05'],
    ['GDS-REPLACE', '2026-02-16', '2026-02-23', '2026-02-24'],
    ['GDS-REPAIR-AGREED', '2026-10-05', '2026-11-19', '2026-11-19'],
    ['GDS-REPAIR-AGREED', '2026-11-16', '2026-12-31', '2027-01-11'],
    ['GDS-REPLACE-NOSTOCK', '2026-01-31', '2026-02-28', '2026-03-02'],
    ['TCG-15D', '2026-04-24', '2026-05-09', '2026-05-12'],
    ['EXCH-14D', '2026-05-25', '2026-06-08', '2026-06-08'],
    ['WIN-NO-WARRANTY', '2024-02-29', '2026-02-28', '2026-03-02'],
  ] as const)('%s from %s ends on %s, kept until %s (ГК 190–194)', async (ruleId, eventOn, dueCalendarOn, dueLegalOn) => {
    const { call } = await startTestCore()
    const answer = await call('law.computeTerm', { ruleId, eventOn })
    expect(answer).toMatchObject({ dueCalendarOn, dueLegalOn, isUnconfirmed: false })
    expect(answer.steps.length).toBeGreaterThanOrEqual(3)
  })

  test('counts the ten working days of 152-ФЗ past the May days off', async () => {
    const { call } = await startTestCore()
    expect((await call('law.computeTerm', { ruleId: 'PD-SUBJECT-REQUEST', eventOn: '2026-04-28' })).dueLegalOn).toBe('2026-05-14')
  })

  test('warns of a year that is not loaded and stops once it is', async () => {
    const { call } = await startTestCore()
    const question = { ruleId: 'GDS-REPAIR-AGREED', eventOn: '2026-11-16' } as const
    expect(await call('law.computeTerm', question)).toMatchObject({ isCalendarKnown: false, warnings: ['Календарь на 2027 год не загружен: переносы выходных неизвестны, день может измениться'] })
    await call('law.saveCalendarDays', { region: '', year: 2027, days: [], isComplete: true })
    expect(await call('law.computeTerm', question)).toMatchObject({ isCalendarKnown: true, warnings: [] })
  })

  test('refuses a calendar other than the one in force and names that', async () => {
    const { call, failure } = await startTestCore()
    const { calendarVersion: current } = await call('law.computeTerm', { ruleId: 'GDS-REFUND', eventOn: '2026-11-20' })
    expect(await call('law.computeTerm', { ruleId: 'GDS-REFUND', eventOn: '2026-11-20', calendarVersion: current })).toMatchObject({ calendarVersion: current })
    expect((await failure('law.computeTerm', { ruleId: 'GDS-REFUND', eventOn: '2026-11-20', calendarVersion: 'RU-2012' })).data).toEqual({ code: 'law.calendar_changed', details: { asked: 'RU-2012', current } })
  })

  test('keeps agreed days within the 45 of ЗоЗПП 20', async () => {
    const { call, failure } = await startTestCore()
    expect(await call('law.computeTerm', { ruleId: 'GDS-REPAIR-AGREED', eventOn: '2026-11-02', agreedDays: 10 })).toMatchObject({ dueCalendarOn: '2026-11-12' })
    for (const agreedDays of [0, 46, -1]) expect((await failure('law.computeTerm', { ruleId: 'GDS-REPAIR-AGREED', eventOn: '2026-11-02', agreedDays })).data.issues).toMatchObject([{ path: ['agreedDays'], message: 'agreed_days_range' }])
    expect((await failure('law.computeTerm', { ruleId: 'GDS-REFUND', eventOn: '2026-11-02', agreedDays: 11 })).data.issues).toMatchObject([{ path: ['agreedDays'], message: 'agreed_days_above' }])
  })

  test('says no to a rule that ends on no day, was not in force, or does not exist', async () => {
    const { failure } = await startTestCore()
    const code = async (ruleId: string, eventOn: string) => (await failure('law.computeTerm', { ruleId, eventOn })).data.code
    expect(await code('GDS-REPAIR-IMMEDIATE', '2026-11-02')).toBe('law.not_counted_in_dates')
    expect(await code('WAR-END', '2026-11-02')).toBe('law.not_counted_in_dates')
    expect(await code('PD-REFUSE-REASON', '2022-08-31')).toBe('law.not_in_force')
    expect((await failure('law.computeTerm', { ruleId: 'GDS-MIRACLE', eventOn: '2026-11-02' })).code).toBe('INVALID')
    expect((await failure('law.computeTerm', { ruleId: 'GDS-REFUND', eventOn: '2026-02-30' })).data.issues).toMatchObject([{ path: ['eventOn'], message: 'no_such_date' }])
  })

  test('says of a rule nobody compared with the act that it is so', async () => {
    const { call } = await startTestCore()
    expect(await call('law.computeTerm', { ruleId: 'CAR-ROAD-LOST', eventOn: '2026-11-02' })).toMatchObject({ confidence: 'U', isUnconfirmed: true, warnings: ['Правило не подтверждено – нужен юрист'] })
    expect(await call('law.computeTerm', { ruleId: 'STO-SELL-2M', eventOn: '2026-05-05' })).toMatchObject({ confidence: 'K', isUnconfirmed: false, warnings: ['Правило приведено по общему знанию, с текстом акта не сверено'] })
  })
})

describe('law.exposure', () => {
  const goods = { penaltyId: 'PEN-GOODS-1', baseMinor: 4_000_000, capMinor: 4_000_000 } as const

  test('counts 1 % of the price a day, the day of performance with it (ЗоЗПП 23 п.1)', async () => {
    const { call } = await startTestCore()
    expect(await call('law.exposure', { ...goods, dueLegalOn: '2026-11-30', on: '2026-12-04' })).toMatchObject({ days: 4, rateBp: 100, perDayMinor: 40_000, totalMinor: 160_000, capMinor: 4_000_000, isCapped: false })
    expect(await call('law.exposure', { ...goods, dueLegalOn: '2026-11-30', on: '2026-11-30' })).toMatchObject({ days: 0, totalMinor: 0 })
  })

  test('stops at the sum paid for terms missed since 1 February 2026 (500-ФЗ) and nowhere before', async () => {
    const { call } = await startTestCore()
    expect(await call('law.exposure', { ...goods, baseMinor: 5_000_000, dueLegalOn: '2026-02-01', on: '2026-06-01' })).toMatchObject({ days: 120, totalMinor: 4_000_000, isCapped: true })
    expect(await call('law.exposure', { ...goods, baseMinor: 5_000_000, dueLegalOn: '2026-01-31', on: '2026-05-31' })).toMatchObject({ days: 120, totalMinor: 6_000_000, capMinor: null })
  })

  test('charges no day of the pause of 2022 (ПП РФ 497), and a day of two pauses once', async () => {
    const { call } = await startTestCore()
    const question = { ...goods, dueLegalOn: '2022-03-25', on: '2022-10-11' }
    expect(await call('law.exposure', question)).toMatchObject({ days: 16, pausedDays: 184, totalMinor: 640_000 })
    await call('law.saveEdition', { kind: 'penalty_pause', code: 'PP-TEST', replacesEditionId: null, effectiveFromOn: '2022-09-01', effectiveToOn: '2022-10-05', facts: { act: 'ПП', confidence: 'K' } })
    expect(await call('law.exposure', question)).toMatchObject({ days: 12, pausedDays: 188 })
  })

  test('does not count the court fine of ЗоЗПП 13 by the day', async () => {
    const { failure } = await startTestCore()
    expect((await failure('law.exposure', { ...goods, penaltyId: 'FINE-50', dueLegalOn: '2026-11-30', on: '2026-12-04' })).data.issues).toMatchObject([{ path: ['penaltyId'] }])
    expect((await failure('law.exposure', { ...goods, baseMinor: -1, dueLegalOn: '2026-11-30', on: '2026-12-04' })).data.issues).toMatchObject([{ path: ['baseMinor'], message: 'negative_amount' }])
  })
})
