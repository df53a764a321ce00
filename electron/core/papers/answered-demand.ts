import { formatRussianDate } from '#shared/kit/calendar.ts'
import { DEMAND_RU } from '#shared/documents/demand-words.ts'
import { exposureOf, refundSum, type Exposure, type RefundSum } from '#shared/law/clock-exposure.ts'
import type { ClockEvent, EventKind } from '#shared/law/clock-events.ts'
import type { DemandState } from '#shared/law/clock-state.ts'
import type { ClockTerm } from '#shared/law/clock-terms.ts'
import { centreOf, clockOrderOf, countOrder, moneyOfOrder, type CountedOrder } from '#core/clock/index.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'

/** A demand as a paper speaks of it. */
export interface AnsweredDemand extends DemandState {
  /** The last day of its term; null where no term runs. */
  readonly dueOn: string | null
  /** How the row of its rule names the article; '' where no term runs. */
  readonly article: string
}

/** What the demands of the order come to on the day of printing. */
export interface PaperClock {
  readonly counted: CountedOrder
  readonly exposure: Exposure
  readonly refund: RefundSum | null
  readonly lossesMinor: number
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amountMinor) => total + amountMinor, 0)

export function paperClock(db: ReadDb, orderId: number, todayOn: string): PaperClock {
  const centre = centreOf(db)
  const counted = countOrder(db, clockOrderOf(db, orderId), centre)
  const money = moneyOfOrder(db, orderId, counted)
  const exposure = exposureOf({ demands: counted.demands, money, on: todayOn, law: centre.setting.law })
  const lossesMinor = sum(counted.demands.map(({ state }) => (state.kind === 'losses' && state.ending !== 'refused' ? (state.amountMinor ?? 0) : 0)))
  const paidMinor = sum(counted.standing.map((event) => (event.kind === 'penalty_paid' ? (event.data.amountMinor ?? 0) : 0)))
  return { counted, exposure, lossesMinor, refund: refundSum(money, lossesMinor, Math.max(0, exposure.totalMinor - paidMinor)) }
}

const mainTermOf = (terms: readonly ClockTerm[]): ClockTerm | undefined => terms.find((term) => term.role === 'main')

/** The demand the paper names, else the one now to be answered. Refuses: documents.demand_not_found for one of another order. */
export function answeredDemand({ counted }: PaperClock, demandId: number | null): AnsweredDemand | null {
  const wantedId = demandId ?? counted.current?.demandId ?? null
  if (wantedId === null) return null
  const found = counted.demands.find(({ state }) => state.demandId === wantedId) ?? refuse('documents.demand_not_found', {})
  const term = mainTermOf(found.terms)
  return { ...found.state, dueOn: term?.dueLegalOn ?? null, article: term?.article ?? '' }
}

/** The newest entry of the kind that stands. */
export const lastEntry = ({ counted }: PaperClock, kind: EventKind): ClockEvent | undefined => counted.standing.findLast((event) => event.kind === kind)

/** «20.11.2026, безвозмездное устранение недостатков» */
export const demandWords = (demand: AnsweredDemand | null): string => (demand === null ? '' : `${formatRussianDate(demand.receivedOn)}, ${DEMAND_RU[demand.kind]}`)
