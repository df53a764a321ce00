import { describe, expect, it } from 'vitest'
import { CASES_PAGE, CASES_TOTAL } from '#core/cases/cases-sql.ts'
import { BRAND_REPAIRS } from '#core/cases/brand-report.ts'
import { aStore, receiptLine, receive } from '#test/core/buying/buying-builders.ts'
import { aSignedExpertise } from '#test/core/expertise/expertise-builders.ts'
import { anOrderInWork, decisionFacts, finishWork, labourLine, partLine } from '#test/core/work/work-builders.ts'
import { aModel, anAcceptedOrder, aSupplier } from '#test/kit/builders.ts'
import { aPart, ONE } from '#test/kit/stock-builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

const TODAY_ON = '2026-11-20'
const PERIOD = { fromOn: '2026-11-01', toOn: '2026-11-30' }
const ALL = { ...PERIOD, supplierId: null, modelId: null }
/** 90 roubles and 10 kopecks for a dollar. */
const RATE_MICRO = 90_100_000

async function aModelOf(test: TestCore, supplier: Parameters<typeof aSupplier>[1] = {}) {
  const supplierId = await aSupplier(test, supplier)
  return { supplierId, modelId: await aModel(test, { supplierId }) }
}

/** Money the supplier gives for one order, after the claim has gone. */
async function aRecovery(test: TestCore, supplierId: number, orderId: number, given: { readonly amountMinor: number; readonly rateMicro: number | null; readonly carriageCostMinor: number }) {
  const { claimId } = await test.call('claims.build', { supplierId, ...PERIOD, sources: [{ source: 'order', sourceId: orderId }], remedy: 'CREDIT_NOTE' })
  const [line] = (await test.call('claims.get', { claimId })).lines
  if (line === undefined) throw new Error('no line')
  await test.call('claims.saveLine', { lineId: line.lineId, remedy: 'CREDIT_NOTE', requestedQty: 1, unitPriceMinor: 4_500, labourCostMinor: 1_800, partsCostMinor: 0, carriageCostMinor: given.carriageCostMinor })
  await test.call('claims.markSent', { claimId, sentOn: TODAY_ON })
  await test.call('claims.compensate', {
    claimId, kind: 'credit_note', documentNo: 'CN-7', documentOn: TODAY_ON, rateMicro: given.rateMicro, amountMinor: given.amountMinor, allocations: [{ lineId: line.lineId, goodsId: null, qty: 0, amountMinor: given.amountMinor }], replacementSerials: [], fileId: null, note: '',
  })
  return claimId
}

/** The cost of a part is set as the issue from the stock writes it. */
const knowCost = (test: TestCore, orderId: number, unitCostMinor: number): void => { test.core.connection.write.sql("UPDATE work_lines SET unit_cost_minor = ? WHERE order_id = ? AND kind = 'part'").run(unitCostMinor, orderId) }

