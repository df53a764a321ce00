import { command, type In, type Out } from '#core/kit/handler.ts'
import { bringIn, takeOut } from '#core/ledger/index.ts'
import { getPart, partCostMinor } from '#core/parts/index.ts'
import { binFor, getBin } from '#core/places/index.ts'

/**
 * A counter-entry with its reason; what was written before stays.
 * Refuses: parts.not_found, places.bin_not_found, stock.wrong_bin, stock.bad_pieces, stock.not_enough, stock.serial_already_here, stock.serial_not_here.
 */
export const correct = command((tx, input: In<'stock.correct'>, ctx): Out<'stock.correct'> => {
  const { partId, deltaMilli, lot, serials, reason } = input
  const pieces = { part: getPart(tx, partId), qtyMilli: Math.abs(deltaMilli), lot, serials }
  const facts = { kind: 'correction', unitCostMinor: partCostMinor(tx, partId, ctx.todayOn), reason } as const
  const bin = deltaMilli > 0 ? binFor(tx, input.binId, 'parts') : getBin(tx, input.binId)
  if (deltaMilli > 0) bringIn(tx, pieces, bin, facts, ctx)
  else takeOut(tx, pieces, bin, { ...facts, serialState: 'gone' }, ctx)
  ctx.note({ entity: 'part', entityId: partId, after: { deltaMilli, lot, serials, bin: bin.label, reason } })
  return { done: true }
})
