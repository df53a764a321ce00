import { hasDiscrepancy } from '#shared/stock/discrepancy.ts'
import { costMinor } from '#shared/stock/cost.ts'
import { normalisePartCode } from '#shared/stock/part-code.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { nextNumber } from '#core/db/numbers.ts'
import { command, type CommandCtx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { bringIn, takeInEvidence } from '#core/ledger/index.ts'
import { recountExpected } from '#core/order-parts/index.ts'
import { insertPrice } from '#core/parts/index.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import { checkedLines, purchaseOf, type CheckedLine } from './check-receipt.ts'
import { addReceived, recountStatus } from './purchases-store.ts'
import { insertReceipt, insertReceiptLine, receiptByWaybill } from './receipts-store.ts'
import { checkWarehouse } from './warehouse-facts.ts'

type Input = In<'buying.receive'>

const NUMBER_PREFIX = 'ПР-'

/** Refuses: suppliers.not_found, places.warehouse_not_found, buying.in_future, buying.rate_needed, buying.receipt_twice. */
function checkHead(tx: WriteTx, input: Input, waybillNorm: string, ctx: CommandCtx): void {
  const { supplierId, currency, rateMicro, waybill, waybillOn } = input
  if (findSupplier(tx, supplierId) === null) refuse('suppliers.not_found', {})
  checkWarehouse(tx, input.warehouseId)
  for (const on of [input.receivedOn, waybillOn]) if (on > ctx.todayOn) refuse('buying.in_future', { on })
  if (currency !== 'RUB' && rateMicro === null) refuse('buying.rate_needed', { currency })
  const taken = receiptByWaybill(tx, { supplierId, waybillNorm, waybillOn })
  if (taken !== null) refuse('buying.receipt_twice', { waybill, ...taken })
}

/** Good pieces go to the shelf, faulty ones become evidence. */
function takeIn(tx: WriteTx, line: CheckedLine, { receiptId, supplierId, unitCostMinor }: { readonly receiptId: number; readonly supplierId: number; readonly unitCostMinor: number | null }, ctx: CommandCtx): void {
  const { part, lot, bin, faultyBin } = line
  const links = { receiptId }
  if (bin !== null) bringIn(tx, { part, qtyMilli: line.goodMilli, lot, serials: line.serials }, bin, { kind: 'receipt', links, unitCostMinor }, ctx)
  if (faultyBin !== null) takeInEvidence(tx, { part, qtyMilli: line.faultyMilli, lot, serials: line.faultySerials }, faultyBin, { kind: 'receipt', reason: line.faultyReason, supplierId, links, unitCostMinor }, ctx)
}

/** What was paid goes into the price history, once for a part and price; what came free of charge says nothing about the price. */
function keepPrices(tx: WriteTx, input: Input, lines: readonly CheckedLine[], ctx: CommandCtx): void {
  const seen = new Set<string>()
  for (const { partId, priceMinor, actualMilli } of lines) {
    const key = `${partId}:${priceMinor}`
    if (priceMinor === 0 || actualMilli === 0 || seen.has(key)) continue
    seen.add(key)
    insertPrice(tx, { partId, supplierId: input.supplierId, currency: input.currency, priceMinor, rateMicro: input.currency === 'RUB' ? null : input.rateMicro, validFromOn: input.receivedOn, source: 'receipt', recordedAt: ctx.nowAt, recordedBy: ctx.person().personId })
  }
}

// A read model over the lines of orders: whom the pieces that came may be offered to.
const OFFERED = "SELECT DISTINCT order_id AS orderId FROM order_parts WHERE part_id = ? AND state = 'confirmed' AND reserved_milli + issued_milli < qty_milli"

function offeredOrders(db: ReadDb, lines: readonly CheckedLine[]): number {
  const partIds = new Set(lines.filter(({ goodMilli }) => goodMilli > 0).map(({ partId }) => partId))
  return new Set([...partIds].flatMap((partId) => (db.sql(OFFERED).all(partId) as { orderId: number }[]).map(({ orderId }) => orderId))).size
}

export interface PostedReceipt { readonly receiptId: number; readonly number: string; readonly hasDiscrepancy: boolean; readonly lines: readonly CheckedLine[]; /** For the entry of whoever posts it. */ readonly facts: Record<string, unknown> }

/**
 * Goods taken in, all lines or none. Goods that cost nothing are valued at their price too, but say nothing about prices.
 * Refuses: what `checkHead`, `purchaseOf` and `checkedLines` refuse, stock.bad_pieces, units.bad_serial, stock.serial_already_here.
 */
export function postReceipt(tx: WriteTx, input: Input, { isFree }: { readonly isFree: boolean }, ctx: CommandCtx): PostedReceipt {
  const waybillNorm = normalisePartCode(input.waybill)
  checkHead(tx, input, waybillNorm, ctx)
  const purchase = purchaseOf(tx, input)
  const lines = checkedLines(tx, input, purchase)
  const number = nextNumber(tx, 'receipt', NUMBER_PREFIX, ctx.todayOn)
  const isDiscrepant = lines.some(hasDiscrepancy)
  const { lines: _lines, ...head } = input
  const receiptId = insertReceipt(tx, { ...head, rateMicro: head.currency === 'RUB' ? null : head.rateMicro, number, waybillNorm, hasDiscrepancy: isDiscrepant, createdAt: ctx.nowAt, createdBy: ctx.person().personId })
  for (const line of lines) {
    insertReceiptLine(tx, receiptId, line)
    takeIn(tx, line, { receiptId, supplierId: input.supplierId, unitCostMinor: costMinor({ ...input, priceMinor: line.priceMinor }) }, ctx)
    if (line.purchaseLineId !== null) addReceived(tx, line.purchaseLineId, line.actualMilli)
  }
  if (!isFree) keepPrices(tx, input, lines, ctx)
  const purchaseStatus = purchase === null ? null : recountStatus(tx, purchase.purchaseOrderId, ctx.todayOn)
  recountExpected(tx, lines.map((line) => line.partId))
  return { receiptId, number, hasDiscrepancy: isDiscrepant, lines, facts: { number, ...head, lines: input.lines, hasDiscrepancy: isDiscrepant, purchaseStatus } }
}

/** Refuses: what `postReceipt` refuses. */
export const receive = command((tx, input: Input, ctx): Out<'buying.receive'> => {
  const { receiptId, number, hasDiscrepancy: isDiscrepant, lines, facts } = postReceipt(tx, input, { isFree: false }, ctx)
  ctx.note({ entity: 'receipt', entityId: receiptId, after: facts })
  return { receiptId, number, hasDiscrepancy: isDiscrepant, offeredOrderCount: offeredOrders(tx, lines) }
})
