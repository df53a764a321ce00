import { describe, expect, it } from 'vitest'
import { aConfirmedPart, aDraft, balanceOf, issueOf, backOf, linesOf, MAIN, statusOf } from '#test/core/order-parts/order-part-builders.ts'
import { anOrderInWork, aPaidOrderInWork, decisionFacts, finishWork, labourLine, WORN_OUT } from '#test/core/work/work-builders.ts'
import { aSignedExpertise } from '#test/core/expertise/expertise-builders.ts'
import { anAcceptedOrder, aSupplier } from '#test/kit/builders.ts'
import { aPart, ONE, stockUp } from '#test/kit/stock-builders.ts'
import { startTestCore } from '#test/kit/test-core.ts'

describe('an order that leaves the repair', () => {
  it('is not finished while a confirmed part is not issued; what was only priced goes', async () => {
    const test = await startTestCore()
    const { orderId } = await anOrderInWork(test)
    const partId = await aPart(test, { number: 'VG-OUT' })
    stockUp(test, partId)
    const orderPartId = await aConfirmedPart(test, orderId, partId)
    await aDraft(test, orderId, partId)
    await test.call('work.addLine', labourLine(orderId))
    expect((await test.failure('work.finish', { orderId, fixedWords: 'x', testsWords: 'x' })).data).toMatchObject({ code: 'stock.parts_outstanding', details: { partNumbers: ['VG-OUT'] } })
    await test.call('stock.issue', issueOf(orderPartId))
    await finishWork(test, orderId)
    expect((await linesOf(test, orderId)).map((line) => line.state)).toEqual(['issued'])
  })

  it('a new version of the expertise frees what was held and keeps the need as a draft', async () => {
    const test = await startTestCore()
    const { orderId } = await anOrderInWork(test)
    const partId = await aPart(test)
    stockUp(test, partId, { qtyMilli: 3 * ONE })
    const partly = await aConfirmedPart(test, orderId, partId, 2 * ONE)
    await aConfirmedPart(test, orderId, partId, 4 * ONE)
    await test.call('stock.issue', issueOf(partly))
    await test.call('expertise.newVersion', { orderId, reason: 'Ошибка в выводе' })
    expect((await linesOf(test, orderId)).map((line) => [line.state, line.qtyMilli, line.issuedMilli, line.reservedMilli])).toEqual([['issued', 1_000, 1_000, 0], ['draft', 4_000, 0, 0]])
    expect(balanceOf(test, partId)).toEqual({ onHand: 2, reserved: 0, quarantine: 0 })
    expect((await test.call('orders.card', { orderId })).timeline).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'stock', code: 'parts_parked', data: { reason: 'new_version', lineCount: 2 } })]))
    expect(await test.call('stock.waiting', { partId: null })).toEqual([])
  })

  it('a new demand frees what was held until it is decided; what was issued may come back', async () => {
    const test = await startTestCore()
    const { orderId } = await anOrderInWork(test, { intake: { demand: 'repair' } })
    const partId = await aPart(test)
    stockUp(test, partId, { qtyMilli: 2 * ONE })
    const orderPartId = await aConfirmedPart(test, orderId, partId, 2 * ONE)
    const { lineId } = await test.call('stock.issue', issueOf(orderPartId))
    await test.call('demands.receive', { orderId, kind: 'refund', receivedOn: '2026-11-20', receivedTime: null, channel: 'in_person', addressee: 'us', amountMinor: null, untilOn: null, note: '' })
    expect(await statusOf(test, orderId)).toBe('decision')
    expect(balanceOf(test, partId)).toEqual({ onHand: 1, reserved: 0, quarantine: 0 })
    await test.call('stock.takeBack', backOf(lineId))
    expect(balanceOf(test, partId)).toEqual({ onHand: 2, reserved: 0, quarantine: 0 })
  })

  it('a decision other than a repair drops the drafts', async () => {
    const test = await startTestCore()
    const { orderId } = await anAcceptedOrder(test, { requestKind: 'quality_check', demand: 'refund' })
    const partId = await aPart(test)
    await aSignedExpertise(test, orderId)
    await aDraft(test, orderId, partId)
    await test.call('decisions.decide', decisionFacts(orderId, 'refund', { amountMinor: 1_490_000 }))
    expect(await linesOf(test, orderId)).toEqual([])
    expect((await test.call('orders.card', { orderId })).timeline).toEqual(expect.arrayContaining([expect.objectContaining({ code: 'parts_released', data: { reason: 'refund', lineCount: 1 } })]))
  })

  it('a customer who does not agree to the estimate needs no parts', async () => {
    const test = await startTestCore()
    const { orderId } = await anAcceptedOrder(test, { requestKind: 'paid_repair' })
    await aSignedExpertise(test, orderId, WORN_OUT)
    await test.call('decisions.decide', decisionFacts(orderId, 'paid_repair', { amountMinor: 500_000 }))
    await aDraft(test, orderId, await aPart(test))
    await test.call('decisions.recordConsent', { orderId, isAgreed: false, channel: 'call', note: '' })
    expect(await linesOf(test, orderId)).toEqual([])
  })
})

