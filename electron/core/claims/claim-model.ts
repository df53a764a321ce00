import { failureRates, type ShippedQuantity } from '#shared/claims/failure-rate.ts'
import { REASONABLE_NOTICE_DAYS } from '#shared/claims/notice.ts'
import { EMPTY_EIGHT_D, type ClaimHead, type ClaimItem, type ClaimModel, type ClaimParty, type FailureRate, type SparePartRequest } from '#shared/documents/claim-model.ts'
import { daysBetween } from '#shared/kit/calendar.ts'
import type { Currency } from '#shared/kit/money.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { printedPapers } from '#core/papers/index.ts'
import { contactLine, findSupplier, type StoredSupplier } from '#core/suppliers/index.ts'
import { earliestOn } from './defect-facts.ts'
import type { Defect } from './defects/defect.ts'
import { defectPlaces } from './defects/order-defects-sql.ts'
import { namedEvidence } from './evidence-names.ts'
import { evidenceOf, type LineEvidence } from './evidence.ts'
import { claimAt, lineFacts, type LineFacts } from './line-facts.ts'
import type { StoredClaim } from './store/claims-store.ts'
import { goodsOfLine } from './store/goods-store.ts'
import { correspondenceOf } from './store/correspondence.ts'
import { claimLines } from './store/lines-store.ts'

/** One line with all that stands behind it. */
interface ModelLine extends LineFacts { readonly evidence: LineEvidence }

const CISG_BASIS = 'CISG art. 35, 39(1), 45'
const LANGUAGES = 'EN / ZH'
const PIECES = 'pcs'
const EVER = '0001-01-01'
const FOUND_AT = { order: 'WARRANTY_REPAIR', evidence: 'INCOMING', receipt: 'INCOMING' } as const
/** Art. 1, 35 of the convention bind sellers of other countries only. */
const HOME_COUNTRIES: readonly string[] = ['RU', 'РФ', 'Россия', 'Russia']

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

/** Where the defect showed: a part that failed in a repair was found there. */
const foundAt = ({ source, orderId }: Defect): string => FOUND_AT[source === 'evidence' && orderId !== null ? 'order' : source]

/** Coded facts only: words an engineer typed freely might name the customer, so they do not travel. */
function itemOf(db: ReadDb, claim: StoredClaim, { line, defect, evidence, files }: ModelLine): ClaimItem {
  const { names } = defect
  const report = line.orderId === null ? undefined : printedPapers(db, line.orderId).filter((paper) => paper.kind === 'DOC_DIAG').at(-1)
  return {
    lineNo: line.lineNo, buyerSku: defect.sku, supplierSku: defect.supplierSku, descriptionEn: defect.nameEn === '' ? defect.name : defect.nameEn, descriptionZh: defect.nameZh,
    hsCode: '', unit: PIECES, shippedQty: shippedOf(claim.quantities, defect.sku, line.lot), inspectedQty: null, defectiveQty: defect.qty, serials: line.serial, lot: line.lot, producedOn: defect.madeOn, cartonNo: '',
    defectCategory: names.defectCategory.toUpperCase(), defectCode: defect.defectCode, defectEn: names.en, defectZh: names.zh, defectRu: names.ru, severity: names.severity.toUpperCase(),
    foundAt: foundAt(defect), foundOn: line.foundOn, usage: defect.soldOn === null ? '' : `${daysBetween(defect.soldOn, line.foundOn)} days`, repairOrderNo: defect.orderNumber, testReportNo: report?.number ?? '',
    photoFiles: evidence.map((photo) => photo.fileName), videoLinks: joined(files.map((file) => file.link), ' '),
    unitPriceMinor: line.unitPriceMinor, labourCostMinor: line.labourCostMinor, partsCostMinor: line.partsCostMinor, carriageCostMinor: line.carriageCostMinor,
    requestedRemedy: line.remedy, requestedQty: line.requestedQty, requestedMinor: line.requestedMinor, agreedQty: null, agreedMinor: null, decision: '', status: '',
  }
}

/** Goods the line asks for in kind. */
const partsOf = (db: ReadDb, { line }: ModelLine): readonly SparePartRequest[] => goodsOfLine(db, line.lineId).map(({ partNo, nameEn, nameZh, qty, shipByOn, receivedQty, receivedOn }) => ({
  partNo, nameEn, nameZh, qty, lineNo: line.lineNo, isFree: true, shipByOn, receivedQty: receivedQty === 0 ? null : receivedQty, receivedOn,
}))

/** Only the articles and lots of this claim, with every defect of theirs found so far. */
function ratesOf(db: ReadDb, claim: StoredClaim, normPpm: number | null): readonly FailureRate[] {
  const known = new Set(claim.quantities.map((quantity) => JSON.stringify([quantity.sku, quantity.lot])))
  const places = defectPlaces(db, { supplierId: claim.supplierId, fromOn: EVER, toOn: claim.periodToOn }).filter((place) => known.has(JSON.stringify([place.sku, place.lot])))
  return failureRates(claim.quantities, places, normPpm).map(({ sku, lot, shippedQty, soldQty, defectCount }) => ({
    sku, lot, periodFromOn: claim.periodFromOn, periodToOn: claim.periodToOn, shippedQty, soldQty: soldQty === 0 ? null : soldQty, claimQty: defectCount, normPpm,
  }))
}

/** The claim as its workbook says it. Nothing of the customers is read for it. */
export function claimModel(db: ReadDb, claim: StoredClaim, ctx: Ctx): ClaimModel {
  const supplier = findSupplier(db, claim.supplierId) ?? refuse('suppliers.not_found', {})
  const at = claimAt(db, claim, ctx)
  const lines = claimLines(db, claim.claimId).map((line): ModelLine => { const facts = lineFacts(db, line, at); return { ...facts, evidence: namedEvidence(evidenceOf(db, facts, ctx), supplier.fileNamePattern, { claim: claim.number, serial: line.serial, order: facts.defect.orderNumber, sku: facts.defect.sku, lot: line.lot }) } })
  return {
    head: headOf(claim, supplier, lines, ctx), items: lines.map((line) => itemOf(db, claim, line)), failureRates: ratesOf(db, claim, supplier.normPpm),
    evidence: lines.flatMap(({ evidence }) => evidence), spareParts: lines.flatMap((line) => partsOf(db, line)),
    eightD: claim.eightD ?? EMPTY_EIGHT_D, correspondence: correspondenceOf(db, claim.claimId, ctx.organisation().utcOffsetMinutes),
  }
}
