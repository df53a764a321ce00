import type { In, Out } from '#core/kit/handler.ts'
import type { ReadDb } from '#core/db/brands.ts'

type Linked = Out<'shipments.linkables'>['purchases'][number]
const SHOWN_MAX = 500

// Read models over buying: its orders and receipts by number.
const PURCHASES = "SELECT id, number, created_on AS \"on\" FROM purchase_orders WHERE supplier_id = ? AND status <> 'cancelled' ORDER BY id DESC LIMIT ?"
const RECEIPTS = 'SELECT id, number, received_on AS "on" FROM receipts WHERE supplier_id = ? ORDER BY id DESC LIMIT ?'
const LINKED_PURCHASES = 'SELECT p.id, p.number, p.created_on AS "on" FROM shipment_purchases s JOIN purchase_orders p ON p.id = s.purchase_order_id WHERE s.shipment_id = ? ORDER BY p.id'
const LINKED_RECEIPTS = 'SELECT r.id, r.number, r.received_on AS "on" FROM shipment_receipts s JOIN receipts r ON r.id = s.receipt_id WHERE s.shipment_id = ? ORDER BY r.id'

/** Orders and receipts of a supplier, the newest first. */
export function linkables(db: ReadDb, { supplierId }: In<'shipments.linkables'>): Out<'shipments.linkables'> {
  return { purchases: db.sql(PURCHASES).all(supplierId, SHOWN_MAX) as Linked[], receipts: db.sql(RECEIPTS).all(supplierId, SHOWN_MAX) as Linked[] }
}

export function linkedTo(db: ReadDb, shipmentId: number): Out<'shipments.linkables'> {
  return { purchases: db.sql(LINKED_PURCHASES).all(shipmentId) as Linked[], receipts: db.sql(LINKED_RECEIPTS).all(shipmentId) as Linked[] }
}
