import type { InputOf, OutputOf } from '#shared/contract/index.ts'
import { anAcceptedOrder, aPerson, aSupplier } from '#test/kit/builders.ts'
import { ONE, PARTS_BIN, QUARANTINE_BIN } from '#test/kit/stock-builders.ts'
import { FIRST_MOMENT, startTestCore, type TestCore } from '#test/kit/test-core.ts'

export const MAIN = 1
/** 12.40 roubles for a yuan. */
export const RATE_MICRO = 12_400_000
export const TODAY_ON = FIRST_MOMENT.slice(0, 10)

export interface Store { readonly test: TestCore; readonly clerk: string; readonly supplierId: number }

/** A centre with a clerk and a supplier who is paid in yuan. */
export async function aStore(supplier: Partial<InputOf<'suppliers.save'>> = {}): Promise<Store> {
  const test = await startTestCore()
  const supplierId = await aSupplier(test, { currency: 'CNY', ...supplier })
  const { login: clerk } = await aPerson(test, ['clerk'], { fullName: 'Петрова Анна Ильинична', position: 'Кладовщик' })
  return { test, clerk, supplierId }
}

type OrderLine = InputOf<'buying.saveOrder'>['lines'][number]
export const orderLine = (partId: number, overrides: Partial<OrderLine> = {}): OrderLine => ({ partId, qtyMilli: 10 * ONE, priceMinor: 2_600, supplierCode: 'HL-31', expectedOn: null, ...overrides })

export function orderFacts({ supplierId }: Store, lines: OrderLine[], overrides: Partial<InputOf<'buying.saveOrder'>> = {}): InputOf<'buying.saveOrder'> {
  return { purchaseOrderId: null, supplierId, warehouseId: MAIN, currency: 'CNY', rateMicro: RATE_MICRO, expectedOn: '2026-12-05', incoterms: 'FOB Ningbo', note: '', lines, ...overrides }
}

/** An order that has gone to its supplier. */
export async function aSentOrder(store: Store, lines: OrderLine[], overrides: Partial<InputOf<'buying.saveOrder'>> = {}): Promise<OutputOf<'buying.order'>> {
  const { purchaseOrderId } = await store.test.call('buying.saveOrder', orderFacts(store, lines, overrides), store.clerk)
  await store.test.call('buying.markSent', { purchaseOrderId, sentOn: TODAY_ON, expectedOn: '2026-12-05' }, store.clerk)
  return store.test.call('buying.order', { purchaseOrderId }, store.clerk)
}

type ReceiptLine = InputOf<'buying.receive'>['lines'][number]
export function receiptLine(partId: number, overrides: Partial<ReceiptLine> = {}): ReceiptLine {
  return {
    partId, purchaseLineId: null, documentMilli: 10 * ONE, actualMilli: 10 * ONE, faultyMilli: 0, priceMinor: 2_600, lot: '', binId: PARTS_BIN, faultyBinId: QUARANTINE_BIN, serials: [], faultySerials: [], faultyReason: '', ...overrides,
  }
}

export const DELIVERY = { sender: 'Ningbo Vega', invoice: 'INV-31 от 15.11.2026', contract: '', customsDeclaration: '', transport: '', packageState: 'Без повреждений' }

export function receiptFacts({ supplierId }: Store, lines: ReceiptLine[], overrides: Partial<InputOf<'buying.receive'>> = {}): InputOf<'buying.receive'> {
  return { supplierId, purchaseOrderId: null, warehouseId: MAIN, receivedOn: TODAY_ON, currency: 'CNY', rateMicro: RATE_MICRO, waybill: 'ТТН-77', waybillOn: '2026-11-18', delivery: DELIVERY, lines, ...overrides }
}

export const receive = (store: Store, lines: ReceiptLine[], overrides: Partial<InputOf<'buying.receive'>> = {}): Promise<OutputOf<'buying.receive'>> => store.test.call('buying.receive', receiptFacts(store, lines, overrides), store.clerk)

/** An order of a customer that waits for so much of the part. */
export async function aWaitingOrder(test: TestCore, partId: number, qtyMilli = ONE): Promise<{ readonly orderId: number; readonly number: string }> {
  const order = await anAcceptedOrder(test)
  test.core.connection.write.sql("INSERT INTO order_parts (order_id, part_id, state, qty_milli, price_minor, created_at, confirmed_at) VALUES (?, ?, 'confirmed', ?, 0, ?, ?)").run(order.orderId, partId, qtyMilli, FIRST_MOMENT, FIRST_MOMENT)
  return { orderId: order.orderId, number: order.number }
}

export interface Balance { readonly onHandMilli: number; readonly quarantineMilli: number }
export const balanceOf = (test: TestCore, partId: number): Balance =>
  (test.core.connection.read.sql('SELECT on_hand_milli AS onHandMilli, quarantine_milli AS quarantineMilli FROM stock_balances WHERE part_id = ? AND warehouse_id = 1').get(partId) as Balance | undefined) ?? { onHandMilli: 0, quarantineMilli: 0 }

export const expectedOnOf = (test: TestCore, orderId: number): string | null => (test.core.connection.read.sql('SELECT parts_expected_on AS expectedOn FROM orders WHERE id = ?').get(orderId) as { expectedOn: string | null }).expectedOn
