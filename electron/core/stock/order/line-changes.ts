import { checkPartAct, defaultPriceMinor } from '#shared/stock/order-parts.ts'
import { isWholeWhereNeeded, waitingMilli } from '#shared/stock/quantities.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { command, type CommandCtx, type In, type Out } from '#core/kit/handler.ts'
import { orRefuse, refuse } from '#core/kit/refuse.ts'
import { followWaiting, getOrderPart, giveUp, holdFree, insertOrderPart, letGoSome, setNeed, setPrice, type OrderPartLine } from '#core/order-parts/index.ts'
import { addTimeline, getOrder } from '#core/orders/index.ts'
import { getPart, partCostMinor, type PartFacts } from '#core/parts/index.ts'

export function checkWhole(part: PartFacts, qtyMilli: number): void {
  if (!isWholeWhereNeeded(part.unit, qtyMilli)) refuse('stock.bad_pieces', { partNumber: part.number, problem: 'fraction' })
}

/** A draft is only a price: nothing is reserved. Refuses: orders.not_found, parts.not_found, stock.wrong_stage, stock.bad_pieces. */
export const addOrderPart = command((tx, input: In<'stock.addOrderPart'>, ctx): Out<'stock.addOrderPart'> => {
  const order = getOrder(tx, input.orderId)
  const part = getPart(tx, input.partId)
  orRefuse(checkPartAct('draft', order))
  checkWhole(part, input.qtyMilli)
  const priceMinor = input.priceMinor ?? defaultPriceMinor({ decision: order.decision, requestKind: order.requestKind, salePriceMinor: part.salePriceMinor, costMinor: partCostMinor(tx, part.partId, ctx.todayOn) })
  const ofPart = part.warrantyMonths === 0 ? null : part.warrantyMonths
  const line = { orderId: order.orderId, partId: part.partId, qtyMilli: input.qtyMilli, priceMinor, warrantyMonths: input.warrantyMonths ?? ofPart }
  const orderPartId = insertOrderPart(tx, line, { at: ctx.nowAt, by: ctx.person().personId })
  ctx.note({ entity: 'order', entityId: order.orderId, after: { orderPartId, ...line } })
  return { orderPartId }
})

function checkIsChanged(line: OrderPartLine, part: PartFacts, qtyMilli: number): void {
  if (line.state !== 'draft' && line.state !== 'confirmed') refuse('stock.order_part_state', { state: line.state })
  checkWhole(part, qtyMilli)
  if (qtyMilli < line.issuedMilli) refuse('stock.below_issued', { issuedMilli: line.issuedMilli, unit: part.unit })
}

function changeNeed(tx: WriteTx, line: OrderPartLine, qtyMilli: number, ctx: CommandCtx): void {
  const beyondMilli = line.reservedMilli + line.issuedMilli - qtyMilli
  if (beyondMilli > 0) letGoSome(tx, line, beyondMilli, 'need_changed', ctx)
  const isIssuedWhole = line.issuedMilli > 0 && qtyMilli === line.issuedMilli
  setNeed(tx, line.orderPartId, { state: isIssuedWhole ? 'issued' : line.state, qtyMilli, issuedMilli: line.issuedMilli }, ctx.nowAt)
  if (line.state === 'confirmed' && qtyMilli > line.qtyMilli) holdFree(tx, line, qtyMilli - line.qtyMilli, ctx)
}

/** Refuses: stock.order_part_not_found, stock.wrong_stage, stock.order_part_state, stock.bad_pieces, stock.below_issued. */
export const changeOrderPart = command((tx, input: In<'stock.changeOrderPart'>, ctx): Out<'stock.changeOrderPart'> => {
  const line = getOrderPart(tx, input.orderPartId)
  orRefuse(checkPartAct('draft', getOrder(tx, line.orderId)))
  checkIsChanged(line, getPart(tx, line.partId), input.qtyMilli)
  setPrice(tx, line.orderPartId, input)
  if (input.qtyMilli !== line.qtyMilli) changeNeed(tx, line, input.qtyMilli, ctx)
  if (line.state === 'confirmed') followWaiting(tx, line.orderId, waitingMilli(line) > 0, ctx)
  ctx.note({ entity: 'order', entityId: line.orderId, before: line, after: { ...input } })
  return { done: true }
})

/** Refuses: stock.order_part_not_found, stock.order_part_state. */
export const dropOrderPart = command((tx, input: In<'stock.dropOrderPart'>, ctx): Out<'stock.dropOrderPart'> => {
  const line = getOrderPart(tx, input.orderPartId)
  if (line.state !== 'draft' && line.state !== 'confirmed') refuse('stock.order_part_state', { state: line.state })
  giveUp(tx, line, input.reason, ctx)
  if (line.state === 'confirmed') {
    const { number, nameRu } = getPart(tx, line.partId)
    addTimeline(tx, line.orderId, { kind: 'stock', code: 'part_dropped', text: input.reason, data: { number, name: nameRu } }, ctx)
    followWaiting(tx, line.orderId, waitingMilli(line) > 0, ctx)
  }
  ctx.note({ entity: 'order', entityId: line.orderId, before: line, after: { orderPartId: line.orderPartId, isDropped: true, reason: input.reason } })
  return { done: true }
})
