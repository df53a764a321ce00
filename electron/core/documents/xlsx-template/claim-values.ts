import type { MappedCell, MappedColumn } from '#shared/contract/claim-templates.ts'
import type { HeadField, LineField, TextLanguage } from '#shared/claims/template-fields.ts'
import type { ClaimHead, ClaimItem, ClaimModel, ClaimParty } from '#shared/documents/claim-model.ts'
import { defectCategoryText, foundAtText, inLanguage, remedyText, severityText } from '#shared/documents/claim-texts.ts'
import { majorOf } from '#core/documents/claims/sheet-plan.ts'
import type { FillValue } from './fill-plan.ts'

const EMPTY: FillValue = { kind: 'empty' }
const text = (value: string): FillValue => (value === '' ? EMPTY : { kind: 'text', text: value })
const date = (on: string | null): FillValue => (on === null ? EMPTY : { kind: 'date', on })
const number = (value: number | null): FillValue => (value === null ? EMPTY : { kind: 'number', value })
const amount = (minor: number | null): FillValue => (minor === null ? EMPTY : { kind: 'number', value: majorOf(minor) })

const partyName = ({ nameEn, nameZh }: ClaimParty, language: TextLanguage): string => inLanguage({ en: nameEn, zh: nameZh, ru: nameEn }, language)
const sumOf = (items: readonly ClaimItem[], read: (item: ClaimItem) => number): number => items.reduce((sum, item) => sum + read(item), 0)

type HeadReader = (head: ClaimHead, language: TextLanguage, model: ClaimModel) => FillValue

const HEAD: Readonly<Record<Exclude<HeadField, 'constant'>, HeadReader>> = {
  claimNo: (head) => text(head.claimNo), claimOn: (head) => date(head.claimOn),
  buyerName: (head, language) => text(partyName(head.buyer, language)), buyerAddress: (head) => text(head.buyer.addressEn), buyerContact: (head) => text(head.buyer.contact),
  supplierName: (head, language) => text(partyName(head.supplier, language)), supplierAddress: (head) => text(head.supplier.addressEn), supplierContact: (head) => text(head.supplier.contact),
  contractNo: (head) => text(head.contractNo), contractOn: (head) => date(head.contractOn), purchaseOrderNo: (head) => text(head.purchaseOrderNo), proformaInvoiceNo: (head) => text(head.proformaInvoiceNo),
  invoiceNo: (head) => text(head.invoiceNo), invoiceOn: (head) => date(head.invoiceOn), packingListNo: (head) => text(head.packingListNo), incoterms: (head) => text(head.incoterms), shippedOn: (head) => date(head.shippedOn),
  waybillNo: (head) => text(head.waybillNo), containerNo: (head) => text(head.containerNo), sealNo: (head) => text(head.sealNo), arrivedOn: (head) => date(head.arrivedOn), customsDeclarationNo: (head) => text(head.customsDeclarationNo),
  acceptanceActNo: (head) => text(head.acceptanceActNo), claimBasis: (head) => text(head.claimBasis), noticeDueOn: (head) => date(head.noticeDueOn), noticeCalculation: (head) => text(head.noticeCalculation),
  currency: (head) => text(head.currency), requestedRemedy: (head, language) => text(remedyText(head.requestedRemedy, language)), answerDueOn: (head) => date(head.answerDueOn), signer: (head) => text(head.signer),
  lineCount: (_head, _language, { items }) => number(items.length), defectiveTotal: (_head, _language, { items }) => number(sumOf(items, (item) => item.defectiveQty)),
  requestedQtyTotal: (_head, _language, { items }) => number(sumOf(items, (item) => item.requestedQty)), requestedTotal: (_head, _language, { items }) => amount(sumOf(items, (item) => item.requestedMinor)),
  problem: (_head, language, model) => text(model.eightD.problem === '' ? problemWords(model, language) : model.eightD.problem),
}

const defectOf = (item: ClaimItem, language: TextLanguage): string => inLanguage({ en: item.defectEn, zh: item.defectZh, ru: item.defectRu }, language)

