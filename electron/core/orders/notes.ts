import type { WriteTx } from '#core/db/brands.ts'
import { command, type CommandCtx, type In, type Out } from '#core/kit/handler.ts'
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

type Assignment = In<'orders.assignMany'>['assignments'][number]

function engineerOf(tx: WriteTx, engineerId: number): { readonly personId: number; readonly fullName: string } {
  const engineer = findPerson(tx, engineerId)
  return engineer !== null && engineer.isActive && engineer.roles.includes('engineer') ? engineer : refuse('people.not_an_engineer', {})
}

/** Answers who had the order before. */
function assignOne(tx: WriteTx, { orderId, engineerId }: Assignment, ctx: CommandCtx): Assignment {
  const order = getOpenOrder(tx, orderId)
  const engineer = engineerId === null ? null : engineerOf(tx, engineerId)
  if (order.engineerId === (engineer?.personId ?? null)) return { orderId, engineerId: order.engineerId }
  assignEngineer(tx, orderId, engineer?.personId ?? null)
  addTimeline(tx, orderId, engineer === null ? { kind: 'stage', code: 'unassigned' } : { kind: 'stage', code: 'assigned', data: { engineer: engineer.fullName } }, ctx)
  return { orderId, engineerId: order.engineerId }
}

/** Refuses: orders.not_found, orders.closed, people.not_an_engineer. */
export const assign = command((tx, input: In<'orders.assign'>, ctx): Out<'orders.assign'> => {
  const former = assignOne(tx, input, ctx)
  ctx.note({ entity: 'order', entityId: input.orderId, before: { engineerId: former.engineerId }, after: { engineerId: input.engineerId } })
  return { done: true as const }
})

/** All of them or none. Refuses: orders.not_found, orders.closed, people.not_an_engineer. */
export const assignMany = command((tx, { assignments }: In<'orders.assignMany'>, ctx): Out<'orders.assignMany'> => {
  const former = assignments.map((assignment) => assignOne(tx, assignment, ctx))
  const [first] = assignments
  ctx.note({ entity: 'order', entityId: assignments.length === 1 && first !== undefined ? first.orderId : assignments.map(({ orderId }) => orderId).join(' '), before: { engineers: former }, after: { engineers: assignments } })
  return { former }
})
