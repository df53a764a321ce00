import type { InputOf, OutputOf } from '#shared/contract/index.ts'
import type { BinPurpose } from '#shared/stock/kinds.ts'
import { aSignedExpertise } from '#test/core/expertise/expertise-builders.ts'
import { decisionFacts } from '#test/core/work/work-builders.ts'
import { anAcceptedOrder, type AcceptedOrder } from '#test/kit/builders.ts'
import type { TestCore } from '#test/kit/test-core.ts'

/** Cells of a new centre. */
export const MAIN = { warehouse: 1, parts: 1, quarantine: 2, intake: 3, bench: 4, ready: 5 } as const
const PRICE_MINOR = 1_490_000

export async function aBin(test: TestCore, code: string, purpose: BinPurpose, overrides: Partial<InputOf<'places.saveBin'>> = {}): Promise<number> {
  return (await test.call('places.saveBin', { binId: null, warehouseId: MAIN.warehouse, code, name: '', purpose, isActive: true, ...overrides })).binId
}

export async function aPart(test: TestCore, number: string, overrides: Partial<InputOf<'parts.save'>> = {}): Promise<number> {
  return (await test.call('parts.save', {
    partId: null, number, nameRu: 'Насос сливной', nameEn: '', nameZh: '', unit: 'pcs', tracking: 'none', status: 'active', keptUntilOn: null, warrantyMonths: 0, minStockMilli: 0, salePriceMinor: null, photoFileId: null, note: '',
    codes: [], links: [], models: [], ...overrides,
  })).partId
}

/** Puts pieces of a part into a cell for sale. */
export async function somePieces(test: TestCore, partId: number, overrides: Partial<InputOf<'stock.correct'>> = {}): Promise<void> {
  await test.call('stock.correct', { partId, binId: MAIN.parts, deltaMilli: 3_000, lot: '', serials: [], reason: 'Найдено на полке', ...overrides })
}

export const moveTo = (test: TestCore, orderId: number, binId: number | null, overrides: Partial<InputOf<'places.moveUnit'>> = {}) => test.call('places.moveUnit', { orderId, binId, partner: '', note: '', ...overrides })

export async function placeOf(test: TestCore, orderId: number): Promise<OutputOf<'orders.card'>['place']> {
  return (await test.call('orders.card', { orderId })).place
}

/** Money went back to the customer; the product waits for the order to be closed. */
export async function aRefundedOrder(test: TestCore): Promise<AcceptedOrder> {
  const order = await anAcceptedOrder(test, { requestKind: 'quality_check', demand: 'refund' })
  await aSignedExpertise(test, order.orderId)
  await test.call('decisions.decide', decisionFacts(order.orderId, 'refund', { amountMinor: PRICE_MINOR }))
  await test.call('decisions.settle', { orderId: order.orderId, paidMinor: PRICE_MINOR, receiptNo: 'ФД 4411', newSerial: '' })
  return order
}

export const handOver = (test: TestCore, orderId: number) => test.call('handover.handOver', { orderId, receivedBy: 'Иванова А. С.', note: '' })