/** What is wrong, each defect once with the number of pieces. */
function problemWords({ items }: ClaimModel, language: TextLanguage): string {
  const counts = new Map<string, number>()
  for (const item of items) {
    const words = defectOf(item, language)
    if (words !== '') counts.set(words, (counts.get(words) ?? 0) + item.defectiveQty)
  }
  return [...counts].map(([words, qty]) => `${words} - ${qty}`).join('\n')
}

/** A fact of the claim as the cell shows it; a label that shares the cell stays before it. */
export function headValue({ field, language, before, constant }: MappedCell, model: ClaimModel): FillValue {
  const value = field === 'constant' ? text(constant) : HEAD[field](model.head, language, model)
  if (before === '') return value
  if (value.kind === 'text') return text(`${before}${value.text}`)
  if (value.kind === 'date') return text(`${before}${value.on}`)
  return text(value.kind === 'number' ? `${before}${value.value}` : before)
}

type LineReader = (item: ClaimItem, language: TextLanguage) => FillValue

const LINE: Readonly<Record<Exclude<LineField, 'constant' | 'photo1' | 'photo2' | 'photo3' | 'photos' | 'agreedQty' | 'agreedAmount' | 'decision' | 'reason'>, LineReader>> = {
  lineNo: (item) => number(item.lineNo), buyerSku: (item) => text(item.buyerSku), supplierSku: (item) => text(item.supplierSku),
  description: (item, language) => text(inLanguage({ en: item.descriptionEn, zh: item.descriptionZh, ru: item.descriptionEn }, language)), hsCode: (item) => text(item.hsCode), unit: (item) => text(item.unit),
  shippedQty: (item) => number(item.shippedQty), inspectedQty: (item) => number(item.inspectedQty), defectiveQty: (item) => number(item.defectiveQty), serials: (item) => text(item.serials), lot: (item) => text(item.lot),
  producedOn: (item) => date(item.producedOn), cartonNo: (item) => text(item.cartonNo), defectCategory: (item, language) => text(defectCategoryText(item.defectCategory, language)), defectCode: (item) => text(item.defectCode),
  defect: (item, language) => text(defectOf(item, language)), severity: (item, language) => text(severityText(item.severity, language)), foundAt: (item, language) => text(foundAtText(item.foundAt, language)), foundOn: (item) => date(item.foundOn),
  usage: (item) => text(item.usage), repairOrderNo: (item) => text(item.repairOrderNo), testReportNo: (item) => text(item.testReportNo), photoNames: (item) => text(item.photoFiles.join('\n')), videoLinks: (item) => text(item.videoLinks),
  unitPrice: (item) => amount(item.unitPriceMinor), labourCost: (item) => amount(item.labourCostMinor), partsCost: (item) => amount(item.partsCostMinor), carriageCost: (item) => amount(item.carriageCostMinor),
  requestedRemedy: (item, language) => text(remedyText(item.requestedRemedy, language)), requestedQty: (item) => number(item.requestedQty), requestedAmount: (item) => amount(item.requestedMinor),
}

const PHOTO_NUMBERS: Readonly<Record<string, number>> = { photo1: 0, photo2: 1, photo3: 2 }

/** A fact of a line; null where the place belongs to the supplier's answer and stays as the form has it. */
export function lineValue({ field, language, constant }: MappedColumn, item: ClaimItem, pictures: () => Extract<FillValue, { kind: 'pictures' }>['pictures']): FillValue | null {
  if (field === 'constant') return text(constant)
  if (field === 'agreedQty' || field === 'agreedAmount' || field === 'decision' || field === 'reason') return null
  if (field === 'photos') return { kind: 'pictures', pictures: pictures() }
  const number = PHOTO_NUMBERS[field]
  if (number !== undefined) return { kind: 'pictures', pictures: pictures().slice(number, number + 1) }
  return LINE[field as keyof typeof LINE](item, language)
}
