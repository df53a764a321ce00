import type { ClockDemand, ClockTermRow, DemandStanding as StandingRow, ExposureLine, OrderClock } from '#shared/contract/demands.ts'
import { addDays, daysBetween } from '#shared/kit/calendar.ts'
import { exposureOf, type ExposureRow } from '#shared/law/clock-exposure.ts'
import { consequencesOf, influencesOn } from '#shared/law/clock-influences.ts'
import { papersFor } from '#shared/law/clock-papers.ts'
import { isMissedBy, shareGone, warningOn, type ClockTerm } from '#shared/law/clock-terms.ts'
import { DEMAND_KINDS } from '#shared/law/demand-kinds.ts'
import { demandStanding, type DemandStanding } from '#shared/law/demand-standing.ts'
import { penaltySteps, termSteps } from '#shared/law/term-steps.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { demandRows, sumsOfOrder, type CountedDemand, type StoredEntry } from '#core/clock/index.ts'
import type { Ctx, In } from '#core/kit/handler.ts'
import { readClockFacts, type ClockFacts } from './clock-facts.ts'
import { earlierOf, gatesOf } from './gates.ts'
import { warrantyCount } from './warranty-count.ts'

const UNCONFIRMED = 'U'

function termRow(term: ClockTerm, state: CountedDemand['state'], facts: ClockFacts): ClockTermRow {
  const { on } = facts
  const isRunning = term.endedOn === null || term.endedOn > on
  const warnedOn = isRunning ? on : (term.endedOn ?? on)
  return {
    ruleId: term.ruleId, role: term.role, article: term.article, confidence: term.confidence, isUnconfirmed: term.confidence === UNCONFIRMED, startsOn: term.eventOn, length: term.n, unit: term.unit,
    dueCalendarOn: term.dueCalendarOn, dueLegalOn: term.dueLegalOn, isOuterLimit: term.isOuterLimit, steps: [...termSteps(term)], endedOn: term.endedOn, isMissed: isMissedBy(term, on), isRunning,
    warning: warningOn(term, warnedOn), share: shareGone(term, warnedOn), daysLeft: daysBetween(on, term.dueLegalOn), isCalendarKnown: term.isCalendarKnown,
    onMiss: [...consequencesOf(state.kind, term, facts.decision.isTechComplex)],
  }
}

const standingRow = (standing: DemandStanding): StandingRow => ({ ...standing, reasons: [...standing.reasons], offers: [...standing.offers] })

function demandRow(counted: CountedDemand, no: number, facts: ClockFacts): ClockDemand {
  const { state, terms } = counted
  return {
    demandId: state.demandId, no, kind: state.kind, receivedOn: state.receivedOn, receivedTime: state.receivedTime, channel: state.channel, addressee: state.addressee, amountMinor: state.amountMinor,
    isCurrent: facts.counted.current?.demandId === state.demandId, endedOn: state.endedOn, ending: state.ending,
    terms: terms.map((term) => termRow(term, state, facts)), standing: standingRow(demandStanding(state.kind, facts.standingOn(state.receivedOn))),
    influences: influencesOn(state.kind, state.receivedOn, facts.counted.standing).map((row) => ({ ...row })),
  }
}

const lineOf = (row: ExposureRow): ExposureLine => {
  const { dueLegalOn: _dueLegalOn, uncappedMinor: _uncappedMinor, ...line } = row
  return { ...line, steps: [...penaltySteps({ ...row, on: row.toOn })] }
}

function exposureRow(db: ReadDb, facts: ClockFacts): OrderClock['exposure'] {
  const { counted, on, law } = facts
  const { money, exposure: today, refund } = sumsOfOrder(db, facts.order.orderId, counted, on)
  const tomorrow = exposureOf({ demands: counted.demands, money, on: addDays(on, 1), law })
  return {
    lines: today.rows.map(lineOf), totalMinor: today.totalMinor, beforeCapMinor: today.beforeCapMinor, capMinor: today.capMinor, tomorrowMinor: tomorrow.totalMinor,
    priceMinor: money.priceNowMinor, paidMinor: money.pricePaidMinor, refund,
  }
}

function eventRows(entries: readonly StoredEntry[]): OrderClock['events'] {
  const corrected = new Set(entries.flatMap((entry) => (entry.correctsEventId === null ? [] : [entry.correctsEventId])))
  return entries.map(({ orderId: _orderId, data, ...entry }) => ({ ...entry, data: { ...data }, isSuperseded: corrected.has(entry.eventId) }))
}

/** An order of another program may name a demand and no day of it: nothing is counted from a day nobody knows. */
function absenceOf({ isConsumer, counted, order }: ClockFacts): OrderClock['absence'] {
  if (counted.demands.length === 0) return order.demand !== null && order.demandReceivedOn === null ? 'demand_date_missing' : 'nothing_demanded'
  if (!isConsumer && counted.demands.every(({ terms }) => terms.length === 0)) return 'not_a_consumer'
  return null
}

/** Everything the law says about the demands of one order on a day. Refuses: orders.not_found. */
export function orderClock(db: ReadDb, input: In<'demands.clock'>, ctx: Ctx): OrderClock {
  const facts = readClockFacts(db, input.orderId, input.on ?? ctx.todayOn, ctx)
  const { counted, order } = facts
  const numbers = new Map(demandRows(db, order.orderId).map((row) => [row.demandId, row.no]))
  const standingNow = facts.standingOn(facts.on)
  const demands = counted.demands.map((demand) => demandRow(demand, numbers.get(demand.state.demandId) ?? 0, facts))
  return {
    orderId: order.orderId, on: facts.on, isConsumer: facts.isConsumer, absence: absenceOf(facts), calendarVersion: facts.calendar.version, lawVersion: facts.law.version,
    isCalendarKnown: demands.every((demand) => demand.terms.every((term) => term.isCalendarKnown)), demands, exposure: exposureRow(db, facts), gates: gatesOf(facts),
    standings: DEMAND_KINDS.map((kind) => standingRow(demandStanding(kind, standingNow))), earlier: earlierOf(facts), outOfServiceDays: facts.decision.outOfServiceDays,
    warranty: warrantyCount(facts), events: eventRows(counted.entries),
    papers: [...papersFor({ demands: counted.demands.map(({ state }, index) => ({ state, answer: (demands[index]?.standing.paper ?? null) as 'DOC_REDIRECT' | 'DOC_REPLY' | null })), events: counted.standing, decision: order.decision, status: order.status })],
  }
}
