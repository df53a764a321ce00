import type { WORK_LINE_KINDS } from '#shared/contract/orders.ts'
import { lineTotalMinor } from '#shared/kit/money.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

export interface StoredWorkLine {
  readonly lineId: number
  readonly orderId: number
  readonly kind: (typeof WORK_LINE_KINDS)[number]
  readonly code: string
  readonly name: string
  readonly qtyMilli: number
  readonly priceMinor: number
  /** Of the part put in. */
  readonly serial: string
  /** Of the part taken out. */
  readonly replacedSerial: string
  readonly warrantyMonths: number | null
  readonly totalMinor: number
  /** The line of the order's parts it was issued by; null for labour and for a part bought outside. */
  readonly orderPartId: number | null
}

/** What the stock knows of a line issued from it. */
export interface IssuedFrom { readonly orderPartId: number; readonly movementId: number; readonly unitCostMinor: number | null }

interface Row {
  id: number; order_id: number; kind: StoredWorkLine['kind']; code: string; name: string; qty_milli: number; price_minor: number; serial: string; replaced_serial: string; warranty_months: number | null; order_part_id: number | null
}

const COLUMNS = 'id, order_id, kind, code, name, qty_milli, price_minor, serial, replaced_serial, warranty_months, order_part_id'

const lineOf = (row: Row): StoredWorkLine => ({
  lineId: row.id, orderId: row.order_id, kind: row.kind, code: row.code, name: row.name, qtyMilli: row.qty_milli, priceMinor: row.price_minor, serial: row.serial,
  replacedSerial: row.replaced_serial, warrantyMonths: row.warranty_months, totalMinor: lineTotalMinor(row.price_minor, row.qty_milli), orderPartId: row.order_part_id,
})

/** Lines of the order that stand; removed ones stay only as history. */
export function workLines(db: ReadDb, orderId: number): StoredWorkLine[] {
  return (db.sql(`SELECT ${COLUMNS} FROM work_lines WHERE order_id = ? AND removed_at IS NULL ORDER BY id`).all(orderId) as Row[]).map(lineOf)
}

export function findLine(db: ReadDb, lineId: number): StoredWorkLine | null {
  const row = db.sql(`SELECT ${COLUMNS} FROM work_lines WHERE id = ? AND removed_at IS NULL`).get(lineId) as Row | undefined
  return row === undefined ? null : lineOf(row)
}

export type NewWorkLine = Omit<StoredWorkLine, 'lineId' | 'totalMinor' | 'orderPartId'>

export function insertLine(tx: WriteTx, line: NewWorkLine, issued: IssuedFrom | null = null): number {
  const row = tx.sql('INSERT INTO work_lines (order_id, kind, code, name, qty_milli, price_minor, serial, replaced_serial, warranty_months, order_part_id, issue_movement_id, unit_cost_minor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id')
    .get(line.orderId, line.kind, line.code, line.name, line.qtyMilli, line.priceMinor, line.serial, line.replacedSerial, line.warrantyMonths, issued?.orderPartId ?? null, issued?.movementId ?? null, issued?.unitCostMinor ?? null) as { id: number }
  return row.id
}

/** The movement a line was issued by and what one piece had cost. */
export function issuedFrom(db: ReadDb, lineId: number): IssuedFrom | null {
  return (db.sql('SELECT order_part_id AS orderPartId, issue_movement_id AS movementId, unit_cost_minor AS unitCostMinor FROM work_lines WHERE id = ? AND order_part_id IS NOT NULL').get(lineId) as IssuedFrom | undefined) ?? null
}

/** So many pieces fewer; the last ones take the line with them. */
export function reduceLine(tx: WriteTx, line: StoredWorkLine, qtyMilli: number, nowAt: string): void {
  if (qtyMilli === line.qtyMilli) removeLineAt(tx, line.lineId, nowAt)
  else tx.sql('UPDATE work_lines SET qty_milli = qty_milli - ? WHERE id = ?').run(qtyMilli, line.lineId)
}

export function removeLineAt(tx: WriteTx, lineId: number, nowAt: string): void {
  tx.sql('UPDATE work_lines SET removed_at = ? WHERE id = ? AND removed_at IS NULL').run(nowAt, lineId)
}
