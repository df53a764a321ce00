import { beforeEach, describe, expect, it } from 'vitest'
import { read, utils } from 'xlsx'
import { bytesOf } from '#test/core/papers/paper-builders.ts'
import { aModel, anAcceptedOrder, aSale } from '#test/kit/builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'
import { clockOf, demandFacts, eventFacts, mainTerms, morningOf, runningOf } from './demand-builders.ts'

const TODAY = '2026-11-20'
const enterDay = (on: string, kind: 'off' | 'work'): void => { test.core.connection.raw.exec(`INSERT INTO calendar_entries (region, on_date, kind, title, recorded_at) VALUES ('', '${on}', '${kind}', '', '${morningOf(TODAY)}')`) }

let test: TestCore
beforeEach(async () => { test = await startTestCore() })

interface Three { readonly cheap: number; readonly dear: number; readonly loaner: number }

/**
 * Friday 20 November: a repair of a cheap thing in ten days (Monday 30), a refund of a dear one (Monday 30), a repair in
 * 30 days (Monday 21 December) with a loaner (Monday 23 November).
 */
async function threeOrders(): Promise<Three> {
  const modelId = await aModel(test)
  const cheap = await anAcceptedOrder(test, { modelId, agreedDays: 10, sale: aSale({ pricePaidMinor: 100_000 }) })
  const dear = await anAcceptedOrder(test, { modelId, requestKind: 'quality_check', demand: 'refund', sale: aSale({ pricePaidMinor: 9_000_000 }) })
  const loaner = await anAcceptedOrder(test, { modelId, agreedDays: 30, needsLoaner: true })
  return { cheap: cheap.orderId, dear: dear.orderId, loaner: loaner.orderId }
}

describe('the register of running terms', () => {
  it('lists every term, the nearest first, with what it costs and what one more day adds', async () => {
    const { cheap, dear, loaner } = await threeOrders()
    test.setNow(morningOf('2026-12-02'))
    const register = await runningOf(test)
    // Loaner: 24 November–2 December are 9 days of 149,00. The others: 1 and 2 December.
    expect(register.rows.map((row) => [row.orderId, row.kind, row.dueLegalOn, row.daysLeft, row.warning, row.exposureMinor, row.perDayMinor])).toEqual([
      [loaner, 'loaner', '2026-11-23', -9, 'overdue', 134_100, 14_900],
      [cheap, 'repair', '2026-11-30', -2, 'overdue', 2_000, 1_000],
      [dear, 'refund', '2026-11-30', -2, 'overdue', 180_000, 90_000],
      [loaner, 'repair', '2026-12-21', 19, 'none', 0, 14_900],
    ])
    expect(register).toMatchObject({ totalCount: 4, overdueCount: 3, exposureMinor: 316_100 })
    expect((await test.call('orders.desk', { filter: 'all', after: null, limit: 10 })).exposureMinor).toBe(316_100)
  })

  it('puts the most costly first when asked, and the nearest among those that cost nothing yet', async () => {
    const { cheap, dear, loaner } = await threeOrders()
    test.setNow(morningOf('2026-12-02'))
    expect((await runningOf(test, 'risk')).rows.map((row) => [row.orderId, row.kind])).toEqual([[dear, 'refund'], [loaner, 'loaner'], [cheap, 'repair'], [loaner, 'repair']])
  })

  it.each<[string, 'overdue' | 'due_today' | 'two_days', string, readonly string[]]>([
    ['missed', 'overdue', '2026-12-01', ['loaner', 'repair', 'refund']],
    ['ending today', 'due_today', '2026-11-30', ['repair', 'refund']],
    ['ending in two days', 'two_days', '2026-11-28', ['repair', 'refund']],
  ])('shows only terms %s, and counts the rest all the same', async (_which, warning, on, kinds) => {
    await threeOrders()
    test.setNow(morningOf(on))
    const [shown, all] = [await runningOf(test, 'due', warning), await runningOf(test)]
    expect(shown.rows.map((row) => row.kind)).toEqual(kinds)
    expect([shown.totalCount, all.totalCount]).toEqual([kinds.length, 4])
    expect([shown.exposureMinor, shown.overdueCount]).toEqual([all.exposureMinor, all.overdueCount])
  })

  it('is read in pages', async () => {
    await threeOrders()
    const page = (offset: number) => test.call('demands.running', { sort: 'due', warning: 'all', offset, limit: 3 })
    const [first, second] = [await page(0), await page(3)]
    expect([first.rows.length, second.rows.length, first.totalCount]).toEqual([3, 1, 4])
    expect(new Set([...first.rows, ...second.rows].map((row) => row.demandId)).size).toBe(4)
  })

  it('lets go of an order that is closed', async () => {
    const { cheap } = await threeOrders()
    await test.call('demands.record', eventFacts(cheap, 'issued', TODAY))
    expect((await runningOf(test)).rows.map((row) => row.orderId)).not.toContain(cheap)
  })
})

