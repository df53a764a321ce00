import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { addTimeline, getOrder, moveOrder } from '#core/orders/index.ts'
import { releaseOrderParts } from '#core/order-parts/index.ts'
import { currentDecision, saveConsent } from './decision-store.ts'

/** The customer's answer to the estimate. Refuses: orders.wrong_stage, decisions.none. Source: ZOZPP art. 33, GK art. 709. */
export const recordConsent = command((tx, input: In<'decisions.recordConsent'>, ctx): Out<'decisions.recordConsent'> => {
  const order = getOrder(tx, input.orderId)
  const status = moveOrder(tx, order, input.isAgreed ? 'consent_given' : 'consent_refused', ctx)
  const decision = currentDecision(tx, order.orderId) ?? refuse('decisions.none', {})
  saveConsent(tx, decision.decisionId, input)
  if (!input.isAgreed) releaseOrderParts(tx, order.orderId, 'consent_refused', ctx)
  addTimeline(tx, order.orderId, { kind: 'decision', code: input.isAgreed ? 'consent_given' : 'consent_refused', text: input.note, data: { channel: input.channel, amountMinor: decision.amountMinor } }, ctx)
  ctx.note({ entity: 'order', entityId: order.orderId, before: { status: order.status }, after: { status, decisionId: decision.decisionId, isConsentGiven: input.isAgreed, channel: input.channel, amountMinor: decision.amountMinor } })
  return { done: true }
})
