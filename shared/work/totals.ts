import { lineTotalMinor } from '#shared/kit/money.ts'

export interface PricedLine { readonly kind: 'labour' | 'part'; readonly qtyMilli: number; readonly priceMinor: number }

export interface WorkTotals {
  readonly labourMinor: number
  readonly partsMinor: number
  readonly totalMinor: number
  readonly paidMinor: number
  /** What the customer still owes. */
  readonly dueMinor: number
}

const sumOf = (lines: readonly PricedLine[], kind: PricedLine['kind']): number =>
  lines.reduce((sum, line) => (line.kind === kind ? sum + lineTotalMinor(line.priceMinor, line.qtyMilli) : sum), 0)

/** Only a paid repair the customer has agreed to is paid for by the customer. Source: ZOZPP art. 16, 18 p. 1, 33. */
export function isPaidByCustomer(order: { readonly decision: string | null; readonly isConsentGiven: boolean | null }): boolean {
  return order.decision === 'paid_repair' && order.isConsentGiven !== false
}

/**
 * Sums of the work on one order. Rounding: each line to a whole kopeck, then added.
 * What the customer has paid over the total is not due back through this sum.
 */
export function workTotals(lines: readonly PricedLine[], money: { readonly isPaidByCustomer: boolean; readonly paidMinor: number }): WorkTotals {
  const labourMinor = sumOf(lines, 'labour')
  const partsMinor = sumOf(lines, 'part')
  const totalMinor = labourMinor + partsMinor
  return { labourMinor, partsMinor, totalMinor, paidMinor: money.paidMinor, dueMinor: money.isPaidByCustomer ? Math.max(0, totalMinor - money.paidMinor) : 0 }
}

/**
 * The sum a paid repair may not exceed without asking again: the estimate agreed to, else the limit named at intake.
 * Null: no sum was agreed. Source: ZOZPP art. 33.
 */
export function agreedLimitMinor(agreed: { readonly estimateMinor: number | null; readonly priceLimitMinor: number | null }): number | null {
  return agreed.estimateMinor ?? agreed.priceLimitMinor
}
