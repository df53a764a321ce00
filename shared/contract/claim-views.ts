import { z } from 'zod'
import { COMPENSATION_KINDS, DEFECT_SOURCES, LINE_FILE_KINDS, LINE_FILE_SHOWS, LINE_STATUSES, REMEDIES, TALK_CHANNELS, WINDOW_STARTS } from '#shared/claims/kinds.ts'
import { LINE_DECISIONS } from '#shared/claims/answer-file.ts'
import { CLAIM_EVENTS, CLAIM_STATUSES } from '#shared/claims/status.ts'
import { CONTAINMENT_PLACES } from '#shared/documents/claim-model.ts'
import { EVIDENCE_DEMANDS } from '#shared/suppliers/evidence-demands.ts'
import { id } from './procedure.ts'
import { civilDate, currency, instant, line, shownName, text } from './fields.ts'

const int = z.number().int()

/** One day the claim must be made by, with how it was counted: every step is data for a sentence. */
export const windowTerm = z.strictObject({
  ruleId: z.string(), nameRu: z.string(), article: z.string(), dueOn: civilDate.nullable(),
  steps: z.array(z.discriminatedUnion('code', [
    z.strictObject({ code: z.literal('from'), start: z.enum(WINDOW_STARTS), on: civilDate }),
    z.strictObject({ code: z.literal('add'), length: int, unit: z.enum(['day', 'month', 'year']) }),
    z.strictObject({ code: z.literal('due'), on: civilDate }),
    /** The day it runs from is not known, so this term cannot be counted. */
    z.strictObject({ code: z.literal('unknown'), start: z.enum(WINDOW_STARTS) }),
  ])),
})
export type WindowTerm = z.output<typeof windowTerm>
/** `dueOn` is the earliest day that can be counted; `ruleId` names whose it is. */
export const noticeWindow = z.strictObject({ dueOn: civilDate.nullable(), ruleId: z.string(), isPassed: z.boolean(), daysLeft: int.nullable(), terms: z.array(windowTerm) })
export type NoticeWindow = z.output<typeof noticeWindow>

/** What this supplier demands, and what of it is missing. Units: share in hundredths of a per cent. */
export const readiness = z.strictObject({ scoreBp: int.min(0).max(10_000), demanded: z.array(z.enum(EVIDENCE_DEMANDS)), missing: z.array(z.enum(EVIDENCE_DEMANDS)) })
export type Readiness = z.output<typeof readiness>

const usedIn = { claimId: id, claimNumber: z.string(), lineNo: int, status: z.enum(CLAIM_STATUSES) }
/** A fact that may turn the supplier, or an auditor, against a line. Facts, no verdicts. */
export const claimCheck = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('serial_claimed_before'), serial: z.string(), ...usedIn }),
  /** The same bytes prove another line, of this claim or another; or they belong to another order. */
  z.strictObject({ code: z.literal('photo_used_elsewhere'), sha256: z.string(), ...usedIn }),
  z.strictObject({ code: z.literal('photo_of_other_order'), sha256: z.string(), orderId: id, orderNumber: z.string() }),
  z.strictObject({ code: z.literal('serial_not_in_shipment'), serial: z.string() }),
  /** No shipment of the supplier has its serial numbers written down: absence proves nothing. */
  z.strictObject({ code: z.literal('serials_not_recorded'), serial: z.string() }),
  z.strictObject({ code: z.literal('serial_of_other_supplier'), serial: z.string(), supplierId: id, supplier: z.string() }),
  z.strictObject({ code: z.literal('window_passed'), ruleId: z.string(), article: z.string(), dueOn: civilDate, daysOver: int }),
])
export type ClaimCheck = z.output<typeof claimCheck>

const subject = {
  source: z.enum(DEFECT_SOURCES), sourceId: id, orderId: id.nullable(), orderNumber: z.string(), evidenceId: id.nullable(), receiptId: id.nullable(), receiptNumber: z.string(), modelId: id.nullable(), partId: id.nullable(),
  sku: z.string(), supplierSku: z.string(), modelName: z.string(), serial: z.string(), lot: z.string(), foundOn: civilDate, defectCode: z.string(), photoCount: int,
}

export const waitingDefect = z.strictObject({
  ...subject,
  /** Words of the code, of the quarantine record or of the delivery. */
  defect: shownName, qty: int, costMinor: int, unitPriceMinor: int.nullable(), shipmentId: id.nullable(),
  /** Pieces in quarantine that belong to the same defect and are not claimed apart. */
  heldEvidenceIds: z.array(id),
  noticeDueOn: civilDate.nullable(), notice: noticeWindow, readiness, checks: z.array(claimCheck),
})
export type WaitingDefect = z.output<typeof waitingDefect>

