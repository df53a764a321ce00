import type { PurchaseStatus } from '#shared/stock/kinds.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'

export interface StoredPurchase {
  readonly purchaseOrderId: number
  readonly number: string
  readonly supplierId: number
  readonly warehouseId: number
  readonly status: PurchaseStatus
  readonly currency: string
  readonly rateMicro: number | null
  readonly createdOn: string
  readonly createdBy: number | null
  readonly sentOn: string | null
  readonly expectedOn: string | null
  readonly carrier: string
  readonly trackingNumber: string
  readonly incoterms: string
  readonly note: string
  readonly closedReason: string
}

export interface StoredPurchaseLine {
  readonly lineId: number
  readonly lineNo: number
  readonly partId: number
  readonly qtyMilli: number
  readonly receivedMilli: number
  readonly cancelledMilli: number
  readonly priceMinor: number
  readonly supplierCode: string
  readonly expectedOn: string | null
}

const COLUMNS = `id AS purchaseOrderId, number, supplier_id AS supplierId, warehouse_id AS warehouseId, status, currency, rate_micro AS rateMicro, created_on AS createdOn, created_by AS createdBy, sent_on AS sentOn,
  expected_on AS expectedOn, carrier, tracking_number AS trackingNumber, incoterms, note, closed_reason AS closedReason`
const LINE_COLUMNS = `id AS lineId, line_no AS lineNo, part_id AS partId, qty_milli AS qtyMilli, received_milli AS receivedMilli, cancelled_milli AS cancelledMilli, price_minor AS priceMinor, supplier_code AS supplierCode, expected_on AS expectedOn`

/** Refuses: buying.order_not_found. */
export function getPurchase(db: ReadDb, purchaseOrderId: number): StoredPurchase {
  return (db.sql(`SELECT ${COLUMNS} FROM purchase_orders WHERE id = ?`).get(purchaseOrderId) as StoredPurchase | undefined) ?? refuse('buying.order_not_found', {})
}

/** Refuses: buying.order_not_found, buying.wrong_status. */
export function purchaseIn(db: ReadDb, purchaseOrderId: number, statuses: readonly PurchaseStatus[]): StoredPurchase {
  const purchase = getPurchase(db, purchaseOrderId)
  return statuses.includes(purchase.status) ? purchase : refuse('buying.wrong_status', { status: purchase.status })
}

const OPEN = "status IN ('draft', 'sent', 'partly_received')"
/** A page of orders to suppliers, the newest first. */
export function listPurchases(db: ReadDb, asked: { readonly isOpen: boolean; readonly supplierId: number | null; readonly after: number | null; readonly limit: number }): StoredPurchase[] {
  return db.sql(`SELECT ${COLUMNS} FROM purchase_orders WHERE (@isOpen = 0 OR ${OPEN}) AND (@supplierId IS NULL OR supplier_id = @supplierId) AND (@after IS NULL OR id < @after) ORDER BY id DESC LIMIT @limit`)
    .all({ ...asked, isOpen: Number(asked.isOpen) }) as StoredPurchase[]
}

export function purchaseLines(db: ReadDb, purchaseOrderId: number): StoredPurchaseLine[] {
  return db.sql(`SELECT ${LINE_COLUMNS} FROM purchase_lines WHERE purchase_order_id = ? ORDER BY line_no`).all(purchaseOrderId) as StoredPurchaseLine[]
}

export type PurchaseFacts = Pick<StoredPurchase, 'supplierId' | 'warehouseId' | 'currency' | 'rateMicro' | 'expectedOn' | 'incoterms' | 'note'>

export function insertPurchase(tx: WriteTx, facts: PurchaseFacts & { readonly number: string; readonly createdOn: string; readonly createdBy: number }): number {
  return (tx.sql("INSERT INTO purchase_orders (number, supplier_id, warehouse_id, status, currency, rate_micro, created_on, created_by, expected_on, incoterms, note) VALUES (?, ?, ?, 'draft', ?, ?, ?, ?, ?, ?, ?) RETURNING id")
    .get(facts.number, facts.supplierId, facts.warehouseId, facts.currency, facts.rateMicro, facts.createdOn, facts.createdBy, facts.expectedOn, facts.incoterms, facts.note) as { id: number }).id
}

