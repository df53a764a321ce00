import type { Evidence } from '#shared/contract/stock.ts'
import { query, type In, type Out } from '#core/kit/handler.ts'

// A read model over the papers evidence came with: orders, receipts and suppliers.
const SELECT = `SELECT e.id AS evidenceId, e.part_id AS partId, p.number AS partNumber, p.name_ru AS partName, p.unit, e.qty_milli AS qtyMilli, e.lot, e.serial, e.state, e.reason, e.bin_id AS binId, w.code || '-' || b.code AS bin,
    e.order_id AS orderId, COALESCE(o.number, '') AS orderNumber, e.receipt_id AS receiptId, COALESCE(r.number, '') AS receiptNumber, e.supplier_id AS supplierId, COALESCE(s.name, '') AS supplier,
    e.sent_on AS sentOn, e.waybill, e.created_at AS createdAt, e.settled_at AS settledAt, e.settled_reason AS settledReason
  FROM stock_evidence e CROSS JOIN parts p ON p.id = e.part_id CROSS JOIN bins b ON b.id = e.bin_id CROSS JOIN warehouses w ON w.id = b.warehouse_id
    LEFT JOIN orders o ON o.id = e.order_id LEFT JOIN receipts r ON r.id = e.receipt_id LEFT JOIN suppliers s ON s.id = e.supplier_id`

/** Newest first. */
export const listEvidence = query((db, input: In<'stock.evidence'>): Out<'stock.evidence'> => {
  const conditions: string[] = []
  const values: (string | number)[] = []
  const add = (condition: string, value: string | number): void => { conditions.push(condition); values.push(value) }
  if (input.orderId !== null) add('e.order_id = ?', input.orderId)
  if (input.supplierId !== null) add('e.supplier_id = ?', input.supplierId)
  if (input.state !== null) add('e.state = ?', input.state)
  if (input.after !== null) add('e.id < ?', input.after)
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`
  const rows = db.sql(`${SELECT} ${where} ORDER BY e.id DESC LIMIT ?`).all(...values, input.limit) as Evidence[]
  return { rows, next: rows.length === input.limit ? (rows.at(-1)?.evidenceId ?? null) : null }
})
