import type { WriteTx } from '#core/db/brands.ts'

// The day the last of the parts an order waits for is expected; unknown as soon as nobody knows the day of one of them.
const RECOUNT = `UPDATE orders SET parts_expected_on = (
    SELECT CASE WHEN COUNT(*) = COUNT(w.expected_on) THEN MAX(w.expected_on) END FROM (
      SELECT (SELECT MIN(COALESCE(l.expected_on, po.expected_on)) FROM purchase_lines l JOIN purchase_orders po ON po.id = l.purchase_order_id WHERE l.part_id = op.part_id AND l.is_open = 1) AS expected_on
      FROM order_parts op WHERE op.order_id = orders.id AND op.state = 'confirmed' AND op.reserved_milli + op.issued_milli < op.qty_milli) w)`

/** After a delivery has changed: the orders that wait for these parts show the new day. */
export function recountExpected(tx: WriteTx, partIds: readonly number[]): void {
  for (const partId of new Set(partIds)) tx.sql(`${RECOUNT} WHERE id IN (SELECT order_id FROM order_parts WHERE part_id = ? AND state = 'confirmed')`).run(partId)
}

/** After the lines of an order have changed. */
export function recountExpectedOfOrder(tx: WriteTx, orderId: number): void {
  tx.sql(`${RECOUNT} WHERE id = ?`).run(orderId)
}
