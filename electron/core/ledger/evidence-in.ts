import type { Bin } from '#shared/contract/places.ts'
import { QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import type { WriteTx } from '#core/db/brands.ts'
import type { CommandCtx } from '#core/kit/handler.ts'
import type { MovementKind } from '#shared/stock/kinds.ts'
import { postMovement, type MovementLinks } from './ledger.ts'
import { checkedPieces, type Pieces } from './pieces.ts'
import { bringInSerial, noteSerials } from './serials.ts'

export interface NewEvidence {
  readonly reason: string
  readonly supplierId: number | null
  readonly links?: MovementLinks
  readonly kind: MovementKind
  readonly unitCostMinor?: number | null
}

interface OnePiece { readonly qtyMilli: number; readonly serial: string }

/** A part with serials is one record to a piece, so that each goes its own way to the supplier. */
const recordsOf = ({ qtyMilli, serials }: Pieces): readonly OnePiece[] => (serials.length === 0 ? [{ qtyMilli, serial: '' }] : serials.map((serial) => ({ qtyMilli: QTY_MILLI_PER_ONE, serial })))

const INSERT = `INSERT INTO stock_evidence (part_id, warehouse_id, bin_id, lot, serial_id, serial, qty_milli, state, reason, order_id, receipt_id, supplier_id, created_at, created_by)
  VALUES (?, ?, ?, ?, ?, ?, ?, 'quarantine', ?, ?, ?, ?, ?, ?) RETURNING id`

/**
 * Faulty pieces come in from outside the shelf: out of a delivery or out of a product. They are evidence until the supplier has answered.
 * Refuses: stock.bad_pieces, stock.serial_already_here.
 */
export function takeInEvidence(tx: WriteTx, given: Pieces, bin: Bin, facts: NewEvidence, ctx: CommandCtx): number[] {
  const pieces = checkedPieces(given)
  const { part, lot } = pieces
  return recordsOf(pieces).map(({ qtyMilli, serial }) => {
    const serialId = serial === '' ? null : bringInSerial(tx, part.partId, serial, { state: 'quarantine', binId: null })
    const { id } = tx.sql(INSERT).get(part.partId, bin.warehouseId, bin.binId, lot, serialId, serial, qtyMilli, facts.reason, facts.links?.orderId ?? null, facts.links?.receiptId ?? null, facts.supplierId, ctx.nowAt, ctx.who?.personId ?? null) as { id: number }
    const posted = postMovement(tx, { ...facts.links, evidenceId: id, kind: facts.kind, partId: part.partId, warehouseId: bin.warehouseId, binId: bin.binId, lot, quarantineMilli: qtyMilli, unitCostMinor: facts.unitCostMinor ?? null, reason: facts.reason }, ctx)
    if (serialId !== null) noteSerials(tx, posted.movementId, [serialId])
    return id
  })
}
