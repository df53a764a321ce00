import type { EventData, EventKind } from '#shared/law/clock-events.ts'
import { standingEvents } from '#shared/law/clock-events.ts'
import { currentDemand, demandStates } from '#shared/law/clock-state.ts'
import type { Demand } from '#shared/law/demands.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { entriesOf, insertDemand, insertEntry, type Recorder } from './entries-store.ts'
import { recountOrder } from './recount.ts'

export type RecordCtx = Recorder & { readonly todayOn: string }

/** The demand of the order that is to be answered now; null where nothing was demanded. */
export const currentDemandId = (db: ReadDb, orderId: number): number | null => currentDemand(demandStates(standingEvents(entriesOf(db, orderId))))?.demandId ?? null

export interface IntakeDemand {
  readonly orderId: number
  readonly demand: Demand | null
  readonly demandReceivedOn: string
  readonly agreedDays: number | null
  readonly needsCheck: boolean
  readonly isInStock: boolean
  readonly needsLoaner: boolean
  readonly acceptedOn: string
}

const AT_INTAKE: EventData = { channel: 'in_person', addressee: 'us' }

/** What the counter writes down when a unit is taken in: the demand, its conditions, the unit itself, a loaner asked for. */
export function recordIntake(tx: WriteTx, intake: IntakeDemand, ctx: RecordCtx): void {
  const { orderId, demand, demandReceivedOn, acceptedOn } = intake
  if (demand === null) return
  const demandId = insertDemand(tx, { orderId, kind: demand, receivedOn: demandReceivedOn })
  const entry = (kind: EventKind, occurredOn: string, data: EventData = {}): number => insertEntry(tx, { orderId, demandId: kind === 'item_received' ? null : demandId, kind, occurredOn, data }, ctx)
  entry('demand_received', demandReceivedOn, { ...AT_INTAKE, demand })
  entry('item_received', acceptedOn)
  if (demand === 'repair' && intake.agreedDays !== null) entry('term_agreed', demandReceivedOn, { days: intake.agreedDays })
  if (intake.needsCheck) entry('check_needed', demandReceivedOn)
  if (!intake.isInStock) entry('goods_absent', demandReceivedOn)
  if (intake.needsLoaner) recordLoanerDemand(tx, orderId, acceptedOn, ctx)
  recountOrder(tx, orderId)
}

/** Source: ZOZPP art. 20 p. 2, 21 p. 1. */
function recordLoanerDemand(tx: WriteTx, orderId: number, occurredOn: string, ctx: RecordCtx): void {
  const demandId = insertDemand(tx, { orderId, kind: 'loaner', receivedOn: occurredOn })
  insertEntry(tx, { orderId, demandId, kind: 'demand_received', occurredOn, data: { ...AT_INTAKE, demand: 'loaner' } }, ctx)
}

/** Entries that speak of the demand now answered; the others concern every demand of the order they can. */
const OF_CURRENT: readonly EventKind[] = ['refused', 'refunded', 'replaced', 'price_reduced', 'costs_paid']

/** Something the program itself saw happen to the order today; without demands there is nothing to count. */
export function recordToday(tx: WriteTx, orderId: number, kind: EventKind, ctx: RecordCtx, data: EventData = {}): void {
  const current = currentDemandId(tx, orderId)
  const hasDemands = current !== null || tx.sql('SELECT 1 FROM demands WHERE order_id = ?').get(orderId) !== undefined
  if (!hasDemands) return
  insertEntry(tx, { orderId, demandId: OF_CURRENT.includes(kind) ? current : null, kind, occurredOn: ctx.todayOn, data }, ctx)
  recountOrder(tx, orderId)
}

const DECIDED: readonly EventKind[] = ['refused', 'repaired']

/** The findings are opened again: a refusal given and a repair made under them stand no more. */
export function takeBackDecided(tx: WriteTx, orderId: number, reason: string, ctx: RecordCtx): void {
  const decided = standingEvents(entriesOf(tx, orderId)).filter((event) => DECIDED.includes(event.kind))
  for (const event of decided) insertEntry(tx, { orderId, demandId: event.demandId, kind: event.kind, occurredOn: event.occurredOn, data: event.data, note: reason, correctsEventId: event.eventId, isVoid: true }, ctx)
  if (decided.length > 0) recountOrder(tx, orderId)
}
