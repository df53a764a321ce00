import { QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import { checkPartAct } from '#shared/stock/order-parts.ts'
import { waitingMilli } from '#shared/stock/quantities.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { command, type CommandCtx, type In, type Out } from '#core/kit/handler.ts'
import { orRefuse, refuse } from '#core/kit/refuse.ts'
import { checkedPieces, takeOut } from '#core/ledger/index.ts'
import { followWaiting, getOrderPart, letGoSome, setNeed, useReservation, type OrderPartLine } from '#core/order-parts/index.ts'
import { addTimeline, getOrder } from '#core/orders/index.ts'
import { getPart, partCostMinor, type PartFacts } from '#core/parts/index.ts'
import { binFor } from '#core/places/index.ts'
import { insertLine, type IssuedFrom } from '#core/work/index.ts'
import { checkSerialsDiffer, keepOldPart, oldReasonOf, oldSerialOf } from './old-part.ts'

type Input = In<'stock.issue'>

/** How much of the line's own reserve goes with the pieces; what it holds elsewhere beyond its need is free again. */
function drawOnReserve(tx: WriteTx, line: OrderPartLine, warehouseId: number, qtyMilli: number, ctx: CommandCtx): number {
  const usedMilli = useReservation(tx, line, warehouseId, qtyMilli)
  const beyondMilli = line.reservedMilli - usedMilli + line.issuedMilli + qtyMilli - line.qtyMilli
  if (beyondMilli > 0) letGoSome(tx, line, beyondMilli, 'issued_elsewhere', ctx)
  return usedMilli
}

interface Given { readonly line: OrderPartLine; readonly part: PartFacts; readonly serials: readonly string[]; readonly input: Input; readonly issued: IssuedFrom }

/** Lines of the work: one to a piece where serials are kept, so that papers say which came for which. Answers the first. */
function writeLines(tx: WriteTx, { line, part, serials, input, issued }: Given): number {
  const facts = { orderId: line.orderId, kind: 'part' as const, code: part.number, name: part.nameRu, priceMinor: line.priceMinor, warrantyMonths: line.warrantyMonths }
  const pieces = serials.length === 0 ? [{ serial: '', qtyMilli: input.qtyMilli }] : serials.map((serial) => ({ serial, qtyMilli: QTY_MILLI_PER_ONE }))
  const lineIds = pieces.map((piece, at) => insertLine(tx, { ...facts, ...piece, replacedSerial: at === 0 ? oldSerialOf(input.old) : '' }, issued))
  return lineIds[0] as number
}

function checkNeed(line: OrderPartLine, part: PartFacts, qtyMilli: number): void {
  if (line.state !== 'confirmed') refuse('stock.order_part_state', { state: line.state })
  const neededMilli = line.qtyMilli - line.issuedMilli
  if (qtyMilli > neededMilli) refuse('stock.over_need', { waitingMilli: neededMilli, unit: part.unit })
}

/**
 * Out of the cell into the product: what the line holds in that warehouse first, the rest must be free.
 * Refuses: stock.order_part_not_found, stock.wrong_stage, stock.order_part_state, stock.over_need, stock.bad_pieces, stock.same_serial, stock.wrong_bin,
 * places.bin_not_found, stock.not_enough, stock.serial_not_here, stock.serial_already_here, suppliers.not_found.
 */
export const issue = command((tx, input: Input, ctx): Out<'stock.issue'> => {
  const line = getOrderPart(tx, input.orderPartId)
  const part = getPart(tx, line.partId)
  orRefuse(checkPartAct('issue', getOrder(tx, line.orderId)))
  checkNeed(line, part, input.qtyMilli)
  const pieces = checkedPieces({ part, qtyMilli: input.qtyMilli, lot: input.lot, serials: input.serials })
  checkSerialsDiffer(pieces.serials, input.old)
  const bin = binFor(tx, input.binId, 'parts')
  const links = { orderId: line.orderId, orderPartId: line.orderPartId }
  const unitCostMinor = partCostMinor(tx, part.partId, ctx.todayOn)
  const reservedMilli = drawOnReserve(tx, line, bin.warehouseId, input.qtyMilli, ctx)
  const { movementId } = takeOut(tx, pieces, bin, { kind: 'issue', links, unitCostMinor, serialState: 'issued', reservedMilli }, ctx)
  const issuedMilli = line.issuedMilli + input.qtyMilli
  setNeed(tx, line.orderPartId, { state: issuedMilli === line.qtyMilli ? 'issued' : 'confirmed', qtyMilli: line.qtyMilli, issuedMilli }, ctx.nowAt)
  const lineId = writeLines(tx, { line, part, serials: pieces.serials, input, issued: { orderPartId: line.orderPartId, movementId, unitCostMinor } })
  const evidenceIds = keepOldPart(tx, input.old, { part, links }, ctx)
  const serials = pieces.serials.join(', ')
  addTimeline(tx, line.orderId, { kind: 'stock', code: 'part_issued', text: oldReasonOf(input.old), data: { number: part.number, name: part.nameRu, qtyMilli: input.qtyMilli, unit: part.unit, serials, lot: input.lot, bin: bin.label, old: input.old.kind, oldSerial: oldSerialOf(input.old) } }, ctx)
  followWaiting(tx, line.orderId, waitingMilli(line) > 0, ctx)
  ctx.note({ entity: 'order', entityId: line.orderId, before: { issuedMilli: line.issuedMilli }, after: { ...input, lineId, movementId, partId: part.partId, issuedMilli, evidenceIds } })
  return { lineId }
})
