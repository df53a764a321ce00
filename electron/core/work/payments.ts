import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { addTimeline, getOrder } from '#core/orders/index.ts'
import { insertPayment } from './payments-store.ts'

/** Refuses: orders.not_found, orders.closed. */
export const recordPayment = command((tx, input: In<'work.recordPayment'>, ctx): Out<'work.recordPayment'> => {
  const order = getOrder(tx, input.orderId)
  if (order.status === 'closed') refuse('orders.closed', {})
  const payment = { amountMinor: input.amountMinor, purpose: 'payment', method: input.method, receiptNo: input.receiptNo, at: ctx.nowAt } as const
  const paymentId = insertPayment(tx, order.orderId, payment, ctx.person().personId)
  addTimeline(tx, order.orderId, { kind: 'payment', code: 'payment', data: { amountMinor: input.amountMinor, method: input.method, receiptNo: input.receiptNo } }, ctx)
  ctx.note({ entity: 'order', entityId: order.orderId, after: { paymentId, ...payment } })
  return { done: true }
})
