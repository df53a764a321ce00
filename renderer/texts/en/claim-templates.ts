import type { MappingProblem } from '#shared/contract/claim-templates.ts'
import type * as ru from '../ru/claim-templates.ts'
import type { Translated } from './translated.ts'

const at = ({ sheet, cell }: MappingProblem): string => (cell === '' ? '' : ` (${sheet}, ${cell})`)

export const MAPPING_PROBLEM_TEXTS: Translated<typeof ru.MAPPING_PROBLEM_TEXTS> = {
  sheet_gone: ({ was }) => `This version of the form has no sheet “${was}”.`,
  label_changed: (problem) => `The caption beside the cell has changed: it was “${problem.was}”, it is “${problem.is}”${at(problem)}.`,
  merged_away: (problem) => `The cell is now part of a merged one, choose ${problem.is}${at(problem)}.`,
  formula_here: (problem) => `The cell holds a formula, it would be wiped out${at(problem)}.`,
  mapped_twice: (problem) => `The cell is chosen twice${at(problem)}.`,
  in_lines: (problem) => `A field of the head lies inside the lines${at(problem)}.`,
  no_lines: () => 'It is not said where the lines of the claim are.',
  no_line_column: () => 'Choose a column for the line number or the serial number: without it the answer cannot be read.',
}

export const HEAD_FIELD_LABELS: Translated<typeof ru.HEAD_FIELD_LABELS> = {
  claimNo: 'Claim number', claimOn: 'Date of the claim', buyerName: 'Buyer', buyerAddress: 'Buyer’s address', buyerContact: 'Buyer’s contact', supplierName: 'Supplier', supplierAddress: 'Supplier’s address', supplierContact: 'Supplier’s contact',
  contractNo: 'Contract number', contractOn: 'Contract date', purchaseOrderNo: 'Purchase order (PO)', proformaInvoiceNo: 'Proforma invoice (PI)', invoiceNo: 'Invoice', invoiceOn: 'Invoice date', packingListNo: 'Packing list', incoterms: 'Delivery terms', shippedOn: 'Dispatch date',
  waybillNo: 'Transport document', containerNo: 'Container', sealNo: 'Seal', arrivedOn: 'Arrival date', customsDeclarationNo: 'Customs declaration', acceptanceActNo: 'Acceptance act', claimBasis: 'Basis', noticeDueOn: 'Notice deadline', noticeCalculation: 'How the deadline is counted',
  currency: 'Currency', requestedRemedy: 'Remedy', answerDueOn: 'Answer due', signer: 'Signed by', lineCount: 'Number of lines', defectiveTotal: 'Total defective', requestedQtyTotal: 'Total requested, pcs', requestedTotal: 'Total requested, amount', problem: 'Problem description', constant: 'Own text',
}

export const LINE_FIELD_LABELS: Translated<typeof ru.LINE_FIELD_LABELS> = {
  lineNo: 'Line number', buyerSku: 'Our SKU', supplierSku: 'Supplier’s SKU', description: 'Description', hsCode: 'HS code', unit: 'Unit', shippedQty: 'Shipped', inspectedQty: 'Inspected', defectiveQty: 'Defective', serials: 'Serial number', lot: 'Lot',
  producedOn: 'Production date', cartonNo: 'Carton', defectCategory: 'Defect category', defectCode: 'Defect code', defect: 'Defect', severity: 'Severity', foundAt: 'Found at', foundOn: 'Found on', usage: 'Usage', repairOrderNo: 'Repair number', testReportNo: 'Report number',
  photoNames: 'Names of pictures', videoLinks: 'Video links', unitPrice: 'Price', labourCost: 'Labour', partsCost: 'Parts', carriageCost: 'Carriage', requestedRemedy: 'Remedy', requestedQty: 'Requested, pcs', requestedAmount: 'Requested, amount',
  photo1: 'Picture 1', photo2: 'Picture 2', photo3: 'Picture 3', photos: 'All pictures of the line', constant: 'Own text', agreedQty: 'Answer: agreed, pcs', agreedAmount: 'Answer: agreed amount', decision: 'Answer: decision', reason: 'Answer: reason',
}

export const LANGUAGE_LABELS: Translated<typeof ru.LANGUAGE_LABELS> = { en: 'English', zh: 'Chinese', en_zh: 'English and Chinese', ru: 'Russian' }

export const claimTemplateTexts: Translated<typeof ru.claimTemplateTexts> = {
  title: 'Claim templates', supplier: 'Supplier', version: 'Version', file: 'File', saved: 'Saved', by: 'Who', comment: 'Comment', active: 'in use',
  none: 'There are no suppliers’ forms: claims go out in the usual workbook.', upload: 'Upload a form .xlsx', chooseSupplier: 'choose the supplier', noLines: 'it is not said where the lines of the claim are', open: 'Open', retire: 'Stop using', activate: 'Use', retired: 'Claims will go out in the usual workbook', activated: 'The version is in use',
  back: 'Back to the list', save: 'Save and use', savedAs: (version) => `Version ${version} saved`, preview: 'Fill with a sample', based: (version) => `The mapping is taken from version ${version}`, guessed: 'The mapping is proposed from the captions of the form, check it',
  sheet: 'Sheet', field: 'Field', language: 'Language', cell: (name) => `Cell ${name}`, asHead: 'Head of the claim', asLine: 'Line of the claim', notUsed: 'Leave empty', ownText: 'Own text', before: 'Text before the value', chooseCell: 'Choose a cell of the form.',
  lines: 'Lines of the claim', firstRow: 'First row', rowsPerLine: 'Rows for a line', slots: 'Ready lines', setRow: 'The lines begin here', missing: (fields) => `Fields not mapped: ${fields.map((field) => `“${field}”`).join(', ')}.`, problems: 'Check of the mapping', cut: 'The beginning of the sheet is shown.', pictures: (count) => `Pictures on the sheet: ${count}`,
}
