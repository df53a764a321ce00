import { z } from 'zod'
import { COMPENSATION_KINDS, CLAIM_DUE_KINDS, DEFECT_SOURCES, LINE_FILE_KINDS, LINE_FILE_SHOWS, REMEDIES, TALK_CHANNELS } from '#shared/claims/kinds.ts'
import { LINE_DECISIONS } from '#shared/claims/answer-file.ts'
import { CLAIM_STATUSES, HAND_EVENTS } from '#shared/claims/status.ts'
import { EVIDENCE_DEMANDS } from '#shared/suppliers/evidence-demands.ts'
import { command, done, id, job, query } from './procedure.ts'
import { amountMinor, civilDate, currency, filledLine, filledText, line, lot, rateMicro, serials, text } from './fields.ts'
import { answerPreview, claimHead, claimLine, compensation, eightD, evidenceOffer, readiness, shipped, statusEntry, talk, waitingDefect, writeOff } from './claim-views.ts'

export { CLAIM_STATUSES } from '#shared/claims/status.ts'
export { REMEDIES } from '#shared/claims/kinds.ts'
export type { AnswerFinding, AnswerPreview, ClaimCheck, ClaimHead, ClaimLine, Compensation, LineFile, LineGoods, NoticeWindow, Readiness, StatusEntry, Talk, WaitingDefect, WindowTerm, WriteOff } from './claim-views.ts'

const PIECES_MAX = 100_000
const LINES_MAX = 2_000
const int = z.number().int()
const pieces = int.min(0).max(PIECES_MAX)
const somePieces = int.min(1).max(PIECES_MAX)
const nullableId = id.nullable()

export const shipment = z.strictObject({
  purchaseOrder: line, proformaInvoice: line, invoiceNumber: line, invoiceOn: civilDate.nullable(), packingList: line, shippedOn: civilDate.nullable(),
  waybill: line, container: line, seal: line, arrivedOn: civilDate.nullable(), customsDeclaration: line, acceptanceAct: line,
})
export type Shipment = z.output<typeof shipment>

const sourceRef = z.strictObject({ source: z.enum(DEFECT_SOURCES), sourceId: id })
export type SourceRef = z.output<typeof sourceRef>
const sources = z.array(sourceRef).min(1, { error: 'required' }).max(LINES_MAX)
/** Null shipment: all of the period. With a shipment only what was traced to it, whenever it was found. */
const gathered = { supplierId: id, fromOn: civilDate, toOn: civilDate, shipmentId: nullableId.default(null) }
const period = { supplierId: nullableId, fromOn: civilDate, toOn: civilDate }
const answers = z.array(z.strictObject({ lineId: id, decision: z.enum(LINE_DECISIONS), reason: text, agreedQty: pieces, agreedMinor: amountMinor })).min(1, { error: 'required' }).max(LINES_MAX)
/** Money of a line, or, with goods named, so many pieces of them. */
const allocation = z.strictObject({ lineId: id, goodsId: nullableId, qty: pieces, amountMinor })

const failureRate = z.strictObject({
  modelId: nullableId, partId: nullableId, sku: z.string(), name: z.string(), lot: z.string(), shippedQty: int.nullable(), defectCount: int, ppm: int.nullable(),
  /** Wilson score interval of 95 %. Null where nothing is known to have been shipped. */
  lowPpm: int.nullable(), highPpm: int.nullable(), normPpm: int.nullable(),
})
export type FailureRateFigure = z.output<typeof failureRate>

