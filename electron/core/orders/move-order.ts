import { nextStatus, type OrderEvent, type OrderStatus } from '#shared/orders/status.ts'
import type { Ctx } from '#core/kit/handler.ts'
import { orRefuse, refuse } from '#core/kit/refuse.ts'
import type { WriteTx } from '#core/db/brands.ts'
import type { Order } from './order.ts'

/**
 * Takes the order to its next stage and answers that stage; the hand-over closes it. Nothing else is recomputed.
 * Refuses: orders.wrong_stage.
 */
export function moveOrder(tx: WriteTx, order: Pick<Order, 'orderId' | 'status'>, event: OrderEvent, ctx: Pick<Ctx, 'nowAt' | 'todayOn'>): OrderStatus {
  const next = orRefuse(nextStatus(order.status, event))
  const isClosing = next === 'closed'
  const { changes } = tx.sql('UPDATE orders SET status = ?, closed_at = ?, closed_on = ? WHERE id = ? AND status = ?').run(next, isClosing ? ctx.nowAt : null, isClosing ? ctx.todayOn : null, order.orderId, order.status)
  return changes === 1 ? next : refuse('orders.wrong_stage', { status: order.status, event })
}
