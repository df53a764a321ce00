import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { checkedPieces, moveSerial, noteSerials, postMovement } from '#core/ledger/index.ts'
import { getPart } from '#core/parts/index.ts'
import { binFor, getBin } from '#core/places/index.ts'

/**
 * Out of one cell into another. Within a warehouse reserved pieces may move too, so what comes is written before what leaves.
 * Refuses: parts.not_found, places.bin_not_found, stock.bad_pieces, stock.same_bin, stock.wrong_bin, stock.not_enough, stock.serial_not_here.
 */
export const transfer = command((tx, input: In<'stock.transfer'>, ctx): Out<'stock.transfer'> => {
  const { part, qtyMilli, lot, serials } = checkedPieces({ ...input, part: getPart(tx, input.partId) })
  const from = getBin(tx, input.fromBinId)
  const to = binFor(tx, input.toBinId, 'parts')
  if (from.binId === to.binId) refuse('stock.same_bin', {})
  const serialIds = serials.map((serial) => moveSerial(tx, { partId: part.partId, serial }, { state: 'on_hand', binId: from.binId }, { state: 'on_hand', binId: to.binId }))
  for (const [bin, onHandMilli] of [[to, qtyMilli], [from, -qtyMilli]] as const) {
    const posted = postMovement(tx, { kind: 'transfer', partId: part.partId, warehouseId: bin.warehouseId, binId: bin.binId, lot, onHandMilli, reason: input.reason }, ctx)
    noteSerials(tx, posted.movementId, serialIds)
  }
  ctx.note({ entity: 'part', entityId: part.partId, after: { qtyMilli, lot, serials, from: from.label, to: to.label, reason: input.reason } })
  return { done: true }
})
