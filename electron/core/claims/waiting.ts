import { readinessGaps } from '#shared/claims/readiness.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx, In, Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import { defectCosts, defectNames, modelOfDefect, noticeOf } from './defect-facts.ts'
import { waitingDefects } from './defects-sql.ts'

/** Refuses: suppliers.not_found. */
export function readWaiting(db: ReadDb, input: In<'claims.waiting'>, ctx: Ctx): Out<'claims.waiting'> {
  const supplier = findSupplier(db, input.supplierId) ?? refuse('suppliers.not_found', {})
  return waitingDefects(db, input.supplierId, input.fromOn, input.toOn).map((defect) => {
    const model = modelOfDefect(db, defect)
    const costs = defectCosts(db, defect, model, supplier)
    const noticeDueOn = noticeOf(defect, supplier)
    const { serial, lot, defectCode, photoCount, soldOn, orderId, orderNumber, foundOn } = defect
    return {
      orderId, orderNumber, modelName: `${model.brand} ${model.name}`, supplierSku: model.supplierSku, serial, lot, foundOn, defectCode, defect: defectNames(defect).ru, photoCount,
      costMinor: costs.labourCostMinor + costs.partsCostMinor, noticeDueOn,
      gaps: [...readinessGaps({ serial, lot, supplierSku: model.supplierSku, defectCode, photoCount, unitPriceMinor: costs.unitPriceMinor, soldOn, noticeDueOn }, ctx.todayOn)],
    }
  })
}
