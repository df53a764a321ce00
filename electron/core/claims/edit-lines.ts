import { command, type In, type Out } from '#core/kit/handler.ts'
import { addTimeline } from '#core/orders/index.ts'
import { addDefects, namedDefect, quantitiesWith } from './add-defects.ts'
import { noteChange, unsentClaim } from './course.ts'
import { chosenDefects, foundFor } from './gather.ts'
import { earliestNotice } from './line-facts.ts'
import { setNoticeDue, updateShipment } from './store/claims-store.ts'
import { replaceGoods } from './store/goods-store.ts'
import { deleteClaimLine, getClaimLine } from './store/lines-store.ts'

/** More defects of the same supplier. Refuses: claims.not_found, claims.frozen, claims.source_twice, claims.order_not_waiting, claims.defect_not_waiting. */
export const addLines = command((tx, input: In<'claims.addLines'>, ctx): Out<'claims.addLines'> => {
  const claim = unsentClaim(tx, input.claimId)
  const found = foundFor(tx, claim.supplierId, ctx)
  const defects = chosenDefects(tx, found, input.sources)
  addDefects(tx, claim, { defects, remedy: input.remedy, found }, ctx)
  updateShipment(tx, claim.claimId, { shipment: claim.shipment, quantities: quantitiesWith(tx, claim.quantities, defects, claim.supplierId) })
  setNoticeDue(tx, claim.claimId, earliestNotice(tx, claim.claimId, ctx))
  noteChange(tx, claim, ctx)
  ctx.note({ entity: 'claim', entityId: claim.claimId, after: { number: claim.number, remedy: input.remedy, defects: defects.map(namedDefect) } })
  return { done: true }
})

/** The defect waits for a claim again. Refuses: claims.line_not_found, claims.frozen. */
export const removeLine = command((tx, { lineId }: In<'claims.removeLine'>, ctx): Out<'claims.removeLine'> => {
  const line = getClaimLine(tx, lineId)
  const claim = unsentClaim(tx, line.claimId)
  deleteClaimLine(tx, line)
  setNoticeDue(tx, claim.claimId, earliestNotice(tx, claim.claimId, ctx))
  noteChange(tx, claim, ctx)
  if (line.orderId !== null) addTimeline(tx, line.orderId, { kind: 'claim', code: 'excluded', data: { claimId: claim.claimId, number: claim.number, lineNo: line.lineNo } }, ctx)
  ctx.note({ entity: 'claim', entityId: claim.claimId, before: { number: claim.number, line }, after: null })
  return { done: true }
})

/** Refuses: claims.line_not_found, claims.frozen. */
export const saveGoods = command((tx, { lineId, goods }: In<'claims.saveGoods'>, ctx): Out<'claims.saveGoods'> => {
  const line = getClaimLine(tx, lineId)
  const claim = unsentClaim(tx, line.claimId)
  replaceGoods(tx, lineId, goods)
  noteChange(tx, claim, ctx)
  ctx.note({ entity: 'claim', entityId: claim.claimId, after: { number: claim.number, lineNo: line.lineNo, goods } })
  return { done: true }
})
