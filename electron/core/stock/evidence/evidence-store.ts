import type { EvidenceState } from '#shared/stock/kinds.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'

export interface EvidenceRecord {
  readonly evidenceId: number
  readonly partId: number
  readonly warehouseId: number
  readonly binId: number
  readonly lot: string
  readonly serial: string
  readonly qtyMilli: number
  readonly state: EvidenceState
  readonly supplierId: number | null
  readonly orderId: number | null
  readonly receiptId: number | null
}

const COLUMNS = 'id AS evidenceId, part_id AS partId, warehouse_id AS warehouseId, bin_id AS binId, lot, serial, qty_milli AS qtyMilli, state, supplier_id AS supplierId, order_id AS orderId, receipt_id AS receiptId'

/** Refuses: stock.evidence_not_found. */
export function getEvidence(db: ReadDb, evidenceId: number): EvidenceRecord {
  return (db.sql(`SELECT ${COLUMNS} FROM stock_evidence WHERE id = ?`).get(evidenceId) as EvidenceRecord | undefined) ?? refuse('stock.evidence_not_found', {})
}

export interface EvidencePlace { readonly state: EvidenceState; readonly warehouseId: number; readonly binId: number; readonly settledAt: string | null; readonly settledReason: string }

export function setEvidencePlace(tx: WriteTx, evidenceId: number, place: EvidencePlace): void {
  tx.sql('UPDATE stock_evidence SET state = ?, warehouse_id = ?, bin_id = ?, settled_at = ?, settled_reason = ? WHERE id = ?')
    .run(place.state, place.warehouseId, place.binId, place.settledAt, place.settledReason, evidenceId)
}

export function setEvidenceSent(tx: WriteTx, evidenceId: number, sent: { readonly supplierId: number; readonly sentOn: string; readonly waybill: string }): void {
  tx.sql('UPDATE stock_evidence SET supplier_id = ?, sent_on = ?, waybill = ? WHERE id = ?').run(sent.supplierId, sent.sentOn, sent.waybill, evidenceId)
}
