import type { DemandState } from '#shared/law/clock-state.ts'
import type { ClockTerm } from '#shared/law/clock-terms.ts'
import { isDefectDemand } from '#shared/law/demand-kinds.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { lawStateVersion } from '#core/law-book/index.ts'
import { centreOf, CLOCK_ORDER_SQL, countOrder, toClockOrder, type Centre, type ClockOrder, type CountedOrder } from './count-order.ts'

type Row = Parameters<typeof toClockOrder>[0] & { readonly is_open: number }

/** A demand whose receipt was taken back ran for no day. */
function writeStates(tx: WriteTx, orderId: number, counted: CountedOrder): void {
  const known = JSON.stringify(counted.demands.map(({ state }) => state.demandId))
  tx.sql("UPDATE demands SET ended_on = received_on, ending = 'withdrawn' WHERE order_id = ? AND id NOT IN (SELECT value FROM json_each(?))").run(orderId, known)
  for (const { state } of counted.demands) {
    tx.sql('UPDATE demands SET kind = ?, received_on = ?, amount_minor = ?, ended_on = ?, ending = ? WHERE id = ?').run(state.kind, state.receivedOn, state.amountMinor, state.endedOn, state.ending, state.demandId)
  }
}

const priceNow = (counted: CountedOrder): number | null => counted.standing.findLast((event) => event.kind === 'price_checked')?.data.amountMinor ?? null

function writeTerms(tx: WriteTx, orderId: number, counted: CountedOrder, countedBy: string): number {
  const priceNowMinor = priceNow(counted)
  let count = 0
  for (const { state, terms } of counted.demands) {
    for (const term of terms) {
      tx.sql(`INSERT INTO demand_terms (demand_id, order_id, rule_id, role, is_outer_limit, starts_on, due_calendar_on, due_legal_on, ended_on, penalty_id, article, is_calendar_known, price_now_minor, counted_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`).run(
        state.demandId, orderId, term.ruleId, term.role, Number(term.isOuterLimit), term.eventOn, term.dueCalendarOn, term.dueLegalOn, term.endedOn, term.penaltyId, term.article, Number(term.isCalendarKnown), priceNowMinor, countedBy,
      )
      count += 1
    }
  }
  return count
}

interface Shown { readonly state: DemandState | null; readonly term: ClockTerm | null }

/** What lists show of the order: the demand to be answered, and the nearest last day among what still runs. */
function shownOf(counted: CountedOrder): Shown {
  const running = counted.demands.flatMap(({ terms }) => terms.filter((term) => term.endedOn === null && term.role === 'main'))
  const nearest = running.toSorted((left, right) => (left.dueLegalOn < right.dueLegalOn ? -1 : 1))[0]
  const own = counted.demands.find(({ state }) => state.demandId === counted.current?.demandId)?.terms[0]
  return { state: counted.current, term: nearest ?? own ?? null }
}

function writeShown(tx: WriteTx, orderId: number, { state, term }: Shown, countedBy: string): void {
  const kind = state !== null && isDefectDemand(state.kind) ? state.kind : null
  tx.sql('UPDATE orders SET demand = ?, demand_received_on = COALESCE(?, demand_received_on), agreed_days = ?, needs_check = ?, is_in_stock = ?, term_rule = ?, deadline_on = ?, deadline_counted_by = ? WHERE id = ?')
    .run(kind, state?.receivedOn ?? null, state?.agreedDays ?? null, Number(state?.needsCheck ?? false), Number(state?.isInStock ?? true), term?.ruleId ?? null, term?.dueLegalOn ?? null, term === null ? '' : countedBy, orderId)
}

function recountOne(tx: WriteTx, order: ClockOrder, isOpen: boolean, centre: Centre): number {
  const counted = countOrder(tx, order, centre)
  tx.sql('DELETE FROM demand_terms WHERE order_id = ?').run(order.orderId)
  if (counted.entries.length === 0) return 0
  writeStates(tx, order.orderId, counted)
  const countedBy = lawStateVersion(tx)
  writeShown(tx, order.orderId, shownOf(counted), countedBy)
  return isOpen ? writeTerms(tx, order.orderId, counted, countedBy) : 0
}

/** Counts the clocks of one order again; to be called after every entry. A closed order has no running terms. */
export function recountOrder(tx: WriteTx, orderId: number): void {
  const row = tx.sql(`${CLOCK_ORDER_SQL} WHERE o.id = ?`).get(orderId) as Row
  recountOne(tx, toClockOrder(row), row.is_open === 1, centreOf(tx))
}

/** Counts the open orders of a unit or of a customer again: their terms depend on the sale and on who the customer is. */
export function recountOrdersOf(tx: WriteTx, whose: 'unit_id' | 'customer_id', id: number): void {
  const rows = tx.sql(`${CLOCK_ORDER_SQL} WHERE o.${whose} = ? AND o.closed_at IS NULL`).all(id) as Row[]
  const centre = centreOf(tx)
  for (const row of rows) recountOne(tx, toClockOrder(row), true, centre)
}

export interface Recounted { readonly termCount: number; readonly changedCount: number }

const snapshot = (db: ReadDb): ReadonlyMap<string, string> =>
  new Map((db.sql('SELECT demand_id, rule_id, due_legal_on FROM demand_terms').all() as { demand_id: number; rule_id: string; due_legal_on: string }[]).map((row) => [`${row.demand_id} ${row.rule_id}`, row.due_legal_on]))

/** Counts the terms of every open order again by the calendar and the rules in force now. */
export function recountAll(tx: WriteTx): Recounted {
  const before = snapshot(tx)
  const centre = centreOf(tx)
  const rows = tx.sql(`${CLOCK_ORDER_SQL} WHERE o.closed_at IS NULL AND EXISTS (SELECT 1 FROM demands d WHERE d.order_id = o.id)`).all() as Row[]
  let termCount = 0
  for (const row of rows) termCount += recountOne(tx, toClockOrder(row), true, centre)
  tx.sql('INSERT INTO clock_state (id, version) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET version = excluded.version').run(lawStateVersion(tx))
  const after = snapshot(tx)
  const changedCount = [...after].filter(([key, dueLegalOn]) => before.get(key) !== dueLegalOn).length
  return { termCount, changedCount }
}

/** Terms were counted by another calendar or other rules than those in force. */
export function isRecountNeeded(db: ReadDb): boolean {
  const state = db.sql('SELECT version FROM clock_state WHERE id = 1').get() as { version: string } | undefined
  return state?.version !== lawStateVersion(db)
}