export const lineGoods = z.strictObject({
  goodsId: id, partId: id.nullable(), partNo: z.string(), nameEn: z.string(), nameZh: z.string(), qty: int, unitValueMinor: int,
  /** Came as goods, was paid for in money instead, was given up with a reason; the rest is still owed. */
  receivedQty: int, paidQty: int, writtenOffQty: int, outstandingQty: int, shipByOn: civilDate.nullable(), receivedOn: civilDate.nullable(),
})
export type LineGoods = z.output<typeof lineGoods>

export const lineFile = z.strictObject({ lineFileId: id, kind: z.enum(LINE_FILE_KINDS), shows: z.enum(LINE_FILE_SHOWS), fileId: id.nullable(), fileName: z.string(), mediaType: z.string(), sizeBytes: int.nullable(), link: z.string(), addedAt: instant })
export type LineFile = z.output<typeof lineFile>

export const claimLine = z.strictObject({
  ...subject, lineId: id, lineNo: int, descriptionEn: z.string(), descriptionZh: z.string(), defectEn: z.string(), defectZh: z.string(), defectRu: z.string(), defectCategory: z.string(), severity: z.string(),
  unitPriceMinor: int, labourCostMinor: int, partsCostMinor: int, carriageCostMinor: int, remedy: z.enum(REMEDIES), requestedQty: int, requestedMinor: int,
  /** Of the piece the supplier sent, or the centre gave, in place of the faulty one. */
  replacementSerial: z.string(),
  status: z.enum(LINE_STATUSES), decision: z.enum(LINE_DECISIONS).nullable(), decisionReason: z.string(), answeredOn: civilDate.nullable(), agreedQty: int.nullable(), agreedMinor: int.nullable(),
  settledMinor: int, writtenOffMinor: int, outstandingMinor: int,
  /** The most money that can be settled on the line now: never over what was agreed. */
  settleableMinor: int,
  goods: z.array(lineGoods), files: z.array(lineFile),
  heldEvidence: z.array(z.strictObject({ evidenceId: id, partNumber: z.string(), serial: z.string(), state: z.string(), bin: z.string() })),
  notice: noticeWindow, readiness, checks: z.array(claimCheck),
})
export type ClaimLine = z.output<typeof claimLine>

export const shipped = z.strictObject({ sku: z.string(), lot: z.string(), shippedQty: int.min(0), soldQty: int.min(0) })

export const claimHead = z.strictObject({
  claimId: id, number: z.string(), supplierId: id, supplier: z.string(), status: z.enum(CLAIM_STATUSES), createdOn: civilDate, periodFromOn: civilDate, periodToOn: civilDate, shipmentId: id.nullable(),
  currency, lineCount: int, totalMinor: int, answerDueOn: civilDate.nullable(), noticeDueOn: civilDate.nullable(), fileId: id.nullable(), sentOn: civilDate.nullable(), answeredOn: civilDate.nullable(), closedOn: civilDate.nullable(),
  /** Sums of the lines in the claim's currency. Goods asked for in kind are counted in pieces, with their value beside. */
  agreedMinor: int, settledMinor: int, writtenOffMinor: int, outstandingMinor: int, goodsQty: int, outstandingQty: int, outstandingGoodsMinor: int,
  /** Over all lines, with how many facts of theirs want a look; null once the claim has gone. */
  readiness: z.strictObject({ scoreBp: int, readyLineCount: int, checkCount: int }).nullable(),
  /** Since it was sent, and since the answer was due; negative while there is time. Null before it went. */
  daysSinceSent: int.nullable(), daysSinceDue: int.nullable(), statusSince: civilDate,
  nextStep: z.string(), nextDueOn: civilDate.nullable(),
})
export type ClaimHead = z.output<typeof claimHead>

export const compensation = z.strictObject({
  compensationId: id, kind: z.enum(COMPENSATION_KINDS), documentNo: z.string(), documentOn: civilDate, currency, rateMicro: int.nullable(), amountMinor: int,
  /** At that rate. Units: kopecks. */
  amountRubMinor: int, receiptId: id.nullable(), receiptNumber: z.string(), fileId: id.nullable(), note: z.string(), recordedAt: instant, person: z.string(),
  allocations: z.array(z.strictObject({ lineId: id, lineNo: int, goodsId: id.nullable(), partNo: z.string(), qty: int, amountMinor: int, amountRubMinor: int })),
})
export type Compensation = z.output<typeof compensation>

export const writeOff = z.strictObject({ writeOffId: id, lineId: id, lineNo: int, goodsId: id.nullable(), partNo: z.string(), amountMinor: int, qty: int, reason: z.string(), recordedAt: instant, person: z.string() })
export type WriteOff = z.output<typeof writeOff>

