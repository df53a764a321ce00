import type { CLAIM_STATUSES, Shipment } from '#shared/contract/claims.ts'
import type { ShippedQuantity } from '#shared/claims/failure-rate.ts'
import type { ClaimedSums, Remedy } from '#shared/claims/line-totals.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

export interface StoredClaim {
  readonly claimId: number
  readonly number: string
  readonly supplierId: number
  readonly status: (typeof CLAIM_STATUSES)[number]
  readonly createdOn: string
  readonly periodFromOn: string
  readonly periodToOn: string
  readonly currency: string
  readonly shipment: Shipment
  readonly quantities: readonly ShippedQuantity[]
  readonly answerDueOn: string | null
  readonly noticeDueOn: string | null
  readonly fileId: number | null
  readonly sentOn: string | null
}

interface ClaimRow {
  id: number; number: string; supplier_id: number; status: StoredClaim['status']; created_on: string; period_from_on: string; period_to_on: string; currency: string
  shipment_json: string; quantities_json: string; answer_due_on: string | null; notice_due_on: string | null; file_id: number | null; sent_on: string | null
}

const CLAIM_COLUMNS = 'id, number, supplier_id, status, created_on, period_from_on, period_to_on, currency, shipment_json, quantities_json, answer_due_on, notice_due_on, file_id, sent_on'

const claimOf = (row: ClaimRow): StoredClaim => ({
  claimId: row.id, number: row.number, supplierId: row.supplier_id, status: row.status, createdOn: row.created_on, periodFromOn: row.period_from_on, periodToOn: row.period_to_on, currency: row.currency,
  shipment: JSON.parse(row.shipment_json) as Shipment, quantities: JSON.parse(row.quantities_json) as ShippedQuantity[], answerDueOn: row.answer_due_on, noticeDueOn: row.notice_due_on, fileId: row.file_id, sentOn: row.sent_on,
})

export function findClaim(db: ReadDb, claimId: number): StoredClaim | null {
  const row = db.sql(`SELECT ${CLAIM_COLUMNS} FROM claims WHERE id = ?`).get(claimId) as ClaimRow | undefined
  return row === undefined ? null : claimOf(row)
}

/** Claims to the supplier, or all of them, the newest first. */
export function listClaims(db: ReadDb, supplierId: number | null): StoredClaim[] {
  const rows = supplierId === null ? db.sql(`SELECT ${CLAIM_COLUMNS} FROM claims ORDER BY id DESC`).all() : db.sql(`SELECT ${CLAIM_COLUMNS} FROM claims WHERE supplier_id = ? ORDER BY id DESC`).all(supplierId)
  return (rows as ClaimRow[]).map(claimOf)
}

export function insertClaim(tx: WriteTx, claim: Omit<StoredClaim, 'claimId' | 'status' | 'answerDueOn' | 'fileId' | 'sentOn'>, personId: number): number {
  const row = tx.sql("INSERT INTO claims (number, supplier_id, status, created_on, period_from_on, period_to_on, currency, shipment_json, quantities_json, notice_due_on, created_by) VALUES (?, ?, 'draft', ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id")
    .get(claim.number, claim.supplierId, claim.createdOn, claim.periodFromOn, claim.periodToOn, claim.currency, JSON.stringify(claim.shipment), JSON.stringify(claim.quantities), claim.noticeDueOn, personId) as { id: number }
  return row.id
}

/** A workbook written before a change says something else: it stays among the files, but no longer as the claim's own. */
export function reopenClaim(tx: WriteTx, claimId: number): void {
  tx.sql("UPDATE claims SET status = 'draft', file_id = NULL WHERE id = ?").run(claimId)
}

export function updateShipment(tx: WriteTx, claimId: number, facts: Pick<StoredClaim, 'shipment' | 'quantities' | 'noticeDueOn'>): void {
  tx.sql('UPDATE claims SET shipment_json = ?, quantities_json = ?, notice_due_on = ? WHERE id = ?').run(JSON.stringify(facts.shipment), JSON.stringify(facts.quantities), facts.noticeDueOn, claimId)
}

export function setWorkbook(tx: WriteTx, claimId: number, fileId: number): void {
  tx.sql("UPDATE claims SET status = 'ready', file_id = ? WHERE id = ?").run(fileId, claimId)
}

export function setSent(tx: WriteTx, claimId: number, sent: { readonly sentOn: string; readonly answerDueOn: string }): void {
  tx.sql("UPDATE claims SET status = 'sent', sent_on = ?, answer_due_on = ? WHERE id = ?").run(sent.sentOn, sent.answerDueOn, claimId)
}

export interface StoredClaimLine extends ClaimedSums {
  readonly lineId: number
  readonly claimId: number
  readonly lineNo: number
  readonly orderId: number
  readonly expertiseId: number
}

interface LineRow {
  id: number; claim_id: number; line_no: number; order_id: number; expertise_id: number; remedy: Remedy; requested_qty: number; unit_price_minor: number; labour_cost_minor: number; parts_cost_minor: number; carriage_cost_minor: number
}

const LINE_COLUMNS = 'id, claim_id, line_no, order_id, expertise_id, remedy, requested_qty, unit_price_minor, labour_cost_minor, parts_cost_minor, carriage_cost_minor'

const lineOf = (row: LineRow): StoredClaimLine => ({
  lineId: row.id, claimId: row.claim_id, lineNo: row.line_no, orderId: row.order_id, expertiseId: row.expertise_id, remedy: row.remedy, requestedQty: row.requested_qty,
  unitPriceMinor: row.unit_price_minor, labourCostMinor: row.labour_cost_minor, partsCostMinor: row.parts_cost_minor, carriageCostMinor: row.carriage_cost_minor,
})

export function claimLines(db: ReadDb, claimId: number): StoredClaimLine[] {
  return (db.sql(`SELECT ${LINE_COLUMNS} FROM claim_lines WHERE claim_id = ? ORDER BY line_no`).all(claimId) as LineRow[]).map(lineOf)
}

export function findClaimLine(db: ReadDb, lineId: number): StoredClaimLine | null {
  const row = db.sql(`SELECT ${LINE_COLUMNS} FROM claim_lines WHERE id = ?`).get(lineId) as LineRow | undefined
  return row === undefined ? null : lineOf(row)
}

export function insertClaimLine(tx: WriteTx, line: Omit<StoredClaimLine, 'lineId'>): void {
  tx.sql('INSERT INTO claim_lines (claim_id, line_no, order_id, expertise_id, remedy, requested_qty, unit_price_minor, labour_cost_minor, parts_cost_minor, carriage_cost_minor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(line.claimId, line.lineNo, line.orderId, line.expertiseId, line.remedy, line.requestedQty, line.unitPriceMinor, line.labourCostMinor, line.partsCostMinor, line.carriageCostMinor)
}

export type LineSums = Pick<StoredClaimLine, 'remedy' | 'requestedQty' | 'unitPriceMinor' | 'labourCostMinor' | 'partsCostMinor' | 'carriageCostMinor'>

export function updateClaimLine(tx: WriteTx, lineId: number, sums: LineSums): void {
  tx.sql('UPDATE claim_lines SET remedy = ?, requested_qty = ?, unit_price_minor = ?, labour_cost_minor = ?, parts_cost_minor = ?, carriage_cost_minor = ? WHERE id = ?')
    .run(sums.remedy, sums.requestedQty, sums.unitPriceMinor, sums.labourCostMinor, sums.partsCostMinor, sums.carriageCostMinor, lineId)
}
