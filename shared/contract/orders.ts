import { z } from 'zod'
import { DEMANDS } from '#shared/law/demands.ts'
import { ORDER_STATUSES } from '#shared/orders/status.ts'
import { NEXT_ACTIONS } from '#shared/orders/next-action.ts'
import { DESK_FILTERS } from '#shared/orders/desk.ts'
import { BIN_PURPOSES } from '#shared/stock/kinds.ts'
import { command, done, id, job, query } from './procedure.ts'
import { LANGUAGES } from '#shared/kit/language.ts'
import { agreedDays, amountMinor, civilDate, code, filledLine, filledText, instant, line, pageSize, shownName, text } from './fields.ts'
import { customerInput, saleFacts, unitView } from './customers.ts'

export const REQUEST_KINDS = ['warranty_repair', 'quality_check', 'paid_repair', 'diagnostics', 'maintenance'] as const
export type RequestKind = (typeof REQUEST_KINDS)[number]
export const POWER_STATES = ['yes', 'no', 'not_checked'] as const
export const PHOTO_PURPOSES = ['intake', 'expertise', 'handover'] as const
export const NOTE_AUDIENCES = ['internal', 'customer'] as const

/** Everything one intake needs; the unit and the customer are found or made in the same transaction. */
export const intake = z.strictObject({
  serial: line, modelId: id, sale: saleFacts,
  /** An existing customer, or null with the facts of a new one in `customer`. */
  customerId: id.nullable(), customer: customerInput,
  requestKind: z.enum(REQUEST_KINDS), demand: z.enum(DEMANDS).nullable(), demandReceivedOn: civilDate,
  agreedDays: agreedDays.nullable(), needsCheck: z.boolean(), isInStock: z.boolean(),
  faultCodes: z.array(code).max(20), defectWords: filledText, defectWhen: text,
  appearance: filledText, completeness: filledText, valueMinor: amountMinor, seals: line, liquidSigns: line, openedSigns: line,
  power: z.enum(POWER_STATES), isCodeGiven: z.boolean(), isDataSaved: z.boolean(), wishesToBePresent: z.boolean(), needsLoaner: z.boolean(),
  priceLimitMinor: amountMinor.nullable(), prepaidMinor: amountMinor, estimateMinor: amountMinor.nullable(), diagnosticsPriceMinor: amountMinor.nullable(),
  photos: z.array(z.strictObject({ fileId: id, slotCode: z.string().max(40) })).max(40), isUrgent: z.boolean(), note: text,
  /** Where the product is put; null: onto the shelf of intake, where there is but one. */
  binId: id.nullable().default(null),
})
export type Intake = z.output<typeof intake>

export const deskRow = z.strictObject({
  orderId: id, number: z.string(), device: z.string(), serial: z.string(), customerName: z.string(), status: z.enum(ORDER_STATUSES), nextAction: z.enum(NEXT_ACTIONS), isUrgent: z.boolean(),
  deadlineOn: civilDate.nullable(), engineer: z.string().nullable(), acceptedOn: civilDate, exposureMinor: z.number().int().nullable(), closedOn: civilDate.nullable(),
  /** The day the last part it waits for is expected; null where it waits for none or nobody knows. */
  partsExpectedOn: civilDate.nullable(),
})
export type DeskRow = z.output<typeof deskRow>
const assignment = z.strictObject({ orderId: id, engineerId: id.nullable() })

export const ORDER_SORTS = ['newest', 'oldest'] as const
/** More orders at once are the work of a night, not of a hand. */
export const BULK_ORDERS_MAX = 200
/** What of all orders is asked for; a filter that is left out takes nothing away. */
const orderFilter = z.strictObject({
  status: z.enum(ORDER_STATUSES).nullable(), engineerId: id.nullable(), isUnassigned: z.boolean().default(false), requestKind: z.enum(REQUEST_KINDS).nullable().default(null),
  acceptedFromOn: civilDate.nullable().default(null), /** Open ones alone: a product that was handed over is not urgent any more. */ onlyUrgent: z.boolean().default(false),
  text: line.default(''), sort: z.enum(ORDER_SORTS).default('newest'),
})

/** Keyset position; give back what the previous page answered. */
export const pageKey = z.strictObject({ deadlineOn: z.string().nullable(), orderId: z.number().int() })

