import type { OrderStatus } from '#shared/orders/status.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { addTimeline, getOrder, type Order } from '#core/orders/index.ts'
import { findLine, insertLine, removeLineAt } from './work-store.ts'

const WORK_STAGES: readonly OrderStatus[] = ['work', 'waiting_part']

/** Lines change only while the work is going on. Refuses: orders.wrong_stage. */
function checkIsWorkedOn(order: Order): void {
  if (!WORK_STAGES.includes(order.status)) refuse('orders.wrong_stage', { status: order.status, event: 'finish_work' })
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

/** The line stays in the history with the moment of its removal. Refuses: work.line_not_found, orders.wrong_stage. */
export const removeLine = command((tx, input: In<'work.removeLine'>, ctx): Out<'work.removeLine'> => {
  const line = findLine(tx, input.lineId) ?? refuse('work.line_not_found', {})
  checkIsWorkedOn(getOrder(tx, line.orderId))
  removeLineAt(tx, line.lineId, ctx.nowAt)
  addTimeline(tx, line.orderId, { kind: 'work', code: 'line_removed', text: line.name, data: { lineId: line.lineId } }, ctx)
  ctx.note({ entity: 'order', entityId: line.orderId, before: line, after: { lineId: line.lineId, isRemoved: true } })
  return { done: true }
})
