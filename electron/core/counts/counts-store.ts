import type { CountHead } from '#shared/contract/counts.ts'
import type { CountStatus } from '#shared/stock/kinds.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'
import { LAST_LOOK } from './cells-store.ts'

// A read model over places and people: a count is shown with the names of its warehouse and of who began and ended it.
const HEADS = `SELECT k.id AS countId, k.number, k.warehouse_id AS warehouseId, w.name AS warehouse, k.status, k.note, k.started_at AS startedAt, COALESCE(sp.full_name, '') AS startedBy,
  k.closed_at AS closedAt, COALESCE(cp.full_name, '') AS closedBy, k.closed_reason AS closedReason,
  (SELECT COUNT(DISTINCT c.bin_id) FROM count_cells c WHERE c.count_id = k.id) AS cellCount,
  (SELECT COUNT(*) FROM count_cells c WHERE c.count_id = k.id AND c.closed_at IS NOT NULL AND ${LAST_LOOK}) AS closedCellCount,
  (SELECT COUNT(*) FROM count_lines l JOIN count_cells c ON c.id = l.cell_id WHERE c.count_id = k.id AND l.is_different = 1 AND ${LAST_LOOK}) AS differenceCount
  FROM stock_counts k JOIN warehouses w ON w.id = k.warehouse_id LEFT JOIN people sp ON sp.id = k.started_by LEFT JOIN people cp ON cp.id = k.closed_by`

type HeadRow = CountHead & { readonly differenceCount: number }

/** Newest first. */
export const countHeads = (db: ReadDb): HeadRow[] => db.sql(`${HEADS} ORDER BY k.id DESC`).all() as HeadRow[]

/** Refuses: counts.not_found. */
export function countHead(db: ReadDb, countId: number): HeadRow {
  return (db.sql(`${HEADS} WHERE k.id = ?`).get(countId) as HeadRow | undefined) ?? refuse('counts.not_found', {})
}

export interface StoredCount { readonly countId: number; readonly number: string; readonly warehouseId: number; readonly status: CountStatus }

/** A count that is still going on. Refuses: counts.not_found, counts.closed. */
export function runningCount(db: ReadDb, countId: number): StoredCount {
  const count = (db.sql('SELECT id AS countId, number, warehouse_id AS warehouseId, status FROM stock_counts WHERE id = ?').get(countId) as StoredCount | undefined) ?? refuse('counts.not_found', {})
  return count.status === 'counting' ? count : refuse('counts.closed', { status: count.status })
}

export function insertCount(tx: WriteTx, count: { readonly number: string; readonly warehouseId: number; readonly note: string; readonly startedAt: string; readonly startedBy: number }): number {
  return (tx.sql("INSERT INTO stock_counts (number, warehouse_id, status, note, started_at, started_by) VALUES (?, ?, 'counting', ?, ?, ?) RETURNING id")
    .get(count.number, count.warehouseId, count.note, count.startedAt, count.startedBy) as { id: number }).id
}

/** Ends a count that is going on, once. Refuses: counts.closed. */
export function endCount(tx: WriteTx, { countId }: StoredCount, end: { readonly status: 'approved' | 'cancelled'; readonly at: string; readonly by: number; readonly reason: string }): void {
  const ended = tx.sql("UPDATE stock_counts SET status = ?, closed_at = ?, closed_by = ?, closed_reason = ? WHERE id = ? AND status = 'counting' RETURNING id").get(end.status, end.at, end.by, end.reason, countId)
  if (ended === undefined) refuse('counts.closed', { status: end.status })
}
