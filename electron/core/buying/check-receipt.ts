import type { Bin } from '#shared/contract/places.ts'
import { isWholeWhereNeeded, type QtyProblem } from '#shared/stock/quantities.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { In } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { readSerials } from '#core/ledger/index.ts'
import { getPart, type PartFacts } from '#core/parts/index.ts'
import { binFor } from '#core/places/index.ts'
import { purchaseIn, purchaseLines, type StoredPurchase, type StoredPurchaseLine } from './purchases-store.ts'

type Input = In<'buying.receive'>
type Line = Input['lines'][number]

/** A line that may be taken in: where its good and its faulty pieces go. */
export interface CheckedLine extends Line {
  readonly lineNo: number
  readonly part: PartFacts
  readonly goodMilli: number
  readonly bin: Bin | null
  readonly faultyBin: Bin | null
}

/** The order the goods came for. Refuses: buying.order_not_found, buying.wrong_status, buying.other_supplier, buying.other_currency. */
export function purchaseOf(db: ReadDb, { purchaseOrderId, supplierId, currency }: Input): StoredPurchase | null {
  if (purchaseOrderId === null) return null
  const purchase = purchaseIn(db, purchaseOrderId, ['sent', 'partly_received'])
  if (purchase.supplierId !== supplierId) refuse('buying.other_supplier', { number: purchase.number })
  return purchase.currency === currency ? purchase : refuse('buying.other_currency', { expected: purchase.currency, found: currency })
}

function checkOrdered(ordered: readonly StoredPurchaseLine[] | null, { partId, purchaseLineId }: Line, lineNo: number): void {
  const isOfOrder = ordered === null ? purchaseLineId === null : ordered.some((line) => line.lineId === purchaseLineId && line.partId === partId)
  if (!isOfOrder) refuse('buying.line_not_of_order', { lineNo })
}

function checkQuantities({ documentMilli, actualMilli, faultyMilli, faultyReason }: Line, lineNo: number): void {
  if (documentMilli === 0 && actualMilli === 0) refuse('buying.empty_line', { lineNo })
  if (faultyMilli > actualMilli) refuse('buying.faulty_over_actual', { lineNo })
  if (faultyMilli > 0 && faultyReason === '') refuse('buying.reason_needed', { lineNo })
}

/** Pieces that come are checked when they are brought in; here is what never gets there. */
function checkPieces(part: PartFacts, line: Line, goodMilli: number): void {
  const bad = (problem: QtyProblem): never => refuse('stock.bad_pieces', { partNumber: part.number, problem })
  if (![line.documentMilli, line.actualMilli, line.faultyMilli].every((milli) => isWholeWhereNeeded(part.unit, milli))) bad('fraction')
  if ((goodMilli === 0 && line.serials.length > 0) || (line.faultyMilli === 0 && line.faultySerials.length > 0)) bad('serials_needed')
}

/** A cell for so many pieces; none where none come. Refuses: buying.bin_needed, places.bin_not_found, stock.wrong_bin, buying.other_warehouse. */
function cellFor(db: ReadDb, facts: { readonly qtyMilli: number; readonly binId: number | null; readonly purpose: 'parts' | 'quarantine'; readonly warehouseId: number; readonly lineNo: number }): Bin | null {
  const { qtyMilli, binId, purpose, warehouseId, lineNo } = facts
  if (qtyMilli === 0) return null
  const bin = binFor(db, binId ?? refuse('buying.bin_needed', { lineNo }), purpose)
  return bin.warehouseId === warehouseId ? bin : refuse('buying.other_warehouse', { lineNo, label: bin.label })
}

/** Serials in their stored form. Refuses: parts.not_found, units.bad_serial, buying.line_not_of_order, buying.empty_line, buying.faulty_over_actual, buying.reason_needed, stock.bad_pieces, buying.bin_needed, stock.wrong_bin, buying.other_warehouse. */
export function checkedLines(db: ReadDb, { lines, warehouseId }: Input, purchase: StoredPurchase | null): CheckedLine[] {
  const ordered = purchase === null ? null : purchaseLines(db, purchase.purchaseOrderId)
  return lines.map((line, index) => {
    const lineNo = index + 1
    const part = getPart(db, line.partId)
    checkOrdered(ordered, line, lineNo)
    checkQuantities(line, lineNo)
    const goodMilli = line.actualMilli - line.faultyMilli
    checkPieces(part, line, goodMilli)
    const bin = cellFor(db, { qtyMilli: goodMilli, binId: line.binId, purpose: 'parts', warehouseId, lineNo })
    const faultyBin = cellFor(db, { qtyMilli: line.faultyMilli, binId: line.faultyBinId, purpose: 'quarantine', warehouseId, lineNo })
    return { ...line, serials: readSerials(line.serials), faultySerials: readSerials(line.faultySerials), lineNo, part, goodMilli, bin, faultyBin }
  })
}
