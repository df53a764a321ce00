import { addDays, type CivilDate } from '#shared/kit/calendar.ts'
import type { ClockEvent } from './clock-events.ts'
import type { ClockTerm } from './clock-terms.ts'
import type { DemandState } from './clock-state.ts'
import { penaltyBaseOf, type DemandKind, type PenaltyBase } from './demand-kinds.ts'
import type { LawBook } from './law-book.ts'
import { penalty } from './penalty.ts'
import type { PenaltyId } from './rule-ids.ts'

/** Sums that penalties and refunds are counted from; kopecks, null where nobody knows. */
export type ClockMoney = {
  /** The price of the goods on the day asked about, where somebody has looked it up. */
  readonly priceNowMinor: number | null
  readonly pricePaidMinor: number | null
  /** The value agreed at intake stands in for an unknown price. */
  readonly valueMinor: number
  readonly workPriceMinor: number | null
  readonly prepaidMinor: number | null
  readonly categoryCode: string
}

export type ExposureRow = {
  readonly demandId: number
  readonly kind: DemandKind
  readonly ruleId: string
  readonly penaltyId: PenaltyId
  readonly article: string
  readonly rateBp: number
  readonly baseMinor: number
  readonly capMinor: number | null
  /** The first and the last day of delay, both counted. */
  readonly fromOn: CivilDate
  readonly toOn: CivilDate
  readonly dueLegalOn: CivilDate
  /** Days charged: those of delay without those for which no penalty is charged. */
  readonly days: number
  readonly pausedDays: number
  readonly perDayMinor: number
  readonly uncappedMinor: number
  readonly totalMinor: number
  readonly isCapped: boolean
  readonly isStopped: boolean
  readonly needsLawyer: boolean
}

export type Exposure = {
  readonly rows: readonly ExposureRow[]
  /** What all lines come to, each within its own limit. */
  readonly beforeCapMinor: number
  /** The same within the limit of the whole order: one limit for every line counted from the price of the goods. */
  readonly totalMinor: number
  readonly capMinor: number | null
}

/** The price of the goods now; while nobody has looked it up, what was paid, then the value agreed at intake. Source: ZOZPP art. 23 p. 1. */
export function goodsPriceMinor(money: ClockMoney): number {
  return money.priceNowMinor ?? money.pricePaidMinor ?? money.valueMinor
}

/** What was paid in advance for goods is named in the demand; an order knows only what was paid for its work. */
function sumsOf(base: PenaltyBase, money: ClockMoney, namedMinor: number | null): { readonly baseMinor: number; readonly capMinor: number } {
  switch (base) {
    case 'goods':
      return { baseMinor: goodsPriceMinor(money), capMinor: money.pricePaidMinor ?? money.valueMinor }
    case 'works':
      return { baseMinor: money.workPriceMinor ?? 0, capMinor: money.workPriceMinor ?? 0 }
    case 'prepayment':
      return { baseMinor: namedMinor ?? money.prepaidMinor ?? 0, capMinor: namedMinor ?? money.prepaidMinor ?? 0 }
  }
}

/** A demand refused or addressed to the wrong place is owed nothing, unless a court says otherwise. */
const OWES_NOTHING: readonly (string | null)[] = ['refused', 'redirected']

/** What of a demand and its term a charge depends on. */
export type ChargedState = Pick<DemandState, 'demandId' | 'kind' | 'amountMinor' | 'ending'>
export type ChargedTerm = Pick<ClockTerm, 'ruleId' | 'penaltyId' | 'dueLegalOn' | 'endedOn'>

type Question = { readonly state: ChargedState; readonly term: ChargedTerm; readonly money: ClockMoney; readonly on: CivilDate; readonly law: LawBook }

