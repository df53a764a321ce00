import type { OrderCard } from '#shared/contract/orders.ts'
import { isPaidByCustomer } from '#shared/work/totals.ts'

export type OrderCost = {
  /** Refunded already, or what the decision names while it is not refunded. */
  readonly toCustomerMinor: number
  readonly isReturned: boolean
  readonly penaltyMinor: number
  readonly labourMinor: number
  readonly partsMinor: number
  readonly paidMinor: number
  /** True: labour and parts are the customer's debt, else they are the centre's own cost. */
  readonly isCustomersDebt: boolean
  /** What the customer still owes, or what the case costs the centre today. */
  readonly totalMinor: number
}

const MONEY_DECISIONS: readonly string[] = ['refund', 'price_reduction', 'cost_reimbursement']

/** The centre's own side of the case as it stands today. */
export function costOf(card: Pick<OrderCard, 'payments' | 'decision' | 'exposure' | 'totals'>): OrderCost {
  const { labourMinor, partsMinor, paidMinor } = card.totals
  const returnedMinor = card.payments.reduce((sum, payment) => (payment.purpose === 'refund' ? sum + payment.amountMinor : sum), 0)
  const decidedMinor = MONEY_DECISIONS.includes(card.decision?.decision ?? '') ? (card.decision?.amountMinor ?? 0) : 0
  const toCustomerMinor = returnedMinor > 0 ? returnedMinor : decidedMinor
  const penaltyMinor = card.exposure?.totalMinor ?? 0
  const isCustomersDebt = isPaidByCustomer({ decision: card.decision?.decision ?? null, isConsentGiven: card.decision?.isConsentGiven ?? null })
  const totalMinor = isCustomersDebt ? card.totals.dueMinor : toCustomerMinor + penaltyMinor + labourMinor + partsMinor
  return { toCustomerMinor, isReturned: returnedMinor > 0, penaltyMinor, labourMinor, partsMinor, paidMinor, isCustomersDebt, totalMinor }
}
