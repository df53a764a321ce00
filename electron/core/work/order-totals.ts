import { isPaidByCustomer, workTotals, type WorkTotals } from '#shared/work/totals.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { currentDecision } from '#core/decisions/index.ts'
import type { Order } from '#core/orders/index.ts'
import { paymentsOf } from './payments-store.ts'
import { workLines } from './work-store.ts'

/** Sums of the order as its lines, payments and decision stand now; what was prepaid at intake counts as paid. */
export function orderTotals(db: ReadDb, order: Order): WorkTotals {
  const paidMinor = paymentsOf(db, order.orderId).reduce((sum, payment) => (payment.purpose === 'refund' ? sum : sum + payment.amountMinor), 0)
  const isConsentGiven = currentDecision(db, order.orderId)?.isConsentGiven ?? null
  return workTotals(workLines(db, order.orderId), { isPaidByCustomer: isPaidByCustomer({ decision: order.decision, isConsentGiven }), paidMinor })
}
