import { missingData, standingEvents, type EventData, type EventKind } from '#shared/law/clock-events.ts'
import { meetsDemand } from '#shared/law/clock-state.ts'
import { isDefectDemand } from '#shared/law/demand-kinds.ts'
import { exceededAgreedDays } from '#shared/law/demands.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { currentDemandId, demandRows, entriesOf, findEntry, insertEntry, isSuperseded, recountOrder, type DemandRow, type StoredEntry } from '#core/clock/index.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { lawBookOf } from '#core/law-book/index.ts'
import { addTimeline, getOpenOrder, getOrder, type Order } from '#core/orders/index.ts'
import { checkDay, checkUntil } from './check-day.ts'

/** Entries that speak of one demand: without one named, the demand now answered is meant. */
const OF_ONE_DEMAND: readonly EventKind[] = ['term_agreed', 'new_term_agreed', 'check_needed', 'goods_absent', 'next_delivery', 'refused', 'redirected', 'withdrawn', 'answered', 'losses_paid', 'loaner_issued', 'compensated']
const ONLY_REPAIR: readonly EventKind[] = ['term_agreed', 'new_term_agreed']

interface Checked { readonly order: Order; readonly demandId: number | null; readonly kind: EventKind; readonly occurredOn: string; readonly data: EventData; readonly todayOn: string }

/** What may be written down although the demand has ended. */
const AFTER_THE_END: readonly EventKind[] = ['demand_received', 'answered', 'losses_paid', 'compensated']

/** Refuses: demands.wrong_kind, demands.ended, demands.before_demand, demands.until_before_demand, demands.term_too_long, demands.only_on_demand_day. */
function checkAgainstDemand(db: ReadDb, { kind, occurredOn, data }: Checked, demand: DemandRow): void {
  const { receivedOn, endedOn } = demand
  if (ONLY_REPAIR.includes(kind) && demand.kind !== 'repair') refuse('demands.wrong_kind', { kind })
  if (occurredOn < receivedOn) refuse('demands.before_demand', { occurredOn, receivedOn })
  if (endedOn !== null && occurredOn >= endedOn && !AFTER_THE_END.includes(kind)) refuse('demands.ended', { endedOn })
  if (data.untilOn !== undefined && data.untilOn < receivedOn) refuse('demands.until_before_demand', { untilOn: data.untilOn, receivedOn })
  const maxDays = kind === 'term_agreed' ? exceededAgreedDays(lawBookOf(db), receivedOn, data.days ?? null) : null
  if (maxDays !== null) refuse('demands.term_too_long', { maxDays })
  // The month of art. 21 is given to goods that were absent when the demand came, not to those sold since.
  if (kind === 'goods_absent' && occurredOn !== receivedOn) refuse('demands.only_on_demand_day', { receivedOn })
}

/** Refuses: demands.in_future, demands.before_sale, demands.data_missing, demands.not_found and what the demand itself does not allow. */
function checkEntry(db: ReadDb, checked: Checked): void {
  const { order, demandId, kind, occurredOn, data, todayOn } = checked
  checkDay(db, order, occurredOn, todayOn, 'sale')
  const missing = missingData(kind, data)
  if (missing.length > 0) refuse('demands.data_missing', { kind, fields: missing })
  if (demandId === null || kind === 'demand_received') return
  checkAgainstDemand(db, checked, demandRows(db, order.orderId).find((row) => row.demandId === demandId) ?? refuse('demands.not_found', {}))
}

/** The demand an entry speaks of where none is named: the newest open one it can meet, else the one now to be answered. */
function meantDemand(db: ReadDb, orderId: number, kind: EventKind): number | null {
  const open = demandRows(db, orderId).filter((row) => row.endedOn === null)
  return open.findLast((row) => !isDefectDemand(row.kind) && meetsDemand(row.kind, kind))?.demandId ?? currentDemandId(db, orderId)
}

/** Writes down what happened to a demand or to the unit, and counts its clocks again. Refuses: orders.*, demands.*. */
export const record = command((tx, input: In<'demands.record'>, ctx): Out<'demands.record'> => {
  const order = getOpenOrder(tx, input.orderId)
  if (input.kind === 'demand_received') refuse('demands.wrong_kind', { kind: input.kind })
  const demandId = input.demandId ?? (OF_ONE_DEMAND.includes(input.kind) ? meantDemand(tx, order.orderId, input.kind) : null)
  if (demandId === null && OF_ONE_DEMAND.includes(input.kind)) refuse('demands.not_found', {})
  checkEntry(tx, { ...input, order, demandId, todayOn: ctx.todayOn })
  const eventId = insertEntry(tx, { ...input, demandId }, ctx)
  recountOrder(tx, order.orderId)
  addTimeline(tx, order.orderId, { kind: 'demand', code: input.kind, text: input.note, data: { occurredOn: input.occurredOn } }, ctx)
  ctx.note({ entity: 'order', entityId: order.orderId, after: { eventId, ...input, demandId } })
  return { eventId }
})

/** A receipt that is put right stays before what happened to the demand, and keeps the day its kind needs. Refuses: demands.after_entry, demands.data_missing, demands.until_before_demand. */
function checkReceipt(db: ReadDb, entry: StoredEntry, occurredOn: string, data: EventData): void {
  if (entry.kind !== 'demand_received') return
  checkUntil({ kind: data.demand ?? 'repair', untilOn: data.untilOn ?? null, receivedOn: occurredOn })
  const later = standingEvents(entriesOf(db, entry.orderId)).find((event) => event.eventId !== entry.eventId && event.kind !== 'item_received'
    && (event.demandId === entry.demandId || (event.demandId === null && event.occurredOn >= entry.occurredOn)) && event.occurredOn < occurredOn)
  if (later !== undefined) refuse('demands.after_entry', { occurredOn, entryOn: later.occurredOn })
}

/** Puts an entry right by a new one, or says that it did not happen; the former stays to be read. Refuses: demands.entry_not_found, demands.entry_superseded, demands.*. */
export const correct = command((tx, input: In<'demands.correct'>, ctx): Out<'demands.correct'> => {
  const entry = findEntry(tx, input.eventId) ?? refuse('demands.entry_not_found', {})
  if (isSuperseded(tx, entry.eventId) || entry.isVoid) refuse('demands.entry_superseded', {})
  const order = getOrder(tx, entry.orderId)
  const { orderId, demandId, kind } = entry
  const { occurredOn, occurredTime, isVoid } = input
  const data = isVoid ? entry.data : input.data
  if (!isVoid) {
    checkEntry(tx, { order, demandId, kind, occurredOn, data, todayOn: ctx.todayOn })
    checkReceipt(tx, entry, occurredOn, data)
  }
  const eventId = insertEntry(tx, { orderId, demandId, kind, occurredOn, occurredTime, data, note: input.reason, correctsEventId: entry.eventId, isVoid }, ctx)
  recountOrder(tx, orderId)
  addTimeline(tx, orderId, { kind: 'demand', code: isVoid ? 'entry_taken_back' : 'entry_corrected', text: input.reason, data: { occurredOn, entry: kind } }, ctx)
  ctx.note({ entity: 'order', entityId: orderId, before: { eventId: entry.eventId, occurredOn: entry.occurredOn, data: entry.data }, after: { eventId, occurredOn, isVoid, data, reason: input.reason } })
  return { eventId }
})
