import { command, type In, type Out } from '#core/kit/handler.ts'
import { addTimeline, assignEngineer, getOrder, moveOrder } from '#core/orders/index.ts'
import { categoryNow } from './bench.ts'
import { EMPTY_DRAFT } from './empty-draft.ts'
import { insertVersion } from './expertise-store.ts'
import { checkIsTheirs } from './rights.ts'

const FIRST_VERSION = 1

/**
 * The engineer takes the order to the bench: it becomes theirs, and the checklist is fixed as it stands today.
 * Refuses: orders.not_found, orders.wrong_stage, expertise.not_yours, catalog.not_found.
 */
export const start = command((tx, input: In<'expertise.start'>, ctx): Out<'expertise.start'> => {
  const who = ctx.person()
  const order = getOrder(tx, input.orderId)
  moveOrder(tx, order, 'start_expertise', ctx)
  checkIsTheirs(tx, order, who)
  const isTaken = who.roles.includes('engineer') && order.engineerId !== who.personId
  if (isTaken) assignEngineer(tx, order.orderId, who.personId)
  const engineerId = isTaken ? who.personId : (order.engineerId ?? who.personId)
  const expertiseId = insertVersion(tx, { orderId: order.orderId, version: FIRST_VERSION, reason: '', engineerId, category: categoryNow(tx, order), draft: EMPTY_DRAFT }, ctx.nowAt)
  addTimeline(tx, order.orderId, { kind: 'expertise', code: 'started', data: { version: FIRST_VERSION } }, ctx)
  ctx.note({ entity: 'order', entityId: order.orderId, before: { status: order.status, engineerId: order.engineerId }, after: { status: 'expertise', engineerId, expertiseId } })
  return { expertiseId }
})
