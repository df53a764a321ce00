import { z } from 'zod'
import { PURCHASE_LANGUAGES } from '#shared/documents/purchase-model.ts'
import { ADVICE_REASONS } from '#shared/stock/advice.ts'
import { PURCHASE_STATUSES } from '#shared/stock/kinds.ts'
import { PART_TRACKINGS, PART_UNITS } from '#shared/stock/quantities.ts'
import { command, done, id, job, query } from './procedure.ts'
import { amountMinor, anyQtyMilli, civilDate, currency, filledLine, filledText, instant, line, lot, pageSize, qtyMilli, rateMicro, serials, text } from './fields.ts'
import { checkValues, paperFormField, paperValues } from './documents.ts'

const int = z.number().int()
const stored = z.strictObject({ fileId: id, fileName: z.string(), sha256: z.string() })
const part = { partId: id, number: z.string(), nameRu: z.string(), unit: z.enum(PART_UNITS), tracking: z.enum(PART_TRACKINGS) }

/** What to buy of one part, every number with where it comes from. */
const advice = z.strictObject({
  ...part, supplierId: id.nullable(), supplier: z.string(), supplierCode: z.string(), currency: currency.nullable(), priceMinor: int.nullable(), costMinor: int.nullable(),
  freeMilli: int, expectedMilli: int, waitingMilli: int, minStockMilli: int,
  /** Used in repairs in the months looked at, and a month on average. */
  usedMilli: int, usedMonths: int, perMonthMilli: int, leadDays: int, isLeadKnown: z.boolean(), coverMilli: int, adviceMilli: int, waitingOrders: z.array(z.string()),
  /** Terms of the sum that is the advice, signed. */
  reasons: z.array(z.strictObject({ code: z.enum(ADVICE_REASONS), milli: int })),
})
export type Advice = z.output<typeof advice>

const purchaseHead = z.strictObject({
  purchaseOrderId: id, number: z.string(), supplierId: id, supplier: z.string(), warehouseId: id, warehouse: z.string(), status: z.enum(PURCHASE_STATUSES), currency, rateMicro: int.nullable(), createdOn: civilDate, sentOn: civilDate.nullable(),
  expectedOn: civilDate.nullable(), carrier: z.string(), trackingNumber: z.string(), incoterms: z.string(), note: z.string(), lineCount: int, totalMinor: int, isLate: z.boolean(), closedReason: z.string(), person: z.string(),
})
export type PurchaseHead = z.output<typeof purchaseHead>
const purchaseLine = z.strictObject({ lineId: id, lineNo: int, ...part, nameEn: z.string(), nameZh: z.string(), supplierCode: z.string(), qtyMilli: int, receivedMilli: int, cancelledMilli: int, priceMinor: int, totalMinor: int, expectedOn: civilDate.nullable(), waitingOrders: z.array(z.string()) })
export type PurchaseLine = z.output<typeof purchaseLine>

const receiptHead = z.strictObject({
  receiptId: id, number: z.string(), supplierId: id, supplier: z.string(), purchaseOrderId: id.nullable(), purchaseNumber: z.string(), warehouse: z.string(), receivedOn: civilDate, waybill: z.string(), waybillOn: civilDate, currency, rateMicro: int.nullable(),
  lineCount: int, totalMinor: int, hasDiscrepancy: z.boolean(), createdAt: instant, person: z.string(),
})
export type ReceiptHead = z.output<typeof receiptHead>
const receiptLine = z.strictObject({ lineNo: int, ...part, documentMilli: int, actualMilli: int, faultyMilli: int, shortMilli: int, surplusMilli: int, priceMinor: int, lot: z.string(), bin: z.string(), faultyBin: z.string(), serials: z.array(z.string()), faultySerials: z.array(z.string()), faultyReason: z.string() })
export type ReceiptLine = z.output<typeof receiptLine>

/** Papers the goods came with, and how they came; the act of discrepancies takes them from here. */
export const deliveryFacts = z.strictObject({ sender: line, invoice: line, contract: line, customsDeclaration: line, transport: line, packageState: text })
export type DeliveryFacts = z.output<typeof deliveryFacts>

export const RECEIPT_PAPER_KINDS = ['DOC_TORG2', 'DOC_TORG3'] as const
const actPaper = z.strictObject({ receiptId: id, kind: z.enum(RECEIPT_PAPER_KINDS), values: paperValues }).superRefine(checkValues)