export const TIMELINE_KINDS = ['intake', 'note', 'customer_note', 'stage', 'demand', 'expertise', 'decision', 'work', 'document', 'payment', 'photo', 'claim', 'handover', 'import', 'stock', 'place'] as const
export const timelineEntry = z.strictObject({ entryId: id, at: instant, kind: z.enum(TIMELINE_KINDS), code: z.string(), person: z.string(), text: z.string(), data: z.record(z.string(), z.union([z.string(), z.number(), z.null()])) })
export type TimelineEntry = z.output<typeof timelineEntry>
export const photo = z.strictObject({ photoId: id, no: z.number().int(), fileId: id, purpose: z.enum(PHOTO_PURPOSES), slotCode: z.string(), stepCode: z.string(), groundCode: z.string(), addedAt: instant })
export type Photo = z.output<typeof photo>
export const WORK_LINE_KINDS = ['labour', 'part'] as const
export const workLine = z.strictObject({
  lineId: id, kind: z.enum(WORK_LINE_KINDS), code: z.string(), name: z.string(), qtyMilli: z.number().int(), priceMinor: z.number().int(), serial: z.string(), replacedSerial: z.string(),
  warrantyMonths: z.number().int().nullable(), totalMinor: z.number().int(),
  /** The line of the order's parts it was issued by; null for labour and for a part bought outside. */
  orderPartId: id.nullable(),
})
export type WorkLine = z.output<typeof workLine>
export const documentRow = z.strictObject({ documentId: id, kind: z.string(), number: z.string(), printedAt: instant, printCount: z.number().int(), fileId: id, sha256: z.string(), person: z.string() })
export type DocumentRow = z.output<typeof documentRow>
export const payment = z.strictObject({ paymentId: id, amountMinor: z.number().int(), method: z.string(), receiptNo: z.string(), at: instant, purpose: z.string() })

/** The cell the product lies in, and the partner where it was given to one. */
const unitBin = z.strictObject({ binId: id, label: z.string(), name: z.string(), purpose: z.enum(BIN_PURPOSES), partner: z.string() })
export const orderCard = z.strictObject({
  orderId: id, number: z.string(), status: z.enum(ORDER_STATUSES), nextAction: z.enum(NEXT_ACTIONS), isUrgent: z.boolean(), isImported: z.boolean(),
  acceptedAt: instant, acceptedOn: civilDate, acceptedBy: z.string(), closedOn: civilDate.nullable(), engineerId: id.nullable(), engineer: z.string().nullable(),
  device: z.string(), unit: unitView.nullable(), place: unitBin.nullable(),
  customerId: id.nullable(), customerName: z.string(), customerPhones: z.array(z.string()), customerKind: z.enum(['person', 'organisation']),
  requestKind: z.enum(REQUEST_KINDS), demand: z.enum(DEMANDS).nullable(), demandReceivedOn: civilDate.nullable(), agreedDays: z.number().int().nullable(), needsCheck: z.boolean(), isInStock: z.boolean(),
  term: z.strictObject({ ruleId: z.string(), article: z.string(), days: z.number().nullable(), dueCalendarOn: civilDate, dueLegalOn: civilDate, kind: z.string() }).nullable(),
  exposure: z.strictObject({ days: z.number().int(), perDayMinor: z.number().int(), totalMinor: z.number().int(), capMinor: z.number().int().nullable() }).nullable(),
  deadlineOn: civilDate.nullable(), partsExpectedOn: civilDate.nullable(), defectWords: z.string(), defectWhen: z.string(), faultCodes: z.array(z.string()), appearance: z.string(), completeness: z.string(), valueMinor: z.number().int(),
  intakeFacts: z.strictObject({ seals: z.string(), liquidSigns: z.string(), openedSigns: z.string(), power: z.enum(POWER_STATES), isCodeGiven: z.boolean(), isDataSaved: z.boolean(), wishesToBePresent: z.boolean(), needsLoaner: z.boolean(), priceLimitMinor: z.number().nullable(), prepaidMinor: z.number(), estimateMinor: z.number().nullable(), diagnosticsPriceMinor: z.number().nullable() }),
  expertise: z.strictObject({ expertiseId: id, version: z.number().int(), isSigned: z.boolean(), signedOn: civilDate.nullable(), engineer: z.string(), verdict: z.string().nullable(), causeClass: z.string().nullable(), conclusion: z.string(), stepsDone: z.number().int(), stepsTotal: z.number().int(), measureCount: z.number().int(), photoCount: z.number().int(), defect: shownName, groundCodes: z.array(z.string()) }).nullable(),
  decision: z.strictObject({ decision: z.string(), reason: z.string(), decidedOn: civilDate, person: z.string(), amountMinor: z.number().nullable(), isConsentGiven: z.boolean().nullable() }).nullable(),
  timeline: z.array(timelineEntry), photos: z.array(photo), workLines: z.array(workLine), documents: z.array(documentRow), payments: z.array(payment),
  work: z.strictObject({ fixedWords: z.string(), testsWords: z.string(), finishedOn: civilDate.nullable() }),
  totals: z.strictObject({ labourMinor: z.number().int(), partsMinor: z.number().int(), totalMinor: z.number().int(), paidMinor: z.number().int(), dueMinor: z.number().int() }),
  /** Codes of what still stops the hand-over; empty when it may go. */
  handoverBlockers: z.array(z.string()),
  claim: z.strictObject({ claimId: id, number: z.string(), status: z.string(), lineNo: z.number() }).nullable(),
})
export type OrderCard = z.output<typeof orderCard>

