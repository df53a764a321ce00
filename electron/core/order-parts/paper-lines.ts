import type { ReadDb } from '#core/db/brands.ts'

/** A part the order is priced for and has not been given yet. */
export interface PlannedPart { readonly number: string; readonly name: string; readonly qtyMilli: number; readonly priceMinor: number; readonly warrantyMonths: number | null }

/** What of the order's parts, drafts too, is still to come. */
export function plannedParts(db: ReadDb, orderId: number): PlannedPart[] {
  return db.sql(`SELECT p.number, p.name_ru AS name, op.qty_milli - op.issued_milli AS qtyMilli, op.price_minor AS priceMinor, op.warranty_months AS warrantyMonths
    FROM order_parts op JOIN parts p ON p.id = op.part_id WHERE op.order_id = ? AND op.state IN ('draft', 'confirmed') AND op.qty_milli > op.issued_milli ORDER BY op.id`).all(orderId) as PlannedPart[]
}

export interface IssuedPlace { readonly lineId: number; readonly lot: string; readonly warehouse: string }

// A read model over the lines of the work and the movements they were issued by.
const ISSUED = `SELECT wl.id AS lineId, m.lot, w.name AS warehouse FROM work_lines wl JOIN stock_movements m ON m.id = wl.issue_movement_id JOIN warehouses w ON w.id = m.warehouse_id
  WHERE wl.order_id = ? AND wl.removed_at IS NULL ORDER BY wl.id`

/** Of which warehouse and lot the lines of the order were issued. */
export function issuedPlaces(db: ReadDb, orderId: number): IssuedPlace[] {
  return db.sql(ISSUED).all(orderId) as IssuedPlace[]
}
