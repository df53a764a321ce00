import { expect } from 'vitest'
import { countAnew } from '#core/stock/reconcile/count-anew.ts'
import { anOrderInWork } from '#test/core/work/work-builders.ts'
import type { TestCore } from '#test/kit/test-core.ts'

export const MAIN = 1

/** Balances, cells, serials, reserves and evidence are what the movements come to. */
export function expectWhole(test: TestCore): void {
  expect(countAnew(test.core.connection.raw).differences).toEqual([])
}

export async function aWarehouse(test: TestCore, code: string): Promise<{ warehouseId: number; shelf: number; quarantine: number }> {
  const { warehouseId } = await test.call('places.saveWarehouse', { warehouseId: null, code, name: `Склад ${code}`, isActive: true })
  const bin = async (binCode: string, purpose: 'parts' | 'quarantine') => (await test.call('places.saveBin', { binId: null, warehouseId, code: binCode, name: '', purpose, isActive: true })).binId
  return { warehouseId, shelf: await bin('A-01', 'parts'), quarantine: await bin('Q-01', 'quarantine') }
}

export async function aCell(test: TestCore, code: string, purpose: 'parts' | 'quarantine' = 'parts'): Promise<number> {
  return (await test.call('places.saveBin', { binId: null, warehouseId: MAIN, code, name: '', purpose, isActive: true })).binId
}

/** Where the pieces for sale lie: «MAIN-A-01: 2 (SN1, SN2)». */
export async function shelves(test: TestCore, partId: number): Promise<readonly string[]> {
  const { bins } = await test.call('stock.availability', { partId })
  return bins.map(({ bin, lot, onHandMilli, serials }) => `${bin}${lot === '' ? '' : `/${lot}`}: ${onHandMilli / 1_000}${serials.length === 0 ? '' : ` (${serials.join(', ')})`}`)
}

/** An order in work that holds so many pieces. */
export async function reserved(centre: TestCore, partId: number, qtyMilli: number): Promise<{ number: string; orderId: number; orderPartId: number }> {
  const order = await anOrderInWork(centre)
  const { orderPartId } = await centre.call('stock.addOrderPart', { orderId: order.orderId, partId, qtyMilli, priceMinor: 0, warrantyMonths: null })
  await centre.call('stock.confirmOrderPart', { orderPartId })
  return { number: order.number, orderId: order.orderId, orderPartId }
}