describe('orders that wait', () => {
  it('an arriving part is offered by the nearest legal term; without a term, by who confirmed first', async () => {
    const test = await startTestCore()
    const partId = await aPart(test)
    const termless = await aPaidOrderInWork(test)
    const later = await anOrderInWork(test, { intake: { demand: 'repair', agreedDays: 40 } })
    const sooner = await anOrderInWork(test, { intake: { demand: 'repair', agreedDays: 10 } })
    for (const order of [termless, later, sooner]) await aConfirmedPart(test, order.orderId, partId, 2 * ONE)
    stockUp(test, partId, { qtyMilli: 3 * ONE })
    const waiting = await test.call('stock.waiting', { partId: null })
    expect(waiting.map((line) => [line.orderId, line.waitingMilli, line.offeredMilli, line.freeMilli])).toEqual([[sooner.orderId, 2_000, 2_000, 3_000], [later.orderId, 2_000, 1_000, 3_000], [termless.orderId, 2_000, 0, 3_000]])
    await test.call('stock.reserve', { orderPartId: waiting[0]?.orderPartId ?? 0, warehouseId: MAIN, qtyMilli: 2 * ONE })
    expect((await test.call('stock.waiting', { partId })).map((line) => [line.orderId, line.offeredMilli])).toEqual([[later.orderId, 1_000], [termless.orderId, 0]])
  })

  it('are found by the part that may be put in instead, and the card offers it', async () => {
    const test = await startTestCore()
    const { orderId } = await anOrderInWork(test)
    const wanted = await aPart(test)
    const other = await aPart(test, { number: 'VG-NEW', links: [{ otherPartId: wanted, kind: 'analogue', isTwoWay: true }] })
    const stranger = await aPart(test)
    await aConfirmedPart(test, orderId, wanted)
    stockUp(test, other, { qtyMilli: 3 * ONE })
    expect(await test.call('stock.waiting', { partId: other })).toMatchObject([{ orderId, partId: wanted, offeredMilli: 0 }])
    expect(await test.call('stock.waiting', { partId: stranger })).toEqual([])
    expect(await linesOf(test, orderId)).toMatchObject([{ analogues: [{ partId: other, number: 'VG-NEW', freeMilli: 3_000 }] }])
  })

  it('the expected day of the delivery stands on the order, and nothing where nobody knows it', async () => {
    const test = await startTestCore()
    const { orderId } = await anOrderInWork(test)
    const supplierId = await aSupplier(test)
    const [known, unknown] = [await aPart(test), await aPart(test)]
    await aConfirmedPart(test, orderId, known)
    const { purchaseOrderId } = await test.call('buying.saveOrder', { purchaseOrderId: null, supplierId, warehouseId: MAIN, currency: 'CNY', rateMicro: null, expectedOn: '2026-12-05', incoterms: '', note: '', lines: [{ partId: known, qtyMilli: ONE, priceMinor: 100, supplierCode: '', expectedOn: null }] })
    await test.call('buying.markSent', { purchaseOrderId, sentOn: '2026-11-20', expectedOn: '2026-12-05' })
    expect((await test.call('orders.card', { orderId })).partsExpectedOn).toBe('2026-12-05')
    expect((await linesOf(test, orderId))[0]).toMatchObject({ expectedMilli: 1_000, expectedOn: '2026-12-05' })
    const lacking = await aConfirmedPart(test, orderId, unknown)
    expect((await test.call('orders.desk', { filter: 'waiting_part', after: null, limit: 10 })).rows).toMatchObject([{ orderId, partsExpectedOn: null }])
    await test.call('stock.dropOrderPart', { orderPartId: lacking, reason: '' })
    expect((await test.call('orders.desk', { filter: 'waiting_part', after: null, limit: 10 })).rows).toMatchObject([{ orderId, partsExpectedOn: '2026-12-05' }])
  })
})
