import type { Bin } from '#shared/contract/places.ts'
import type { MovementKind } from '#shared/stock/kinds.ts'
import { checkPieces } from '#shared/stock/quantities.ts'
import type { WriteTx } from '#core/db/brands.ts'
import type { CommandCtx } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { PartFacts } from '#core/parts/index.ts'
import { postMovement, type MovementLinks, type PostedMovement } from './ledger.ts'
import { bringInSerial, moveSerial, noteSerials, readSerials } from './serials.ts'

/** So many pieces of a part: of this lot, with these serials where they are kept. */
export interface Pieces {
  readonly part: PartFacts
  readonly qtyMilli: number
  readonly lot: string
  readonly serials: readonly string[]
}

export interface MoveFacts {
  readonly kind: MovementKind
  readonly links?: MovementLinks
  readonly unitCostMinor?: number | null
  readonly reason?: string
}

/** Serials in their stored form. Refuses: stock.bad_pieces, units.bad_serial. */
export function checkedPieces(pieces: Pieces): Pieces {
  const serials = readSerials(pieces.serials)
  const { unit, tracking, number } = pieces.part
  const checked = checkPieces({ unit, tracking, qtyMilli: pieces.qtyMilli, lot: pieces.lot, serials })
  return checked.ok ? { ...pieces, serials } : refuse('stock.bad_pieces', { partNumber: number, problem: checked.error })
}

/** Pieces come for sale into a cell. Refuses: stock.bad_pieces, stock.serial_already_here. */
export function bringIn(tx: WriteTx, given: Pieces, bin: Bin, facts: MoveFacts, ctx: CommandCtx): PostedMovement {
  const { part, qtyMilli, lot, serials } = checkedPieces(given)
  const serialIds = serials.map((serial) => bringInSerial(tx, part.partId, serial, { state: 'on_hand', binId: bin.binId }))
  const posted = postMovement(tx, { ...facts.links, kind: facts.kind, partId: part.partId, warehouseId: bin.warehouseId, binId: bin.binId, lot, onHandMilli: qtyMilli, unitCostMinor: facts.unitCostMinor ?? null, reason: facts.reason ?? '' }, ctx)
  noteSerials(tx, posted.movementId, serialIds)
  return posted
}

/** Where pieces for sale go when they leave the shelf: into an order, or for good. `reservedMilli`: how much of the order's own reserve goes with them. */
export interface TakeOut { readonly serialState: 'issued' | 'gone'; readonly reservedMilli?: number }

/** Pieces leave a cell. Refuses: stock.bad_pieces, stock.not_enough, stock.serial_not_here. */
export function takeOut(tx: WriteTx, given: Pieces, bin: Bin, facts: MoveFacts & TakeOut, ctx: CommandCtx): PostedMovement {
  const { part, qtyMilli, lot, serials } = checkedPieces(given)
  const to = { state: facts.serialState, binId: null, orderId: facts.serialState === 'issued' ? (facts.links?.orderId ?? null) : null }
  const serialIds = serials.map((serial) => moveSerial(tx, { partId: part.partId, serial }, { state: 'on_hand', binId: bin.binId }, to))
  const posted = postMovement(tx, {
    ...facts.links, kind: facts.kind, partId: part.partId, warehouseId: bin.warehouseId, binId: bin.binId, lot, onHandMilli: -qtyMilli, reservedMilli: -(facts.reservedMilli ?? 0), unitCostMinor: facts.unitCostMinor ?? null, reason: facts.reason ?? '',
  }, ctx)
  noteSerials(tx, posted.movementId, serialIds)
  return posted
}
