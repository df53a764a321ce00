import { describe, expect, it } from 'vitest'
import { aPart, ONE } from '#test/kit/stock-builders.ts'
import { aSentOrder, aStore, aWaitingOrder, expectedOnOf, orderFacts, orderLine, TODAY_ON } from './buying-builders.ts'

describe('an order to a supplier', () => {
  it('is a draft that may be changed, then goes, and its parts are expected', async () => {
    const store = await aStore()
    const { test, clerk } = store
    const [pump, board] = [await aPart(test, { number: 'PMP' }), await aPart(test, { number: 'BRD' })]
    const waiting = await aWaitingOrder(test, pump)
    const { purchaseOrderId, number } = await test.call('buying.saveOrder', orderFacts(store, [orderLine(pump)]), clerk)
    expect(number).toBe('PO-26-00001')
    expect(expectedOnOf(test, waiting.orderId), 'a draft promises nothing').toBeNull()
    await test.call('buying.saveOrder', orderFacts(store, [orderLine(board, { qtyMilli: 2 * ONE }), orderLine(pump, { qtyMilli: 4 * ONE, expectedOn: '2026-12-01' })], { purchaseOrderId, note: 'Скидка обещана' }), clerk)
    await test.call('buying.markSent', { purchaseOrderId, sentOn: TODAY_ON, expectedOn: '2026-12-05' }, clerk)
    const { head, lines, receipts } = await test.call('buying.order', { purchaseOrderId }, clerk)
    expect(head).toMatchObject({ number, status: 'sent', sentOn: TODAY_ON, expectedOn: '2026-12-05', currency: 'CNY', lineCount: 2, totalMinor: 15_600, isLate: false, person: 'Петрова Анна Ильинична', warehouse: 'Основной склад' })
    expect(lines.map((line) => [line.number, line.qtyMilli, line.totalMinor, line.waitingOrders])).toEqual([['BRD', 2 * ONE, 5_200, []], ['PMP', 4 * ONE, 10_400, [waiting.number]]])
    expect(receipts).toEqual([])
    expect(expectedOnOf(test, waiting.orderId)).toBe('2026-12-01')
  })

  it('a new day and the tracking number are told to the orders that wait; a late order says so', async () => {
    const store = await aStore()
    const { test, clerk } = store
    const partId = await aPart(test)
    const waiting = await aWaitingOrder(test, partId)
    const { head } = await aSentOrder(store, [orderLine(partId)])
    await test.call('buying.saveTracking', { purchaseOrderId: head.purchaseOrderId, carrier: 'СДЭК', trackingNumber: '1400-22', expectedOn: '2026-12-20' }, clerk)
    expect(expectedOnOf(test, waiting.orderId)).toBe('2026-12-20')
    test.setNow('2026-12-21T07:00:00.000Z')
    expect((await test.call('buying.order', { purchaseOrderId: head.purchaseOrderId }, clerk)).head).toMatchObject({ carrier: 'СДЭК', trackingNumber: '1400-22', expectedOn: '2026-12-20', isLate: true })
  })

  it('a draft is thrown away and what has not come is given up: nobody expects it any more', async () => {
    const store = await aStore()
    const { test, clerk } = store
    const partId = await aPart(test)
    const waiting = await aWaitingOrder(test, partId)
    const { head } = await aSentOrder(store, [orderLine(partId)])
    await test.call('buying.cancelRest', { purchaseOrderId: head.purchaseOrderId, reason: 'Поставщик отказал' }, clerk)
    expect(await test.call('buying.order', { purchaseOrderId: head.purchaseOrderId }, clerk)).toMatchObject({ head: { status: 'cancelled', closedReason: 'Поставщик отказал', isLate: false }, lines: [{ qtyMilli: 10 * ONE, cancelledMilli: 10 * ONE }] })
    expect(expectedOnOf(test, waiting.orderId)).toBeNull()
    const draft = await test.call('buying.saveOrder', orderFacts(store, [orderLine(partId)]), clerk)
    await test.call('buying.cancelRest', { purchaseOrderId: draft.purchaseOrderId, reason: 'Ошибка' }, clerk)
    expect((await test.call('buying.orders', { isOpen: true, supplierId: null, after: null, limit: 10 }, clerk)).rows).toEqual([])
  })

  it('the list is paged, the newest first; open ones alone where asked', async () => {
    const store = await aStore()
    const { test, clerk } = store
    const partId = await aPart(test)
    for (let no = 0; no < 3; no += 1) await test.call('buying.saveOrder', orderFacts(store, [orderLine(partId)]), clerk)
    const first = await test.call('buying.orders', { isOpen: false, supplierId: store.supplierId, after: null, limit: 2 }, clerk)
    expect(first.rows.map((row) => row.number)).toEqual(['PO-26-00003', 'PO-26-00002'])
    const second = await test.call('buying.orders', { isOpen: false, supplierId: null, after: first.next, limit: 2 }, clerk)
    expect([second.rows.map((row) => row.number), second.next]).toEqual([['PO-26-00001'], null])
  })
})

