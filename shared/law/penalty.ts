import { addDays, compareDates, daysBetween, laterOf, type CivilDate } from '#shared/kit/calendar.ts'
import type { LawBook } from './law-book.ts'
import type { PenaltyId } from './rule-ids.ts'
import type { Confidence } from './sources.ts'

const GOODS: PenaltyId = 'PEN-GOODS-1'
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
  readonly law: LawBook
  /** Goods of this kind may have a rate or a limit of their own; null: the general one. */
  readonly categoryCode?: string | null
}

export type Penalty = {
  readonly article: string
  readonly confidence: Confidence
  readonly confidenceNote: string
  readonly rateBp: number
  /** Days charged: those of delay without those of a pause. */
  readonly days: number
  readonly pausedDays: number
  readonly perDayMinor: number
  /** What the days come to before the limit. */
  readonly uncappedMinor: number
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

/** Days from the first to the last that fall into a pause; a day of two pauses counts once. */
function pausedDays(fromOn: CivilDate, toOn: CivilDate, law: LawBook): number {
  let days = 0
  let coveredToOn = addDays(fromOn, -1)
  for (const pause of law.pauses.toSorted((left, right) => compareDates(left.fromOn, right.fromOn))) {
    const startsOn = laterOf(pause.fromOn, addDays(coveredToOn, 1))
    const endsOn = pause.toOn < toOn ? pause.toOn : toOn
    if (startsOn > endsOn) continue
    days += daysBetween(startsOn, endsOn) + 1
    coveredToOn = endsOn
  }
  return days
}

type Rate = Pick<Penalty, 'article' | 'rateBp' | 'confidence' | 'confidenceNote'> & { readonly hasCap: boolean }

/** Goods of some kinds have a rate of their own in place of the general one for goods. Source: FZ500-2025 art. 3. */
function rateOf({ penaltyId, dueLegalOn, categoryCode = null }: PenaltyFacts, law: LawBook): Rate | null {
  const general = law.penaltyOn(penaltyId, dueLegalOn)
  if (general === null) return null
  const own = categoryCode === null || penaltyId !== GOODS ? null : law.overrideOn(categoryCode, dueLegalOn)
  return own ?? { ...general, hasCap: general.cap !== null }
}

/**
 * The penalty for a missed term, in the edition in force on the missed day; null where no rate was in force. Days of a
 * pause are not charged. Source: ZOZPP art. 23, 23.1, 28.
 */
export function penalty(facts: PenaltyFacts): Penalty | null {
  const { baseMinor, dueLegalOn, performedOn, law } = facts
  const rate = rateOf(facts, law)
  if (rate === null) return null
  const delay = delayDays(dueLegalOn, performedOn)
  const paused = delay === 0 ? 0 : pausedDays(addDays(dueLegalOn, 1), performedOn, law)
  const uncappedMinor = shareMinor(baseMinor, rate.rateBp, delay - paused)
  const capMinor = rate.hasCap ? facts.capMinor : null
  const isCapped = capMinor !== null && uncappedMinor > capMinor
  return {
    article: rate.article, confidence: rate.confidence, confidenceNote: rate.confidenceNote, rateBp: rate.rateBp, days: delay - paused, pausedDays: paused,
    perDayMinor: shareMinor(baseMinor, rate.rateBp, 1), uncappedMinor, totalMinor: isCapped ? capMinor : uncappedMinor, capMinor, isCapped,
  }
}
