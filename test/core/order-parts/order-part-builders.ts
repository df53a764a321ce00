import type { InputOf, OutputOf } from '#shared/contract/index.ts'
import { ONE, PARTS_BIN } from '#test/kit/stock-builders.ts'
import type { TestCore } from '#test/kit/test-core.ts'

export const MAIN = 1
export const NO_OLD: InputOf<'stock.issue'>['old'] = { kind: 'none', reason: 'Детали не было' }

/** A draft of one piece unless told. */
export async function aDraft(test: TestCore, orderId: number, partId: number, overrides: Partial<InputOf<'stock.addOrderPart'>> = {}): Promise<number> {
  return (await test.call('stock.addOrderPart', { orderId, partId, qtyMilli: ONE, priceMinor: null, warrantyMonths: null, ...overrides })).orderPartId
}

/** A line of the order that has been confirmed: it holds what was free and waits for the rest. */
export async function aConfirmedPart(test: TestCore, orderId: number, partId: number, qtyMilli: number = ONE): Promise<number> {
  const orderPartId = await aDraft(test, orderId, partId, { qtyMilli })
  await test.call('stock.confirmOrderPart', { orderPartId })
  return orderPartId
}

export const issueOf = (orderPartId: number, overrides: Partial<InputOf<'stock.issue'>> = {}): InputOf<'stock.issue'> => ({ orderPartId, binId: PARTS_BIN, lot: '', qtyMilli: ONE, serials: [], old: NO_OLD, ...overrides })
export const backOf = (lineId: number, overrides: Partial<InputOf<'stock.takeBack'>> = {}): InputOf<'stock.takeBack'> => ({ lineId, qtyMilli: ONE, serials: [], binId: PARTS_BIN, isFaulty: false, reason: 'Не понадобилась', ...overrides })

export async function linesOf(test: TestCore, orderId: number): Promise<OutputOf<'stock.orderParts'>> {
  return test.call('stock.orderParts', { orderId })
}

export const statusOf = async (test: TestCore, orderId: number): Promise<string> => (await test.call('orders.card', { orderId })).status

export interface Balance { readonly onHand: number; readonly reserved: number; readonly quarantine: number }

/** All warehouses together, in whole pieces. */
export function balanceOf(test: TestCore, partId: number): Balance {
  return test.core.connection.read.sql('SELECT COALESCE(SUM(on_hand_milli), 0) / 1000 AS onHand, COALESCE(SUM(reserved_milli), 0) / 1000 AS reserved, COALESCE(SUM(quarantine_milli), 0) / 1000 AS quarantine FROM stock_balances WHERE part_id = ?').get(partId) as Balance
}

export function movementsOf(test: TestCore, partId: number): string[] {
  return (test.core.connection.read.sql('SELECT kind FROM stock_movements WHERE part_id = ? ORDER BY id').all(partId) as { kind: string }[]).map((row) => row.kind)
}

/** A second warehouse with one shelf; answers both. */
export function aSecondWarehouse(test: TestCore): { readonly warehouseId: number; readonly binId: number } {
  const { connection } = test.core
  connection.raw.prepare("INSERT INTO warehouses (id, code, name, is_active) VALUES (2, 'FAR', 'Дальний склад', 1)").run()
  connection.raw.prepare("INSERT INTO bins (id, warehouse_id, code, name, purpose, is_active) VALUES (90, 2, 'A-01', '', 'parts', 1)").run()
  return { warehouseId: 2, binId: 90 }
}
