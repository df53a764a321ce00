import type { Shipment } from '#shared/contract/claims.ts'
import type { ClaimStatus } from '#shared/claims/status.ts'
import type { ShippedQuantity } from '#shared/claims/failure-rate.ts'
import type { EightD } from '#shared/documents/claim-model.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'

export interface StoredClaim {
  readonly claimId: number
  readonly number: string
  readonly supplierId: number
  readonly status: ClaimStatus
  readonly statusSinceOn: string
  readonly createdOn: string
  readonly periodFromOn: string
  readonly periodToOn: string
  readonly shipmentId: number | null
  readonly currency: string
  readonly shipment: Shipment
  readonly quantities: readonly ShippedQuantity[]
  readonly answerDueOn: string | null
  readonly noticeDueOn: string | null
  readonly fileId: number | null
  readonly sentOn: string | null
  readonly answeredOn: string | null
  readonly closedOn: string | null
  readonly eightD: EightD | null
}

type Row = Omit<StoredClaim, 'shipment' | 'quantities' | 'eightD'> & { readonly shipmentJson: string; readonly quantitiesJson: string; readonly eightDJson: string | null }

const COLUMNS = `id AS claimId, number, supplier_id AS supplierId, status, status_since_on AS statusSinceOn, created_on AS createdOn, period_from_on AS periodFromOn, period_to_on AS periodToOn, shipment_id AS shipmentId, currency,
  shipment_json AS shipmentJson, quantities_json AS quantitiesJson, answer_due_on AS answerDueOn, notice_due_on AS noticeDueOn, file_id AS fileId, sent_on AS sentOn, answered_on AS answeredOn, closed_on AS closedOn, eight_d_json AS eightDJson`

const claimOf = ({ shipmentJson, quantitiesJson, eightDJson, ...row }: Row): StoredClaim => ({
  ...row, shipment: JSON.parse(shipmentJson) as Shipment, quantities: JSON.parse(quantitiesJson) as ShippedQuantity[], eightD: eightDJson === null ? null : (JSON.parse(eightDJson) as EightD),
})

export function findClaim(db: ReadDb, claimId: number): StoredClaim | null {
  const row = db.sql(`SELECT ${COLUMNS} FROM claims WHERE id = ?`).get(claimId) as Row | undefined
  return row === undefined ? null : claimOf(row)
}

/** Refuses: claims.not_found. */
export const getClaim = (db: ReadDb, claimId: number): StoredClaim => findClaim(db, claimId) ?? refuse('claims.not_found', {})

/** Numbers are compared without spaces, dashes and case: a supplier types them back as it likes. */
export function findClaimByNumber(db: ReadDb, number: string): StoredClaim | null {
  const row = db.sql(`SELECT ${COLUMNS} FROM claims WHERE REPLACE(REPLACE(UPPER(number), '-', ''), ' ', '') = ?`).get(number.replace(/[\s-]/g, '').toUpperCase()) as Row | undefined
  return row === undefined ? null : claimOf(row)
}

/** Claims to the supplier, or all of them, the newest first. */
export function listClaims(db: ReadDb, supplierId: number | null): StoredClaim[] {
  const rows = supplierId === null ? db.sql(`SELECT ${COLUMNS} FROM claims ORDER BY id DESC`).all() : db.sql(`SELECT ${COLUMNS} FROM claims WHERE supplier_id = ? ORDER BY id DESC`).all(supplierId)
  return (rows as Row[]).map(claimOf)
}

export type NewClaim = Pick<StoredClaim, 'number' | 'supplierId' | 'createdOn' | 'periodFromOn' | 'periodToOn' | 'shipmentId' | 'currency' | 'shipment' | 'quantities' | 'noticeDueOn'>

export function insertClaim(tx: WriteTx, claim: NewClaim, personId: number): number {
  const row = tx.sql(`INSERT INTO claims (number, supplier_id, status, status_since_on, created_on, period_from_on, period_to_on, shipment_id, currency, shipment_json, quantities_json, notice_due_on, created_by)
    VALUES (?, ?, 'draft', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`)
    .get(claim.number, claim.supplierId, claim.createdOn, claim.createdOn, claim.periodFromOn, claim.periodToOn, claim.shipmentId, claim.currency, JSON.stringify(claim.shipment), JSON.stringify(claim.quantities), claim.noticeDueOn, personId) as { id: number }
  return row.id
}

/** A workbook written before a change says something else: it stays among the files, but no longer as the claim's own. */
export function dropWorkbook(tx: WriteTx, claimId: number): void {
  tx.sql('UPDATE claims SET file_id = NULL WHERE id = ?').run(claimId)
}

export function updateShipment(tx: WriteTx, claimId: number, facts: Pick<StoredClaim, 'shipment' | 'quantities'>): void {
  tx.sql('UPDATE claims SET shipment_json = ?, quantities_json = ? WHERE id = ?').run(JSON.stringify(facts.shipment), JSON.stringify(facts.quantities), claimId)
}

export function setNoticeDue(tx: WriteTx, claimId: number, noticeDueOn: string | null): void {
  tx.sql('UPDATE claims SET notice_due_on = ? WHERE id = ?').run(noticeDueOn, claimId)
}

export function setFile(tx: WriteTx, claimId: number, fileId: number): void {
  tx.sql('UPDATE claims SET file_id = ? WHERE id = ?').run(fileId, claimId)
}

export interface NewStatus { readonly status: ClaimStatus; readonly on: string; readonly isOver: boolean }

export function setStatus(tx: WriteTx, claimId: number, next: NewStatus): void {
  tx.sql('UPDATE claims SET status = ?, status_since_on = ?, closed_on = ? WHERE id = ?').run(next.status, next.on, next.isOver ? next.on : null, claimId)
}

export function setSent(tx: WriteTx, claimId: number, sent: { readonly sentOn: string; readonly answerDueOn: string }): void {
  tx.sql('UPDATE claims SET sent_on = ?, answer_due_on = ? WHERE id = ?').run(sent.sentOn, sent.answerDueOn, claimId)
}

export function setAnswered(tx: WriteTx, claimId: number, answeredOn: string): void {
  tx.sql('UPDATE claims SET answered_on = ? WHERE id = ?').run(answeredOn, claimId)
}

export function saveEightDRow(tx: WriteTx, claimId: number, report: EightD, open: { readonly d3DueOn: string | null; readonly d5DueOn: string | null }): void {
  tx.sql('UPDATE claims SET eight_d_json = ?, d3_due_on = ?, d5_due_on = ?, eight_d_closed_on = ? WHERE id = ?').run(JSON.stringify(report), open.d3DueOn, open.d5DueOn, report.closedOn, claimId)
}
