import type { EditionKind, EditionOrigin, FactsOf } from '#shared/contract/law.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

/** One edition as it stands in the book. */
export type StoredEdition<K extends EditionKind = EditionKind> = {
  readonly editionId: number
  readonly kind: K
  readonly code: string
  readonly effectiveFromOn: string | null
  readonly effectiveToOn: string | null
  readonly facts: FactsOf<K>
  readonly origin: EditionOrigin
  readonly recordedAt: string
  readonly recordedBy: string
  readonly withdrawnAt: string | null
}
type NewEdition = Pick<StoredEdition, 'kind' | 'code' | 'effectiveFromOn' | 'effectiveToOn' | 'facts'>
type Row = {
  id: number; kind: EditionKind; code: string; effective_from_on: string | null; effective_to_on: string | null; facts_json: string
  origin: EditionOrigin; recorded_at: string; full_name: string | null; withdrawn_at: string | null
}

const COLUMNS = 'e.id, e.kind, e.code, e.effective_from_on, e.effective_to_on, e.facts_json, e.origin, e.recorded_at, e.withdrawn_at, people.full_name'
const FROM = 'FROM law_editions e LEFT JOIN people ON people.id = e.recorded_by'

function toEdition<K extends EditionKind>(row: Row): StoredEdition<K> {
  return {
    editionId: row.id, kind: row.kind as K, code: row.code, effectiveFromOn: row.effective_from_on, effectiveToOn: row.effective_to_on,
    facts: JSON.parse(row.facts_json) as FactsOf<K>, origin: row.origin, recordedAt: row.recorded_at, recordedBy: row.full_name ?? '', withdrawnAt: row.withdrawn_at,
  }
}

/** Editions of a kind that were not withdrawn, those of one code together, the oldest first. */
export function liveEditions<K extends EditionKind>(db: ReadDb, kind: K): readonly StoredEdition<K>[] {
  const rows = db.sql(`SELECT ${COLUMNS} ${FROM} WHERE e.kind = ? AND e.withdrawn_at IS NULL ORDER BY COALESCE(e.effective_from_on, ''), e.id`).all(kind) as Row[]
  const firstIds = new Map((db.sql('SELECT code, MIN(id) AS id FROM law_editions WHERE kind = ? GROUP BY code').all(kind) as { code: string; id: number }[]).map(({ code, id }) => [code, id]))
  return rows.toSorted((left, right) => (firstIds.get(left.code) ?? left.id) - (firstIds.get(right.code) ?? right.id)).map((row) => toEdition<K>(row))
}

/** Every edition of one row, the withdrawn ones too, the oldest first. */
export function editionsOf(db: ReadDb, kind: EditionKind, code: string): readonly StoredEdition[] {
  const rows = db.sql(`SELECT ${COLUMNS} ${FROM} WHERE e.kind = ? AND e.code = ? ORDER BY COALESCE(e.effective_from_on, ''), e.id`).all(kind, code) as Row[]
  return rows.map((row) => toEdition(row))
}

export function findEdition(db: ReadDb, editionId: number): StoredEdition | null {
  const row = db.sql(`SELECT ${COLUMNS} ${FROM} WHERE e.id = ?`).get(editionId) as Row | undefined
  return row === undefined ? null : toEdition(row)
}

export function insertEdition(tx: WriteTx, edition: NewEdition, by: { readonly origin: EditionOrigin; readonly at: string; readonly personId: number }): number {
  const row = tx.sql('INSERT INTO law_editions (kind, code, effective_from_on, effective_to_on, facts_json, origin, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id')
    .get(edition.kind, edition.code, edition.effectiveFromOn, edition.effectiveToOn, JSON.stringify(edition.facts), by.origin, by.at, by.personId) as { id: number }
  return row.id
}

/** Ends an edition that is in force without an end; false when it has one already. */
export function endEdition(tx: WriteTx, editionId: number, lastDayOn: string): boolean {
  return tx.sql('UPDATE law_editions SET effective_to_on = ? WHERE id = ? AND effective_to_on IS NULL AND withdrawn_at IS NULL').run(lastDayOn, editionId).changes === 1
}

/** Takes an edition out of the book; false when it was withdrawn before. */
export function markWithdrawn(tx: WriteTx, editionId: number, at: string): boolean {
  return tx.sql('UPDATE law_editions SET withdrawn_at = ? WHERE id = ? AND withdrawn_at IS NULL').run(at, editionId).changes === 1
}
