import type { ExpertiseDraft } from '#shared/contract/expertise.ts'
import type { Category } from '#shared/contract/reference.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

export interface ExpertiseVersion {
  readonly expertiseId: number
  readonly orderId: number
  readonly version: number
  readonly reason: string
  readonly engineerId: number
  /** The checklist as it stood when the first draft was begun. */
  readonly category: Category
  readonly draft: ExpertiseDraft
  readonly signedAt: string | null
  readonly signedOn: string | null
}

interface Row {
  id: number; order_id: number; version: number; reason: string; engineer_id: number; category_json: string; draft_json: string; signed_at: string | null; signed_on: string | null
}

const COLUMNS = 'id, order_id, version, reason, engineer_id, category_json, draft_json, signed_at, signed_on'

const versionOf = (row: Row): ExpertiseVersion => ({
  expertiseId: row.id, orderId: row.order_id, version: row.version, reason: row.reason, engineerId: row.engineer_id,
  category: JSON.parse(row.category_json) as Category, draft: JSON.parse(row.draft_json) as ExpertiseDraft, signedAt: row.signed_at, signedOn: row.signed_on,
})

export function findVersion(db: ReadDb, expertiseId: number): ExpertiseVersion | null {
  const row = db.sql(`SELECT ${COLUMNS} FROM expertises WHERE id = ?`).get(expertiseId) as Row | undefined
  return row === undefined ? null : versionOf(row)
}

/** All versions of the order, the newest first. */
export function versionsOf(db: ReadDb, orderId: number): ExpertiseVersion[] {
  return (db.sql(`SELECT ${COLUMNS} FROM expertises WHERE order_id = ? ORDER BY version DESC`).all(orderId) as Row[]).map(versionOf)
}

/** The newest version when it is signed; a draft begun after it takes its force away. */
export function signedVersion(db: ReadDb, orderId: number): ExpertiseVersion | null {
  const newest = versionsOf(db, orderId)[0]
  return newest === undefined || newest.signedAt === null ? null : newest
}

export function insertVersion(tx: WriteTx, version: Pick<ExpertiseVersion, 'orderId' | 'version' | 'reason' | 'engineerId' | 'category' | 'draft'>, nowAt: string): number {
  const row = tx.sql('INSERT INTO expertises (order_id, version, reason, engineer_id, category_json, draft_json, created_at) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id')
    .get(version.orderId, version.version, version.reason, version.engineerId, JSON.stringify(version.category), JSON.stringify(version.draft), nowAt) as { id: number }
  return row.id
}

export function updateDraft(tx: WriteTx, expertiseId: number, draft: ExpertiseDraft): void {
  tx.sql('UPDATE expertises SET draft_json = ? WHERE id = ?').run(JSON.stringify(draft), expertiseId)
}

/** After this no write can change the row: a trigger stands behind it. */
export function freezeVersion(tx: WriteTx, version: ExpertiseVersion, signed: { readonly engineerId: number; readonly at: string; readonly on: string }): void {
  tx.sql('UPDATE expertises SET engineer_id = ?, verdict = ?, cause_class = ?, defect_code = ?, signed_at = ?, signed_on = ? WHERE id = ?')
    .run(signed.engineerId, version.draft.verdict, version.draft.causeClass, version.draft.defectCode, signed.at, signed.on, version.expertiseId)
}

/** A decision lives on the findings it was taken on. Its table belongs to the decisions, which read the findings; only its validity is ended here. */
export function endDecisionsOf(tx: WriteTx, orderId: number): void {
  tx.sql('UPDATE decisions SET is_current = 0 WHERE order_id = ? AND is_current = 1').run(orderId)
}
