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
}

interface Row {
  id: number; order_id: number; kind: StoredWorkLine['kind']; code: string; name: string; qty_milli: number; price_minor: number; serial: string; replaced_serial: string; warranty_months: number | null
}

const COLUMNS = 'id, order_id, kind, code, name, qty_milli, price_minor, serial, replaced_serial, warranty_months'

const lineOf = (row: Row): StoredWorkLine => ({
  lineId: row.id, orderId: row.order_id, kind: row.kind, code: row.code, name: row.name, qtyMilli: row.qty_milli, priceMinor: row.price_minor, serial: row.serial,
  replacedSerial: row.replaced_serial, warrantyMonths: row.warranty_months, totalMinor: lineTotalMinor(row.price_minor, row.qty_milli),
})

/** Lines of the order that stand; removed ones stay only as history. */
export function workLines(db: ReadDb, orderId: number): StoredWorkLine[] {
  return (db.sql(`SELECT ${COLUMNS} FROM work_lines WHERE order_id = ? AND removed_at IS NULL ORDER BY id`).all(orderId) as Row[]).map(lineOf)
}

export function findLine(db: ReadDb, lineId: number): StoredWorkLine | null {
  const row = db.sql(`SELECT ${COLUMNS} FROM work_lines WHERE id = ? AND removed_at IS NULL`).get(lineId) as Row | undefined
  return row === undefined ? null : lineOf(row)
}

export function insertLine(tx: WriteTx, line: Omit<StoredWorkLine, 'lineId' | 'totalMinor'>): number {
  const row = tx.sql('INSERT INTO work_lines (order_id, kind, code, name, qty_milli, price_minor, serial, replaced_serial, warranty_months) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id')
    .get(line.orderId, line.kind, line.code, line.name, line.qtyMilli, line.priceMinor, line.serial, line.replacedSerial, line.warrantyMonths) as { id: number }
  return row.id
}

export function removeLineAt(tx: WriteTx, lineId: number, nowAt: string): void {
  tx.sql('UPDATE work_lines SET removed_at = ? WHERE id = ? AND removed_at IS NULL').run(nowAt, lineId)
}
