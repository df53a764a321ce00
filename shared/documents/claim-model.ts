/**
 * What the workbook of a claim to a supplier is made of. It goes abroad, so it has no field for the customer:
 * no name, phone, address or signature of a person who bought the goods.
 * A text that is not filled is '', a number or date that is not known is null.
 */
import type { CivilDate } from '#shared/kit/calendar.ts'
import type { Currency } from '#shared/kit/money.ts'

export interface ClaimParty {
  readonly nameEn: string
  readonly nameZh: string
  readonly addressEn: string
  readonly contact: string
}

export interface ClaimHead {
  readonly claimNo: string
  readonly claimOn: CivilDate
  readonly buyer: ClaimParty
  readonly supplier: ClaimParty
  readonly contractNo: string
  readonly contractOn: CivilDate | null
  readonly purchaseOrderNo: string
  readonly proformaInvoiceNo: string
  readonly invoiceNo: string
  readonly invoiceOn: CivilDate | null
  readonly packingListNo: string
  /** Term and place: «FOB Ningbo». */
  readonly incoterms: string
  readonly shippedOn: CivilDate | null
  /** Bill of lading, CMR, railway bill or air waybill. */
  readonly waybillNo: string
  readonly containerNo: string
  readonly sealNo: string
  readonly arrivedOn: CivilDate | null
  readonly customsDeclarationNo: string
  readonly acceptanceActNo: string
  /** Clause of the contract, article of CISG. */
  readonly claimBasis: string
  readonly noticeDueOn: CivilDate | null
  readonly noticeCalculation: string
  readonly currency: Currency
  readonly requestedRemedy: string
  readonly answerDueOn: CivilDate | null
  readonly language: string
  /** Of the buyer's side. */
  readonly signer: string
}

export interface ClaimItem {
  readonly lineNo: number
  readonly buyerSku: string
  readonly supplierSku: string
  readonly descriptionEn: string
  readonly descriptionZh: string
  readonly hsCode: string
  readonly unit: string
  readonly shippedQty: number | null
  readonly inspectedQty: number | null
  readonly defectiveQty: number
  readonly serials: string
  readonly lot: string
  readonly producedOn: CivilDate | null
  readonly cartonNo: string
  /** DOA, FUNCTIONAL, COSMETIC, WRONG_SPEC, MISSING, PACKAGING, TRANSIT, SAFETY; other words are printed as they are. */
  readonly defectCategory: string
  readonly defectCode: string
  readonly defectEn: string
  readonly defectZh: string
  readonly defectRu: string
  /** CRITICAL, MAJOR, MINOR. */
  readonly severity: string
  /** INCOMING, WARRANTY_REPAIR, CUSTOMER. */
  readonly foundAt: string
  readonly foundOn: CivilDate | null
  readonly usage: string
  readonly repairOrderNo: string
  readonly testReportNo: string
  readonly photoFiles: readonly string[]
  readonly videoLinks: string
  readonly unitPriceMinor: number | null
  readonly labourCostMinor: number | null
  readonly partsCostMinor: number | null
  readonly carriageCostMinor: number | null
  readonly requestedRemedy: string
  readonly requestedQty: number
  readonly requestedMinor: number
  readonly agreedQty: number | null
  readonly agreedMinor: number | null
  readonly decision: string
  readonly status: string
}

export interface FailureRate {
  readonly sku: string
  readonly lot: string
  readonly periodFromOn: CivilDate
  readonly periodToOn: CivilDate
  readonly shippedQty: number
  readonly soldQty: number | null
  readonly claimQty: number
  /** Allowed by the contract, parts per million. */
  readonly normPpm: number | null
}

export interface ClaimEvidence {
  readonly lineNo: number
  readonly fileName: string
  readonly sha256: string
  readonly takenOn: CivilDate | null
  readonly shows: string
  /** JPEG or PNG file read by the job; null for videos and papers. */
  readonly picturePath: string | null
}

export interface SparePartRequest {
  readonly partNo: string
  readonly nameEn: string
  readonly nameZh: string
  readonly qty: number
  readonly lineNo: number | null
  readonly isFree: boolean
  readonly shipByOn: CivilDate | null
  readonly receivedQty: number | null
  readonly receivedOn: CivilDate | null
}

export interface ClaimModel {
  readonly head: ClaimHead
  readonly items: readonly ClaimItem[]
  readonly failureRates: readonly FailureRate[]
  readonly evidence: readonly ClaimEvidence[]
  readonly spareParts: readonly SparePartRequest[]
}
