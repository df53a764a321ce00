import { recordToday } from '#core/clock/index.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { addTimeline, getOrder, moveOrder } from '#core/orders/index.ts'
import { releaseUnitPlace } from '#core/places/index.ts'
import { orderBlockers } from './order-blockers.ts'

/**
 * The product goes back to the customer, or after a refund or a replacement is kept as evidence, and the order is closed. The warranty is prolonged by the days between the demand
 * and today; nothing of that is stored, the dates of the order say it. Refuses: handover.blocked, orders.wrong_stage.
 */
export const handOver = command((tx, input: In<'handover.handOver'>, ctx): Out<'handover.handOver'> => {
  const order = getOrder(tx, input.orderId)
  const blockers = orderBlockers(tx, order, ctx.todayOn)
  if (blockers.length > 0) refuse('handover.blocked', { blockers })
  const status = moveOrder(tx, order, 'hand_over', ctx)
  recordToday(tx, order.orderId, 'issued', ctx)
  addTimeline(tx, order.orderId, { kind: 'handover', code: 'handed_over', text: input.note, data: { receivedBy: input.receivedBy } }, ctx)
  const kept = releaseUnitPlace(tx, order, ctx)
  if (kept !== null) addTimeline(tx, order.orderId, { kind: 'place', code: 'kept', data: { label: kept.bin.label, name: kept.bin.name, purpose: kept.bin.purpose, partner: kept.partner } }, ctx)
  ctx.note({ entity: 'order', entityId: order.orderId, before: { status: order.status }, after: { status, closedOn: ctx.todayOn, decision: order.decision, ...(kept === null ? {} : { place: kept.bin.label }) } })
  return { done: true }
})
