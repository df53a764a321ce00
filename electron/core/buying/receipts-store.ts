import type { DeliveryFacts } from '#shared/contract/buying.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'

export interface StoredReceipt {
  readonly receiptId: number
  readonly number: string
  readonly supplierId: number
  readonly purchaseOrderId: number | null
  readonly warehouseId: number
  readonly receivedOn: string
  readonly currency: string
  readonly rateMicro: number | null
  readonly waybill: string
  readonly waybillOn: string
  readonly delivery: DeliveryFacts
  readonly hasDiscrepancy: boolean
  readonly createdAt: string
  readonly createdBy: number | null
}

export interface StoredReceiptLine {
  readonly lineNo: number
  readonly partId: number
  readonly purchaseLineId: number | null
  readonly documentMilli: number
  readonly actualMilli: number
  readonly faultyMilli: number
  readonly priceMinor: number
  readonly lot: string
  readonly binId: number | null
  readonly faultyBinId: number | null
  readonly serials: readonly string[]
  readonly faultySerials: readonly string[]
  readonly faultyReason: string
}

type Row = Omit<StoredReceipt, 'delivery' | 'hasDiscrepancy'> & { readonly factsJson: string; readonly isDiscrepant: number }
type LineRow = Omit<StoredReceiptLine, 'serials' | 'faultySerials'> & { readonly serialsJson: string; readonly faultySerialsJson: string }

const COLUMNS = `id AS receiptId, number, supplier_id AS supplierId, purchase_order_id AS purchaseOrderId, warehouse_id AS warehouseId, received_on AS receivedOn, currency, rate_micro AS rateMicro, waybill, waybill_on AS waybillOn,
  facts_json AS factsJson, has_discrepancy AS isDiscrepant, created_at AS createdAt, created_by AS createdBy`
const LINE_COLUMNS = `line_no AS lineNo, part_id AS partId, purchase_line_id AS purchaseLineId, document_milli AS documentMilli, actual_milli AS actualMilli, faulty_milli AS faultyMilli, price_minor AS priceMinor, lot, bin_id AS binId,
  faulty_bin_id AS faultyBinId, serials_json AS serialsJson, faulty_serials_json AS faultySerialsJson, faulty_reason AS faultyReason`

const toReceipt = ({ factsJson, isDiscrepant, ...row }: Row): StoredReceipt => ({ ...row, delivery: JSON.parse(factsJson) as DeliveryFacts, hasDiscrepancy: isDiscrepant === 1 })
const toLine = ({ serialsJson, faultySerialsJson, ...row }: LineRow): StoredReceiptLine => ({ ...row, serials: JSON.parse(serialsJson) as string[], faultySerials: JSON.parse(faultySerialsJson) as string[] })

/** Refuses: buying.receipt_not_found. */
export function getReceipt(db: ReadDb, receiptId: number): StoredReceipt {
  const row = db.sql(`SELECT ${COLUMNS} FROM receipts WHERE id = ?`).get(receiptId) as Row | undefined
  return row === undefined ? refuse('buying.receipt_not_found', {}) : toReceipt(row)
}

export function listReceipts(db: ReadDb, asked: { readonly supplierId: number | null; readonly after: number | null; readonly limit: number }): StoredReceipt[] {
  return (db.sql(`SELECT ${COLUMNS} FROM receipts WHERE (@supplierId IS NULL OR supplier_id = @supplierId) AND (@after IS NULL OR id < @after) ORDER BY id DESC LIMIT @limit`).all(asked) as Row[]).map(toReceipt)
}

export function receiptsOfPurchase(db: ReadDb, purchaseOrderId: number): StoredReceipt[] {
  return (db.sql(`SELECT ${COLUMNS} FROM receipts WHERE purchase_order_id = ? ORDER BY id`).all(purchaseOrderId) as Row[]).map(toReceipt)
}

export function receiptLines(db: ReadDb, receiptId: number): StoredReceiptLine[] {
  return (db.sql(`SELECT ${LINE_COLUMNS} FROM receipt_lines WHERE receipt_id = ? ORDER BY line_no`).all(receiptId) as LineRow[]).map(toLine)
}

/** The receipt that has taken this paper of the supplier in already. */
export function receiptByWaybill(db: ReadDb, { supplierId, waybillNorm, waybillOn }: { readonly supplierId: number; readonly waybillNorm: string; readonly waybillOn: string }): { readonly number: string; readonly receivedOn: string } | null {
  return (db.sql('SELECT number, received_on AS receivedOn FROM receipts WHERE supplier_id = ? AND waybill_norm = ? AND waybill_on = ?').get(supplierId, waybillNorm, waybillOn) as { number: string; receivedOn: string } | undefined) ?? null
}

export function insertReceipt(tx: WriteTx, receipt: Omit<StoredReceipt, 'receiptId'> & { readonly waybillNorm: string }): number {
  return (tx.sql(`INSERT INTO receipts (number, supplier_id, purchase_order_id, warehouse_id, received_on, currency, rate_micro, waybill, waybill_norm, waybill_on, facts_json, has_discrepancy, created_at, created_by)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`)
    .get(receipt.number, receipt.supplierId, receipt.purchaseOrderId, receipt.warehouseId, receipt.receivedOn, receipt.currency, receipt.rateMicro, receipt.waybill, receipt.waybillNorm, receipt.waybillOn,
      JSON.stringify(receipt.delivery), Number(receipt.hasDiscrepancy), receipt.createdAt, receipt.createdBy) as { id: number }).id
}

export function insertReceiptLine(tx: WriteTx, receiptId: number, line: StoredReceiptLine): void {
  tx.sql(`INSERT INTO receipt_lines (receipt_id, line_no, part_id, purchase_line_id, document_milli, actual_milli, faulty_milli, price_minor, lot, bin_id, faulty_bin_id, serials_json, faulty_serials_json, faulty_reason)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
    .run(receiptId, line.lineNo, line.partId, line.purchaseLineId, line.documentMilli, line.actualMilli, line.faultyMilli, line.priceMinor, line.lot, line.binId, line.faultyBinId, JSON.stringify(line.serials), JSON.stringify(line.faultySerials), line.faultyReason)
}