describe('the ledger of one unit', () => {
  it('says what was spent on parts, labour and freight, what came back at the rate of the paper, and what is lost', async () => {
    const test = await startTestCore()
    const { supplierId, modelId } = await aModelOf(test)
    const { orderId } = await anOrderInWork(test, { intake: { modelId } })
    await test.call('work.addLine', partLine(orderId, { qtyMilli: 2_000 }))
    await test.call('work.addLine', labourLine(orderId))
    knowCost(test, orderId, 100_000)
    const claimId = await aRecovery(test, supplierId, orderId, { amountMinor: 5_000, rateMicro: RATE_MICRO, carriageCostMinor: 1_000 })
    const unit = await test.call('cases.unit', { orderId })
    expect(unit.row).toMatchObject({ paidMinor: 0, partsMinor: 200_000, labourMinor: 250_000, freightMinor: 90_100, spentMinor: 540_100, recoveredMinor: 450_500, lostMinor: 89_600, recoveryBp: 8_341, notKnown: [], claimId, supplierId })
    expect(unit.parts).toMatchObject([{ code: 'PCB-77', qtyMilli: 2_000, amountMinor: 200_000, isCostKnown: true }])
    expect(unit.recovered).toMatchObject([{ claimId, lineNo: 1, kind: 'credit_note', currency: 'USD', amountMinor: 5_000, amountRubMinor: 450_500, documentNo: 'CN-7' }])
  })

  it('says what the customer was paid back; an order in which nothing was demanded tells it by its history', async () => {
    const test = await startTestCore()
    const { modelId } = await aModelOf(test)
    const { orderId } = await anAcceptedOrder(test, { modelId, requestKind: 'quality_check', demand: 'refund' })
    await aSignedExpertise(test, orderId)
    await test.call('decisions.decide', decisionFacts(orderId, 'refund', { amountMinor: 1_490_000 }))
    await test.call('decisions.settle', { orderId, paidMinor: 1_490_000, receiptNo: 'ФД 4411', newSerial: '' })
    const before = await anAcceptedOrder(test, { modelId, requestKind: 'paid_repair' })
    await aSignedExpertise(test, before.orderId)
    test.core.connection.write.sql("INSERT INTO order_events (order_id, at_utc, kind, code, text, data_json) VALUES (?, '2026-11-20T08:00:00.000Z', 'payment', 'settled_refund', '', ?)").run(before.orderId, JSON.stringify({ paidMinor: 1_490_000, receiptNo: 'ФД 4411' }))
    for (const one of [orderId, before.orderId]) {
      const unit = await test.call('cases.unit', { orderId: one })
      expect(unit.paid).toEqual([{ kind: 'refund', on: TODAY_ON, amountMinor: 1_490_000, documentNo: 'ФД 4411', isKnown: true }])
      expect(unit.row).toMatchObject({ paidMinor: 1_490_000, recoveredMinor: 0, lostMinor: 1_490_000, recoveryBp: 0 })
    }
  })

  it('names what nobody knows instead of counting it as nothing', async () => {
    const test = await startTestCore()
    const { modelId } = await aModelOf(test)
    const bought = await anOrderInWork(test, { intake: { modelId } })
    await test.call('work.addLine', partLine(bought.orderId))
    await finishWork(test, bought.orderId)
    expect((await test.call('cases.unit', { orderId: bought.orderId })).row.notKnown).toEqual(['parts', 'labour', 'freight'])
    const given = await anAcceptedOrder(test, { modelId, requestKind: 'quality_check', demand: 'replace_same' })
    await aSignedExpertise(test, given.orderId)
    await test.call('decisions.decide', decisionFacts(given.orderId, 'replacement'))
    await test.call('decisions.settle', { orderId: given.orderId, paidMinor: 0, receiptNo: '', newSerial: 'NEW0001' })
    const unit = await test.call('cases.unit', { orderId: given.orderId })
    expect(unit.paid, 'bought for dollars, and no rate was ever written down').toMatchObject([{ kind: 'replacement', amountMinor: 0, documentNo: 'NEW0001', isKnown: false }])
    expect(unit.row.notKnown).toEqual(['paid', 'freight'])
    expect(unit.freightMinor).toBeNull()
    expect((await test.call('cases.list', { ...ALL, offset: 0, limit: 50 })).total.notKnown).toEqual({ paid: 1, parts: 1, labour: 1, freight: 2, recovered: 0 })
  })
})

