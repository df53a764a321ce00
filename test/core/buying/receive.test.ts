import { describe, expect, it } from 'vitest'
import { aPart, ONE } from '#test/kit/stock-builders.ts'
import { aSentOrder, aStore, aWaitingOrder, balanceOf, expectedOnOf, orderLine, receiptFacts, receive, receiptLine, TODAY_ON } from './buying-builders.ts'

describe('goods are taken in', () => {
  it('short by two: what came lies on the shelf, the rest of the order is still expected, the waiting orders are offered their part', async () => {
    const store = await aStore()
    const { test, clerk } = store
    const [pump, board] = [await aPart(test), await aPart(test, { tracking: 'serial' })]
    const waiting = await aWaitingOrder(test, board)
    const { head, lines } = await aSentOrder(store, [orderLine(pump), orderLine(board, { qtyMilli: 2 * ONE, priceMinor: 9_800 })])
    const [pumpLine, boardLine] = lines
    const answer = await receive(store, [
      receiptLine(pump, { purchaseLineId: pumpLine?.lineId ?? null, actualMilli: 8 * ONE }),
      receiptLine(board, { purchaseLineId: boardLine?.lineId ?? null, documentMilli: 2 * ONE, actualMilli: 2 * ONE, priceMinor: 9_800, serials: ['cb0001', 'CB0002'] }),
    ], { purchaseOrderId: head.purchaseOrderId })
    expect(answer).toMatchObject({ number: 'ПР-26-00001', hasDiscrepancy: true, offeredOrderCount: 1 })
    expect([balanceOf(test, pump).onHandMilli, balanceOf(test, board).onHandMilli]).toEqual([8 * ONE, 2 * ONE])
    const after = await test.call('buying.order', { purchaseOrderId: head.purchaseOrderId }, clerk)
    expect(after).toMatchObject({ head: { status: 'partly_received' }, lines: [{ receivedMilli: 8 * ONE }, { receivedMilli: 2 * ONE }], receipts: [{ number: 'ПР-26-00001', hasDiscrepancy: true, totalMinor: 40_400 }] })
    expect(expectedOnOf(test, waiting.orderId), 'all of its parts have come').toBeNull()
    const { head: receipt, lines: taken, actKind, papers } = await test.call('buying.receipt', { receiptId: answer.receiptId }, clerk)
    expect(receipt).toMatchObject({ purchaseNumber: head.number, waybill: 'ТТН-77', currency: 'CNY', lineCount: 2, person: 'Петрова Анна Ильинична' })
    expect(taken.map((line) => [line.shortMilli, line.surplusMilli, line.bin, line.serials])).toEqual([[2 * ONE, 0, 'MAIN-A-01', []], [0, 0, 'MAIN-A-01', ['CB0001', 'CB0002']]])
    expect([actKind, papers]).toEqual(['DOC_TORG3', []])
  })

  it('the cost is the price by the rate of the delivery, and the price enters the history of the part', async () => {
    const store = await aStore()
    const { test } = store
    const partId = await aPart(test)
    await receive(store, [receiptLine(partId, { priceMinor: 2_605 })])
    const cost = test.core.connection.read.sql('SELECT kind, unit_cost_minor AS cost, receipt_id IS NOT NULL AS isOfReceipt FROM stock_movements WHERE part_id = ?').all(partId)
    expect(cost).toEqual([{ kind: 'receipt', cost: 32_302, isOfReceipt: 1 }])
    expect((await test.call('parts.card', { partId })).prices).toMatchObject([{ source: 'receipt', currency: 'CNY', priceMinor: 2_605, costMinor: 32_302, validFromOn: TODAY_ON, supplierId: store.supplierId }])
  })

  it('a delivery in roubles needs no rate; what came free of charge leaves the price as it was', async () => {
    const store = await aStore()
    const partId = await aPart(store.test)
    await receive(store, [receiptLine(partId, { priceMinor: 150_00 })], { currency: 'RUB', rateMicro: null })
    await receive(store, [receiptLine(partId, { priceMinor: 0 })], { currency: 'RUB', rateMicro: null, waybill: 'Замена 1' })
    expect((await store.test.call('parts.card', { partId })).prices.map((price) => price.priceMinor)).toEqual([150_00])
    expect(balanceOf(store.test, partId).onHandMilli).toBe(20 * ONE)
  })

  it('faulty pieces are evidence against the supplier, apart from what is sold', async () => {
    const store = await aStore()
    const { test, clerk } = store
    const partId = await aPart(test, { tracking: 'serial' })
    const { receiptId } = await receive(store, [receiptLine(partId, { documentMilli: 2 * ONE, actualMilli: 2 * ONE, faultyMilli: ONE, serials: ['SN0001'], faultySerials: ['SN0002'], faultyReason: 'Трещина платы' })])
    expect(balanceOf(test, partId)).toEqual({ onHandMilli: ONE, quarantineMilli: ONE })
    expect(test.core.connection.read.sql('SELECT serial, state, reason, supplier_id AS supplierId, receipt_id AS receiptId FROM stock_evidence').all()).toEqual([{ serial: 'SN0002', state: 'quarantine', reason: 'Трещина платы', supplierId: store.supplierId, receiptId }])
    expect(await test.call('buying.receipt', { receiptId }, clerk)).toMatchObject({ head: { hasDiscrepancy: true }, lines: [{ faultyMilli: ONE, faultyBin: 'MAIN-Q-01', faultySerials: ['SN0002'] }] })
  })

  it('an order comes in parts, whole with the last of them; more than was ordered is written as surplus', async () => {
    const store = await aStore()
    const { test, clerk } = store
    const partId = await aPart(test)
    const { head, lines } = await aSentOrder(store, [orderLine(partId)])
    const purchaseLineId = lines[0]?.lineId ?? null
    const { purchaseOrderId } = head
    const first = await receive(store, [receiptLine(partId, { purchaseLineId, documentMilli: 6 * ONE, actualMilli: 6 * ONE })], { purchaseOrderId })
    expect(first.hasDiscrepancy, 'the supplier sent less and said so').toBe(false)
    expect((await test.call('buying.order', { purchaseOrderId }, clerk)).head.status).toBe('partly_received')
    await receive(store, [receiptLine(partId, { purchaseLineId, documentMilli: 4 * ONE, actualMilli: 5 * ONE })], { purchaseOrderId, waybill: 'ТТН-78' })
    expect(await test.call('buying.order', { purchaseOrderId }, clerk)).toMatchObject({ head: { status: 'received' }, lines: [{ receivedMilli: 11 * ONE, cancelledMilli: 0 }], receipts: [{ hasDiscrepancy: false }, { hasDiscrepancy: true }] })
    expect((await test.failure('buying.receive', receiptFacts(store, [receiptLine(partId, { purchaseLineId })], { purchaseOrderId, waybill: 'ТТН-79' }), clerk)).data.code).toBe('buying.wrong_status')
  })

  it('two lots of one part come with one paper', async () => {
    const store = await aStore()
    const partId = await aPart(store.test, { tracking: 'lot' })
    await receive(store, [receiptLine(partId, { lot: 'L1', documentMilli: ONE, actualMilli: ONE }), receiptLine(partId, { lot: 'L2', documentMilli: ONE, actualMilli: ONE })])
    expect(store.test.core.connection.read.sql('SELECT lot, on_hand_milli AS m FROM bin_balances WHERE part_id = ? ORDER BY lot').all(partId)).toEqual([{ lot: 'L1', m: ONE }, { lot: 'L2', m: ONE }])
  })

  it('the rest of a half-received order is given up: it counts as received', async () => {
    const store = await aStore()
    const { test, clerk } = store
    const partId = await aPart(test)
    const { head, lines } = await aSentOrder(store, [orderLine(partId)])
    await receive(store, [receiptLine(partId, { purchaseLineId: lines[0]?.lineId ?? null, documentMilli: 6 * ONE, actualMilli: 6 * ONE })], { purchaseOrderId: head.purchaseOrderId })
    await test.call('buying.cancelRest', { purchaseOrderId: head.purchaseOrderId, reason: 'Больше не поставят' }, clerk)
    expect(await test.call('buying.order', { purchaseOrderId: head.purchaseOrderId }, clerk)).toMatchObject({ head: { status: 'received' }, lines: [{ receivedMilli: 6 * ONE, cancelledMilli: 4 * ONE }] })
  })

  it('the list of receipts is paged, the newest first', async () => {
    const store = await aStore()
    const partId = await aPart(store.test)
    for (const waybill of ['1', '2', '3']) await receive(store, [receiptLine(partId)], { waybill })
    const first = await store.test.call('buying.receipts', { supplierId: store.supplierId, after: null, limit: 2 }, store.clerk)
    const second = await store.test.call('buying.receipts', { supplierId: null, after: first.next, limit: 2 }, store.clerk)
    expect([first.rows.map((row) => row.waybill), second.rows.map((row) => row.waybill), second.next]).toEqual([['3', '2'], ['1'], null])
  })
})

