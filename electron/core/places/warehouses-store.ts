import type { Warehouse } from '#shared/contract/places.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'
import { listBins } from './bins-store.ts'

export type WarehouseFacts = Omit<Warehouse, 'bins' | 'warehouseId'>
interface Row { readonly id: number; readonly code: string; readonly name: string; readonly is_active: number }

const factsOf = ({ code, name, is_active }: Row): WarehouseFacts => ({ code, name, isActive: is_active === 1 })

/** Refuses: places.warehouse_not_found. */
export function getWarehouse(db: ReadDb, warehouseId: number): WarehouseFacts {
  const row = db.sql('SELECT id, code, name, is_active FROM warehouses WHERE id = ?').get(warehouseId) as Row | undefined
  return row === undefined ? refuse('places.warehouse_not_found', {}) : factsOf(row)
}

export function listWarehouses(db: ReadDb): Warehouse[] {
  const rows = db.sql('SELECT id, code, name, is_active FROM warehouses ORDER BY is_active DESC, id').all() as Row[]
  return rows.map((row) => ({ warehouseId: row.id, ...factsOf(row), bins: listBins(db, row.id) }))
}

export function isWarehouseCodeTaken(db: ReadDb, code: string, byOtherThan: number | null): boolean {
  return db.sql('SELECT 1 FROM warehouses WHERE code = ? AND id IS NOT ?').get(code, byOtherThan) !== undefined
}

export function isLastWarehouse(db: ReadDb, warehouseId: number): boolean {
  return db.sql('SELECT 1 FROM warehouses WHERE is_active = 1 AND id <> ?').get(warehouseId) === undefined
}

export function insertWarehouse(tx: WriteTx, { code, name, isActive }: WarehouseFacts): number {
  return (tx.sql('INSERT INTO warehouses (code, name, is_active) VALUES (?, ?, ?) RETURNING id').get(code, name, Number(isActive)) as { id: number }).id
}

export function updateWarehouse(tx: WriteTx, warehouseId: number, { code, name, isActive }: WarehouseFacts): void {
  tx.sql('UPDATE warehouses SET code = ?, name = ?, is_active = ? WHERE id = ?').run(code, name, Number(isActive), warehouseId)
}
