/** What a place of a supplier's form may show. */
export type FieldKind = 'text' | 'date' | 'whole' | 'amount' | 'pictures' | 'answer'

/** Of the claim as a whole. */
export const HEAD_FIELD_KINDS = {
  claimNo: 'text', claimOn: 'date', buyerName: 'text', buyerAddress: 'text', buyerContact: 'text', supplierName: 'text', supplierAddress: 'text', supplierContact: 'text',
  contractNo: 'text', contractOn: 'date', purchaseOrderNo: 'text', proformaInvoiceNo: 'text', invoiceNo: 'text', invoiceOn: 'date', packingListNo: 'text', incoterms: 'text', shippedOn: 'date',
  waybillNo: 'text', containerNo: 'text', sealNo: 'text', arrivedOn: 'date', customsDeclarationNo: 'text', acceptanceActNo: 'text', claimBasis: 'text', noticeDueOn: 'date', noticeCalculation: 'text',
  currency: 'text', requestedRemedy: 'text', answerDueOn: 'date', signer: 'text', lineCount: 'whole', defectiveTotal: 'whole', requestedQtyTotal: 'whole', requestedTotal: 'amount', problem: 'text', constant: 'text',
} as const satisfies Readonly<Record<string, FieldKind>>
export type HeadField = keyof typeof HEAD_FIELD_KINDS
export const HEAD_FIELDS = Object.keys(HEAD_FIELD_KINDS) as [HeadField, ...HeadField[]]

/** Of one line; the last four are where the supplier writes the answer. */
export const LINE_FIELD_KINDS = {
  lineNo: 'whole', buyerSku: 'text', supplierSku: 'text', description: 'text', hsCode: 'text', unit: 'text', shippedQty: 'whole', inspectedQty: 'whole', defectiveQty: 'whole', serials: 'text', lot: 'text', producedOn: 'date',
  cartonNo: 'text', defectCategory: 'text', defectCode: 'text', defect: 'text', severity: 'text', foundAt: 'text', foundOn: 'date', usage: 'text', repairOrderNo: 'text', testReportNo: 'text', photoNames: 'text', videoLinks: 'text',
  unitPrice: 'amount', labourCost: 'amount', partsCost: 'amount', carriageCost: 'amount', requestedRemedy: 'text', requestedQty: 'whole', requestedAmount: 'amount',
  photo1: 'pictures', photo2: 'pictures', photo3: 'pictures', photos: 'pictures', constant: 'text',
  agreedQty: 'answer', agreedAmount: 'answer', decision: 'answer', reason: 'answer',
} as const satisfies Readonly<Record<string, FieldKind>>
export type LineField = keyof typeof LINE_FIELD_KINDS
export const LINE_FIELDS = Object.keys(LINE_FIELD_KINDS) as [LineField, ...LineField[]]

/** Fields whose words come from codes or are kept in several languages. */
export const SPOKEN_FIELDS: ReadonlySet<HeadField | LineField> = new Set(['buyerName', 'supplierName', 'requestedRemedy', 'problem', 'description', 'defectCategory', 'defect', 'severity', 'foundAt'])

export const TEXT_LANGUAGES = ['en', 'zh', 'en_zh', 'ru'] as const
export type TextLanguage = (typeof TEXT_LANGUAGES)[number]
