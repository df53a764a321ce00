import { QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import { isMeasured, type PartUnit } from './quantities.ts'

/** Months of use the advice looks back at. */
export const USED_MONTHS = 6
/** Days until a supplier whose time nobody has named delivers. */
export const USUAL_LEAD_DAYS = 30
/** Days between two looks at what has to be bought: what comes must last until the delivery after the next look. */
export const REVIEW_DAYS = 14
const DAYS_PER_MONTH = 30

export const ADVICE_REASONS = ['waiting', 'minimum', 'demand', 'free', 'expected', 'whole_pieces'] as const
export type AdviceReasonCode = (typeof ADVICE_REASONS)[number]
/** One number of the sum: more to buy above nothing, less below it. */
export interface AdviceReason { readonly code: AdviceReasonCode; readonly milli: number }

export interface AdviceFacts {
  readonly unit: PartUnit
  readonly freeMilli: number
  readonly expectedMilli: number
  readonly waitingMilli: number
  readonly minStockMilli: number
  /** Issued to orders less what came back from them, in the months looked at. */
  readonly usedMilli: number
  readonly leadDays: number
  /** A part that is bought for the shelf; one superseded or no longer made is bought for waiting orders only. */
  readonly isKept: boolean
}

export interface AdviceCount {
  readonly perMonthMilli: number
  /** What is used until the delivery after the next look. */
  readonly coverMilli: number
  readonly adviceMilli: number
  /** Their sum is the advice; none where nothing has to be bought. */
  readonly reasons: readonly AdviceReason[]
}

/** Rounding: half up to a thousandth. */
export const perMonthMilli = (usedMilli: number): number => Math.round(Math.max(0, usedMilli) / USED_MONTHS)

/** Rounding: up to a thousandth. */
export const coverMilli = (monthMilli: number, leadDays: number): number => Math.ceil((monthMilli * (leadDays + REVIEW_DAYS)) / DAYS_PER_MONTH)

const wholeUp = (unit: PartUnit, milli: number): number => (isMeasured(unit) ? milli : Math.ceil(milli / QTY_MILLI_PER_ONE) * QTY_MILLI_PER_ONE)

/** What has to lie on the shelf beside what orders wait for: the greater of the minimum and the coming use. */
function shelfReason({ minStockMilli, isKept }: AdviceFacts, cover: number): AdviceReason {
  if (!isKept) return { code: 'demand', milli: 0 }
  return cover > minStockMilli ? { code: 'demand', milli: cover } : { code: 'minimum', milli: minStockMilli }
}

/** How much of a part to buy, and why. Rounding: whole pieces, up. */
export function countAdvice(facts: AdviceFacts): AdviceCount {
  const { unit, freeMilli, expectedMilli, waitingMilli, usedMilli, leadDays } = facts
  const monthMilli = perMonthMilli(usedMilli)
  const cover = coverMilli(monthMilli, leadDays)
  const terms: readonly AdviceReason[] = [{ code: 'waiting', milli: waitingMilli }, shelfReason(facts, cover), { code: 'free', milli: -freeMilli }, { code: 'expected', milli: -expectedMilli }]
  const neededMilli = Math.max(0, terms.reduce((sum, { milli }) => sum + milli, 0))
  const adviceMilli = wholeUp(unit, neededMilli)
  const reasons = neededMilli === 0 ? [] : [...terms, { code: 'whole_pieces', milli: adviceMilli - neededMilli } as const].filter(({ milli }) => milli !== 0)
  return { perMonthMilli: monthMilli, coverMilli: cover, adviceMilli, reasons }
}