export const claims = {
  /** Defects of the supplier in no live claim: signed findings, faulty pieces, short and wrong deliveries. */
  waiting: query().input(z.strictObject(gathered)).output(z.array(waitingDefect)),
  build: command('claims', 'orders', 'suppliers', 'stock').input(z.strictObject({ ...gathered, sources, remedy: z.enum(REMEDIES) })).output(z.strictObject({ claimId: id, number: z.string() })),
  addLines: command('claims', 'orders', 'suppliers', 'stock').input(z.strictObject({ claimId: id, sources, remedy: z.enum(REMEDIES) })).output(done),
  removeLine: command('claims', 'orders', 'suppliers', 'stock').input(z.strictObject({ lineId: id })).output(done),
  list: query().input(z.strictObject({ supplierId: nullableId, statuses: z.array(z.enum(CLAIM_STATUSES)).max(CLAIM_STATUSES.length).nullable().default(null) })).output(z.array(claimHead)),
  get: query().input(z.strictObject({ claimId: id })).output(z.strictObject({
    head: claimHead, shipment, lines: z.array(claimLine), shippedQuantities: z.array(shipped), compensations: z.array(compensation), writeOffs: z.array(writeOff), statusLog: z.array(statusEntry), talks: z.array(talk),
    eightD: eightD.nullable(), evidenceOffers: z.array(evidenceOffer), rateMicro: int.nullable(),
  })),
  saveLine: command('claims').input(z.strictObject({
    lineId: id, remedy: z.enum(REMEDIES), requestedQty: somePieces, unitPriceMinor: amountMinor, labourCostMinor: amountMinor, partsCostMinor: amountMinor, carriageCostMinor: amountMinor,
  })).output(done),
  /** Goods asked for on a line; written anew as they come. */
  saveGoods: command('claims').input(z.strictObject({
    lineId: id, goods: z.array(z.strictObject({ partId: nullableId, partNo: line, nameEn: line, nameZh: line, qty: somePieces, unitValueMinor: amountMinor, shipByOn: civilDate.nullable() })).max(200),
  })).output(done),
  addLineFile: command('claims').input(z.strictObject({ lineId: id, kind: z.enum(LINE_FILE_KINDS), shows: z.enum(LINE_FILE_SHOWS), fileId: nullableId, link: line })).output(z.strictObject({ lineFileId: id })),
  removeLineFile: command('claims').input(z.strictObject({ lineFileId: id })).output(done),
  saveShipment: command('claims').input(z.strictObject({ claimId: id, shipment, shippedQuantities: z.array(shipped).max(500) })).output(done),
  /** Writes the workbook; answers the stored file. */
  export: job('claims', 'documents').input(z.strictObject({ claimId: id })).output(z.strictObject({ fileId: id, fileName: z.string(), sha256: z.string(), isWithoutPhotos: z.boolean() })),
  /** Photos and videos in archives of a size the supplier takes; the person states that faces and number plates were looked for. */
  packEvidence: job('documents').input(z.strictObject({ claimId: id, isPrivacyChecked: z.boolean() })).output(z.strictObject({ files: z.array(z.strictObject({ fileId: id, fileName: z.string(), sha256: z.string() })) })),
  markSent: command('claims', 'orders').input(z.strictObject({ claimId: id, sentOn: civilDate })).output(done),
  /** A stage stated by hand; `on` is the day it came. */
  step: command('claims', 'orders', 'suppliers', 'stock').input(z.strictObject({ claimId: id, event: z.enum(HAND_EVENTS), on: civilDate, note: text })).output(done),
  addTalk: command('claims').input(z.strictObject({ claimId: id, on: civilDate, who: line, channel: z.enum(TALK_CHANNELS), direction: z.enum(['in', 'out']), said: filledText, nextStep: line, nextDueOn: civilDate.nullable(), fileId: nullableId })).output(z.strictObject({ talkId: id })),
  finishStep: command('claims').input(z.strictObject({ talkId: id })).output(done),
  /** The supplier's answer typed by hand, for some lines or all. */
  recordAnswer: command('claims', 'orders').input(z.strictObject({ claimId: id, answeredOn: civilDate, answers })).output(z.strictObject({ status: z.enum(CLAIM_STATUSES) })),
  /** Reads the supplier's workbook and compares it with what was sent; changes nothing. */
  checkAnswer: job().input(z.strictObject({ claimId: id, fileId: id })).output(answerPreview),
  /** Reads and compares again, and applies all of it or nothing. */
  applyAnswer: job('claims', 'orders').input(z.strictObject({ claimId: id, fileId: id, answeredOn: civilDate })).output(z.strictObject({ status: z.enum(CLAIM_STATUSES), answerCount: int })),
  /** Money, a credit note, a lower price, paid labour, or a whole product instead. Parts that come to the shelf come by `receiveParts`. */
  compensate: command('claims', 'orders', 'suppliers').input(z.strictObject({
    claimId: id, kind: z.enum(COMPENSATION_KINDS), documentNo: line, documentOn: civilDate, rateMicro: rateMicro.nullable(), amountMinor, allocations: z.array(allocation).min(1, { error: 'required' }).max(LINES_MAX),
    replacementSerials: z.array(z.strictObject({ lineId: id, serial: filledLine })).max(LINES_MAX), fileId: nullableId, note: text,
  })).output(z.strictObject({ compensationId: id })),
  /** Free or replacement parts: one receipt of the stock, linked to the lines, in the same transaction. */
  receiveParts: command('claims', 'orders', 'suppliers', 'buying', 'parts', 'stock').input(z.strictObject({
    claimId: id, kind: z.enum(['free_parts', 'replacement']), warehouseId: id, receivedOn: civilDate, waybill: filledLine, waybillOn: civilDate, rateMicro: rateMicro.nullable(), documentNo: line, note: text,
    lines: z.array(z.strictObject({ lineId: id, goodsId: nullableId, partId: id, qty: somePieces, unitValueMinor: amountMinor, lot, binId: id, serials })).min(1, { error: 'required' }).max(1_000),
  })).output(z.strictObject({ compensationId: id, receiptId: id, receiptNumber: z.string() })),
  writeOff: command('claims', 'suppliers').input(z.strictObject({ claimId: id, reason: filledText, lines: z.array(allocation).min(1, { error: 'required' }).max(LINES_MAX) })).output(done),
  /** Only with nothing outstanding, in money and in pieces. */
  close: command('claims', 'orders', 'suppliers').input(z.strictObject({ claimId: id, note: text })).output(done),
  saveEightD: command('claims').input(z.strictObject({ claimId: id, eightD })).output(done),
  /** Days that come or have gone by, over all claims, the earliest first. */
  due: query().input(z.strictObject({ supplierId: nullableId, untilOn: civilDate })).output(z.array(z.strictObject({
    claimId: id, number: z.string(), supplierId: id, supplier: z.string(), kind: z.enum(CLAIM_DUE_KINDS), dueOn: civilDate, isOverdue: z.boolean(), words: z.string(),
  }))),
  /** What this supplier demands, asked when a unit of the model is taken in or examined. Empty without a supplier. */
  demandsOfModel: query().input(z.strictObject({ modelId: id })).output(z.strictObject({ supplierId: nullableId, supplier: z.string(), demanded: z.array(z.enum(EVIDENCE_DEMANDS)) })),
  readinessOfOrder: query().input(z.strictObject({ orderId: id })).output(z.strictObject({ supplierId: nullableId, supplier: z.string(), readiness })),
  /** Money not yet back by age, in the claims' own currencies. */
  ageing: query().input(z.strictObject({ supplierId: nullableId })).output(z.array(z.strictObject({
    supplierId: id, supplier: z.string(), currency, buckets: z.array(z.strictObject({ fromDays: int, toDays: int.nullable(), claimCount: int, outstandingMinor: int, outstandingGoodsMinor: int, outstandingQty: int })),
  }))),
  failureRates: query().input(z.strictObject({ ...period, byLot: z.boolean() })).output(z.array(failureRate)),
  /** Months by the day of the claim's sending and of the compensation. Units: kopecks. */
  recoveryByMonth: query().input(z.strictObject(period)).output(z.array(z.strictObject({ month: z.string(), sentCount: int, recoveredMinor: int, recoveredCount: int }))),
  answerTimes: query().input(z.strictObject(period)).output(z.strictObject({
    sentCount: int, answeredCount: int, medianDays: z.number().nullable(), inTimeCount: int, inTimeBp: int.nullable(), lateOpenCount: int,
    bySupplier: z.array(z.strictObject({ supplierId: id, supplier: z.string(), sentCount: int, answeredCount: int, medianDays: z.number().nullable(), inTimeBp: int.nullable() })),
  })),
  scorecard: query().input(z.strictObject({ supplierId: id, fromOn: civilDate, toOn: civilDate })).output(z.strictObject({
    supplierId: id, supplier: z.string(), currency, claimCount: int, lineCount: int, openClaimCount: int, lateAnswerCount: int, medianAnswerDays: z.number().nullable(), answersInTimeBp: int.nullable(),
    requestedMinor: int, agreedMinor: int, settledMinor: int, writtenOffMinor: int, outstandingMinor: int, outstandingQty: int, acceptedLineBp: int.nullable(), recoveredBp: int.nullable(),
    waitingCount: int, defectCount: int, shippedQty: int.nullable(), ppm: int.nullable(), lowPpm: int.nullable(), highPpm: int.nullable(), normPpm: int.nullable(), eightDOpenCount: int, eightDOverdueCount: int,
  })),
}
