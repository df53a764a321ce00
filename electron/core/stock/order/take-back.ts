import { checkPartAct, REPAIR_STAGES } from '#shared/stock/order-parts.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { command, type CommandCtx, type In, type Out } from '#core/kit/handler.ts'
import { orRefuse, refuse } from '#core/kit/refuse.ts'
import { bringIn, readSerials, takeInEvidence, type Pieces } from '#core/ledger/index.ts'
import { followWaiting, getOrderPart, setNeed, type OrderPartLine } from '#core/order-parts/index.ts'
import { addTimeline, getOrder } from '#core/orders/index.ts'
import { getPart } from '#core/parts/index.ts'
import { binFor } from '#core/places/index.ts'
import { findLine, issuedFrom, reduceLine, type IssuedFrom, type StoredWorkLine } from '#core/work/index.ts'

type Input = In<'stock.takeBack'>
interface Returned { readonly line: StoredWorkLine; readonly issued: IssuedFrom; readonly orderPart: OrderPartLine; readonly pieces: Pieces }

/** Only pieces this line was issued with come back by it. Refuses: stock.serial_not_here. */
function checkSerials(serials: readonly string[], line: StoredWorkLine): void {
  const stray = serials.find((serial) => serial !== line.serial)
  if (stray !== undefined) refuse('stock.serial_not_here', { serial: stray, place: '' })
}

function readReturned(db: ReadDb, input: Input): Returned {
  const line = findLine(db, input.lineId) ?? refuse('work.line_not_found', {})
  const issued = issuedFrom(db, line.lineId) ?? refuse('stock.not_from_stock', {})
  const orderPart = getOrderPart(db, issued.orderPartId)
  const part = getPart(db, orderPart.partId)
  if (input.qtyMilli > line.qtyMilli) refuse('stock.over_issued', { issuedMilli: line.qtyMilli, unit: part.unit })
  const { lot } = db.sql('SELECT lot FROM stock_movements WHERE id = ?').get(issued.movementId) as { lot: string }
  const serials = readSerials(input.serials)
  checkSerials(serials, line)
  return { line, issued, orderPart, pieces: { part, qtyMilli: input.qtyMilli, lot, serials } }
}

/** The need stands for a faulty piece while the repair goes on; an unused one was not needed. */
function fallBack(tx: WriteTx, { orderPart, pieces }: Returned, isStillNeeded: boolean, given: { readonly reason: string }, ctx: CommandCtx): void {
  const issuedMilli = orderPart.issuedMilli - pieces.qtyMilli
  const qtyMilli = isStillNeeded ? orderPart.qtyMilli : orderPart.qtyMilli - pieces.qtyMilli
  if (qtyMilli === 0) setNeed(tx, orderPart.orderPartId, { state: 'dropped', qtyMilli: orderPart.qtyMilli, issuedMilli, reason: given.reason }, ctx.nowAt)
  else setNeed(tx, orderPart.orderPartId, { state: issuedMilli === qtyMilli ? 'issued' : 'confirmed', qtyMilli, issuedMilli }, ctx.nowAt)
}

function putAway(tx: WriteTx, { issued, orderPart, pieces }: Returned, input: Input, ctx: CommandCtx): string {
  const bin = binFor(tx, input.binId, input.isFaulty ? 'quarantine' : 'parts')
  const facts = { kind: 'return' as const, links: { orderId: orderPart.orderId, orderPartId: orderPart.orderPartId }, unitCostMinor: issued.unitCostMinor, reason: input.reason }
  if (input.isFaulty) takeInEvidence(tx, pieces, bin, { ...facts, supplierId: null }, ctx)
  else bringIn(tx, pieces, bin, facts, ctx)
  return bin.label
}

/**
 * An issued piece comes back: unused onto a shelf, faulty into quarantine. The line of the work goes with its last piece.
 * Refuses: work.line_not_found, stock.not_from_stock, stock.wrong_stage, stock.over_issued, stock.bad_pieces, stock.serial_not_here, stock.wrong_bin, places.bin_not_found.
 */
export const takeBack = command((tx, input: Input, ctx): Out<'stock.takeBack'> => {
  const returned = readReturned(tx, input)
  const { line, orderPart, pieces } = returned
  const order = getOrder(tx, line.orderId)
  orRefuse(checkPartAct('take_back', order))
  const bin = putAway(tx, returned, input, ctx)
  fallBack(tx, returned, input.isFaulty && REPAIR_STAGES.includes(order.status), input, ctx)
  reduceLine(tx, line, input.qtyMilli, ctx.nowAt)
  const { number, nameRu, unit } = pieces.part
  addTimeline(tx, line.orderId, { kind: 'stock', code: input.isFaulty ? 'part_back_faulty' : 'part_back', text: input.reason, data: { number, name: nameRu, qtyMilli: input.qtyMilli, unit, serials: pieces.serials.join(', '), bin } }, ctx)
  followWaiting(tx, line.orderId, false, ctx)
  ctx.note({ entity: 'order', entityId: line.orderId, before: { line, issuedMilli: orderPart.issuedMilli }, after: { ...input, orderPartId: orderPart.orderPartId } })
  return { done: true }
})