describe('cases of a period', () => {
  it('count goods that came short or faulty at what was paid for them, and give back their compensation', async () => {
    const store = await aStore()
    const partId = await aPart(store.test)
    await receive(store, [receiptLine(partId, { actualMilli: 9 * ONE, faultyMilli: ONE, faultyReason: 'Трещина' })])
    const { supplierId, test } = store
    const waiting = await test.call('claims.waiting', { supplierId, ...PERIOD, shipmentId: null })
    const { claimId } = await test.call('claims.build', { supplierId, ...PERIOD, sources: waiting.map(({ source, sourceId }) => ({ source, sourceId })), remedy: 'REFUND' })
    await test.call('claims.markSent', { claimId, sentOn: TODAY_ON })
    const { lines } = await test.call('claims.get', { claimId })
    await test.call('claims.compensate', {
      claimId, kind: 'money', documentNo: 'TT-2', documentOn: TODAY_ON, rateMicro: 12_500_000, amountMinor: 2_600 * lines.length, allocations: lines.map(({ lineId }) => ({ lineId, goodsId: null, qty: 0, amountMinor: 2_600 })), replacementSerials: [], fileId: null, note: '',
    })
    const { rows, total } = await test.call('cases.list', { ...ALL, offset: 0, limit: 50 })
    expect(rows.map(({ orderId, partsMinor, recoveredMinor, notKnown }) => ({ orderId, partsMinor, recoveredMinor, notKnown })), '26.00 yuan at 12.40, given back at 12.50')
      .toEqual([{ orderId: null, partsMinor: 32_240, recoveredMinor: 32_500, notKnown: [] }, { orderId: null, partsMinor: 32_240, recoveredMinor: 32_500, notKnown: [] }])
    expect(total).toMatchObject({ caseCount: 2, claimedCount: 2, spentMinor: 64_480, recoveredMinor: 65_000, lostMinor: -520 })
  })

  it('add up to the same whole by supplier, model, lot and month, and each row to its own balance', async () => {
    const test = await startTestCore()
    const one = await aModelOf(test)
    const other = await aModelOf(test, { name: 'Домашний поставщик', currency: 'RUB', country: 'RU' })
    const orders: number[] = []
    for (const { modelId } of [one, one, other]) {
      const { orderId } = await anOrderInWork(test, { intake: { modelId } })
      await test.call('work.addLine', labourLine(orderId))
      orders.push(orderId)
    }
    await aRecovery(test, one.supplierId, orders[0] ?? 0, { amountMinor: 1_000, rateMicro: RATE_MICRO, carriageCostMinor: 0 })
    const { rows, total } = await test.call('cases.list', { ...ALL, offset: 0, limit: 50 })
    expect(total).toMatchObject({ caseCount: 3, claimedCount: 1, labourMinor: 750_000, recoveredMinor: 90_100, lostMinor: 659_900 })
    for (const row of rows) expect(row.paidMinor + row.spentMinor).toBe(row.recoveredMinor + row.lostMinor)
    for (const [by, count] of [['supplier', 2], ['model', 2], ['lot', 2], ['month', 1]] as const) {
      const grouped = await test.call('cases.totals', { ...ALL, by })
      expect(grouped.total).toEqual(total)
      expect(grouped.rows).toHaveLength(count)
      expect(grouped.rows.reduce((sum, row) => sum + row.lostMinor, 0)).toBe(total.lostMinor)
      expect(grouped.rows.reduce((sum, row) => sum + row.caseCount, 0)).toBe(total.caseCount)
    }
    expect((await test.call('cases.list', { ...ALL, offset: 2, limit: 50 })).rows).toEqual(rows.slice(2))
    expect((await test.call('cases.totals', { ...ALL, supplierId: other.supplierId, by: 'month' })).rows).toMatchObject([{ key: '2026-11', caseCount: 1 }])
    expect((await test.call('cases.list', { ...ALL, toOn: '2026-11-19', offset: 0, limit: 50 })).total).toMatchObject({ caseCount: 0, lostMinor: 0, recoveryBp: null })
  })

  it('are found by indexes, never by reading all orders, movements or entries', async () => {
    const test = await startTestCore()
    const plan = (sql: string, keys: object): string[] => (test.core.connection.read.sql(`EXPLAIN QUERY PLAN ${sql}`).all(keys) as { detail: string }[]).map(({ detail }) => detail)
    const steps = [...plan(CASES_PAGE, { ...ALL, offset: 0, limit: 50 }), ...plan(CASES_TOTAL, ALL), ...plan(BRAND_REPAIRS, { brandId: 1, fromAt: '', toAt: '' })]
    // Names of small tables may be read whole; a step over cases already found is named after its common table.
    expect(steps.filter((step) => /^SCAN (e|o|d|n|v|w|mv|a|rx|l|ev|dm|later|u)\b/.test(step))).toEqual([])
    expect(steps.join('; ')).toContain('ix_expertises_signed')
  })
})

describe('the report of warranty repairs for a brand', () => {
  it('lists free repairs finished in the period as priced, says nothing of the customer, and comes as a workbook', async () => {
    const test = await startTestCore()
    const { modelId } = await aModelOf(test)
    const { orderId, number } = await anOrderInWork(test, { intake: { modelId } })
    await test.call('work.addLine', partLine(orderId))
    await test.call('work.addLine', labourLine(orderId))
    await finishWork(test, orderId)
    const brandId = (await test.call('catalog.brands', {})).find(({ name }) => name === 'Vega')?.brandId ?? 0
    const report = await test.call('cases.brandReport', { brandId, ...PERIOD })
    expect(report).toMatchObject({ brand: 'Vega', labourMinor: 250_000, partsMinor: 320_000, carriageMinor: 0, carriageUnknownCount: 1, totalMinor: 570_000 })
    expect(report.rows).toMatchObject([{ number, repairedOn: TODAY_ON, receivedOn: TODAY_ON, works: 'Замена платы управления', parts: 'PCB-77 Плата управления', carriageMinor: null, totalMinor: 570_000 }])
    expect(JSON.stringify(report)).not.toContain('Иванова')
    expect((await test.call('cases.brandReport', { brandId, fromOn: '2026-11-21', toOn: '2026-11-30' })).rows).toEqual([])
    const { fileName } = await test.call('cases.exportBrandReport', { brandId, ...PERIOD })
    expect(fileName).toBe('Vega 2026-11-01 - 2026-11-30.xlsx')
    expect((await test.failure('cases.brandReport', { brandId: 9_999, ...PERIOD })).data.code).toBe('catalog.brand_not_found')
  })
})
