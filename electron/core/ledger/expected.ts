import type { ReadDb } from '#core/db/brands.ts'

export interface ExpectedDelivery { readonly purchaseOrderId: number; readonly number: string; readonly qtyMilli: number; readonly expectedOn: string | null }

// A read model over the lines of orders to suppliers that have gone and have not come whole.
const EXPECTED = `SELECT po.id AS purchaseOrderId, po.number, l.qty_milli - l.received_milli - l.cancelled_milli AS qtyMilli, COALESCE(l.expected_on, po.expected_on) AS expectedOn
  FROM purchase_lines l JOIN purchase_orders po ON po.id = l.purchase_order_id WHERE l.part_id = ? AND l.is_open = 1 ORDER BY COALESCE(l.expected_on, po.expected_on, '9999'), po.id`

/** Deliveries of the part on their way, the nearest first. */
export function expectedDeliveries(db: ReadDb, partId: number): ExpectedDelivery[] {
  return db.sql(EXPECTED).all(partId) as ExpectedDelivery[]
}
