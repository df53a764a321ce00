import type { OrderPartState } from '#shared/stock/kinds.ts'
import type { FreeIn, Share } from '#shared/stock/order-parts.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'

/** A part an order needs of the stock. */
export interface OrderPartLine {
  readonly orderPartId: number
  readonly orderId: number
  readonly partId: number
  readonly state: OrderPartState
  readonly qtyMilli: number
  readonly reservedMilli: number
  readonly issuedMilli: number
  readonly priceMinor: number
  readonly warrantyMonths: number | null
  readonly confirmedAt: string | null
}

const COLUMNS = 'id AS orderPartId, order_id AS orderId, part_id AS partId, state, qty_milli AS qtyMilli, reserved_milli AS reservedMilli, issued_milli AS issuedMilli, price_minor AS priceMinor, warranty_months AS warrantyMonths, confirmed_at AS confirmedAt'

/** Refuses: stock.order_part_not_found. */
export function getOrderPart(db: ReadDb, orderPartId: number): OrderPartLine {
  return (db.sql(`SELECT ${COLUMNS} FROM order_parts WHERE id = ?`).get(orderPartId) as OrderPartLine | undefined) ?? refuse('stock.order_part_not_found', {})
}

/** Lines of the order, dropped ones left out. */
export function orderPartLines(db: ReadDb, orderId: number): OrderPartLine[] {
  return db.sql(`SELECT ${COLUMNS} FROM order_parts WHERE order_id = ? AND state <> 'dropped' ORDER BY id`).all(orderId) as OrderPartLine[]
}

/** Numbers of the parts the order still has to be given or to give up: confirmed and not issued whole. */
export function outstandingParts(db: ReadDb, orderId: number): string[] {
  return (db.sql("SELECT p.number FROM order_parts op JOIN parts p ON p.id = op.part_id WHERE op.order_id = ? AND op.state = 'confirmed' ORDER BY op.id").all(orderId) as { number: string }[]).map((row) => row.number)
}

export interface WaitingOfPart { readonly partId: number; readonly waitingMilli: number; readonly orderNumbers: string }

/** What orders wait for, part by part; numbers of the orders as a list parted by commas. */
export function waitingByPart(db: ReadDb): WaitingOfPart[] {
  return db.sql(`SELECT op.part_id AS partId, SUM(op.qty_milli - op.reserved_milli - op.issued_milli) AS waitingMilli, group_concat(DISTINCT o.number) AS orderNumbers
    FROM order_parts op JOIN orders o ON o.id = op.order_id WHERE op.state = 'confirmed' AND op.reserved_milli + op.issued_milli < op.qty_milli GROUP BY op.part_id`).all() as WaitingOfPart[]
}

export type NewOrderPart = Pick<OrderPartLine, 'orderId' | 'partId' | 'qtyMilli' | 'priceMinor' | 'warrantyMonths'>

export function insertOrderPart(tx: WriteTx, line: NewOrderPart, made: { readonly at: string; readonly by: number | null }): number {
  return (tx.sql("INSERT INTO order_parts (order_id, part_id, state, qty_milli, price_minor, warranty_months, created_at, created_by) VALUES (?, ?, 'draft', ?, ?, ?, ?, ?) RETURNING id")
    .get(line.orderId, line.partId, line.qtyMilli, line.priceMinor, line.warrantyMonths, made.at, made.by) as { id: number }).id
}

export type OrderPartChange = Pick<OrderPartLine, 'state' | 'qtyMilli' | 'issuedMilli'> & { readonly reason?: string }

/** How much is needed and was given, and how the line stands by that. */
export function setNeed(tx: WriteTx, orderPartId: number, { state, qtyMilli, issuedMilli, reason = '' }: OrderPartChange, nowAt: string): void {
  const isClosed = state === 'issued' || state === 'dropped'
  tx.sql('UPDATE order_parts SET state = ?, qty_milli = ?, issued_milli = ?, closed_at = ?, closed_reason = ? WHERE id = ?').run(state, qtyMilli, issuedMilli, isClosed ? nowAt : null, isClosed ? reason : '', orderPartId)
}

export function setPrice(tx: WriteTx, orderPartId: number, { priceMinor, warrantyMonths }: Pick<OrderPartLine, 'priceMinor' | 'warrantyMonths'>): void {
  tx.sql('UPDATE order_parts SET price_minor = ?, warranty_months = ? WHERE id = ?').run(priceMinor, warrantyMonths, orderPartId)
}

/** Whether it was a draft and is confirmed now. */
export function confirmLine(tx: WriteTx, orderPartId: number, nowAt: string): boolean {
  return tx.sql("UPDATE order_parts SET state = 'confirmed', confirmed_at = ? WHERE id = ? AND state = 'draft'").run(nowAt, orderPartId).changes === 1
}

/** Back to a draft: the need stands, nothing is promised. */
export function draftAgain(tx: WriteTx, orderPartId: number): void {
  tx.sql("UPDATE order_parts SET state = 'draft', confirmed_at = NULL WHERE id = ? AND state = 'confirmed' AND reserved_milli = 0").run(orderPartId)
}

/** What the line holds, warehouse by warehouse. */
export function reservationsOf(db: ReadDb, { partId, orderPartId }: Pick<OrderPartLine, 'partId' | 'orderPartId'>): Share[] {
  return db.sql('SELECT warehouse_id AS warehouseId, qty_milli AS qtyMilli FROM stock_reservations WHERE part_id = ? AND order_part_id = ? AND qty_milli > 0 ORDER BY warehouse_id').all(partId, orderPartId) as Share[]
}

/** Where free pieces of the part lie. */
export function freeByWarehouse(db: ReadDb, partId: number): FreeIn[] {
  return db.sql('SELECT warehouse_id AS warehouseId, on_hand_milli - reserved_milli AS freeMilli FROM stock_balances WHERE part_id = ? AND on_hand_milli > reserved_milli').all(partId) as FreeIn[]
}

export const freeOfPart = (db: ReadDb, partId: number): number => freeByWarehouse(db, partId).reduce((sum, { freeMilli }) => sum + freeMilli, 0)