describe('the workbook of running terms', () => {
  it('holds the same rows, with dates as dates and sums in roubles', async () => {
    await threeOrders()
    test.setNow(morningOf('2026-12-02'))
    const register = await runningOf(test, 'risk')
    const file = await test.call('demands.exportRunning', { sort: 'risk', warning: 'all' })
    expect(file).toMatchObject({ rowCount: 4, fileName: 'Сроки 2026-12-02.xlsx' })
    const sheet = read(await bytesOf(test, file.fileId), { cellDates: true }).Sheets['Сроки']
    if (sheet === undefined) throw new Error('the workbook has a sheet of terms')
    const rows = utils.sheet_to_json<Record<string, unknown>>(sheet)
    expect(rows.map((row) => [row['Заказ'], row['Потребитель'], row['Осталось дней'], row['Неустойка сегодня, ₽'], row['Ещё один день, ₽'], row['Состояние']])).toEqual(
      register.rows.map((row) => [row.orderNumber, row.customerName, row.daysLeft, row.exposureMinor / 100, row.perDayMinor / 100, row.warning === 'overdue' ? 'просрочен' : 'идёт']),
    )
    const [first] = rows
    expect(first).toMatchObject({ Требование: 'возврат уплаченной за товар суммы', Статья: 'ЗоЗПП 22; 18 п.1, п.3' })
    expect(first?.['Последний день по закону']).toBeInstanceOf(Date)
    expect((first?.['Последний день по закону'] as Date).toISOString().slice(0, 10)).toBe('2026-11-30')
  })

  it('speaks English to a person whose screen does', async () => {
    await threeOrders()
    const file = await test.call('demands.exportRunning', { sort: 'risk', warning: 'all', language: 'en' })
    expect(file.fileName).toMatch(/^Terms /)
    const sheet = read(await bytesOf(test, file.fileId)).Sheets['Terms']
    if (sheet === undefined) throw new Error('the workbook has a sheet of terms')
    const rows = utils.sheet_to_json<Record<string, unknown>>(sheet)
    expect(Object.keys(rows[0] ?? {}).filter((name) => /\p{Script=Cyrillic}/u.test(name))).toEqual([])
    expect(rows.map((row) => row['Demand'])).toContain('refund of the sum paid')
  })

  it('holds only what was asked for, and an empty register is a workbook too', async () => {
    await threeOrders()
    expect(await test.call('demands.exportRunning', { sort: 'due', warning: 'overdue' })).toMatchObject({ rowCount: 0 })
    test.setNow(morningOf('2026-11-24'))
    expect(await test.call('demands.exportRunning', { sort: 'due', warning: 'overdue' })).toMatchObject({ rowCount: 1 })
  })
})

