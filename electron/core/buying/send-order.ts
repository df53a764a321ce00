import type { PurchaseStatus } from '#shared/stock/kinds.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { recountExpected } from '#core/order-parts/index.ts'
import { cancelOpenLines, closePurchase, purchaseIn, purchaseLines, setSent, setTracking } from './purchases-store.ts'

const ON_THE_WAY: readonly PurchaseStatus[] = ['sent', 'partly_received']

function checkExpected(expectedOn: string | null, sentOn: string): void {
  if (expectedOn !== null && expectedOn < sentOn) refuse('buying.expected_before_sent', { expectedOn, sentOn })
}

/** The order has gone; its lines are expected from now on. Refuses: buying.order_not_found, buying.wrong_status, buying.in_future, buying.expected_before_sent. */
export const markSent = command((tx, input: In<'buying.markSent'>, ctx): Out<'buying.markSent'> => {
  const { purchaseOrderId, sentOn, expectedOn } = input
  const { number } = purchaseIn(tx, purchaseOrderId, ['draft'])
  if (sentOn > ctx.todayOn) refuse('buying.in_future', { on: sentOn })
  checkExpected(expectedOn, sentOn)
  setSent(tx, purchaseOrderId, { sentOn, expectedOn })
  recountExpected(tx, purchaseLines(tx, purchaseOrderId).map((line) => line.partId))
  ctx.note({ entity: 'purchase_order', entityId: purchaseOrderId, before: { status: 'draft' }, after: { number, status: 'sent', sentOn, expectedOn } })
  return { done: true }
})

/** Refuses: buying.order_not_found, buying.wrong_status, buying.expected_before_sent. */
export const saveTracking = command((tx, input: In<'buying.saveTracking'>, ctx): Out<'buying.saveTracking'> => {
  const { purchaseOrderId, ...facts } = input
  const { number, carrier, trackingNumber, expectedOn, sentOn } = purchaseIn(tx, purchaseOrderId, ON_THE_WAY)
  checkExpected(facts.expectedOn, sentOn ?? '')
  setTracking(tx, purchaseOrderId, facts)
  recountExpected(tx, purchaseLines(tx, purchaseOrderId).map((line) => line.partId))
  ctx.note({ entity: 'purchase_order', entityId: purchaseOrderId, before: { carrier, trackingNumber, expectedOn }, after: { number, ...facts } })
  return { done: true }
})

/** What has not come is given up; an order of which something came counts as received. Refuses: buying.order_not_found, buying.wrong_status. */
export const cancelRest = command((tx, input: In<'buying.cancelRest'>, ctx): Out<'buying.cancelRest'> => {
  const { purchaseOrderId, reason } = input
  const { number, status: before } = purchaseIn(tx, purchaseOrderId, ['draft', ...ON_THE_WAY])
  const lines = purchaseLines(tx, purchaseOrderId)
  const status: PurchaseStatus = lines.some((line) => line.receivedMilli > 0) ? 'received' : 'cancelled'
  cancelOpenLines(tx, purchaseOrderId)
  closePurchase(tx, purchaseOrderId, { status, closedOn: ctx.todayOn, reason })
  recountExpected(tx, lines.map((line) => line.partId))
  ctx.note({ entity: 'purchase_order', entityId: purchaseOrderId, before: { status: before }, after: { number, status, reason } })
  return { done: true }
})
