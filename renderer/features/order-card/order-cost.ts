import type { OrderCard } from '#shared/contract/orders.ts'
import { isPaidByCustomer } from '#shared/work/totals.ts'
import { priceOf } from './decision-offer.ts'

export type OrderCost = {
  /** Refunded already, or what the decision names while it is not refunded. */
  readonly toCustomerMinor: number
  readonly isReturned: boolean
  /** Beside the sum that goes to the customer. */
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

/** The penalty that is not within the sum decided: more than the price goes back for the sake of the delay. */
function penaltyBesides(card: Pick<OrderCard, 'decision' | 'exposure' | 'unit' | 'valueMinor'>, toCustomerMinor: number): number {
  const penaltyMinor = card.exposure?.totalMinor ?? 0
  const withinMinor = card.decision?.decision === 'refund' ? Math.max(0, toCustomerMinor - (priceOf(card) ?? toCustomerMinor)) : 0
  return Math.max(0, penaltyMinor - withinMinor)
}

/** The centre's own side of the case as it stands today. */
export function costOf(card: Pick<OrderCard, 'payments' | 'decision' | 'exposure' | 'totals' | 'unit' | 'valueMinor'>): OrderCost {
  const { labourMinor, partsMinor, paidMinor } = card.totals
  const returnedMinor = card.payments.reduce((sum, payment) => (payment.purpose === 'refund' ? sum + payment.amountMinor : sum), 0)
  const decidedMinor = MONEY_DECISIONS.includes(card.decision?.decision ?? '') ? (card.decision?.amountMinor ?? 0) : 0
  const toCustomerMinor = returnedMinor > 0 ? returnedMinor : decidedMinor
  const penaltyMinor = penaltyBesides(card, toCustomerMinor)
  const isCustomersDebt = isPaidByCustomer({ decision: card.decision?.decision ?? null, isConsentGiven: card.decision?.isConsentGiven ?? null })
  const totalMinor = isCustomersDebt ? card.totals.dueMinor : toCustomerMinor + penaltyMinor + labourMinor + partsMinor
  return { toCustomerMinor, isReturned: returnedMinor > 0, penaltyMinor, labourMinor, partsMinor, paidMinor, isCustomersDebt, totalMinor }
}
