import { failureRates, type ShippedQuantity } from '#shared/claims/failure-rate.ts'
import { requestedMinor } from '#shared/claims/line-totals.ts'
import { REASONABLE_NOTICE_DAYS } from '#shared/claims/notice.ts'
import type { Model } from '#shared/contract/reference.ts'
import { EMPTY_EIGHT_D, type ClaimHead, type ClaimItem, type ClaimModel, type ClaimParty, type FailureRate, type SparePartRequest } from '#shared/documents/claim-model.ts'
import { daysBetween } from '#shared/kit/calendar.ts'
import { QTY_MILLI_PER_ONE, type Currency } from '#shared/kit/money.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { printedPapers } from '#core/papers/index.ts'
import { contactLine, findSupplier, type StoredSupplier } from '#core/suppliers/index.ts'
import { workLines } from '#core/work/index.ts'
import { claimLines, type StoredClaim, type StoredClaimLine } from './claims-store.ts'
import { defectNames, earliestOn, modelOfDefect } from './defect-facts.ts'
import { defectPlaces, type FoundDefect } from './defects-sql.ts'
import { evidenceOf, type LineEvidence } from './evidence.ts'
import { findingOf } from './line-view.ts'

/** One line with all that stands behind it. */
interface ModelLine { readonly line: StoredClaimLine; readonly defect: FoundDefect; readonly model: Model; readonly evidence: LineEvidence }

const CISG_BASIS = 'CISG art. 35, 39(1), 45'
const LANGUAGES = 'EN / ZH'
const PIECES = 'pcs'
const FOUND_AT = 'WARRANTY_REPAIR'
/** Art. 1, 35 of the convention bind sellers of other countries only. */
const HOME_COUNTRIES: readonly string[] = ['RU', 'РФ', 'Россия', 'Russia']
const ENGLISH_LETTERS = /^[\x20-\x7e]+$/

const joined = (parts: readonly string[], separator = ', '): string => parts.filter((part) => part !== '').join(separator)

function partiesOf(supplier: StoredSupplier, ctx: Ctx): { readonly buyer: ClaimParty; readonly supplier: ClaimParty } {
  const centre = ctx.organisation()
  return {
    buyer: { nameEn: centre.nameEn, nameZh: centre.nameZh, addressEn: centre.addressEn, contact: joined([centre.email, centre.phone]) },
    supplier: { nameEn: supplier.nameEn === '' ? supplier.name : supplier.nameEn, nameZh: supplier.nameZh, addressEn: supplier.addressEn, contact: contactLine(supplier) },
  }
}

function noticeWords(supplier: StoredSupplier, lines: readonly ModelLine[]): string {
  const foundOn = earliestOn(lines.map(({ defect }) => defect.foundOn))
  if (foundOn === null) return ''
  const [days, source] = supplier.claimWindowDays === null ? [REASONABLE_NOTICE_DAYS, 'reasonable time, CISG art. 39(1)'] : [supplier.claimWindowDays, 'contract']
  return `First defect found ${foundOn} + ${days} days (${source})`
}

function headOf(claim: StoredClaim, supplier: StoredSupplier, lines: readonly ModelLine[], ctx: Ctx): ClaimHead {
  const { shipment } = claim
  const remedies = new Set(lines.map(({ line }) => line.remedy))
  const [onlyRemedy = ''] = remedies
  return {
    ...partiesOf(supplier, ctx), claimNo: claim.number, claimOn: ctx.todayOn, contractNo: supplier.contractNumber, contractOn: supplier.contractOn,
    purchaseOrderNo: shipment.purchaseOrder, proformaInvoiceNo: shipment.proformaInvoice, invoiceNo: shipment.invoiceNumber, invoiceOn: shipment.invoiceOn, packingListNo: shipment.packingList,
    incoterms: supplier.incoterms, shippedOn: shipment.shippedOn, waybillNo: shipment.waybill, containerNo: shipment.container, sealNo: shipment.seal, arrivedOn: shipment.arrivedOn,
    customsDeclarationNo: shipment.customsDeclaration, acceptanceActNo: shipment.acceptanceAct,
    claimBasis: supplier.claimBasis === '' && !HOME_COUNTRIES.includes(supplier.country) ? CISG_BASIS : supplier.claimBasis,
    noticeDueOn: claim.noticeDueOn, noticeCalculation: noticeWords(supplier, lines), currency: claim.currency as Currency, requestedRemedy: remedies.size === 1 ? onlyRemedy : '',
    answerDueOn: claim.answerDueOn, language: LANGUAGES, signer: joined([ctx.person().fullName, ctx.person().position]),
  }
}

