import { sharesOf, type Share } from '#shared/stock/order-parts.ts'
import { waitingMilli } from '#shared/stock/quantities.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import type { CommandCtx } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { postMovement, type PostedMovement } from '#core/ledger/index.ts'
import { getPart } from '#core/parts/index.ts'
import { freeByWarehouse, getOrderPart, reservationsOf, type OrderPartLine } from './order-parts-store.ts'

export interface HeldLine extends PostedMovement { readonly orderId: number; readonly partId: number; readonly waitingMilli: number; readonly lineReservedMilli: number }

// The guard stands in the statement: a line never holds more than it needs, and only a confirmed one holds anything.
const HOLD = `UPDATE order_parts SET reserved_milli = reserved_milli + @qtyMilli WHERE id = @orderPartId AND state = 'confirmed' AND reserved_milli + issued_milli + @qtyMilli <= qty_milli
  RETURNING order_id AS orderId, part_id AS partId, qty_milli - reserved_milli - issued_milli AS waitingMilli, reserved_milli AS lineReservedMilli`
const ADD_RESERVATION = 'INSERT INTO stock_reservations (order_part_id, warehouse_id, part_id, qty_milli) VALUES (?, ?, ?, ?) ON CONFLICT (part_id, warehouse_id, order_part_id) DO UPDATE SET qty_milli = qty_milli + excluded.qty_milli'
const LESS_RESERVED = 'UPDATE stock_reservations SET qty_milli = qty_milli - ? WHERE part_id = ? AND warehouse_id = ? AND order_part_id = ? AND qty_milli >= ?'

const unitOf = (db: ReadDb, partId: number): string => getPart(db, partId).unit

function refuseHold(db: ReadDb, orderPartId: number): never {
  const line = getOrderPart(db, orderPartId)
  if (line.state !== 'confirmed') refuse('stock.order_part_state', { state: line.state })
  return refuse('stock.over_need', { waitingMilli: waitingMilli(line), unit: unitOf(db, line.partId) })
}

/** So many free pieces of one warehouse are kept for the line. Refuses: stock.order_part_not_found, stock.order_part_state, stock.over_need, stock.not_enough. */
export function hold(tx: WriteTx, orderPartId: number, { warehouseId, qtyMilli }: Share, ctx: CommandCtx): HeldLine {
  const line = tx.sql(HOLD).get({ qtyMilli, orderPartId }) as Omit<HeldLine, keyof PostedMovement> | undefined
  if (line === undefined) return refuseHold(tx, orderPartId)
  const posted = postMovement(tx, { kind: 'reserve', partId: line.partId, warehouseId, binId: null, lot: '', reservedMilli: qtyMilli, orderId: line.orderId, orderPartId }, ctx)
  tx.sql(ADD_RESERVATION).run(orderPartId, warehouseId, line.partId, qtyMilli)
  return { ...posted, ...line }
}

/** Keeps what is free of it, at most so much; answers how much that was. */
export function holdFree(tx: WriteTx, line: OrderPartLine, mostMilli: number, ctx: CommandCtx): number {
  const shares = sharesOf(mostMilli, freeByWarehouse(tx, line.partId))
  for (const share of shares) hold(tx, line.orderPartId, share, ctx)
  return shares.reduce((sum, { qtyMilli }) => sum + qtyMilli, 0)
}

const reservedIn = (db: ReadDb, line: OrderPartLine, warehouseId: number): number => reservationsOf(db, line).find((share) => share.warehouseId === warehouseId)?.qtyMilli ?? 0

/** What is taken off the line's own reserve as it is issued; the movement of the issue carries it. */
export function useReservation(tx: WriteTx, line: OrderPartLine, warehouseId: number, qtyMilli: number): number {
  const usedMilli = Math.min(qtyMilli, reservedIn(tx, line, warehouseId))
  if (usedMilli > 0) takeOff(tx, line, { warehouseId, qtyMilli: usedMilli })
  return usedMilli
}

function takeOff(tx: WriteTx, { partId, orderPartId }: OrderPartLine, { warehouseId, qtyMilli }: Share): boolean {
  if (tx.sql(LESS_RESERVED).run(qtyMilli, partId, warehouseId, orderPartId, qtyMilli).changes === 0) return false
  tx.sql('UPDATE order_parts SET reserved_milli = reserved_milli - ? WHERE id = ?').run(qtyMilli, orderPartId)
  return true
}

/** Pieces kept for the line are free again. Refuses: stock.over_reserved. */
export function letGo(tx: WriteTx, line: OrderPartLine, share: Share, reason: string, ctx: CommandCtx): PostedMovement {
  const { orderPartId, orderId, partId } = line
  if (!takeOff(tx, line, share)) refuse('stock.over_reserved', { reservedMilli: reservedIn(tx, line, share.warehouseId), unit: unitOf(tx, partId) })
  return postMovement(tx, { kind: 'unreserve', partId, warehouseId: share.warehouseId, binId: null, lot: '', reservedMilli: -share.qtyMilli, orderId, orderPartId, reason }, ctx)
}

/** So much of what the line holds is free again, whatever warehouse it lies in. */
export function letGoSome(tx: WriteTx, line: OrderPartLine, qtyMilli: number, reason: string, ctx: CommandCtx): void {
  const held = reservationsOf(tx, line).map((share) => ({ warehouseId: share.warehouseId, freeMilli: share.qtyMilli }))
  for (const share of sharesOf(qtyMilli, held)) letGo(tx, line, share, reason, ctx)
}

export function letGoAll(tx: WriteTx, line: OrderPartLine, reason: string, ctx: CommandCtx): void {
  for (const share of reservationsOf(tx, line)) letGo(tx, line, share, reason, ctx)
}
