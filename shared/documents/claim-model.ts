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
  /** Why the supplier decided so, in the supplier's words. */
  readonly reason?: string
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

/** Where pieces of the same make may lie while the cause is looked for. */
export const CONTAINMENT_PLACES = ['SUPPLIER', 'TRANSIT', 'BUYER', 'FIELD'] as const
export interface Containment {
  readonly place: (typeof CONTAINMENT_PLACES)[number]
  readonly stockQty: number | null
  readonly checkedQty: number | null
  readonly defectiveQty: number | null
  readonly checkedOn: CivilDate | null
}

export interface CorrectiveAction { readonly action: string; readonly owner: string; readonly dueOn: CivilDate | null; readonly doneOn: CivilDate | null }

/** Report on the cause and its removal, disciplines D0 to D8. Most of it the supplier fills. */
export interface EightD {
  readonly openedOn: CivilDate | null
  /** The last day for D3, for D5, and the day all of it was over. */
  readonly containmentDueOn: CivilDate | null
  readonly actionsDueOn: CivilDate | null
  readonly closedOn: CivilDate | null
  readonly emergency: string
  readonly team: string
  /** What, where, when, how many, found by whom. */
  readonly problem: string
  readonly containment: readonly Containment[]
  readonly rootCauseOccurrence: string
  readonly rootCauseEscape: string
  readonly actions: readonly CorrectiveAction[]
  readonly implementation: string
  readonly prevention: string
  readonly closure: string
}

export interface CorrespondenceEntry {
  readonly on: CivilDate
  readonly direction: 'IN' | 'OUT'
  /** E-MAIL, CALL, MESSENGER, MEETING, POST. */
  readonly channel: string
  readonly summary: string
  readonly attachment: string
}

export interface ClaimModel {
  readonly head: ClaimHead
  readonly items: readonly ClaimItem[]
  readonly failureRates: readonly FailureRate[]
  readonly evidence: readonly ClaimEvidence[]
  readonly spareParts: readonly SparePartRequest[]
  readonly eightD: EightD
  readonly correspondence: readonly CorrespondenceEntry[]
}

export const EMPTY_EIGHT_D: EightD = {
  openedOn: null, containmentDueOn: null, actionsDueOn: null, closedOn: null, emergency: '', team: '', problem: '',
  containment: CONTAINMENT_PLACES.map((place) => ({ place, stockQty: null, checkedQty: null, defectiveQty: null, checkedOn: null })),
  rootCauseOccurrence: '', rootCauseEscape: '', actions: [], implementation: '', prevention: '', closure: '',
}