const shippedOf = (quantities: readonly ShippedQuantity[], sku: string, lot: string): number | null => {
  const shippedQty = quantities.find((quantity) => quantity.sku === sku && quantity.lot === lot)?.shippedQty ?? 0
  return shippedQty === 0 ? null : shippedQty
}

/** Coded facts only: words an engineer typed freely might name the customer, so they do not travel. */
function itemOf(db: ReadDb, claim: StoredClaim, { line, defect, model, evidence }: ModelLine): ClaimItem {
  const names = defectNames(defect)
  const report = printedPapers(db, line.orderId).filter((paper) => paper.kind === 'DOC_DIAG').at(-1)
  return {
    lineNo: line.lineNo, buyerSku: model.sku, supplierSku: model.supplierSku, descriptionEn: model.nameEn === '' ? `${model.brand} ${model.name}` : model.nameEn, descriptionZh: model.nameZh,
    hsCode: '', unit: PIECES, shippedQty: shippedOf(claim.quantities, model.sku, defect.lot), inspectedQty: null, defectiveQty: 1, serials: defect.serial, lot: defect.lot, producedOn: defect.madeOn, cartonNo: '',
    defectCategory: names.defectCategory.toUpperCase(), defectCode: defect.defectCode, defectEn: names.en, defectZh: names.zh, defectRu: defect.defectCode === '' ? '' : names.ru, severity: names.severity.toUpperCase(),
    foundAt: FOUND_AT, foundOn: defect.foundOn, usage: defect.soldOn === null ? '' : `${daysBetween(defect.soldOn, defect.foundOn)} days`, repairOrderNo: defect.orderNumber, testReportNo: report?.number ?? '',
    photoFiles: evidence.map((photo) => photo.fileName), videoLinks: '',
    unitPriceMinor: line.unitPriceMinor, labourCostMinor: line.labourCostMinor, partsCostMinor: line.partsCostMinor, carriageCostMinor: line.carriageCostMinor,
    requestedRemedy: line.remedy, requestedQty: line.requestedQty, requestedMinor: requestedMinor(line), agreedQty: null, agreedMinor: null, decision: '', status: '',
  }
}

/** Parts used on the units whose supplier is asked for parts. */
function partsOf(db: ReadDb, { line }: ModelLine): readonly SparePartRequest[] {
  if (line.remedy !== 'FREE_PARTS_NEXT_SHIPMENT') return []
  return workLines(db, line.orderId).filter((part) => part.kind === 'part').map((part) => ({
    partNo: part.code, nameEn: part.code === '' || ENGLISH_LETTERS.test(part.name) ? part.name : '', nameZh: '', qty: Math.ceil(part.qtyMilli / QTY_MILLI_PER_ONE), lineNo: line.lineNo, isFree: true,
    shipByOn: null, receivedQty: null, receivedOn: null,
  }))
}

/** Only the articles and lots of this claim, with every defect of theirs found so far. */
function ratesOf(db: ReadDb, claim: StoredClaim, normPpm: number | null): readonly FailureRate[] {
  const known = new Set(claim.quantities.map((quantity) => JSON.stringify([quantity.sku, quantity.lot])))
  const places = defectPlaces(db, claim.supplierId, claim.periodToOn).filter((place) => known.has(JSON.stringify([place.sku, place.lot])))
  return failureRates(claim.quantities, places, normPpm).map(({ sku, lot, shippedQty, soldQty, defectCount }) => ({
    sku, lot, periodFromOn: claim.periodFromOn, periodToOn: claim.periodToOn, shippedQty, soldQty: soldQty === 0 ? null : soldQty, claimQty: defectCount, normPpm,
  }))
}

/** The claim as its workbook says it. Nothing of the customers is read for it. */
export function claimModel(db: ReadDb, claim: StoredClaim, ctx: Ctx): ClaimModel {
  const supplier = findSupplier(db, claim.supplierId) ?? refuse('suppliers.not_found', {})
  const lines = claimLines(db, claim.claimId).map((line): ModelLine => {
    const defect = findingOf(db, line)
    return { line, defect, model: modelOfDefect(db, defect), evidence: evidenceOf(db, line, defect, ctx) }
  })
  return {
    head: headOf(claim, supplier, lines, ctx), items: lines.map((line) => itemOf(db, claim, line)), failureRates: ratesOf(db, claim, supplier.normPpm),
    evidence: lines.flatMap(({ evidence }) => evidence), spareParts: lines.flatMap((line) => partsOf(db, line)),
    eightD: EMPTY_EIGHT_D, correspondence: [],
  }
}
