import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { takeInEvidence, takeOut } from '#core/ledger/index.ts'
import { getPart } from '#core/parts/index.ts'
import { binFor, getBin } from '#core/places/index.ts'
import { findSupplier } from '#core/suppliers/index.ts'

/**
 * Out of the shelf into quarantine. What is reserved for orders is not taken.
 * Refuses: parts.not_found, places.bin_not_found, suppliers.not_found, stock.wrong_bin, stock.bad_pieces, stock.not_enough, stock.serial_not_here.
 */
export const setAside = command((tx, input: In<'stock.setAside'>, ctx): Out<'stock.setAside'> => {
  const { partId, qtyMilli, lot, serials, supplierId, reason } = input
  const pieces = { part: getPart(tx, partId), qtyMilli, lot, serials }
  if (supplierId !== null && findSupplier(tx, supplierId) === null) refuse('suppliers.not_found', {})
  const from = getBin(tx, input.fromBinId)
  const to = binFor(tx, input.toBinId, 'quarantine')
  takeOut(tx, pieces, from, { kind: 'quarantine', serialState: 'gone', reason }, ctx)
  const evidenceIds = takeInEvidence(tx, pieces, to, { kind: 'quarantine', supplierId, reason }, ctx)
  ctx.note({ entity: 'part', entityId: partId, after: { qtyMilli, lot, serials, from: from.label, to: to.label, supplierId, evidenceIds, reason } })
  return { evidenceIds }
})