export const orders = {
  accept: command('orders', 'customers', 'units').input(intake).output(z.strictObject({ orderId: id, number: z.string() })),
  /** Counts of every badge and one page of open orders, nearest deadline first. */
  desk: query().input(z.strictObject({ filter: z.enum(DESK_FILTERS), after: pageKey.nullable(), limit: pageSize })).output(z.strictObject({
    badges: z.array(z.strictObject({ filter: z.enum(DESK_FILTERS), count: z.number().int() })), rows: z.array(deskRow), next: pageKey.nullable(), exposureMinor: z.number().int(),
  })),
  /** All orders, newest first unless asked otherwise. `isCut`: more orders have the words than are looked through, so the oldest of them are not here. */
  list: query().input(orderFilter.extend({ after: z.number().int().nullable(), limit: pageSize })).output(z.strictObject({ rows: z.array(deskRow), next: z.number().int().nullable(), totalCount: z.number().int(), isCut: z.boolean() })),
  /** The chosen orders, or all that are found, as a workbook. `goneIds`: chosen ones that are not there any more. */
  exportList: job().input(z.strictObject({ filter: orderFilter, orderIds: z.array(id).min(1).max(BULK_ORDERS_MAX).nullable(), language: z.enum(LANGUAGES).default('ru') })).output(z.strictObject({ fileId: id, fileName: z.string(), sha256: z.string(), rowCount: z.number().int(), goneIds: z.array(id) })),
  /** The 20 newest orders that answer the typed words. */
  search: query().input(z.strictObject({ text: line })).output(z.array(deskRow)),
  card: query().input(z.strictObject({ orderId: id })).output(orderCard),
  /** Exact number, for a scanned label. */
  findByNumber: query().input(z.strictObject({ number: line })).output(z.strictObject({ orderId: id.nullable() })),
  addNote: command('orders').input(z.strictObject({ orderId: id, audience: z.enum(NOTE_AUDIENCES), text: filledText })).output(done),
  assign: command('orders').input(z.strictObject({ orderId: id, engineerId: id })).output(done),
  /** Several orders at once, or none assigned any more; answers who had them, so that it can be taken back. */
  assignMany: command('orders').input(z.strictObject({ assignments: z.array(assignment).min(1).max(200) })).output(z.strictObject({ former: z.array(assignment) })),
  addPhoto: command('orders').input(z.strictObject({ orderId: id, fileId: id, purpose: z.enum(PHOTO_PURPOSES), slotCode: z.string().max(40), stepCode: z.string().max(40), groundCode: z.string().max(40) })).output(z.strictObject({ photoId: id, no: z.number().int() })),
  bindPhoto: command('orders').input(z.strictObject({ photoId: id, stepCode: z.string().max(40), groundCode: z.string().max(40) })).output(done),
}

export const work = {
  addLine: command('orders').input(z.strictObject({ orderId: id, kind: z.enum(WORK_LINE_KINDS), code: line, name: filledLine, qtyMilli: z.number().int().positive().max(1_000_000_000), priceMinor: amountMinor, serial: line, replacedSerial: line, warrantyMonths: z.number().int().min(0).max(120).nullable() })).output(z.strictObject({ lineId: id })),
  removeLine: command('orders').input(z.strictObject({ lineId: id })).output(done),
  waitForPart: command('orders').input(z.strictObject({ orderId: id, note: filledText })).output(done),
  resume: command('orders').input(z.strictObject({ orderId: id })).output(done),
  finish: command('orders').input(z.strictObject({ orderId: id, fixedWords: filledText, testsWords: filledText })).output(done),
  recordPayment: command('orders').input(z.strictObject({ orderId: id, amountMinor: z.number().int().positive({ error: 'positive_amount' }).max(100_000_000_000), method: z.enum(['cash', 'card', 'transfer']), receiptNo: line })).output(done),
}

export const handover = {
  handOver: command('orders', 'units').input(z.strictObject({ orderId: id, receivedBy: filledLine, note: text })).output(done),
}

