import { takeBackDecided } from '#core/clock/index.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { addTimeline, getOrder, moveOrder, setOrderDecision } from '#core/orders/index.ts'
import { parkOrderParts } from '#core/order-parts/index.ts'
import { endDecisionsOf, insertVersion, versionsOf } from './expertise-store.ts'
import { checkIsTheirs } from './rights.ts'

/**
 * Findings are put right by a new version: the signed one stays as it is, and what was decided on it loses its force.
 * Refuses: orders.wrong_stage, expertise.not_found, expertise.not_yours.
 */
export const newVersion = command((tx, input: In<'expertise.newVersion'>, ctx): Out<'expertise.newVersion'> => {
  const who = ctx.person()
  const order = getOrder(tx, input.orderId)
  moveOrder(tx, order, 'reopen_expertise', ctx)
  const newest = versionsOf(tx, order.orderId)[0] ?? refuse('expertise.not_found', {})
  checkIsTheirs(tx, order, who)
  endDecisionsOf(tx, order.orderId)
  setOrderDecision(tx, order.orderId, null)
  parkOrderParts(tx, order.orderId, 'new_version', ctx)
  takeBackDecided(tx, order.orderId, input.reason, ctx)
  const version = newest.version + 1
  const engineerId = who.roles.includes('engineer') ? who.personId : newest.engineerId
  const expertiseId = insertVersion(tx, { orderId: order.orderId, version, reason: input.reason, engineerId, category: newest.category, draft: newest.draft }, ctx.nowAt)
  addTimeline(tx, order.orderId, { kind: 'expertise', code: 'new_version', text: input.reason, data: { version } }, ctx)
  ctx.note({ entity: 'order', entityId: order.orderId, before: { status: order.status, decision: order.decision, version: newest.version }, after: { status: 'expertise', decision: null, version, expertiseId, reason: input.reason } })
  return { expertiseId }
})