export const statusEntry = z.strictObject({ event: z.enum([...CLAIM_EVENTS, 'build']), fromStatus: z.enum(CLAIM_STATUSES).nullable(), toStatus: z.enum(CLAIM_STATUSES), on: civilDate, note: z.string(), messageNo: z.string(), recordedAt: instant, person: z.string() })
export type StatusEntry = z.output<typeof statusEntry>

export const talk = z.strictObject({
  talkId: id, on: civilDate, who: z.string(), channel: z.enum(TALK_CHANNELS), direction: z.enum(['in', 'out']), said: z.string(), nextStep: z.string(), nextDueOn: civilDate.nullable(), isStepDone: z.boolean(),
  fileId: id.nullable(), fileName: z.string(), recordedAt: instant, person: z.string(),
})
export type Talk = z.output<typeof talk>

const qtyOrNone = int.min(0).nullable()
/** Disciplines D0 to D8; the fields of the sheet 8D. */
export const eightD = z.strictObject({
  openedOn: civilDate.nullable(), containmentDueOn: civilDate.nullable(), actionsDueOn: civilDate.nullable(), closedOn: civilDate.nullable(), emergency: text, team: text, problem: text,
  containment: z.array(z.strictObject({ place: z.enum(CONTAINMENT_PLACES), stockQty: qtyOrNone, checkedQty: qtyOrNone, defectiveQty: qtyOrNone, checkedOn: civilDate.nullable() })).max(10),
  rootCauseOccurrence: text, rootCauseEscape: text, actions: z.array(z.strictObject({ action: text, owner: line, dueOn: civilDate.nullable(), doneOn: civilDate.nullable() })).max(50),
  implementation: text, prevention: text, closure: text,
})

/** What may be done with a held piece now that its line is over. */
export const evidenceOffer = z.strictObject({ evidenceId: id, lineId: id, lineNo: int, partNumber: z.string(), partName: z.string(), serial: z.string(), state: z.string(), bin: z.string(), actions: z.array(z.enum(['write_off', 'return', 'release'])) })

const problem = { rowNumber: int, lineNo: int.nullable() }
/** What of a supplier's workbook is not as it was sent. */
export const answerFinding = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('row_moved'), ...problem, expectedRowNumber: int }),
  z.strictObject({ code: z.literal('row_of_no_line'), ...problem, serial: z.string() }),
  z.strictObject({ code: z.literal('line_twice'), ...problem }),
  /** The row carries the number of one line and the serial number of another. */
  z.strictObject({ code: z.literal('serial_changed'), ...problem, sent: z.string(), found: z.string() }),
  z.strictObject({ code: z.literal('requested_qty_changed'), ...problem, sent: int, found: int }),
  z.strictObject({ code: z.literal('requested_amount_changed'), ...problem, sentMinor: int, foundMinor: int }),
  z.strictObject({ code: z.literal('decision_unknown'), ...problem, words: z.string() }),
  z.strictObject({ code: z.literal('reason_missing'), ...problem }),
  z.strictObject({ code: z.literal('agreed_below_zero'), ...problem }),
  z.strictObject({ code: z.literal('agreed_over_requested'), ...problem, requestedMinor: int, agreedMinor: int }),
  z.strictObject({ code: z.literal('agreed_qty_over_requested'), ...problem, requestedQty: int, agreedQty: int }),
  z.strictObject({ code: z.literal('decision_against_sums'), ...problem }),
  z.strictObject({ code: z.literal('other_currency'), expected: currency, found: z.string() }),
  z.strictObject({ code: z.literal('other_claim'), expected: z.string(), found: z.string() }),
  z.strictObject({ code: z.literal('claim_not_named') }),
  z.strictObject({ code: z.literal('currency_not_named') }),
  z.strictObject({ code: z.literal('line_without_row'), lineNo: int }),
  z.strictObject({ code: z.literal('line_unanswered'), ...problem }),
])
export type AnswerFinding = z.output<typeof answerFinding>
export const answerPreview = z.strictObject({
  /** Nothing stands in the way: the answers below may be applied. */
  isApplicable: z.boolean(),
  answers: z.array(z.strictObject({ lineId: id, lineNo: int, rowNumber: int, decision: z.enum(LINE_DECISIONS), reason: z.string(), agreedQty: int, agreedMinor: int })),
  /** Each refuses the workbook as a whole. */
  problems: z.array(answerFinding),
  /** To be looked at; the answers may be applied nevertheless. */
  warnings: z.array(answerFinding),
})
export type AnswerPreview = z.output<typeof answerPreview>
