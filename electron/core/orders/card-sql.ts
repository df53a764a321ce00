import type { DocumentRow, OrderCard, WorkLine } from '#shared/contract/orders.ts'
import type { ExpertiseDraft } from '#shared/contract/expertise.ts'
import type { Category } from '#shared/contract/reference.ts'
import { lineTotalMinor } from '#shared/kit/money.ts'
import type { ReadDb } from '#core/db/brands.ts'

// A read model: the card shows what expertise, decisions, work, papers and claims have written about one order. They all
// stand on the orders feature, so it reads their tables here and writes none of them.

export interface CardExpertise { readonly expertiseId: number; readonly version: number; readonly signedOn: string | null; readonly engineer: string; readonly category: Category; readonly draft: ExpertiseDraft }

/** The newest version of the expertise, signed or not. */
export function newestExpertise(db: ReadDb, orderId: number): CardExpertise | null {
  const row = db.sql(`SELECT e.id, e.version, e.signed_on, p.full_name AS engineer, e.category_json, e.draft_json
    FROM expertises e JOIN people p ON p.id = e.engineer_id WHERE e.order_id = ? ORDER BY e.version DESC LIMIT 1`).get(orderId) as
    { id: number; version: number; signed_on: string | null; engineer: string; category_json: string; draft_json: string } | undefined
  if (row === undefined) return null
  return { expertiseId: row.id, version: row.version, signedOn: row.signed_on, engineer: row.engineer, category: JSON.parse(row.category_json) as Category, draft: JSON.parse(row.draft_json) as ExpertiseDraft }
}

/** The decision in force. */
export function currentDecision(db: ReadDb, orderId: number): OrderCard['decision'] {
  const row = db.sql(`SELECT d.decision, d.reason, d.decided_on, p.full_name AS person, d.amount_minor, d.consent
    FROM decisions d JOIN people p ON p.id = d.decided_by WHERE d.order_id = ? AND d.is_current = 1`).get(orderId) as
    { decision: string; reason: string; decided_on: string; person: string; amount_minor: number | null; consent: number | null } | undefined
  if (row === undefined) return null
  return { decision: row.decision, reason: row.reason, decidedOn: row.decided_on, person: row.person, amountMinor: row.amount_minor, isConsentGiven: row.consent === null ? null : row.consent === 1 }
}

interface LineRow {
  id: number; kind: WorkLine['kind']; code: string; name: string; qty_milli: number; price_minor: number; serial: string; replaced_serial: string; warranty_months: number | null; order_part_id: number | null
}

export function standingLines(db: ReadDb, orderId: number): WorkLine[] {
  const rows = db.sql('SELECT id, kind, code, name, qty_milli, price_minor, serial, replaced_serial, warranty_months, order_part_id FROM work_lines WHERE order_id = ? AND removed_at IS NULL ORDER BY id').all(orderId) as LineRow[]
  return rows.map((row) => ({
    lineId: row.id, kind: row.kind, code: row.code, name: row.name, qtyMilli: row.qty_milli, priceMinor: row.price_minor, serial: row.serial, replacedSerial: row.replaced_serial,
    warrantyMonths: row.warranty_months, totalMinor: lineTotalMinor(row.price_minor, row.qty_milli), orderPartId: row.order_part_id,
  }))
}

export interface CardDocument extends DocumentRow { readonly createdOn: string }

/** Papers that have been printed, in the order of printing. */
export function printedDocuments(db: ReadDb, orderId: number): CardDocument[] {
  const rows = db.sql(`SELECT d.id, d.kind, d.number, d.created_at, d.created_on, d.print_count, d.file_id, f.sha256, p.full_name AS person
    FROM documents d JOIN files f ON f.id = d.file_id LEFT JOIN people p ON p.id = d.created_by WHERE d.order_id = ? ORDER BY d.id`).all(orderId) as
    { id: number; kind: string; number: string; created_at: string; created_on: string; print_count: number; file_id: number; sha256: string; person: string | null }[]
  return rows.map((row) => ({
    documentId: row.id, kind: row.kind, number: row.number, printedAt: row.created_at, createdOn: row.created_on, printCount: row.print_count, fileId: row.file_id, sha256: row.sha256, person: row.person ?? '',
  }))
}

export function paymentsOf(db: ReadDb, orderId: number): OrderCard['payments'] {
  const rows = db.sql('SELECT id, amount_minor, purpose, method, receipt_no, at_utc FROM payments WHERE order_id = ? ORDER BY id').all(orderId) as
    { id: number; amount_minor: number; purpose: string; method: string; receipt_no: string; at_utc: string }[]
  return rows.map((row) => ({ paymentId: row.id, amountMinor: row.amount_minor, method: row.method, receiptNo: row.receipt_no, at: row.at_utc, purpose: row.purpose }))
}

export function claimOf(db: ReadDb, orderId: number): OrderCard['claim'] {
  const row = db.sql("SELECT c.id, c.number, c.status, l.line_no FROM claim_lines l JOIN claims c ON c.id = l.claim_id WHERE l.order_id = ? ORDER BY l.is_live DESC, l.source = 'order' DESC, l.id DESC LIMIT 1").get(orderId) as
    { id: number; number: string; status: string; line_no: number } | undefined
  return row === undefined ? null : { claimId: row.id, number: row.number, status: row.status, lineNo: row.line_no }
}

export function personName(db: ReadDb, personId: number | null): string | null {
  return (db.sql('SELECT full_name FROM people WHERE id = ?').get(personId) as { full_name: string } | undefined)?.full_name ?? null
}
