import { z } from 'zod'
import { command, done, id, job, query } from './procedure.ts'
import { amountMinor, civilDate, currency, line } from './fields.ts'

export const REMEDIES = ['FREE_PARTS_NEXT_SHIPMENT', 'CREDIT_NOTE', 'REPLACEMENT', 'REFUND', 'PRICE_REDUCTION', 'REWORK', 'LABOUR_REIMB'] as const
export const CLAIM_STATUSES = ['draft', 'ready', 'sent'] as const
export const READINESS_GAPS = ['no_serial', 'no_photo', 'no_lot', 'no_price', 'no_defect_code', 'no_supplier_sku', 'window_over', 'no_sale_date'] as const
export type ReadinessGap = (typeof READINESS_GAPS)[number]

const waiting = z.strictObject({
  orderId: id, orderNumber: z.string(), modelName: z.string(), supplierSku: z.string(), serial: z.string(), lot: z.string(), foundOn: civilDate,
  defectCode: z.string(), defect: z.string(), photoCount: z.number(), costMinor: z.number().int(), noticeDueOn: civilDate.nullable(), gaps: z.array(z.enum(READINESS_GAPS)),
})
export type WaitingDefect = z.output<typeof waiting>

const claimLine = z.strictObject({
  lineId: id, lineNo: z.number(), orderId: id, orderNumber: z.string(), sku: z.string(), supplierSku: z.string(), modelName: z.string(), descriptionEn: z.string(), descriptionZh: z.string(),
  serial: z.string(), lot: z.string(), foundOn: civilDate, defectCode: z.string(), defectEn: z.string(), defectZh: z.string(), defectRu: z.string(),
  defectCategory: z.string(), severity: z.string(), photoCount: z.number(),
  unitPriceMinor: z.number().int(), labourCostMinor: z.number().int(), partsCostMinor: z.number().int(), carriageCostMinor: z.number().int(),
  remedy: z.enum(REMEDIES), requestedQty: z.number().int(), requestedMinor: z.number().int(), gaps: z.array(z.enum(READINESS_GAPS)),
})
export type ClaimLine = z.output<typeof claimLine>
const shipped = z.strictObject({ sku: z.string(), lot: z.string(), shippedQty: z.number().int().min(0), soldQty: z.number().int().min(0) })
const claimHead = z.strictObject({
  claimId: id, number: z.string(), supplierId: id, supplier: z.string(), status: z.enum(CLAIM_STATUSES), createdOn: civilDate, periodFromOn: civilDate, periodToOn: civilDate,
  currency, lineCount: z.number(), totalMinor: z.number().int(), answerDueOn: civilDate.nullable(), noticeDueOn: civilDate.nullable(), fileId: id.nullable(), sentOn: civilDate.nullable(),
})
export type ClaimHead = z.output<typeof claimHead>
const shipment = z.strictObject({
  purchaseOrder: line, proformaInvoice: line, invoiceNumber: line, invoiceOn: civilDate.nullable(), packingList: line, shippedOn: civilDate.nullable(),
  waybill: line, container: line, seal: line, arrivedOn: civilDate.nullable(), customsDeclaration: line, acceptanceAct: line,
})
export type Shipment = z.output<typeof shipment>

export const claims = {
  /** Manufacturing defects of the supplier's models, signed in the period and not yet in a claim. */
  waiting: query().input(z.strictObject({ supplierId: id, fromOn: civilDate, toOn: civilDate })).output(z.array(waiting)),
  build: command('claims', 'orders', 'suppliers').input(z.strictObject({
    supplierId: id, fromOn: civilDate, toOn: civilDate, orderIds: z.array(id).min(1, { error: 'required' }).max(2_000), remedy: z.enum(REMEDIES),
  })).output(z.strictObject({ claimId: id, number: z.string() })),
  list: query().input(z.strictObject({ supplierId: id.nullable() })).output(z.array(claimHead)),
  get: query().input(z.strictObject({ claimId: id })).output(z.strictObject({ head: claimHead, shipment, lines: z.array(claimLine), shippedQuantities: z.array(shipped) })),
  saveLine: command('claims').input(z.strictObject({
    lineId: id, remedy: z.enum(REMEDIES), requestedQty: z.number().int().min(1).max(100_000), unitPriceMinor: amountMinor, labourCostMinor: amountMinor, partsCostMinor: amountMinor, carriageCostMinor: amountMinor,
  })).output(done),
  saveShipment: command('claims').input(z.strictObject({ claimId: id, shipment, shippedQuantities: z.array(shipped).max(500) })).output(done),
  /** Writes the workbook; answers the stored file. */
  export: job('claims', 'documents').input(z.strictObject({ claimId: id })).output(z.strictObject({ fileId: id, fileName: z.string(), sha256: z.string() })),
  markSent: command('claims').input(z.strictObject({ claimId: id, sentOn: civilDate })).output(done),
}