describe('terms are counted again', () => {
  it('ГК 193: a day off entered later moves a running term, on the desk too', async () => {
    const { cheap, dear } = await threeOrders()
    expect(await test.call('demands.recount', {})).toEqual({ termCount: 4, changedCount: 0 })
    enterDay('2026-11-30', 'off')
    expect(await test.call('demands.recount', {})).toEqual({ termCount: 4, changedCount: 2 })
    expect(mainTerms(await clockOf(test, cheap))).toEqual([['repair', 'GDS-REPAIR-AGREED', '2026-12-01', null]])
    const desk = await test.call('orders.desk', { filter: 'all', after: null, limit: 10 })
    expect(desk.rows.filter(({ orderId }) => [cheap, dear].includes(orderId)).map(({ deadlineOn }) => deadlineOn)).toEqual(['2026-12-01', '2026-12-01'])
    test.setNow(morningOf('2026-12-01'))
    expect((await clockOf(test, cheap)).exposure.totalMinor).toBe(0)
    expect((await runningOf(test, 'due', 'due_today')).rows.map(({ orderId }) => orderId)).toEqual([cheap, dear])
  })

  it('ГК 193: a day off entered by the centre moves the fifteen days for the panel and for the demand alike', async () => {
    enterDay('2026-11-19', 'off')
    // Wednesday 4 November + 15 = Thursday 19 November, off by the centre: Friday 20.
    const { orderId } = await anAcceptedOrder(test, { modelId: await aModel(test, { isTechComplex: true }), requestKind: 'quality_check', demand: 'refund', sale: aSale({ soldOn: '2026-11-04' }) })
    const clock = await clockOf(test, orderId)
    expect(clock.gates[0]).toMatchObject({ gate: 'TCG-15D', isOpen: true, fact: '2026-11-20' })
    expect(clock.standings.find(({ kind }) => kind === 'refund')).toMatchObject({ isAllowed: true })
  })

  it('ЗоЗПП 19 п.1: a day off entered by the centre lets a warranty claim in on the next day, on the card too', async () => {
    enterDay('2026-11-19', 'off')
    const { orderId } = await anAcceptedOrder(test, { sale: aSale({ soldOn: '2024-11-19' }) })
    expect((await clockOf(test, orderId)).warranty.state).toBe('in_warranty')
    expect((await test.call('orders.card', { orderId })).unit?.warrantyState).toBe('in_warranty')
  })

  it('ГК 193: a Saturday made a working day brings a term back to it', async () => {
    const { orderId } = await anAcceptedOrder(test, { agreedDays: 1 })
    expect(mainTerms(await clockOf(test, orderId))).toEqual([['repair', 'GDS-REPAIR-AGREED', '2026-11-23', null]])
    enterDay('2026-11-21', 'work')
    await test.call('demands.recount', {})
    expect(mainTerms(await clockOf(test, orderId))).toEqual([['repair', 'GDS-REPAIR-AGREED', '2026-11-21', null]])
  })

  it('every last day says by which rules and which calendar it was counted, in lists and after the order is closed', async () => {
    const { orderId } = await anAcceptedOrder(test, { agreedDays: 1 })
    const { raw } = test.core.connection
    const countedBy = (): unknown[] => [raw.prepare('SELECT counted_by FROM demand_terms WHERE order_id = ?').pluck().get(orderId), raw.prepare('SELECT deadline_counted_by FROM orders WHERE id = ?').pluck().get(orderId)]
    const shipped = countedBy()
    expect(shipped).toEqual([expect.stringContaining('RU-2013-2026'), shipped[0]])
    enterDay('2026-11-21', 'work')
    await test.call('demands.recount', {})
    expect(countedBy()).not.toEqual(shipped)
    expect(new Set(countedBy()).size).toBe(1)
  })

  it('an order of another program with a demand and no day of it shows no clock and says why', async () => {
    const { orderId } = await anAcceptedOrder(test, { requestKind: 'diagnostics', demand: null })
    test.core.connection.raw.prepare("UPDATE orders SET demand = 'repair', demand_received_on = NULL WHERE id = ?").run(orderId)
    expect(await clockOf(test, orderId)).toMatchObject({ absence: 'demand_date_missing', demands: [] })
  })

  it('a new edition of a rule moves the terms of demands received since it began, and no others', async () => {
    const modelId = await aModel(test)
    const before = await anAcceptedOrder(test, { modelId, requestKind: 'quality_check', demand: 'refund', demandReceivedOn: '2026-11-19' })
    const since = await anAcceptedOrder(test, { modelId, requestKind: 'quality_check', demand: 'refund' })
    const { raw } = test.core.connection
    raw.exec("UPDATE law_editions SET effective_to_on = '2026-11-19' WHERE kind = 'rule' AND code = 'GDS-REFUND'")
    raw.exec(`INSERT INTO law_editions (kind, code, effective_from_on, effective_to_on, facts_json, origin, recorded_at)
      SELECT kind, code, '2026-11-20', NULL, json_set(facts_json, '$.length', 7), 'centre', '${morningOf(TODAY)}' FROM law_editions WHERE kind = 'rule' AND code = 'GDS-REFUND'`)
    expect(await test.call('demands.recount', {})).toEqual({ termCount: 2, changedCount: 1 })
    // Thursday 19 + 10 = Sunday 29: Monday 30 November; Friday 20 + 7 = Friday 27 November.
    expect(mainTerms(await clockOf(test, before.orderId))).toEqual([['refund', 'GDS-REFUND', '2026-11-30', null]])
    expect(mainTerms(await clockOf(test, since.orderId))).toEqual([['refund', 'GDS-REFUND', '2026-11-27', null]])
  })

  it('only terms that run are counted: ended ones keep their end, closed orders have none', async () => {
    const { dear, loaner } = await threeOrders()
    await test.call('demands.receive', demandFacts(loaner, 'refund', TODAY))
    await test.call('demands.record', eventFacts(dear, 'withdrawn', TODAY))
    expect((await runningOf(test)).rows.map(({ kind }) => kind)).toEqual(['repair', 'refund'])
    test.core.connection.raw.prepare("UPDATE orders SET status = 'closed', closed_at = ?, closed_on = ? WHERE id = ?").run(morningOf(TODAY), TODAY, dear)
    await test.call('demands.recount', {})
    expect((await runningOf(test)).rows.map(({ kind }) => kind)).toEqual(['repair', 'refund'])
  })
})
