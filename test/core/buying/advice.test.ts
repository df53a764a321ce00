import { describe, expect, it } from 'vitest'
import type { TestCore } from '#test/kit/test-core.ts'
import { aSupplier } from '#test/kit/builders.ts'
import { aPart, ONE, stockUp } from '#test/kit/stock-builders.ts'
import { aSentOrder, aStore, aWaitingOrder, MAIN, orderLine, RATE_MICRO } from './buying-builders.ts'

const EVERYTHING = { supplierId: null, warehouseId: null }

/** Issued to orders on that day, as the ledger keeps it. */
function used(test: TestCore, partId: number, qtyMilli: number, onDate: string): void {
  test.core.connection.write.sql(`INSERT INTO stock_movements (at_utc, on_date, kind, part_id, warehouse_id, bin_id, lot, on_hand_milli, reserved_milli, quarantine_milli, at_supplier_milli, on_hand_after_milli, reserved_after_milli, reason)
    VALUES (?, ?, ?, ?, 1, 1, '', ?, 0, 0, 0, 0, 0, '')`).run(`${onDate}T08:00:00.000Z`, onDate, qtyMilli > 0 ? 'issue' : 'return', partId, -qtyMilli)
}

describe('what has to be bought', () => {
  it('an order waits: its part stands first, with the order that waits, the supplier and the price', async () => {
    const { test, clerk, supplierId } = await aStore({ leadDays: 45 })
    const low = await aPart(test, { number: 'A-1', minStockMilli: 5 * ONE })
    const wanted = await aPart(test, { number: 'Z-9', codes: [{ kind: 'supplier', code: 'HL-9', supplierId, maker: '' }] })
    await test.call('parts.addPrice', { partId: wanted, supplierId, currency: 'CNY', priceMinor: 9_800, rateMicro: RATE_MICRO, validFromOn: '2026-11-01' })
    const order = await aWaitingOrder(test, wanted, 2 * ONE)
    stockUp(test, low, { qtyMilli: 2 * ONE })
    const rows = await test.call('buying.advice', EVERYTHING, clerk)
    expect(rows.map((row) => [row.number, row.adviceMilli])).toEqual([['Z-9', 2 * ONE], ['A-1', 3 * ONE]])
    expect(rows[0]).toMatchObject({ supplierId, supplierCode: 'HL-9', currency: 'CNY', priceMinor: 9_800, costMinor: 121_520, leadDays: 45, isLeadKnown: true, waitingOrders: [order.number], reasons: [{ code: 'waiting', milli: 2 * ONE }] })
    expect(rows[1]).toMatchObject({ supplierId: null, supplier: '', priceMinor: null, leadDays: 30, isLeadKnown: false, reasons: [{ code: 'minimum', milli: 5 * ONE }, { code: 'free', milli: -2 * ONE }] })
  })

  it('counts what was issued less what came back in six months, and nothing older', async () => {
    const { test, clerk } = await aStore()
    const partId = await aPart(test)
    used(test, partId, 20 * ONE, '2026-09-01')
    used(test, partId, -2 * ONE, '2026-09-05')
    used(test, partId, 90 * ONE, '2026-05-20')
    const [row] = await test.call('buying.advice', EVERYTHING, clerk)
    expect(row).toMatchObject({ usedMilli: 18 * ONE, usedMonths: 6, perMonthMilli: 3 * ONE, coverMilli: 4_400, adviceMilli: 5 * ONE, reasons: [{ code: 'demand', milli: 4_400 }, { code: 'whole_pieces', milli: 600 }] })
  })

  it('what has been ordered already is not advised again until it is given up', async () => {
    const store = await aStore()
    const partId = await aPart(store.test, { minStockMilli: 10 * ONE })
    const { head } = await aSentOrder(store, [orderLine(partId)])
    expect(await store.test.call('buying.advice', EVERYTHING, store.clerk)).toEqual([])
    await store.test.call('buying.cancelRest', { purchaseOrderId: head.purchaseOrderId, reason: 'Снято с производства' }, store.clerk)
    expect(await store.test.call('buying.advice', EVERYTHING, store.clerk)).toMatchObject([{ partId, adviceMilli: 10 * ONE, expectedMilli: 0 }])
  })

  it('a superseded part is bought for a waiting order only', async () => {
    const { test, clerk } = await aStore()
    const partId = await aPart(test, { status: 'superseded', minStockMilli: 5 * ONE })
    expect(await test.call('buying.advice', EVERYTHING, clerk)).toEqual([])
    await aWaitingOrder(test, partId)
    expect(await test.call('buying.advice', EVERYTHING, clerk)).toMatchObject([{ partId, adviceMilli: ONE }])
  })

  it('is asked for by supplier and by warehouse', async () => {
    const { test, clerk, supplierId } = await aStore()
    const otherId = await aSupplier(test, { name: 'Другой', leadDays: null })
    const partId = await aPart(test, { minStockMilli: 4 * ONE, codes: [{ kind: 'supplier', code: 'HL-1', supplierId, maker: '' }] })
    const { warehouseId } = await test.call('places.saveWarehouse', { warehouseId: null, code: 'NORTH', name: 'Север', isActive: true })
    const { binId } = await test.call('places.saveBin', { binId: null, warehouseId, code: 'A-01', name: '', purpose: 'parts', isActive: true })
    stockUp(test, partId, { qtyMilli: 3 * ONE, binId })
    const order = await aWaitingOrder(test, partId, 2 * ONE)
    const adviceIn = async (id: number | null) => (await test.call('buying.advice', { supplierId, warehouseId: id }, clerk)).map(({ freeMilli, waitingMilli, adviceMilli }) => ({ freeMilli, waitingMilli, adviceMilli }))
    expect(await adviceIn(null)).toEqual([{ freeMilli: 3 * ONE, waitingMilli: 2 * ONE, adviceMilli: 3 * ONE }])
    expect(await adviceIn(MAIN), 'what is free in the other warehouse serves the waiting order').toEqual([{ freeMilli: 0, waitingMilli: 0, adviceMilli: 4 * ONE }])
    expect(await test.call('buying.advice', { supplierId: otherId, warehouseId: null }, clerk)).toEqual([])
    expect(order.number).not.toBe('')
  })
})
