import type { TimelineEntry } from '#shared/contract/orders.ts'
import type { Ctx } from '#core/kit/handler.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

export interface NewTimelineEntry {
  readonly kind: TimelineEntry['kind']
  /** What happened, within its kind. */
  readonly code: string
  readonly text?: string
  readonly data?: TimelineEntry['data']
}

/** Adds one entry to what the card shows as the order's story, in the name of whoever acts now. */
export function addTimeline(tx: WriteTx, orderId: number, entry: NewTimelineEntry, ctx: Pick<Ctx, 'nowAt' | 'who'>): void {
  tx.sql('INSERT INTO order_events (order_id, at_utc, kind, code, person_id, text, data_json) VALUES (?, ?, ?, ?, ?, ?, ?)')
    .run(orderId, ctx.nowAt, entry.kind, entry.code, ctx.who?.personId ?? null, entry.text ?? '', JSON.stringify(entry.data ?? {}))
}

interface Row { readonly id: number; readonly at_utc: string; readonly kind: TimelineEntry['kind']; readonly code: string; readonly person: string | null; readonly text: string; readonly data_json: string }

/** The order's story from its beginning. */
export function timelineOf(db: ReadDb, orderId: number): TimelineEntry[] {
  const rows = db.sql('SELECT e.id, e.at_utc, e.kind, e.code, p.full_name AS person, e.text, e.data_json FROM order_events e LEFT JOIN people p ON p.id = e.person_id WHERE e.order_id = ? ORDER BY e.id').all(orderId) as Row[]
  return rows.map((row) => ({ entryId: row.id, at: row.at_utc, kind: row.kind, code: row.code, person: row.person ?? '', text: row.text, data: JSON.parse(row.data_json) as TimelineEntry['data'] }))
}
