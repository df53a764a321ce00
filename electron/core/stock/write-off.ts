import { command, type In, type Out } from '#core/kit/handler.ts'
import { takeOut } from '#core/ledger/index.ts'
import { getPart, partCostMinor } from '#core/parts/index.ts'
import { getBin } from '#core/places/index.ts'

/** Pieces for sale are no more. Refuses: parts.not_found, places.bin_not_found, stock.bad_pieces, stock.not_enough, stock.serial_not_here. */
export const writeOff = command((tx, input: In<'stock.writeOff'>, ctx): Out<'stock.writeOff'> => {
  const { partId, qtyMilli, lot, serials, reason } = input
  const bin = getBin(tx, input.binId)
  const part = getPart(tx, partId)
  takeOut(tx, { part, qtyMilli, lot, serials }, bin, { kind: 'write_off', serialState: 'gone', unitCostMinor: partCostMinor(tx, partId, ctx.todayOn), reason }, ctx)
  ctx.note({ entity: 'part', entityId: partId, after: { qtyMilli: -qtyMilli, lot, serials, from: bin.label, reason } })
  return { done: true }
})
