import { EMPTY_EIGHT_D, type ClaimItem, type ClaimModel } from '#shared/documents/claim-model.ts'
import { addDays } from '#shared/kit/calendar.ts'
import type { Ctx } from '#core/kit/handler.ts'
import { contactLine, type StoredSupplier } from '#core/suppliers/index.ts'

const ANSWER_DAYS = 14
const LINES = [1, 2, 3]

const itemOf = (lineNo: number, on: string): ClaimItem => ({
  lineNo, buyerSku: 'SAMPLE', supplierSku: 'SAMPLE-MODEL', descriptionEn: 'Sample product', descriptionZh: '示例产品', hsCode: '8508110000', unit: 'pcs', shippedQty: 100, inspectedQty: 100, defectiveQty: lineNo, serials: `SAMPLE-0000${lineNo}`,
  lot: 'LOT-01', producedOn: addDays(on, -90), cartonNo: `C-${lineNo}`, defectCategory: 'FUNCTIONAL', defectCode: 'D-01', defectEn: 'Sample defect', defectZh: '示例不良', defectRu: 'Sample defect', severity: 'MAJOR', foundAt: 'WARRANTY_REPAIR',
  foundOn: addDays(on, -3), usage: '30 days', repairOrderNo: 'SAMPLE', testReportNo: 'SAMPLE', photoFiles: [`sample-${lineNo}-01.jpg`], videoLinks: '', unitPriceMinor: 9_850, labourCostMinor: 1_500, partsCostMinor: 2_210, carriageCostMinor: 480,
  requestedRemedy: 'CREDIT_NOTE', requestedQty: lineNo, requestedMinor: 9_850 * lineNo, agreedQty: null, agreedMinor: null, decision: '', status: '',
})

/** An invented claim to try a form with; the parties are the true ones. */
export function sampleModel(supplier: StoredSupplier, ctx: Ctx): ClaimModel {
  const on = ctx.todayOn
  const centre = ctx.organisation()
  return {
    head: {
      claimNo: 'SAMPLE-00001', claimOn: on, buyer: { nameEn: centre.nameEn, nameZh: centre.nameZh, addressEn: centre.addressEn, contact: centre.email },
      supplier: { nameEn: supplier.nameEn === '' ? supplier.name : supplier.nameEn, nameZh: supplier.nameZh, addressEn: supplier.addressEn, contact: contactLine(supplier) },
      contractNo: supplier.contractNumber, contractOn: supplier.contractOn, purchaseOrderNo: 'PO-SAMPLE', proformaInvoiceNo: 'PI-SAMPLE', invoiceNo: 'CI-SAMPLE', invoiceOn: addDays(on, -60), packingListNo: 'PL-SAMPLE', incoterms: supplier.incoterms,
      shippedOn: addDays(on, -55), waybillNo: 'BL-SAMPLE', containerNo: 'CONT0000001', sealNo: 'SEAL-1', arrivedOn: addDays(on, -20), customsDeclarationNo: '', acceptanceActNo: '', claimBasis: supplier.claimBasis, noticeDueOn: addDays(on, ANSWER_DAYS),
      noticeCalculation: '', currency: supplier.currency, requestedRemedy: 'CREDIT_NOTE', answerDueOn: addDays(on, ANSWER_DAYS), language: 'EN / ZH', signer: ctx.person().fullName,
    },
    items: LINES.map((lineNo) => itemOf(lineNo, on)), failureRates: [],
    evidence: LINES.flatMap((lineNo) => [1, 2].map((no) => ({ lineNo, fileName: `sample-${lineNo}-0${no}.jpg`, sha256: '', takenOn: on, shows: 'Sample', picturePath: null }))), spareParts: [], eightD: EMPTY_EIGHT_D, correspondence: [],
  }
}