function lineOf({ state, term, money, on, law }: Question): ExposureRow | null {
  if (term.penaltyId === null || OWES_NOTHING.includes(state.ending)) return null
  const hasEnded = term.endedOn !== null && term.endedOn <= on
  const toOn = hasEnded && term.endedOn !== null ? term.endedOn : on
  if (toOn <= term.dueLegalOn) return null
  const sums = sumsOf(penaltyBaseOf(state.kind), money, state.amountMinor)
  const found = penalty({ penaltyId: term.penaltyId, ...sums, dueLegalOn: term.dueLegalOn, performedOn: toOn, law, categoryCode: money.categoryCode })
  if (found === null) return null
  const { confidence: _confidence, confidenceNote: _note, ...charge } = found
  return {
    ...charge, demandId: state.demandId, kind: state.kind, ruleId: term.ruleId, penaltyId: term.penaltyId, baseMinor: sums.baseMinor, fromOn: addDays(term.dueLegalOn, 1), toOn, dueLegalOn: term.dueLegalOn,
    isStopped: hasEnded, needsLawyer: charge.capMinor === null && term.penaltyId === 'PEN-GOODS-1',
  }
}

const total = (rows: readonly ExposureRow[]): number => rows.reduce((sum, row) => sum + row.totalMinor, 0)

/**
 * What missed terms come to on a day. Each demand has a line of its own; a new demand of art. 23 p. 2 begins a new one.
 * Whether the limit holds for each demand or for all of them together is not settled: both sums are answered, the total
 * keeps within one limit. Source: ZOZPP art. 23 p. 1-2, edition FZ500-2025.
 */
export function exposureOf(question: {
  readonly demands: readonly { readonly state: ChargedState; readonly terms: readonly ChargedTerm[] }[]
  readonly money: ClockMoney
  readonly on: CivilDate
  readonly law: LawBook
}): Exposure {
  const { demands, money, on, law } = question
  const rows = demands.flatMap(({ state, terms }) => terms.flatMap((term) => lineOf({ state, term, money, on, law }) ?? []))
  const beforeCapMinor = total(rows)
  const goods = rows.filter((row) => row.penaltyId === 'PEN-GOODS-1')
  const isLimited = goods.length > 0 && goods.every((row) => row.capMinor !== null)
  const capMinor = isLimited ? (goods[0]?.capMinor ?? null) : null
  const overMinor = capMinor === null ? 0 : Math.max(0, total(goods) - capMinor)
  return { rows, beforeCapMinor, totalMinor: beforeCapMinor - overMinor, capMinor }
}

/** What the first day of delay would cost, where no delay has begun yet. */
export function firstDayMinor(question: Omit<Question, 'on'>): number {
  return lineOf({ ...question, on: addDays(question.term.dueLegalOn, 1) })?.totalMinor ?? 0
}

export type RefundSum = { readonly paidMinor: number; readonly differenceMinor: number; readonly lossesMinor: number; readonly penaltyMinor: number; readonly totalMinor: number }

/** Losses that are demanded and neither paid nor refused. Source: ZOZPP art. 18 p. 1. */
export function lossesOwedMinor(states: readonly Pick<DemandState, 'kind' | 'amountMinor' | 'ending'>[]): number {
  return states.reduce((sum, { kind, amountMinor, ending }) => (kind === 'losses' && ending === null ? sum + (amountMinor ?? 0) : sum), 0)
}

/** Penalty paid already, by whatever demand. */
export function penaltyPaidMinor(standing: readonly ClockEvent[]): number {
  return standing.reduce((sum, { kind, data }) => (kind === 'penalty_paid' ? sum + (data.amountMinor ?? 0) : sum), 0)
}

/**
 * What a refund on that day comes to: the sum paid, the rise in price, losses claimed and the penalty grown so far.
 * A fall in price lowers nothing. For technically complex goods the price now is that of the same thing with the same
 * wear and year of make. Null: nobody knows what was paid. Source: ZOZPP art. 24 p. 4, edition FZ500-2025.
 */
export function refundSum(money: ClockMoney, lossesMinor: number, penaltyMinor: number): RefundSum | null {
  const paidMinor = money.pricePaidMinor
  if (paidMinor === null) return null
  const differenceMinor = Math.max(0, (money.priceNowMinor ?? paidMinor) - paidMinor)
  return { paidMinor, differenceMinor, lossesMinor, penaltyMinor, totalMinor: paidMinor + differenceMinor + lossesMinor + penaltyMinor }
}
