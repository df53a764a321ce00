import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'

const COLUMNS = 'v.id, v.person_id, v.list, v.name, v.body_json, v.is_shared, v.saved_at, p.full_name AS owner'
const FROM = 'FROM list_views v JOIN people p ON p.id = v.person_id'
interface ViewRow { id: number; person_id: number; list: string; name: string; body_json: string; is_shared: number; saved_at: string; owner: string }

export interface StoredView {
  readonly viewId: number; readonly personId: number; /** Perhaps a list that this program does not have. */ readonly list: string
  readonly name: string; readonly bodyJson: string; readonly isShared: boolean; readonly savedAt: string; readonly owner: string
}
const viewOf = (row: ViewRow): StoredView => ({ viewId: row.id, personId: row.person_id, list: row.list, name: row.name, bodyJson: row.body_json, isShared: row.is_shared === 1, savedAt: row.saved_at, owner: row.owner })

/** Views of the person and those shared with all, by name. */
export function viewsFor(db: ReadDb, personId: number): StoredView[] {
  const rows = db.sql(`SELECT ${COLUMNS} ${FROM} WHERE v.removed_at IS NULL AND (v.person_id = ? OR v.is_shared = 1) ORDER BY v.name_norm, v.id`).all(personId) as ViewRow[]
  return rows.map(viewOf)
}

/** Refuses: views.not_found. */
export function getView(db: ReadDb, viewId: number, which: 'kept' | 'removed' = 'kept'): StoredView {
  const row = db.sql(`SELECT ${COLUMNS} ${FROM} WHERE v.id = ? AND (v.removed_at IS NULL) = ?`).get(viewId, which === 'kept' ? 1 : 0) as ViewRow | undefined
  return row === undefined ? refuse('views.not_found', {}) : viewOf(row)
}

export function isNameTaken(db: ReadDb, place: Pick<StoredView, 'personId' | 'list'>, nameNorm: string, exceptId: number): boolean {
  return db.sql('SELECT 1 FROM list_views WHERE person_id = ? AND list = ? AND name_norm = ? AND removed_at IS NULL AND id <> ?').get(place.personId, place.list, nameNorm, exceptId) !== undefined
}

export function countViews(db: ReadDb, { personId, list }: Pick<StoredView, 'personId' | 'list'>): number {
  return (db.sql('SELECT COUNT(*) AS count FROM list_views WHERE person_id = ? AND list = ? AND removed_at IS NULL').get(personId, list) as { count: number }).count
}

export interface NewView { readonly personId: number; readonly list: string; readonly name: string; readonly nameNorm: string; readonly bodyJson: string; readonly savedAt: string }

export function insertView(tx: WriteTx, it: NewView): number {
  const row = tx.sql('INSERT INTO list_views (person_id, list, name, name_norm, body_json, saved_at) VALUES (?, ?, ?, ?, ?, ?) RETURNING id').get(it.personId, it.list, it.name, it.nameNorm, it.bodyJson, it.savedAt) as { id: number }
  return row.id
}

export function putView(tx: WriteTx, viewId: number, it: Pick<NewView, 'name' | 'nameNorm' | 'bodyJson' | 'savedAt'>): void {
  tx.sql('UPDATE list_views SET name = ?, name_norm = ?, body_json = ?, saved_at = ? WHERE id = ?').run(it.name, it.nameNorm, it.bodyJson, it.savedAt, viewId)
}

export function putName(tx: WriteTx, viewId: number, name: string, nameNorm: string): void {
  tx.sql('UPDATE list_views SET name = ?, name_norm = ? WHERE id = ?').run(name, nameNorm, viewId)
}

export function putShared(tx: WriteTx, viewId: number, isShared: boolean): void {
  tx.sql('UPDATE list_views SET is_shared = ? WHERE id = ?').run(isShared ? 1 : 0, viewId)
}

/** Takes the view away, and for good those taken away before the moment. */
export function takeViewAway(tx: WriteTx, viewId: number, nowAt: string, forgetBefore: string): void {
  tx.sql('DELETE FROM list_views WHERE removed_at < ?').run(forgetBefore)
  tx.sql('UPDATE list_views SET removed_at = ? WHERE id = ?').run(nowAt, viewId)
}

export function bringViewBack(tx: WriteTx, viewId: number): void {
  tx.sql('UPDATE list_views SET removed_at = NULL WHERE id = ?').run(viewId)
}
