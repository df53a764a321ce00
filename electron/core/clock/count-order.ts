import { answersForEssentialDefects, type OurRole } from '#shared/law/centre-roles.ts'
import { standingEvents, type EventKind } from '#shared/law/clock-events.ts'
import { currentDemand, demandStates, type DemandState } from '#shared/law/clock-state.ts'
import { termsOf, type ClockProblem, type ClockSetting, type ClockTerm } from '#shared/law/clock-terms.ts'
import { isDefectDemand } from '#shared/law/demand-kinds.ts'
import { dueDate } from '#shared/law/term.ts'
import { essentialClaimsEnd } from '#shared/law/warranty.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { calendarOf, lawBookOf } from '#core/law-book/index.ts'
import { readOrganisation } from '#core/people/organisation-store.ts'
import { unitView } from '#core/units/unit-view.ts'
import { entriesOf, type StoredEntry } from './entries-store.ts'

interface OrderRow { readonly id: number; readonly unit_id: number | null; readonly kind: string | null }

/** Columns of an order its clocks depend on; the table of orders is `o`. */
export const CLOCK_ORDER_SQL = 'SELECT o.id, o.unit_id, c.kind, o.closed_at IS NULL AS is_open FROM orders o LEFT JOIN customers c ON c.id = o.customer_id'

export const toClockOrder = (row: OrderRow): ClockOrder => ({ orderId: row.id, unitId: row.unit_id, isConsumer: row.kind !== 'organisation' })

export const clockOrderOf = (db: ReadDb, orderId: number): ClockOrder => toClockOrder(db.sql(`${CLOCK_ORDER_SQL} WHERE o.id = ?`).get(orderId) as OrderRow)

/** What of an order its clocks depend on. */
export interface ClockOrder { readonly orderId: number; readonly unitId: number | null; readonly isConsumer: boolean }

export interface CountedDemand { readonly state: DemandState; readonly terms: readonly ClockTerm[]; readonly problem: ClockProblem | null }

export interface CountedOrder { readonly entries: readonly StoredEntry[]; readonly standing: readonly StoredEntry[]; readonly demands: readonly CountedDemand[]; readonly current: DemandState | null }

/** Everything that is the same for every order of the centre. */
export interface Centre { readonly setting: Pick<ClockSetting, 'calendar' | 'law'>; readonly ourRole: OurRole }

export const centreOf = (db: ReadDb): Centre => ({ setting: { calendar: calendarOf(db), law: lawBookOf(db) }, ourRole: readOrganisation(db).ourRole })

/** The two years for ordinary claims were over when the demand came, and it came to the maker's side. Source: ZOZPP art. 19 p. 6. */
function isAfterTwoYears(db: ReadDb, order: ClockOrder, receivedOn: string, { setting, ourRole }: Centre): boolean {
  if (order.unitId === null || !answersForEssentialDefects(ourRole)) return false
  const sold = db.sql('SELECT u.sold_on, m.service_life_months FROM units u LEFT JOIN models m ON m.id = u.model_id WHERE u.id = ?').get(order.unitId) as { sold_on: string | null; service_life_months: number | null } | undefined
  if (sold?.sold_on === null || sold === undefined) return false
  const window = dueDate({ ruleId: 'WIN-SHORT-WARRANTY', eventOn: sold.sold_on, ...setting })
  if (!window.ok || receivedOn <= window.value.dueLegalOn || receivedOn > essentialClaimsEnd(sold.sold_on, sold.service_life_months ?? 0)) return false
  return unitView(db, { unitId: order.unitId, on: receivedOn, exceptOrderId: order.orderId }).warrantyState === 'expired'
}

const REPAIR = 'repair'

/** No loaner is due for the goods of the list. Source: ZOZPP art. 20 p. 2, PP2463. */
function isLoanerExcluded(db: ReadDb, orderId: number): boolean {
  const row = db.sql("SELECT json_extract(c.facts_json, '$.isLoanerExcluded') AS isExcluded FROM orders o JOIN models m ON m.id = o.model_id JOIN categories c ON c.id = m.category_id WHERE o.id = ?").get(orderId) as { isExcluded: number | null } | undefined
  return row?.isExcluded === 1
}

/** The demands of the order with their terms, counted from its entries; of a past day from what had happened by then. */
export function countOrder(db: ReadDb, order: ClockOrder, centre: Centre, knownOn?: string): CountedOrder {
  const entries = entriesOf(db, order.orderId)
  const standing = standingEvents(entries).filter((event) => knownOn === undefined || event.occurredOn <= knownOn)
  const states = demandStates(standing)
  const demands = states.map((state): CountedDemand => {
    const mainKind = states.findLast((other) => other.demandId !== state.demandId && other.receivedOn <= state.receivedOn && isDefectDemand(other.kind))?.kind ?? null
    const setting: ClockSetting = { ...centre.setting, isConsumer: order.isConsumer, mainKind, isAfterTwoYears: state.kind === REPAIR && isAfterTwoYears(db, order, state.receivedOn, centre), isLoanerExcluded: state.kind === 'loaner' && isLoanerExcluded(db, order.orderId) }
    const terms = termsOf(state, setting)
    return terms.ok ? { state, terms: terms.value, problem: null } : { state, terms: [], problem: terms.error }
  })
  return { entries, standing, demands, current: currentDemand(states) }
}

const NOT_OWED: readonly (DemandState['ending'])[] = ['refused', 'redirected', 'withdrawn']
const HANDED_BACK: readonly EventKind[] = ['ready_notified', 'issued']

/**
 * The day until which the customer waited for the repair: told that the unit is ready, or given it back; a repair that
 * nobody knows of has not ended the wait.
 */
function waitedUntil({ state }: CountedDemand, standing: readonly StoredEntry[], on: string): string {
  if (state.ending !== 'met') return state.endedOn ?? on
  return standing.find((event) => HANDED_BACK.includes(event.kind) && event.occurredOn >= state.receivedOn)?.occurredOn ?? on
}

function isRepairMissed(counted: CountedOrder, on: string): boolean {
  return counted.demands.some((demand) => {
    const [term] = demand.terms
    const isOwed = demand.state.kind === REPAIR && !NOT_OWED.includes(demand.state.ending)
    return isOwed && term !== undefined && waitedUntil(demand, counted.standing, on) > term.dueLegalOn
  })
}

/** Of these orders, the ones in which a repair demanded by a consumer was not made in its term by that day. Source: ZOZPP art. 18 p. 1. */
export function missedRepairOrders(db: ReadDb, orderIds: readonly number[], on: string): readonly number[] {
  const centre = centreOf(db)
  return orderIds.filter((orderId) => isRepairMissed(countOrder(db, clockOrderOf(db, orderId), centre), on))
}
