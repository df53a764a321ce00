import type { Bin } from '#shared/contract/places.ts'
import { isForUnits, isKeptAfterClosing, liesApart, needsPartner } from '#shared/stock/unit-place.ts'
import type { Ctx } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { activeBins, findBin, getBin } from './bins-store.ts'

type Actor = Pick<Ctx, 'nowAt' | 'who'>

/** Where a customer's product is; the partner where it was given to one. */
export interface Place { readonly bin: Bin; readonly partner: string }
export interface Placing { readonly binId: number; readonly partner?: string; readonly note?: string }

export function placeOf(db: ReadDb, orderId: number): Place | null {
  const row = db.sql('SELECT bin_id AS binId, partner FROM unit_places WHERE order_id = ?').get(orderId) as { binId: number; partner: string } | undefined
  const bin = row === undefined ? null : findBin(db, row.binId)
  return row === undefined || bin === null ? null : { bin, partner: row.partner }
}

function noteMove(tx: WriteTx, orderId: number, to: { readonly binId: number | null; readonly partner: string; readonly note: string }, ctx: Actor): void {
  tx.sql('INSERT INTO unit_moves (order_id, bin_id, partner, note, moved_at, moved_by) VALUES (?, ?, ?, ?, ?, ?)').run(orderId, to.binId, to.partner, to.note, ctx.nowAt, ctx.who?.personId ?? null)
}

/** A cell in use a product may stand in. Refuses: places.bin_not_found, places.not_for_units, places.partner_needed. */
function unitBin(db: ReadDb, { binId, partner = '' }: Placing): Bin {
  const bin = getBin(db, binId)
  if (!bin.isActive) refuse('places.bin_not_found', {})
  if (!isForUnits(bin.purpose)) refuse('places.not_for_units', { label: bin.label })
  if (needsPartner(bin.purpose) && partner === '') refuse('places.partner_needed', {})
  return bin
}

/**
 * Puts the product of an order into a cell; who may do so and the story of the order are the caller's.
 * Refuses: places.bin_not_found, places.not_for_units, places.partner_needed.
 */
export function placeUnit(tx: WriteTx, orderId: number, placing: Placing, ctx: Actor): Place {
  const bin = unitBin(tx, placing)
  const partner = needsPartner(bin.purpose) ? (placing.partner ?? '') : ''
  tx.sql(`INSERT INTO unit_places (order_id, bin_id, partner, moved_at, moved_by) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (order_id) DO UPDATE SET bin_id = excluded.bin_id, partner = excluded.partner, moved_at = excluded.moved_at, moved_by = excluded.moved_by`).run(orderId, bin.binId, partner, ctx.nowAt, ctx.who?.personId ?? null)
  noteMove(tx, orderId, { binId: bin.binId, partner, note: placing.note ?? '' }, ctx)
  return { bin, partner }
}

/** Takes the product out of its cell; whether it lay in one. */
export function takeUnitOut(tx: WriteTx, orderId: number, note: string, ctx: Actor): boolean {
  const { changes } = tx.sql('DELETE FROM unit_places WHERE order_id = ?').run(orderId)
  if (changes === 1) noteMove(tx, orderId, { binId: null, partner: '', note }, ctx)
  return changes === 1
}

/** A product that has just been taken in goes where the desk said, else onto the shelf of intake if there is but one. Refuses as `placeUnit` does. */
export function placeTakenIn(tx: WriteTx, orderId: number, binId: number | null, ctx: Actor): Place | null {
  if (binId !== null) return placeUnit(tx, orderId, { binId }, ctx)
  const [only, ...others] = activeBins(tx, 'intake')
  return only === undefined || others.length > 0 ? null : placeUnit(tx, orderId, { binId: only.binId }, ctx)
}

/**
 * What becomes of the place when the order is closed. A product handed over leaves it. One taken back for a refund or a replacement is evidence
 * until the supplier has answered: it goes into quarantine, the nearest there is, and without one stays where it was. Answers the place of evidence.
 */
export function releaseUnitPlace(tx: WriteTx, order: { readonly orderId: number; readonly decision: string | null }, ctx: Actor): Place | null {
  const { orderId, decision } = order
  if (!isKeptAfterClosing(decision)) {
    takeUnitOut(tx, orderId, '', ctx)
    return null
  }
  const now = placeOf(tx, orderId)
  if (now !== null && liesApart(now.bin.purpose)) return now
  const [quarantine] = activeBins(tx, 'quarantine', now?.bin.warehouseId ?? null)
  return quarantine === undefined ? now : placeUnit(tx, orderId, { binId: quarantine.binId }, ctx)
}
