import type { UnitPlace } from '#shared/contract/places.ts'
import type { BinPurpose } from '#shared/stock/kinds.ts'
import { isKeptAfterClosing } from '#shared/stock/unit-place.ts'
import type { In, Out } from '#core/kit/handler.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'

// A read model: orders stand on places and put their products there; here the order is only named.

interface Row {
  readonly order_id: number; readonly number: string; readonly device: string; readonly serial: string; readonly customer_name: string; readonly status: UnitPlace['status']; readonly closed_at: string | null; readonly decision: string | null
  readonly bin_id: number | null; readonly bin: string | null; readonly purpose: BinPurpose | null; readonly partner: string | null; readonly moved_at: string | null; readonly person: string | null
}

/** What a place has to know of the order its product belongs to. */
export interface PlacedOrder { readonly orderId: number; readonly number: string; readonly isGone: boolean }

const UNITS_SHOWN = 500

const COLUMNS = `o.id AS order_id, o.number, o.device, o.serial, o.customer_name, o.status, o.closed_at, o.decision, u.bin_id, w.code || '-' || b.code AS bin, b.purpose, u.partner, u.moved_at, p.full_name AS person`
const PLACED = `SELECT ${COLUMNS} FROM unit_places u JOIN bins b ON b.id = u.bin_id JOIN warehouses w ON w.id = b.warehouse_id JOIN orders o ON o.id = u.order_id LEFT JOIN people p ON p.id = u.moved_by`
const OF_ORDER = `SELECT ${COLUMNS} FROM orders o LEFT JOIN unit_places u ON u.order_id = o.id LEFT JOIN bins b ON b.id = u.bin_id LEFT JOIN warehouses w ON w.id = b.warehouse_id LEFT JOIN people p ON p.id = u.moved_by WHERE o.id = ?`
const UNPLACED = `SELECT o.id AS order_id, o.number, o.device, o.serial, o.customer_name, o.status, o.closed_at, o.decision, NULL AS bin_id, NULL AS bin, NULL AS purpose, NULL AS partner, NULL AS moved_at, NULL AS person
  FROM orders o WHERE o.closed_at IS NULL AND o.id NOT IN (SELECT order_id FROM unit_places) ORDER BY o.id DESC LIMIT ${UNITS_SHOWN}`

const isEvidence = (row: Pick<Row, 'closed_at' | 'decision'>): boolean => row.closed_at !== null && isKeptAfterClosing(row.decision)

const toUnit = (row: Row): UnitPlace => ({
  orderId: row.order_id, orderNumber: row.number, device: row.device, serial: row.serial, customerName: row.customer_name, status: row.status, binId: row.bin_id, bin: row.bin ?? '', purpose: row.purpose,
  partner: row.partner ?? '', movedAt: row.moved_at, person: row.person ?? '', isEvidence: isEvidence(row),
})

export const unitsIn = (db: ReadDb, binId: number): UnitPlace[] => (db.sql(`${PLACED} WHERE u.bin_id = ? ORDER BY u.moved_at DESC, u.order_id DESC LIMIT ${UNITS_SHOWN}`).all(binId) as Row[]).map(toUnit)

/** Products in the house, the last moved first; or open orders whose product lies nowhere, the newest first. At most 500. */
export function listUnits(db: ReadDb, { binId, purpose, isUnplaced }: In<'places.units'>): Out<'places.units'> {
  if (isUnplaced) return (db.sql(UNPLACED).all() as Row[]).map(toUnit)
  if (binId !== null) return unitsIn(db, binId)
  const rows = db.sql(`${PLACED} WHERE @purpose IS NULL OR b.purpose = @purpose ORDER BY u.moved_at DESC, u.order_id DESC LIMIT ${UNITS_SHOWN}`).all({ purpose }) as Row[]
  return rows.map(toUnit)
}

/** Refuses: orders.not_found. */
export function unitOfOrder(db: ReadDb, orderId: number): UnitPlace {
  const row = db.sql(OF_ORDER).get(orderId) as Row | undefined
  return row === undefined ? refuse('orders.not_found', {}) : toUnit(row)
}

/** The order whose product is asked for; gone is one that was handed over for good. Refuses: orders.not_found. */
export function placedOrder(db: ReadDb, orderId: number): PlacedOrder {
  const row = db.sql('SELECT number, closed_at, decision FROM orders WHERE id = ?').get(orderId) as Pick<Row, 'number' | 'closed_at' | 'decision'> | undefined
  if (row === undefined) return refuse('orders.not_found', {})
  return { orderId, number: row.number, isGone: row.closed_at !== null && !isEvidence(row) }
}

/** Where the product is and has been, newest first. Refuses: orders.not_found. */
export function unitHistory(db: ReadDb, { orderId }: In<'places.unitHistory'>): Out<'places.unitHistory'> {
  const moves = db.sql(`SELECT m.moved_at AS movedAt, COALESCE(w.code || '-' || b.code, '') AS bin, m.partner, m.note, COALESCE(p.full_name, '') AS person
    FROM unit_moves m LEFT JOIN bins b ON b.id = m.bin_id LEFT JOIN warehouses w ON w.id = b.warehouse_id LEFT JOIN people p ON p.id = m.moved_by WHERE m.order_id = ? ORDER BY m.id DESC`).all(orderId)
  return { now: unitOfOrder(db, orderId), moves: moves as Out<'places.unitHistory'>['moves'] }
}
