import { penaltyToday, type PenaltyToday } from '#shared/law/penalty.ts'
import type { OrderStatus } from './status.ts'

/** Decisions that leave nothing owed under the demand. */
const NOTHING_OWED: readonly string[] = ['refusal', 'no_fault', 'paid_repair']

export interface ExposureFacts {
  readonly status: OrderStatus
  readonly decision: string | null
  readonly deadlineOn: string | null
  /** The day the repair was finished; null while it is not, or where nothing had to be repaired. */
  readonly finishedOn: string | null
  readonly todayOn: string
  /** What the customer paid for the product; null when nobody knows. */
  readonly pricePaidMinor: number | null
  /** Value stated at intake, standing in for an unknown price. */
  readonly valueMinor: number
}

/** The day to which delay counts; null when nothing is owed or what was owed has been done. */
function delayCountsTo(facts: ExposureFacts): string | null {
  if (facts.status === 'closed' || NOTHING_OWED.includes(facts.decision ?? '')) return null
  return facts.status === 'ready' ? facts.finishedOn : facts.todayOn
}

/**
 * What the term of this order costs today: nothing while it is kept, 1 % of the price for every day after it.
 * Null: the order has no term, or nothing is owed under it any more.
 * Source: ZOZPP art. 23 p. 1.
 */
export function exposureToday(facts: ExposureFacts): PenaltyToday | null {
  const countsToOn = delayCountsTo(facts)
  if (facts.deadlineOn === null || countsToOn === null) return null
  const priceMinor = facts.pricePaidMinor ?? facts.valueMinor
  return penaltyToday({ priceMinor, paidMinor: priceMinor, dueLegalOn: facts.deadlineOn, todayOn: countsToOn })
}
