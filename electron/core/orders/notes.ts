import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { forgetDraft } from '#core/drafts/index.ts'
import { findPerson } from '#core/people/index.ts'
import { getOpenOrder, getOrder, assignEngineer } from './orders-store.ts'
import { addTimeline } from '#core/timeline/index.ts'

const KIND_BY_AUDIENCE = { internal: 'note', customer: 'customer_note' } as const

/** A note may be added to a closed order too: people call after the hand-over. Refuses: orders.not_found. */
export const addNote = command((tx, input: In<'orders.addNote'>, ctx): Out<'orders.addNote'> => {
  const { orderId } = getOrder(tx, input.orderId)
  addTimeline(tx, orderId, { kind: KIND_BY_AUDIENCE[input.audience], code: 'written', text: input.text }, ctx)
  forgetDraft(tx, 'order_note', orderId, ctx)
  ctx.note({ entity: 'order', entityId: orderId, after: { audience: input.audience, noteLength: input.text.length } })
  return { done: true as const }
})

/** Refuses: orders.not_found, orders.closed, people.not_an_engineer. */
export const assign = command((tx, input: In<'orders.assign'>, ctx): Out<'orders.assign'> => {
  const order = getOpenOrder(tx, input.orderId)
  const engineer = findPerson(tx, input.engineerId)
  if (engineer === null || !engineer.isActive || !engineer.roles.includes('engineer')) refuse('people.not_an_engineer', {})
  assignEngineer(tx, order.orderId, engineer.personId)
  addTimeline(tx, order.orderId, { kind: 'stage', code: 'assigned', data: { engineer: engineer.fullName } }, ctx)
  ctx.note({ entity: 'order', entityId: order.orderId, before: { engineerId: order.engineerId }, after: { engineerId: engineer.personId } })
  return { done: true as const }
})
