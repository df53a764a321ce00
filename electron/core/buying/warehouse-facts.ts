import type { ReadDb } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'

// A read model of the places: what an order to a supplier has to know of the warehouse it is bought for.
const WAREHOUSE = 'SELECT name, is_active AS isActive FROM warehouses WHERE id = ?'
interface Row { readonly name: string; readonly isActive: number }

export const warehouseName = (db: ReadDb, warehouseId: number): string => (db.sql(WAREHOUSE).get(warehouseId) as Row | undefined)?.name ?? ''

/** Refuses: places.warehouse_not_found; one that is not used any more takes nothing in. */
export function checkWarehouse(db: ReadDb, warehouseId: number): void {
  if ((db.sql(WAREHOUSE).get(warehouseId) as Row | undefined)?.isActive !== 1) refuse('places.warehouse_not_found', {})
}