export function updatePurchase(tx: WriteTx, purchaseOrderId: number, facts: PurchaseFacts): void {
  tx.sql('UPDATE purchase_orders SET supplier_id = ?, warehouse_id = ?, currency = ?, rate_micro = ?, expected_on = ?, incoterms = ?, note = ? WHERE id = ?')
    .run(facts.supplierId, facts.warehouseId, facts.currency, facts.rateMicro, facts.expectedOn, facts.incoterms, facts.note, purchaseOrderId)
}

export type NewPurchaseLine = Pick<StoredPurchaseLine, 'partId' | 'qtyMilli' | 'priceMinor' | 'supplierCode' | 'expectedOn'>

/** The lines of a draft, written anew. */
export function replaceLines(tx: WriteTx, purchaseOrderId: number, lines: readonly NewPurchaseLine[]): void {
  tx.sql('DELETE FROM purchase_lines WHERE purchase_order_id = ?').run(purchaseOrderId)
  for (const [index, line] of lines.entries()) {
    tx.sql('INSERT INTO purchase_lines (purchase_order_id, line_no, part_id, qty_milli, price_minor, supplier_code, expected_on) VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(purchaseOrderId, index + 1, line.partId, line.qtyMilli, line.priceMinor, line.supplierCode, line.expectedOn)
  }
}

/** From now on the lines are expected. */
export function setSent(tx: WriteTx, purchaseOrderId: number, { sentOn, expectedOn }: { readonly sentOn: string; readonly expectedOn: string | null }): void {
  tx.sql("UPDATE purchase_orders SET status = 'sent', sent_on = ?, expected_on = ? WHERE id = ?").run(sentOn, expectedOn, purchaseOrderId)
  tx.sql('UPDATE purchase_lines SET is_open = 1 WHERE purchase_order_id = ?').run(purchaseOrderId)
}

export function setTracking(tx: WriteTx, purchaseOrderId: number, facts: Pick<StoredPurchase, 'carrier' | 'trackingNumber' | 'expectedOn'>): void {
  tx.sql('UPDATE purchase_orders SET carrier = ?, tracking_number = ?, expected_on = ? WHERE id = ?').run(facts.carrier, facts.trackingNumber, facts.expectedOn, purchaseOrderId)
}

export function cancelOpenLines(tx: WriteTx, purchaseOrderId: number): void {
  tx.sql('UPDATE purchase_lines SET cancelled_milli = cancelled_milli + MAX(0, qty_milli - received_milli - cancelled_milli), is_open = 0 WHERE purchase_order_id = ? AND (is_open = 1 OR received_milli = 0)').run(purchaseOrderId)
}

export function closePurchase(tx: WriteTx, purchaseOrderId: number, facts: { readonly status: PurchaseStatus; readonly closedOn: string; readonly reason: string }): void {
  tx.sql('UPDATE purchase_orders SET status = ?, closed_on = ?, closed_reason = ? WHERE id = ?').run(facts.status, facts.closedOn, facts.reason, purchaseOrderId)
}

/** A line that has come whole is not expected any more; more than was ordered may come. */
export function addReceived(tx: WriteTx, lineId: number, qtyMilli: number): void {
  tx.sql('UPDATE purchase_lines SET received_milli = received_milli + @qtyMilli, is_open = CASE WHEN received_milli + @qtyMilli + cancelled_milli < qty_milli THEN is_open ELSE 0 END WHERE id = @lineId').run({ qtyMilli, lineId })
}

/** What the lines say of the order after a delivery. */
export function recountStatus(tx: WriteTx, purchaseOrderId: number, closedOn: string): PurchaseStatus {
  const { open, received } = tx.sql('SELECT COALESCE(SUM(is_open), 0) AS open, SUM(received_milli) AS received FROM purchase_lines WHERE purchase_order_id = ?').get(purchaseOrderId) as { open: number; received: number }
  const status: PurchaseStatus = open === 0 ? 'received' : received > 0 ? 'partly_received' : 'sent'
  tx.sql('UPDATE purchase_orders SET status = ?, closed_on = ? WHERE id = ?').run(status, open === 0 ? closedOn : null, purchaseOrderId)
  return status
}
