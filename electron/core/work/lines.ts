import { REPAIR_STAGES } from '#shared/stock/order-parts.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { addTimeline, getOrder, type Order } from '#core/orders/index.ts'
import { findLine, insertLine, removeLineAt } from './work-store.ts'

/** Lines change only while the work is going on. Refuses: orders.wrong_stage. */
function checkIsWorkedOn(order: Order): void {
  if (!REPAIR_STAGES.includes(order.status)) refuse('orders.wrong_stage', { status: order.status, event: 'finish_work' })
}

/** Refuses: orders.not_found, orders.wrong_stage. */
export const addLine = command((tx, input: In<'work.addLine'>, ctx): Out<'work.addLine'> => {
  const order = getOrder(tx, input.orderId)
  checkIsWorkedOn(order)
  const lineId = insertLine(tx, input)
  addTimeline(tx, order.orderId, { kind: 'work', code: 'line_added', text: input.name, data: { lineId, qtyMilli: input.qtyMilli, priceMinor: input.priceMinor } }, ctx)
  ctx.note({ entity: 'order', entityId: order.orderId, after: { lineId, ...input } })
  return { lineId }
})

/** The line stays in the history with the moment of its removal. Refuses: work.line_not_found, orders.wrong_stage, stock.issued_line. */
export const removeLine = command((tx, input: In<'work.removeLine'>, ctx): Out<'work.removeLine'> => {
  const line = findLine(tx, input.lineId) ?? refuse('work.line_not_found', {})
  checkIsWorkedOn(getOrder(tx, line.orderId))
  if (line.orderPartId !== null) refuse('stock.issued_line', { name: line.name })
  removeLineAt(tx, line.lineId, ctx.nowAt)
  addTimeline(tx, line.orderId, { kind: 'work', code: 'line_removed', text: line.name, data: { lineId: line.lineId } }, ctx)
  ctx.note({ entity: 'order', entityId: line.orderId, before: line, after: { lineId: line.lineId, isRemoved: true } })
  return { done: true }
})
