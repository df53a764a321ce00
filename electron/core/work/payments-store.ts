import type { ReadDb, WriteTx } from '#core/db/brands.ts'

/** A prepayment is taken at intake; a refund goes the other way. */
export const PAYMENT_PURPOSES = ['prepayment', 'payment', 'refund'] as const
export type PaymentPurpose = (typeof PAYMENT_PURPOSES)[number]

export interface StoredPayment {
  readonly paymentId: number
  readonly amountMinor: number
  readonly purpose: PaymentPurpose
  readonly method: string
  readonly receiptNo: string
  readonly at: string
}

interface Row { id: number; amount_minor: number; purpose: PaymentPurpose; method: string; receipt_no: string; at_utc: string }

export function paymentsOf(db: ReadDb, orderId: number): StoredPayment[] {
  const rows = db.sql('SELECT id, amount_minor, purpose, method, receipt_no, at_utc FROM payments WHERE order_id = ? ORDER BY id').all(orderId) as Row[]
  return rows.map((row) => ({ paymentId: row.id, amountMinor: row.amount_minor, purpose: row.purpose, method: row.method, receiptNo: row.receipt_no, at: row.at_utc }))
}

export function insertPayment(tx: WriteTx, orderId: number, payment: Omit<StoredPayment, 'paymentId'>, personId: number): number {
  const row = tx.sql('INSERT INTO payments (order_id, amount_minor, purpose, method, receipt_no, at_utc, person_id) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id')
    .get(orderId, payment.amountMinor, payment.purpose, payment.method, payment.receiptNo, payment.at, personId) as { id: number }
  return row.id
}
