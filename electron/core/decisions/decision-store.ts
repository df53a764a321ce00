import type { Decision } from '#shared/law/decision-gate.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

export interface CurrentDecision {
  readonly decisionId: number
  readonly orderId: number
  readonly decision: Decision
  readonly reason: string
  readonly essentialReason: string
  readonly amountMinor: number | null
  readonly expertiseId: number
  readonly decidedBy: number
  readonly decidedOn: string
  /** Null: the customer has not answered, or was not asked. */
  readonly isConsentGiven: boolean | null
}

interface Row {
  id: number; order_id: number; decision: Decision; reason: string; essential_reason: string; amount_minor: number | null; expertise_id: number; decided_by: number; decided_on: string; consent: number | null
}

/** The decision in force on the order; null while nothing is decided or after the findings were reopened. */
export function currentDecision(db: ReadDb, orderId: number): CurrentDecision | null {
  const row = db.sql('SELECT id, order_id, decision, reason, essential_reason, amount_minor, expertise_id, decided_by, decided_on, consent FROM decisions WHERE order_id = ? AND is_current = 1').get(orderId) as Row | undefined
  if (row === undefined) return null
  return {
    decisionId: row.id, orderId: row.order_id, decision: row.decision, reason: row.reason, essentialReason: row.essential_reason, amountMinor: row.amount_minor, expertiseId: row.expertise_id,
    decidedBy: row.decided_by, decidedOn: row.decided_on, isConsentGiven: row.consent === null ? null : row.consent === 1,
  }
}

export function insertDecision(tx: WriteTx, facts: Omit<CurrentDecision, 'decisionId' | 'isConsentGiven'>, nowAt: string): number {
  const row = tx.sql('INSERT INTO decisions (order_id, decision, reason, essential_reason, amount_minor, expertise_id, decided_by, decided_at, decided_on, is_current) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1) RETURNING id')
    .get(facts.orderId, facts.decision, facts.reason, facts.essentialReason, facts.amountMinor, facts.expertiseId, facts.decidedBy, nowAt, facts.decidedOn) as { id: number }
  return row.id
}

export function saveConsent(tx: WriteTx, decisionId: number, consent: { readonly isAgreed: boolean; readonly channel: string; readonly note: string }): void {
  tx.sql('UPDATE decisions SET consent = ?, consent_channel = ?, consent_note = ? WHERE id = ?').run(consent.isAgreed ? 1 : 0, consent.channel, consent.note, decisionId)
}

/** Earlier decisions stay as history. */
export function endCurrentDecision(tx: WriteTx, orderId: number): void {
  tx.sql('UPDATE decisions SET is_current = 0 WHERE order_id = ? AND is_current = 1').run(orderId)
}

/** Money given back beside what was paid in; how it went back is on its receipt, the program is not told. */
export function insertRefund(tx: WriteTx, refund: { readonly orderId: number; readonly amountMinor: number; readonly receiptNo: string; readonly at: string; readonly personId: number }): void {
  tx.sql("INSERT INTO payments (order_id, amount_minor, purpose, method, receipt_no, at_utc, person_id) VALUES (?, ?, 'refund', '', ?, ?, ?)").run(refund.orderId, refund.amountMinor, refund.receiptNo, refund.at, refund.personId)
}
