import { requestedMinor } from '#shared/claims/line-totals.ts'
import { readinessGaps } from '#shared/claims/readiness.ts'
import type { ClaimLine } from '#shared/contract/claims.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { StoredSupplier } from '#core/suppliers/index.ts'
import type { StoredClaim, StoredClaimLine } from './claims-store.ts'
import { defectNames, modelOfDefect, noticeOf } from './defect-facts.ts'
import { defectOfLine, type FoundDefect } from './defects-sql.ts'

export interface LineFacts { readonly claim: StoredClaim; readonly supplier: StoredSupplier; readonly todayOn: string }

/** The finding behind a line; a claim line cannot stand without one. */
export function findingOf(db: ReadDb, line: StoredClaimLine): FoundDefect {
  const defect = defectOfLine(db, line.expertiseId)
  if (defect === null) throw new Error(`claim line ${line.lineId} has no finding behind it`)
  return defect
}

/** A line as the screens show it: the catalogue and the findings as they are, the sums as they were agreed on. */
export function lineView(db: ReadDb, line: StoredClaimLine, { claim, supplier, todayOn }: LineFacts): ClaimLine {
  const defect = findingOf(db, line)
  const model = modelOfDefect(db, defect)
  const names = defectNames(defect)
  const { serial, lot, defectCode, photoCount, soldOn, orderNumber, foundOn } = defect
  const { lineId, lineNo, orderId, remedy, requestedQty, unitPriceMinor, labourCostMinor, partsCostMinor, carriageCostMinor } = line
  const noticeDueOn = claim.status === 'sent' ? null : noticeOf(defect, supplier, claim.shipment.arrivedOn)
  return {
    lineId, lineNo, orderId, orderNumber, sku: model.sku, supplierSku: model.supplierSku, modelName: `${model.brand} ${model.name}`, descriptionEn: model.nameEn, descriptionZh: model.nameZh,
    serial, lot, foundOn, defectCode, defectEn: names.en, defectZh: names.zh, defectRu: names.ru, defectCategory: names.defectCategory, severity: names.severity, photoCount,
    unitPriceMinor, labourCostMinor, partsCostMinor, carriageCostMinor, remedy, requestedQty, requestedMinor: requestedMinor(line),
    gaps: [...readinessGaps({ serial, lot, supplierSku: model.supplierSku, defectCode, photoCount, unitPriceMinor, soldOn, noticeDueOn }, todayOn)],
  }
}