export const buying = {
  /** Parts to be bought, the waiting orders first; with a supplier, what is bought from it. */
  advice: query().input(z.strictObject({ supplierId: id.nullable(), warehouseId: id.nullable() })).output(z.array(advice)),
  orders: query().input(z.strictObject({ isOpen: z.boolean(), supplierId: id.nullable(), after: z.number().int().nullable(), limit: pageSize })).output(z.strictObject({ rows: z.array(purchaseHead), next: z.number().int().nullable() })),
  order: query().input(z.strictObject({ purchaseOrderId: id })).output(z.strictObject({ head: purchaseHead, lines: z.array(purchaseLine), receipts: z.array(receiptHead) })),
  /** A draft; lines are written anew as they come. */
  saveOrder: command('buying', 'parts', 'orders').input(z.strictObject({
    purchaseOrderId: id.nullable(), supplierId: id, warehouseId: id, currency, rateMicro: rateMicro.nullable(), expectedOn: civilDate.nullable(), incoterms: line, note: text,
    lines: z.array(z.strictObject({ partId: id, qtyMilli, priceMinor: amountMinor, supplierCode: line, expectedOn: civilDate.nullable() })).min(1, { error: 'required' }).max(1_000),
  })).output(z.strictObject({ purchaseOrderId: id, number: z.string() })),
  /** The order for the supplier: a workbook or a page, English with Chinese beside it where it is asked for. */
  exportOrder: job('documents').input(z.strictObject({ purchaseOrderId: id, language: z.enum(PURCHASE_LANGUAGES), format: z.enum(['xlsx', 'pdf']) })).output(stored),
  /** From now on the lines are expected. */
  markSent: command('buying', 'parts', 'stock', 'orders').input(z.strictObject({ purchaseOrderId: id, sentOn: civilDate, expectedOn: civilDate.nullable() })).output(done),
  saveTracking: command('buying', 'parts', 'stock', 'orders').input(z.strictObject({ purchaseOrderId: id, carrier: line, trackingNumber: line, expectedOn: civilDate.nullable() })).output(done),
  /** What has not come is not expected any more; a draft is thrown away. */
  cancelRest: command('buying', 'parts', 'stock', 'orders').input(z.strictObject({ purchaseOrderId: id, reason: filledText })).output(done),
  /** Goods taken in, by documents and in fact, all lines or none; the same waybill of a supplier comes once. */
  receive: command('buying', 'parts', 'stock', 'orders').input(z.strictObject({
    supplierId: id, purchaseOrderId: id.nullable(), warehouseId: id, receivedOn: civilDate, currency, rateMicro: rateMicro.nullable(), waybill: filledLine, waybillOn: civilDate, delivery: deliveryFacts,
    lines: z.array(z.strictObject({
      partId: id, purchaseLineId: id.nullable(), documentMilli: anyQtyMilli, actualMilli: anyQtyMilli, faultyMilli: anyQtyMilli, priceMinor: amountMinor, lot, binId: id.nullable(), faultyBinId: id.nullable(), serials, faultySerials: serials, faultyReason: text,
    })).min(1, { error: 'required' }).max(1_000),
  })).output(z.strictObject({ receiptId: id, number: z.string(), hasDiscrepancy: z.boolean(), offeredOrderCount: int })),
  receipts: query().input(z.strictObject({ supplierId: id.nullable(), after: z.number().int().nullable(), limit: pageSize })).output(z.strictObject({ rows: z.array(receiptHead), next: z.number().int().nullable() })),
  receipt: query().input(z.strictObject({ receiptId: id })).output(z.strictObject({
    head: receiptHead, delivery: deliveryFacts, lines: z.array(receiptLine), papers: z.array(z.strictObject({ paperId: id, kind: z.enum(RECEIPT_PAPER_KINDS), number: z.string(), fileId: id, printedAt: instant })),
    /** TORG-2 for goods of this country, TORG-3 for imported ones; null where there is nothing to state. */
    actKind: z.enum(RECEIPT_PAPER_KINDS).nullable(),
  })),
  /** What the act of discrepancies still has to be told. */
  actForm: query().input(actPaper).output(z.strictObject({ title: z.string(), fields: z.array(paperFormField), missing: z.array(z.strictObject({ key: z.string(), label: z.string() })) })),
  printAct: job('documents', 'buying').input(actPaper).output(z.strictObject({ paperId: id, number: z.string(), fileId: id, fileName: z.string(), sha256: z.string() })),
}
