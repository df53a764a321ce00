import { describe, expect, it } from 'vitest'
import type { InputOf } from '#shared/contract/index.ts'
import { aSupplier } from '#test/kit/builders.ts'
import { aPart, ONE, PARTS_BIN, QUARANTINE_BIN } from '#test/kit/stock-builders.ts'
import { aSentOrder, aStore, balanceOf, orderLine, receiptFacts, receive, receiptLine, type Store } from './buying-builders.ts'

type Line = Partial<InputOf<'buying.receive'>['lines'][number]>

const refused = async (store: Store, lines: InputOf<'buying.receive'>['lines'], overrides: Partial<InputOf<'buying.receive'>> = {}) => (await store.test.failure('buying.receive', receiptFacts(store, lines, overrides), store.clerk)).data

describe('what a receipt refuses, and takes nothing in then', () => {
  it.each<[title: string, line: Line, code: string, details?: object]>([
    ['nothing by documents and nothing in fact', { documentMilli: 0, actualMilli: 0 }, 'buying.empty_line', { lineNo: 2 }],
    ['more broken pieces than came', { actualMilli: ONE, faultyMilli: 2 * ONE, faultyReason: 'Брак' }, 'buying.faulty_over_actual', { lineNo: 2 }],
    ['broken pieces nobody describes', { faultyMilli: ONE }, 'buying.reason_needed', { lineNo: 2 }],
    ['no cell for what came', { binId: null }, 'buying.bin_needed', { lineNo: 2 }],
    ['no cell for what is broken', { faultyMilli: ONE, faultyBinId: null, faultyReason: 'Брак' }, 'buying.bin_needed', { lineNo: 2 }],
    ['goods for sale into quarantine', { binId: QUARANTINE_BIN }, 'stock.wrong_bin', { purpose: 'quarantine' }],
    ['broken pieces among those for sale', { faultyMilli: ONE, faultyBinId: PARTS_BIN, faultyReason: 'Брак' }, 'stock.wrong_bin', { purpose: 'parts' }],
    ['a cell that is not there', { binId: 999 }, 'places.bin_not_found'],
    ['half a piece', { documentMilli: 1_500, actualMilli: 1_500 }, 'stock.bad_pieces', { problem: 'fraction' }],
    ['half a piece by documents only', { documentMilli: 1_500, actualMilli: ONE }, 'stock.bad_pieces', { problem: 'fraction' }],
    ['serials of a part that has none', { serials: ['SN0001'] }, 'stock.bad_pieces', { problem: 'serials_not_kept' }],
    ['serials of pieces that did not come', { actualMilli: 0, serials: ['SN0001'] }, 'stock.bad_pieces', { problem: 'serials_needed' }],
    ['serials of broken pieces that are not there', { faultySerials: ['SN0001'] }, 'stock.bad_pieces', { problem: 'serials_needed' }],
    ['a lot of a part that has none', { lot: 'L1' }, 'stock.bad_pieces', { problem: 'lot_not_kept' }],
    ['a line of an order without the order', { purchaseLineId: 1 }, 'buying.line_not_of_order', { lineNo: 2 }],
    ['a part that is not there', { partId: 999 }, 'parts.not_found'],
  ])('%s', async (_title, line, code, details = {}) => {
    const store = await aStore()
    const [good, wrong] = [await aPart(store.test), await aPart(store.test)]
    const failed = await refused(store, [receiptLine(good), receiptLine(wrong, line)])
    expect(failed).toMatchObject({ code, details })
    expect(balanceOf(store.test, good).onHandMilli, 'the line before it is not taken in either').toBe(0)
    expect((await store.test.call('buying.receipts', { supplierId: null, after: null, limit: 10 })).rows).toEqual([])
  })

  it('less than nothing is no quantity', async () => {
    const store = await aStore()
    const partId = await aPart(store.test)
    for (const line of [{ actualMilli: -ONE }, { documentMilli: -ONE }, { faultyMilli: -ONE }, { priceMinor: -1 }, { actualMilli: 0.5 }]) {
      expect((await store.test.failure('buying.receive', receiptFacts(store, [receiptLine(partId, line)]), store.clerk)).code).toBe('INVALID')
    }
  })

  it('the same paper of the same supplier twice, however it is typed; another day is another paper', async () => {
    const store = await aStore()
    const partId = await aPart(store.test)
    await receive(store, [receiptLine(partId)])
    expect(await refused(store, [receiptLine(partId)], { waybill: ' ттн 77 ' })).toMatchObject({ code: 'buying.receipt_twice', details: { number: 'ПР-26-00001', receivedOn: '2026-11-20' } })
    await receive(store, [receiptLine(partId)], { waybillOn: '2026-11-19' })
    const otherId = await aSupplier(store.test, { name: 'Другой' })
    await receive(store, [receiptLine(partId)], { supplierId: otherId })
    expect(balanceOf(store.test, partId).onHandMilli).toBe(30 * ONE)
  })

  it('a serial that lies in the house already, on the shelf or in the same delivery', async () => {
    const store = await aStore()
    const partId = await aPart(store.test, { tracking: 'serial' })
    const one = { documentMilli: ONE, actualMilli: ONE }
    await receive(store, [receiptLine(partId, { ...one, serials: ['SN0001'] })])
    expect(await refused(store, [receiptLine(partId, { ...one, serials: ['sn0001'] })], { waybill: '2' })).toMatchObject({ code: 'stock.serial_already_here', details: { serial: 'SN0001', place: 'MAIN-A-01' } })
    expect(await refused(store, [receiptLine(partId, { ...one, serials: ['SN0002'] }), receiptLine(partId, { ...one, serials: ['SN0002'] })], { waybill: '2' })).toMatchObject({ code: 'stock.serial_already_here' })
    expect(await refused(store, [receiptLine(partId, { ...one, serials: [] })], { waybill: '2' })).toMatchObject({ code: 'stock.bad_pieces', details: { problem: 'serials_needed' } })
  })

  it('another part than was ordered, another supplier, another currency', async () => {
    const store = await aStore()
    const [ordered, other] = [await aPart(store.test), await aPart(store.test)]
    const { head, lines } = await aSentOrder(store, [orderLine(ordered)])
    const { purchaseOrderId } = head
    const purchaseLineId = lines[0]?.lineId ?? null
    expect(await refused(store, [receiptLine(other, { purchaseLineId })], { purchaseOrderId })).toMatchObject({ code: 'buying.line_not_of_order', details: { lineNo: 1 } })
    expect(await refused(store, [receiptLine(other)], { purchaseOrderId })).toMatchObject({ code: 'buying.line_not_of_order' })
    const otherId = await aSupplier(store.test, { name: 'Другой' })
    expect(await refused(store, [receiptLine(ordered, { purchaseLineId })], { purchaseOrderId, supplierId: otherId })).toMatchObject({ code: 'buying.other_supplier', details: { number: head.number } })
    expect(await refused(store, [receiptLine(ordered, { purchaseLineId })], { purchaseOrderId, currency: 'USD' })).toMatchObject({ code: 'buying.other_currency', details: { expected: 'CNY', found: 'USD' } })
  })

  it('days that have not come, a currency without its rate, places and suppliers that are not there', async () => {
    const store = await aStore()
    const { test } = store
    const partId = await aPart(test)
    const { warehouseId } = await test.call('places.saveWarehouse', { warehouseId: null, code: 'NORTH', name: 'Север', isActive: true })
    const code = async (overrides: Partial<InputOf<'buying.receive'>>) => (await refused(store, [receiptLine(partId)], overrides)).code
    expect(await code({ receivedOn: '2026-11-21' })).toBe('buying.in_future')
    expect(await code({ waybillOn: '2026-11-21' })).toBe('buying.in_future')
    expect(await code({ rateMicro: null })).toBe('buying.rate_needed')
    expect(await code({ supplierId: 99 })).toBe('suppliers.not_found')
    expect(await code({ warehouseId: 99 })).toBe('places.warehouse_not_found')
    expect(await code({ warehouseId })).toBe('buying.other_warehouse')
    expect(await code({ purchaseOrderId: 99 })).toBe('buying.order_not_found')
    expect((await test.failure('buying.receipt', { receiptId: 99 }, store.clerk)).data.code).toBe('buying.receipt_not_found')
  })
})
