import type { PartStatus } from '#shared/stock/kinds.ts'
import type { PartTracking, PartUnit } from '#shared/stock/quantities.ts'
import type { ReadDb } from '#core/db/brands.ts'

/** What the stock, the ledger and the deliveries say of a part that may have to be bought. */
export interface AdvicePart {
  readonly partId: number
  readonly number: string
  readonly nameRu: string
  readonly unit: PartUnit
  readonly tracking: PartTracking
  readonly status: PartStatus
  readonly minStockMilli: number
  readonly freeMilli: number
  /** Free in all warehouses; the same as `freeMilli` where no warehouse is asked for. */
  readonly freeEverywhereMilli: number
  readonly expectedMilli: number
}

export interface NewestOffer { readonly supplierId: number; readonly currency: string; readonly priceMinor: number; readonly rateMicro: number | null }

// Read models over the parts, the ledger and the deliveries: one look at everything that may have to be bought.
const USED = `SELECT part_id AS partId, -SUM(on_hand_milli) AS usedMilli FROM stock_movements INDEXED BY ix_stock_movements_demand
  WHERE kind IN ('issue', 'return') AND on_date > @afterOn AND (@warehouseId IS NULL OR warehouse_id = @warehouseId) GROUP BY part_id HAVING usedMilli > 0`
const WITH_MINIMUM = 'SELECT id AS partId FROM parts WHERE min_stock_milli > 0'
const PART = `SELECT p.id AS partId, p.number, p.name_ru AS nameRu, p.unit, p.tracking, p.status, p.min_stock_milli AS minStockMilli,
  (SELECT COALESCE(SUM(on_hand_milli - reserved_milli), 0) FROM stock_balances WHERE part_id = p.id AND (@warehouseId IS NULL OR warehouse_id = @warehouseId)) AS freeMilli,
  (SELECT COALESCE(SUM(on_hand_milli - reserved_milli), 0) FROM stock_balances WHERE part_id = p.id) AS freeEverywhereMilli,
  (SELECT COALESCE(SUM(l.qty_milli - l.received_milli - l.cancelled_milli), 0) FROM purchase_lines l JOIN purchase_orders po ON po.id = l.purchase_order_id
    WHERE l.part_id = p.id AND l.is_open = 1 AND (@warehouseId IS NULL OR po.warehouse_id = @warehouseId)) AS expectedMilli
  FROM parts p WHERE p.id = @partId`
const OFFER = `SELECT supplier_id AS supplierId, currency, price_minor AS priceMinor, rate_micro AS rateMicro FROM part_prices
  WHERE part_id = ? AND withdrawn_at IS NULL AND valid_from_on <= ? ORDER BY valid_from_on DESC, id DESC LIMIT 1`
const CODE = "SELECT supplier_id AS supplierId, code FROM part_codes WHERE part_id = @partId AND kind = 'supplier' AND (@supplierId IS NULL OR supplier_id = @supplierId) ORDER BY id DESC LIMIT 1"

/** Issued to orders less what came back after the day, part by part. */
export function usedSince(db: ReadDb, afterOn: string, warehouseId: number | null): ReadonlyMap<number, number> {
  return new Map((db.sql(USED).all({ afterOn, warehouseId }) as { partId: number; usedMilli: number }[]).map((row) => [row.partId, row.usedMilli]))
}

export const partsWithMinimum = (db: ReadDb): number[] => (db.sql(WITH_MINIMUM).all() as { partId: number }[]).map((row) => row.partId)

export const advicePart = (db: ReadDb, partId: number, warehouseId: number | null): AdvicePart => db.sql(PART).get({ partId, warehouseId }) as AdvicePart

/** Who sold the part last, and for how much. */
export const newestOffer = (db: ReadDb, partId: number, onDate: string): NewestOffer | null => (db.sql(OFFER).get(partId, onDate) as NewestOffer | undefined) ?? null

/** The number a supplier knows the part by: of this supplier, or of any that has one. */
export const supplierCodeOf = (db: ReadDb, partId: number, supplierId: number | null): { readonly supplierId: number; readonly code: string } | null =>
  (db.sql(CODE).get({ partId, supplierId }) as { supplierId: number; code: string } | undefined) ?? null
