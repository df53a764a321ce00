import { formatRussianDate } from '#shared/kit/calendar.ts'
import { DEMAND_RU } from '#shared/documents/demand-words.ts'
import type { ClockEvent, EventKind } from '#shared/law/clock-events.ts'
import type { DemandState } from '#shared/law/clock-state.ts'
import type { ClockTerm } from '#shared/law/clock-terms.ts'
import { centreOf, clockOrderOf, countOrder, sumsOfOrder, type CountedOrder, type OrderSums } from '#core/clock/index.ts'
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
export interface PaperClock extends OrderSums { readonly counted: CountedOrder }

export function paperClock(db: ReadDb, orderId: number, todayOn: string): PaperClock {
  const counted = countOrder(db, clockOrderOf(db, orderId), centreOf(db))
  return { counted, ...sumsOfOrder(db, orderId, counted, todayOn) }
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
