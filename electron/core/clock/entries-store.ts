import type { ClockEvent, EventData, EventKind } from '#shared/law/clock-events.ts'
import type { DemandKind } from '#shared/law/demand-kinds.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

/** An entry with what only people need: who wrote it and why. */
export interface StoredEntry extends ClockEvent { readonly orderId: number; readonly person: string; readonly note: string }

interface Row {
  readonly id: number; readonly order_id: number; readonly demand_id: number | null; readonly kind: EventKind; readonly occurred_on: string; readonly occurred_time: string | null; readonly recorded_at: string
  readonly person: string | null; readonly data_json: string; readonly note: string; readonly corrects_id: number | null; readonly is_void: number
}

/** What is unknown is left out: the entry says only what somebody said. */
function dataOf(json: string): EventData {
  return Object.fromEntries(Object.entries(JSON.parse(json) as Record<string, unknown>).filter(([, value]) => value !== null && value !== '')) as EventData
}

const toEntry = (row: Row): StoredEntry => ({
  eventId: row.id, orderId: row.order_id, demandId: row.demand_id, kind: row.kind, occurredOn: row.occurred_on, occurredTime: row.occurred_time, recordedAt: row.recorded_at, person: row.person ?? '',
  data: dataOf(row.data_json), note: row.note, correctsEventId: row.corrects_id, isVoid: row.is_void === 1,
})

const SELECT = `SELECT e.id, e.order_id, e.demand_id, e.kind, e.occurred_on, e.occurred_time, e.recorded_at, p.full_name AS person, e.data_json, e.note, e.corrects_id, e.is_void
  FROM demand_entries e LEFT JOIN people p ON p.id = e.person_id`

/** Every entry about the demands of the order, in the order of writing. */
export const entriesOf = (db: ReadDb, orderId: number): StoredEntry[] => (db.sql(`${SELECT} WHERE e.order_id = ? ORDER BY e.id`).all(orderId) as Row[]).map(toEntry)

export function findEntry(db: ReadDb, eventId: number): StoredEntry | null {
  const row = db.sql(`${SELECT} WHERE e.id = ?`).get(eventId) as Row | undefined
  return row === undefined ? null : toEntry(row)
}

export const isSuperseded = (db: ReadDb, eventId: number): boolean => db.sql('SELECT 1 FROM demand_entries WHERE corrects_id = ?').get(eventId) !== undefined

export interface NewEntry {
  readonly orderId: number
  readonly demandId: number | null
  readonly kind: EventKind
  readonly occurredOn: string
  readonly occurredTime?: string | null
  readonly data?: EventData
  readonly note?: string
  readonly correctsEventId?: number | null
  readonly isVoid?: boolean
}

export interface Recorder { readonly nowAt: string; readonly who: { readonly personId: number } | null }

export function insertEntry(tx: WriteTx, entry: NewEntry, { nowAt, who }: Recorder): number {
  const row = tx.sql('INSERT INTO demand_entries (order_id, demand_id, kind, occurred_on, occurred_time, recorded_at, person_id, data_json, note, corrects_id, is_void) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id').get(
    entry.orderId, entry.demandId, entry.kind, entry.occurredOn, entry.occurredTime ?? null, nowAt, who?.personId ?? null, JSON.stringify(entry.data ?? {}), entry.note ?? '', entry.correctsEventId ?? null, Number(entry.isVoid ?? false),
  ) as { id: number }
  return row.id
}

export interface DemandRow { readonly demandId: number; readonly orderId: number; readonly no: number; readonly kind: DemandKind; readonly receivedOn: string; readonly endedOn: string | null }

export function demandRows(db: ReadDb, orderId: number): DemandRow[] {
  const rows = db.sql('SELECT id, order_id, no, kind, received_on, ended_on FROM demands WHERE order_id = ? ORDER BY no').all(orderId) as { id: number; order_id: number; no: number; kind: DemandKind; received_on: string; ended_on: string | null }[]
  return rows.map((row) => ({ demandId: row.id, orderId: row.order_id, no: row.no, kind: row.kind, receivedOn: row.received_on, endedOn: row.ended_on }))
}

/** A place for one more demand of the order; what it is comes from its entries. */
export function insertDemand(tx: WriteTx, demand: { readonly orderId: number; readonly kind: DemandKind; readonly receivedOn: string }): number {
  const row = tx.sql('INSERT INTO demands (order_id, no, kind, received_on) VALUES (?, (SELECT COALESCE(MAX(no), 0) + 1 FROM demands WHERE order_id = ?), ?, ?) RETURNING id')
    .get(demand.orderId, demand.orderId, demand.kind, demand.receivedOn) as { id: number }
  return row.id
}
