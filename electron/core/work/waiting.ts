import { recordToday } from '#core/clock/index.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { addTimeline, getOrder, moveOrder } from '#core/orders/index.ts'

/** The repair stands until a part comes; the statutory term runs on. Source: ZOZPP art. 20 p. 1. */
export const waitForPart = command((tx, input: In<'work.waitForPart'>, ctx): Out<'work.waitForPart'> => {
  const order = getOrder(tx, input.orderId)
  const status = moveOrder(tx, order, 'wait_for_part', ctx)
  recordToday(tx, order.orderId, 'parts_wait', ctx, { reason: input.note })
  addTimeline(tx, order.orderId, { kind: 'work', code: 'wait_for_part', text: input.note }, ctx)
  ctx.note({ entity: 'order', entityId: order.orderId, before: { status: order.status }, after: { status } })
  return { done: true }
})

export const resume = command((tx, input: In<'work.resume'>, ctx): Out<'work.resume'> => {
  const order = getOrder(tx, input.orderId)
  const status = moveOrder(tx, order, 'part_arrived', ctx)
  addTimeline(tx, order.orderId, { kind: 'work', code: 'part_arrived' }, ctx)
  ctx.note({ entity: 'order', entityId: order.orderId, before: { status: order.status }, after: { status } })
  return { done: true }
})
