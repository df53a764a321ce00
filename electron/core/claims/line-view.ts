import { lineStatus, outstandingMinor, outstandingQty, settleableMinor } from '#shared/claims/settlement.ts'
import type { ClaimLine } from '#shared/contract/claims.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { heldPieces } from './defects/goods-defects-sql.ts'
import { lineFacts, type ClaimAt } from './line-facts.ts'
import { goodsOfLine } from './store/goods-store.ts'
import type { StoredLineFile } from './store/line-files-store.ts'
import type { StoredClaimLine } from './store/lines-store.ts'

const fileView = ({ lineFileId, kind, shows, fileId, fileName, mediaType, sizeBytes, link, addedAt }: StoredLineFile): ClaimLine['files'][number] => ({ lineFileId, kind, shows, fileId, fileName, mediaType, sizeBytes, link, addedAt })

function goodsOf(db: ReadDb, lineId: number): ClaimLine['goods'] {
  return goodsOfLine(db, lineId).map((goods) => {
    const { goodsId, partId, partNo, nameEn, nameZh, qty, unitValueMinor, receivedQty, paidQty, writtenOffQty, shipByOn, receivedOn } = goods
    return { goodsId, partId, partNo, nameEn, nameZh, qty, unitValueMinor, receivedQty, paidQty, writtenOffQty, outstandingQty: outstandingQty(goods), shipByOn, receivedOn }
  })
}

function heldOf(db: ReadDb, line: StoredClaimLine, supplierId: number): ClaimLine['heldEvidence'] {
  return heldPieces(db, line, supplierId).map(({ evidenceId, partNumber, serial, state, bin }) => ({ evidenceId, partNumber, serial, state, bin }))
}

/** A line as the screens show it: the catalogue and the findings as they are, the sums as they were agreed on. */
export function lineView(db: ReadDb, line: StoredClaimLine, at: ClaimAt): ClaimLine {
  const { defect, files, notice, readiness, checks } = lineFacts(db, line, at)
  const { source, sourceId, orderId, orderNumber, evidenceId, receiptId, receiptNumber, modelId, partId, sku, supplierSku, name, nameEn, nameZh, defectCode, names, words, photos } = defect
  const { lineId, lineNo, serial, lot, foundOn, remedy, requestedQty, requestedMinor, unitPriceMinor, labourCostMinor, partsCostMinor, carriageCostMinor, replacementSerial } = line
  const { decision, decisionReason, answeredOn, agreedQty, agreedMinor, settledMinor, writtenOffMinor } = line
  const goods = goodsOf(db, lineId)
  return {
    source, sourceId, orderId, orderNumber, evidenceId, receiptId, receiptNumber, modelId, partId, sku, supplierSku, modelName: name, serial, lot, foundOn, defectCode, photoCount: photos.length, lineId, lineNo,
    descriptionEn: nameEn, descriptionZh: nameZh, defectEn: names.en, defectZh: names.zh, defectRu: words, defectCategory: names.defectCategory, severity: names.severity,
    unitPriceMinor, labourCostMinor, partsCostMinor, carriageCostMinor, remedy, requestedQty, requestedMinor, replacementSerial,
    status: lineStatus(line, goods), decision, decisionReason, answeredOn, agreedQty, agreedMinor, settledMinor, writtenOffMinor, outstandingMinor: outstandingMinor(line), settleableMinor: settleableMinor(line),
    goods, files: files.map(fileView), heldEvidence: heldOf(db, line, at.found.supplier.supplierId), notice, readiness, checks: [...checks],
  }
}
