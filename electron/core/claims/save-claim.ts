import type { WriteTx } from '#core/db/brands.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import { claimLines, findClaim, findClaimLine, reopenClaim, updateClaimLine, updateShipment, type StoredClaim } from './claims-store.ts'
import { earliestOn, noticeOf } from './defect-facts.ts'
import { findingOf } from './line-view.ts'

/** A claim that has gone to the supplier stays as it went. Refuses: claims.not_found, claims.frozen. */
export function openClaim(tx: WriteTx, claimId: number): StoredClaim {
  const claim = findClaim(tx, claimId) ?? refuse('claims.not_found', {})
  return claim.status === 'sent' ? refuse('claims.frozen', { number: claim.number }) : claim
}

/** Refuses: claims.not_found, claims.frozen. */
export const saveLine = command((tx, input: In<'claims.saveLine'>, ctx): Out<'claims.saveLine'> => {
  const { lineId, ...sums } = input
  const before = findClaimLine(tx, lineId) ?? refuse('claims.not_found', {})
  const claim = openClaim(tx, before.claimId)
  updateClaimLine(tx, lineId, sums)
  reopenClaim(tx, claim.claimId)
  ctx.note({ entity: 'claim', entityId: claim.claimId, before, after: { lineId, ...sums } })
  return { done: true }
})

/** The day the goods arrived may bring the last day of notice nearer. Refuses: claims.not_found, claims.frozen. Source: CISG art. 39(2). */
export const saveShipment = command((tx, input: In<'claims.saveShipment'>, ctx): Out<'claims.saveShipment'> => {
  const claim = openClaim(tx, input.claimId)
  const supplier = findSupplier(tx, claim.supplierId) ?? refuse('suppliers.not_found', {})
  const noticeDueOn = earliestOn(claimLines(tx, claim.claimId).map((line) => noticeOf(findingOf(tx, line), supplier, input.shipment.arrivedOn)))
  updateShipment(tx, claim.claimId, { shipment: input.shipment, quantities: input.shippedQuantities, noticeDueOn })
  reopenClaim(tx, claim.claimId)
  ctx.note({ entity: 'claim', entityId: claim.claimId, before: { shipment: claim.shipment, quantities: claim.quantities, noticeDueOn: claim.noticeDueOn }, after: { shipment: input.shipment, quantities: input.shippedQuantities, noticeDueOn } })
  return { done: true }
})
