import type { LineDecision } from '#shared/claims/answer-file.ts'
import type { DefectSource } from '#shared/claims/kinds.ts'
import type { ClaimedSums } from '#shared/claims/line-totals.ts'
import { requestedMinor } from '#shared/claims/line-totals.ts'
import type { LineSettlement } from '#shared/claims/settlement.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'

export interface StoredClaimLine extends ClaimedSums, LineSettlement {
  readonly lineId: number
  readonly claimId: number
  readonly lineNo: number
  readonly source: DefectSource
  readonly orderId: number | null
  readonly expertiseId: number | null
  readonly evidenceId: number | null
  readonly receiptLineId: number | null
  readonly modelId: number | null
  readonly partId: number | null
  readonly serial: string
  readonly lot: string
  readonly foundOn: string
  readonly replacementSerial: string
  readonly decisionReason: string
  readonly answeredOn: string | null
  readonly agreedQty: number | null
}

const COLUMNS = `id AS lineId, claim_id AS claimId, line_no AS lineNo, source, order_id AS orderId, expertise_id AS expertiseId, evidence_id AS evidenceId, receipt_line_id AS receiptLineId, model_id AS modelId, part_id AS partId, serial, lot, found_on AS foundOn,
  remedy, requested_qty AS requestedQty, unit_price_minor AS unitPriceMinor, labour_cost_minor AS labourCostMinor, parts_cost_minor AS partsCostMinor, carriage_cost_minor AS carriageCostMinor, requested_minor AS requestedMinor,
  replacement_serial AS replacementSerial, decision, decision_reason AS decisionReason, answered_on AS answeredOn, agreed_qty AS agreedQty, agreed_minor AS agreedMinor, settled_minor AS settledMinor, written_off_minor AS writtenOffMinor`

export const claimLines = (db: ReadDb, claimId: number): StoredClaimLine[] => db.sql(`SELECT ${COLUMNS} FROM claim_lines WHERE claim_id = ? ORDER BY line_no`).all(claimId) as StoredClaimLine[]

/** Refuses: claims.line_not_found. */
export const getClaimLine = (db: ReadDb, lineId: number): StoredClaimLine => (db.sql(`SELECT ${COLUMNS} FROM claim_lines WHERE id = ?`).get(lineId) as StoredClaimLine | undefined) ?? refuse('claims.line_not_found', {})

export type NewClaimLine = ClaimedSums & Pick<StoredClaimLine, 'claimId' | 'lineNo' | 'source' | 'orderId' | 'expertiseId' | 'evidenceId' | 'receiptLineId' | 'modelId' | 'partId' | 'serial' | 'lot' | 'foundOn'>

export function insertClaimLine(tx: WriteTx, line: NewClaimLine): number {
  return (tx.sql(`INSERT INTO claim_lines (claim_id, line_no, source, order_id, expertise_id, evidence_id, receipt_line_id, model_id, part_id, serial, lot, found_on, remedy, requested_qty, unit_price_minor, labour_cost_minor, parts_cost_minor, carriage_cost_minor, requested_minor)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`)
    .get(line.claimId, line.lineNo, line.source, line.orderId, line.expertiseId, line.evidenceId, line.receiptLineId, line.modelId, line.partId, line.serial, line.lot, line.foundOn, line.remedy, line.requestedQty,
      line.unitPriceMinor, line.labourCostMinor, line.partsCostMinor, line.carriageCostMinor, requestedMinor(line)) as { id: number }).id
}

export type LineSums = Pick<StoredClaimLine, 'remedy' | 'requestedQty' | 'unitPriceMinor' | 'labourCostMinor' | 'partsCostMinor' | 'carriageCostMinor'>

export function updateClaimLine(tx: WriteTx, lineId: number, sums: LineSums): void {
  tx.sql('UPDATE claim_lines SET remedy = ?, requested_qty = ?, unit_price_minor = ?, labour_cost_minor = ?, parts_cost_minor = ?, carriage_cost_minor = ?, requested_minor = ? WHERE id = ?')
    .run(sums.remedy, sums.requestedQty, sums.unitPriceMinor, sums.labourCostMinor, sums.partsCostMinor, sums.carriageCostMinor, requestedMinor(sums), lineId)
}

/** The line goes with everything gathered for it; the others keep their order and are numbered anew. */
export function deleteClaimLine(tx: WriteTx, line: Pick<StoredClaimLine, 'lineId' | 'claimId' | 'lineNo'>): void {
  tx.sql('DELETE FROM claim_line_files WHERE line_id = ?').run(line.lineId)
  tx.sql('DELETE FROM claim_goods WHERE line_id = ?').run(line.lineId)
  tx.sql('DELETE FROM claim_lines WHERE id = ?').run(line.lineId)
  for (const later of claimLines(tx, line.claimId).filter(({ lineNo }) => lineNo > line.lineNo)) tx.sql('UPDATE claim_lines SET line_no = ? WHERE id = ?').run(later.lineNo - 1, later.lineId)
}

export interface StoredAnswer { readonly decision: LineDecision; readonly reason: string; readonly agreedQty: number; readonly agreedMinor: number; readonly answeredOn: string }

export function setLineAnswer(tx: WriteTx, lineId: number, answer: StoredAnswer): void {
  tx.sql('UPDATE claim_lines SET decision = ?, decision_reason = ?, agreed_qty = ?, agreed_minor = ?, answered_on = ? WHERE id = ?').run(answer.decision, answer.reason, answer.agreedQty, answer.agreedMinor, answer.answeredOn, lineId)
}

export function setReplacementSerial(tx: WriteTx, lineId: number, serial: string): void {
  tx.sql('UPDATE claim_lines SET replacement_serial = ? WHERE id = ?').run(serial, lineId)
}

/** So much money comes for the line, never over what is left to settle; false: it would be. */
export function settleMoney(tx: WriteTx, lineId: number, amountMinor: number): boolean {
  return tx.sql(`UPDATE claim_lines SET settled_minor = settled_minor + @amount WHERE id = @lineId
    AND settled_minor + written_off_minor + @amount <= requested_minor AND settled_minor + @amount <= COALESCE(agreed_minor, requested_minor)`).run({ lineId, amount: amountMinor }).changes === 1
}

export function writeOffMoney(tx: WriteTx, lineId: number, amountMinor: number): boolean {
  return tx.sql('UPDATE claim_lines SET written_off_minor = written_off_minor + @amount WHERE id = @lineId AND settled_minor + written_off_minor + @amount <= requested_minor').run({ lineId, amount: amountMinor }).changes === 1
}

/** The claim is over without a word of the supplier: its defects may be claimed again. */
export function freeDefects(tx: WriteTx, claimId: number): void {
  tx.sql('UPDATE claim_lines SET is_live = 0 WHERE claim_id = ?').run(claimId)
}
