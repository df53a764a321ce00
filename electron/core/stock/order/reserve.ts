import { checkPartAct, sharesOf } from '#shared/stock/order-parts.ts'
import { QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import { waitingMilli } from '#shared/stock/quantities.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { command, type CommandCtx, type In, type Out } from '#core/kit/handler.ts'
import { orRefuse, refuse } from '#core/kit/refuse.ts'
import { confirmLine, followWaiting, freeByWarehouse, freeOfPart, getOrderPart, hold, holdFree, letGo, letGoSome, type OrderPartLine } from '#core/order-parts/index.ts'
import { getOrder } from '#core/orders/index.ts'
import { getPart } from '#core/parts/index.ts'
import { checkWhole } from './line-changes.ts'

/**
 * Reserves what is free, the fullest warehouse first; the order waits for the rest and its term goes on.
 * Refuses: stock.order_part_not_found, stock.wrong_stage, stock.order_part_state. Source: ZOZPP art. 20 p. 1.
 */
export const confirmOrderPart = command((tx, input: In<'stock.confirmOrderPart'>, ctx): Out<'stock.confirmOrderPart'> => {
  const line = getOrderPart(tx, input.orderPartId)
  orRefuse(checkPartAct('confirm', getOrder(tx, line.orderId)))
  if (!confirmLine(tx, line.orderPartId, ctx.nowAt)) refuse('stock.order_part_state', { state: line.state })
  const reservedMilli = holdFree(tx, line, line.qtyMilli, ctx)
  followWaiting(tx, line.orderId, false, ctx)
  const answer = { reservedMilli, waitingMilli: line.qtyMilli - reservedMilli }
  ctx.note({ entity: 'order', entityId: line.orderId, before: { state: line.state }, after: { orderPartId: line.orderPartId, partId: line.partId, state: 'confirmed', ...answer } })
  return answer
})

const HOLDERS = `SELECT o.number AS orderNumber, SUM(r.qty_milli) AS qtyMilli FROM stock_reservations r JOIN order_parts op ON op.id = r.order_part_id JOIN orders o ON o.id = op.order_id
  WHERE r.part_id = ? AND r.qty_milli > 0 GROUP BY o.id ORDER BY MIN(op.id)`

function refuseEverywhere(db: ReadDb, line: OrderPartLine, neededMilli: number): never {
  const { number, unit } = getPart(db, line.partId)
  const holders = db.sql(HOLDERS).all(line.partId) as { orderNumber: string; qtyMilli: number }[]
  return refuse('stock.not_enough', { partNumber: number, unit, place: '', freeMilli: freeOfPart(db, line.partId), neededMilli, holders })
}

interface Reserved { readonly orderId: number; readonly reservedMilli: number; readonly freeMilli: number; readonly waitingMilli: number }

/** All of it or nothing, over as many warehouses as it takes. */
function reserveAnywhere(tx: WriteTx, { orderPartId, qtyMilli }: In<'stock.reserve'>, ctx: CommandCtx): Reserved {
  const line = getOrderPart(tx, orderPartId)
  if (line.state !== 'confirmed') refuse('stock.order_part_state', { state: line.state })
  if (qtyMilli > waitingMilli(line)) refuse('stock.over_need', { waitingMilli: waitingMilli(line), unit: getPart(tx, line.partId).unit })
  const shares = sharesOf(qtyMilli, freeByWarehouse(tx, line.partId))
  if (shares.reduce((sum, share) => sum + share.qtyMilli, 0) < qtyMilli) refuseEverywhere(tx, line, qtyMilli)
  for (const share of shares) hold(tx, orderPartId, share, ctx)
  return { orderId: line.orderId, reservedMilli: line.reservedMilli + qtyMilli, freeMilli: freeOfPart(tx, line.partId), waitingMilli: waitingMilli(line) - qtyMilli }
}

function reserveIn(tx: WriteTx, input: In<'stock.reserve'>, warehouseId: number, ctx: CommandCtx): Reserved {
  if (tx.sql('SELECT 1 FROM warehouses WHERE id = ?').get(warehouseId) === undefined) refuse('places.warehouse_not_found', {})
  const held = hold(tx, input.orderPartId, { warehouseId, qtyMilli: input.qtyMilli }, ctx)
  return { orderId: held.orderId, reservedMilli: held.lineReservedMilli, freeMilli: held.onHandMilli - held.reservedMilli, waitingMilli: held.waitingMilli }
}

/** Refuses: stock.order_part_not_found, stock.order_part_state, stock.over_need, stock.bad_pieces, stock.not_enough with whoever holds the rest, places.warehouse_not_found. */
export const reserve = command((tx, input: In<'stock.reserve'>, ctx): Out<'stock.reserve'> => {
  if (input.qtyMilli % QTY_MILLI_PER_ONE !== 0) checkWhole(getPart(tx, getOrderPart(tx, input.orderPartId).partId), input.qtyMilli)
  const { orderId, reservedMilli, freeMilli, waitingMilli: leftMilli } = input.warehouseId === null ? reserveAnywhere(tx, input, ctx) : reserveIn(tx, input, input.warehouseId, ctx)
  if (leftMilli === 0) followWaiting(tx, orderId, true, ctx)
  ctx.note({ entity: 'order', entityId: orderId, after: { ...input, reservedMilli } })
  return { reservedMilli, freeMilli }
})

function letGoAnywhere(tx: WriteTx, line: OrderPartLine, { qtyMilli, reason }: In<'stock.unreserve'>, ctx: CommandCtx): void {
  if (qtyMilli > line.reservedMilli) refuse('stock.over_reserved', { reservedMilli: line.reservedMilli, unit: getPart(tx, line.partId).unit })
  letGoSome(tx, line, qtyMilli, reason, ctx)
}

/** Refuses: stock.order_part_not_found, stock.order_part_state, stock.bad_pieces, stock.over_reserved. */
export const unreserve = command((tx, input: In<'stock.unreserve'>, ctx): Out<'stock.unreserve'> => {
  const line = getOrderPart(tx, input.orderPartId)
  if (line.state !== 'confirmed') refuse('stock.order_part_state', { state: line.state })
  checkWhole(getPart(tx, line.partId), input.qtyMilli)
  if (input.warehouseId !== null) letGo(tx, line, { warehouseId: input.warehouseId, qtyMilli: input.qtyMilli }, input.reason, ctx)
  else letGoAnywhere(tx, line, input, ctx)
  followWaiting(tx, line.orderId, waitingMilli(line) > 0, ctx)
  ctx.note({ entity: 'order', entityId: line.orderId, before: { reservedMilli: line.reservedMilli }, after: { ...input } })
  return { done: true }
})
