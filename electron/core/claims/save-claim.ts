import { command, type In, type Out } from '#core/kit/handler.ts'
import { noteChange, unsentClaim } from './course.ts'
import { claimAt, earliestNotice, lineFacts } from './line-facts.ts'
import { setNoticeDue, updateShipment } from './store/claims-store.ts'
import { replaceGoods } from './store/goods-store.ts'
import { getClaimLine, updateClaimLine } from './store/lines-store.ts'
import { suggestedGoods } from './suggested-goods.ts'

/** Another remedy asks for other goods; they are suggested anew. Refuses: claims.line_not_found, claims.frozen. */
export const saveLine = command((tx, input: In<'claims.saveLine'>, ctx): Out<'claims.saveLine'> => {
  const { lineId, ...sums } = input
  const before = getClaimLine(tx, lineId)
  const claim = unsentClaim(tx, before.claimId)
  updateClaimLine(tx, lineId, sums)
  if (before.remedy !== sums.remedy) {
    const at = claimAt(tx, claim, ctx)
    replaceGoods(tx, lineId, suggestedGoods(tx, lineFacts(tx, before, at).defect, { remedy: sums.remedy, qty: sums.requestedQty }, at.found.supplier))
  }
  noteChange(tx, claim, ctx)
  ctx.note({ entity: 'claim', entityId: claim.claimId, before, after: { lineId, ...sums } })
  return { done: true }
})

/** The day the goods arrived may bring the last day of notice nearer. Refuses: claims.not_found, claims.frozen. Source: CISG art. 39(2). */
export const saveShipment = command((tx, input: In<'claims.saveShipment'>, ctx): Out<'claims.saveShipment'> => {
  const claim = unsentClaim(tx, input.claimId)
  updateShipment(tx, claim.claimId, { shipment: input.shipment, quantities: input.shippedQuantities })
  const noticeDueOn = earliestNotice(tx, claim.claimId, ctx)
  setNoticeDue(tx, claim.claimId, noticeDueOn)
  noteChange(tx, claim, ctx)
  ctx.note({ entity: 'claim', entityId: claim.claimId, before: { shipment: claim.shipment, quantities: claim.quantities, noticeDueOn: claim.noticeDueOn }, after: { shipment: input.shipment, quantities: input.shippedQuantities, noticeDueOn } })
  return { done: true }
})
