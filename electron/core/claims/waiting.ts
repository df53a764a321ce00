import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx, In, Out } from '#core/kit/handler.ts'
import { defectCosts, defectFacts } from './defect-facts.ts'
import { heldPieces } from './defects/goods-defects-sql.ts'
import { foundFor, waitingDefects } from './gather.ts'

/** Refuses: suppliers.not_found. */
export function readWaiting(db: ReadDb, input: In<'claims.waiting'>, ctx: Ctx): Out<'claims.waiting'> {
  const found = foundFor(db, input.supplierId, ctx)
  const { supplier } = found
  return waitingDefects(db, found, input).map((defect) => {
    const { arrival, notice, readiness, checks } = defectFacts(db, defect, supplier, { lineId: null, files: [], unitPriceMinor: defect.unitPriceMinor, arrivedOn: null, invoice: '', asOf: ctx.todayOn })
    const costs = defectCosts(db, defect, supplier)
    const { source, sourceId, orderId, orderNumber, evidenceId, receiptId, receiptNumber, modelId, partId, sku, supplierSku, name, serial, lot, foundOn, defectCode, photos, names, words, qty, unitPriceMinor } = defect
    return {
      source, sourceId, orderId, orderNumber, evidenceId, receiptId, receiptNumber, modelId, partId, sku, supplierSku, modelName: name, serial, lot, foundOn, defectCode, photoCount: photos.length,
      defect: { ru: words, en: words === names.ru ? names.en : '' }, qty, costMinor: costs.labourCostMinor + costs.partsCostMinor, unitPriceMinor, shipmentId: arrival.shipmentId,
      heldEvidenceIds: heldPieces(db, defect, supplier.supplierId).map((piece) => piece.evidenceId), noticeDueOn: notice.dueOn, notice, readiness, checks: [...checks],
    }
  })
}
