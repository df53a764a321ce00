import { command, type CommandCtx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { addTimeline } from '#core/timeline/index.ts'
import { placeOf, placeUnit, takeUnitOut, type Place } from './place-unit.ts'
import { placedOrder } from './units-sql.ts'

type Input = In<'places.moveUnit'>

const wordsOf = (place: Place | null) => (place === null ? { bin: '', partner: '' } : { bin: place.bin.label, partner: place.partner })

function isThere(place: Place | null, { binId, partner, note }: Input): boolean {
  return note === '' && (place === null ? binId === null : place.bin.binId === binId && (partner === '' || partner === place.partner))
}

function takeOut(tx: WriteTx, { orderId, note }: Input, from: Place | null, ctx: CommandCtx): null {
  if (takeUnitOut(tx, orderId, note, ctx)) addTimeline(tx, orderId, { kind: 'place', code: 'taken_out', text: note, data: { label: from?.bin.label ?? '' } }, ctx)
  return null
}

function put(tx: WriteTx, { orderId, partner, note }: Input, binId: number, ctx: CommandCtx): Place {
  const place = placeUnit(tx, orderId, { binId, partner, note }, ctx)
  addTimeline(tx, orderId, { kind: 'place', code: 'moved', text: note, data: { label: place.bin.label, name: place.bin.name, purpose: place.bin.purpose, partner: place.partner } }, ctx)
  return place
}

/**
 * The product of an order goes to another cell, or out of every one. Scanned into the cell it lies in, it stays and nothing more is written.
 * Refuses: orders.not_found, places.unit_gone, places.bin_not_found, places.not_for_units, places.partner_needed.
 */
export const moveUnit = command((tx, input: Input, ctx): Out<'places.moveUnit'> => {
  const { orderId, number, isGone } = placedOrder(tx, input.orderId)
  if (isGone) refuse('places.unit_gone', { number })
  const before = placeOf(tx, orderId)
  const after = isThere(before, input) ? before : input.binId === null ? takeOut(tx, input, before, ctx) : put(tx, input, input.binId, ctx)
  ctx.note({ entity: 'order', entityId: orderId, before: wordsOf(before), after: wordsOf(after) })
  return { done: true }
})
