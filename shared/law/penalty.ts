import { daysBetween, type CivilDate } from '#shared/kit/calendar.ts'
import { BUILT_IN_LAW, type LawBook } from './law-book.ts'
import type { PenaltyId } from './rules.ts'

const BP_PER_WHOLE = 10_000n
const ROUNDING_HALF = BP_PER_WHOLE / 2n

export type PenaltyFacts = {
  readonly penaltyId: PenaltyId
  /** The sum the rate is taken of: for goods their price on the day of satisfaction, today's while it is not satisfied. */
  readonly baseMinor: number
  /** The sum the total may not exceed, used where the edition in force has a limit. */
  readonly capMinor: number
  readonly dueLegalOn: CivilDate
  readonly performedOn: CivilDate
  readonly law?: LawBook
}

export type Penalty = {
  readonly article: string
  readonly rateBp: number
  readonly days: number
  readonly perDayMinor: number
  readonly totalMinor: number
  /** Null: the edition in force on the missed day sets no limit. */
  readonly capMinor: number | null
  readonly isCapped: boolean
}

/** Rounding: half up to a whole kopeck, once, from the exact product. */
function shareMinor(baseMinor: number, rateBp: number, days: number): number {
  const exact = BigInt(baseMinor) * BigInt(rateBp) * BigInt(days)
  return Number((exact + ROUNDING_HALF) / BP_PER_WHOLE)
}

/**
 * Days of delay: the day after the last day of the term is the first, the day of performance is counted.
 * Source: PLENUM7-2016 p. 65.
 */
export function delayDays(dueLegalOn: CivilDate, performedOn: CivilDate): number {
  return Math.max(0, daysBetween(dueLegalOn, performedOn))
}

/** The penalty for a missed term, in the edition in force on the missed day; null where no rate was in force. */
export function penalty(facts: PenaltyFacts): Penalty | null {
  const rule = (facts.law ?? BUILT_IN_LAW).penaltyOn(facts.penaltyId, facts.dueLegalOn)
  if (rule === null) return null
  const days = delayDays(facts.dueLegalOn, facts.performedOn)
  const uncappedMinor = shareMinor(facts.baseMinor, rule.rateBp, days)
  const capMinor = rule.cap === null ? null : facts.capMinor
  const isCapped = capMinor !== null && uncappedMinor > capMinor
  return {
    article: rule.article,
    rateBp: rule.rateBp,
    days,
    perDayMinor: shareMinor(facts.baseMinor, rule.rateBp, 1),
    totalMinor: isCapped ? capMinor : uncappedMinor,
    capMinor,
    isCapped,
  }
}

export type PenaltyToday = Penalty & {
  /** The term was missed before the limit came into force: whether the limit helps, a lawyer has to say. */
  readonly needsLawyer: boolean
}

/**
 * What a missed consumer's term costs if it is kept today: 1 % of the price a day, for terms missed since 2026-02-01
 * at most what the consumer paid.
 * Source: ZOZPP art. 23 p. 1, edition FZ500-2025.
 */
export function penaltyToday(facts: {
  readonly priceMinor: number
  readonly paidMinor: number
  readonly dueLegalOn: CivilDate
  readonly todayOn: CivilDate
}): PenaltyToday {
  const found = penalty({
    penaltyId: 'PEN-GOODS-1',
    baseMinor: facts.priceMinor,
    capMinor: facts.paidMinor,
    dueLegalOn: facts.dueLegalOn,
    performedOn: facts.todayOn,
  })
  if (found === null) throw new RangeError('the penalty for goods has no edition on that day')
  return { ...found, needsLawyer: found.days > 0 && found.capMinor === null }
}
