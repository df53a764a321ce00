import type { WriteTx } from '#core/db/brands.ts'
import { recordToday } from '#core/clock/index.ts'
import type { CommandCtx } from '#core/kit/handler.ts'
import { addTimeline, getOrder, moveOrder } from '#core/orders/index.ts'
import { recountExpectedOfOrder } from './expected-on.ts'

const WAITED_FOR = `SELECT group_concat(name, ', ') AS names FROM (SELECT DISTINCT p.number || ' ' || p.name_ru AS name FROM order_parts op JOIN parts p ON p.id = op.part_id
  WHERE op.order_id = ? AND op.state = 'confirmed' AND op.reserved_milli + op.issued_milli < op.qty_milli)`

/** The parts an order waits for, in words; null where it waits for none. */
export const waitedFor = (tx: WriteTx, orderId: number): string | null => (tx.sql(WAITED_FOR).get(orderId) as { names: string | null }).names

/**
 * After lines have changed: an order that lacks a part waits, one that lacks none any more goes on; the legal term runs in both.
 * An order that waits for something else, bought outside, is left waiting. Source: ZOZPP art. 20 p. 1.
 */
export function followWaiting(tx: WriteTx, orderId: number, wasWaiting: boolean, ctx: CommandCtx): void {
  recountExpectedOfOrder(tx, orderId)
  const order = getOrder(tx, orderId)
  const names = waitedFor(tx, orderId)
  if (names !== null && order.status === 'work') {
    moveOrder(tx, order, 'wait_for_part', ctx)
    recordToday(tx, orderId, 'parts_wait', ctx, { reason: names })
    addTimeline(tx, orderId, { kind: 'work', code: 'wait_for_part', text: names }, ctx)
  }
  if (names === null && wasWaiting && order.status === 'waiting_part') {
    moveOrder(tx, order, 'part_arrived', ctx)
    addTimeline(tx, orderId, { kind: 'work', code: 'part_arrived' }, ctx)
  }
}