describe('what an order to a supplier refuses', () => {
  it.each([
    ['a part twice', { lines: 'twice' }, 'buying.part_twice'], ['half a piece', { lines: 'half' }, 'stock.bad_pieces'], ['a part that is not there', { lines: 'strange' }, 'parts.not_found'],
    ['a supplier that is not there', { supplierId: 99 }, 'suppliers.not_found'], ['a warehouse that is not there', { warehouseId: 99 }, 'places.warehouse_not_found'], ['an order that is not there', { purchaseOrderId: 99 }, 'buying.order_not_found'],
  ] as const)('%s', async (_title, change, code) => {
    const store = await aStore()
    const partId = await aPart(store.test)
    const lines = { twice: [orderLine(partId), orderLine(partId)], half: [orderLine(partId, { qtyMilli: 1_500 })], strange: [orderLine(99)] }
    const facts = 'lines' in change ? { lines: lines[change.lines] } : change
    expect((await store.test.failure('buying.saveOrder', orderFacts(store, [orderLine(partId)], facts), store.clerk)).data.code).toBe(code)
  })

  it('less than nothing, a fraction of a thousandth, no lines at all', async () => {
    const store = await aStore()
    const partId = await aPart(store.test)
    for (const lines of [[orderLine(partId, { qtyMilli: -1_000 })], [orderLine(partId, { qtyMilli: 0.5 })], [orderLine(partId, { priceMinor: -1 })], []]) {
      expect((await store.test.failure('buying.saveOrder', orderFacts(store, lines), store.clerk)).code).toBe('INVALID')
    }
  })

  it('sending twice, a day that has not come, a delivery before the sending, changing what has gone', async () => {
    const store = await aStore()
    const { test, clerk } = store
    const partId = await aPart(test)
    const { purchaseOrderId } = await test.call('buying.saveOrder', orderFacts(store, [orderLine(partId)]), clerk)
    const code = async (name: Parameters<typeof test.failure>[0], input: object) => (await test.failure(name, { purchaseOrderId, ...input }, clerk)).data.code
    expect(await code('buying.markSent', { sentOn: '2026-11-21', expectedOn: null })).toBe('buying.in_future')
    expect(await code('buying.markSent', { sentOn: TODAY_ON, expectedOn: '2026-11-19' })).toBe('buying.expected_before_sent')
    expect(await code('buying.saveTracking', { carrier: '', trackingNumber: '', expectedOn: null })).toBe('buying.wrong_status')
    await test.call('buying.markSent', { purchaseOrderId, sentOn: TODAY_ON, expectedOn: null }, clerk)
    expect(await code('buying.markSent', { sentOn: TODAY_ON, expectedOn: null })).toBe('buying.wrong_status')
    expect(await code('buying.saveTracking', { carrier: '', trackingNumber: '', expectedOn: '2026-11-19' })).toBe('buying.expected_before_sent')
    expect((await test.failure('buying.saveOrder', orderFacts(store, [orderLine(partId)], { purchaseOrderId }), clerk)).data.code).toBe('buying.wrong_status')
  })
})
