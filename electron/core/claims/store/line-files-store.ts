import type { LineFileKind } from '#shared/claims/kinds.ts'
import type { LineFile } from '#shared/contract/claims.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'

export interface StoredLineFile extends LineFile { readonly lineId: number; readonly sha256: string | null }
type Row = Omit<StoredLineFile, 'fileName' | 'mediaType'> & { readonly fileName: string | null; readonly mediaType: string | null }

const SELECT = `SELECT lf.id AS lineFileId, lf.line_id AS lineId, lf.kind, lf.shows, lf.file_id AS fileId, f.name AS fileName, f.media_type AS mediaType, f.size_bytes AS sizeBytes, f.sha256, lf.link, lf.added_at AS addedAt
  FROM claim_line_files lf LEFT JOIN files f ON f.id = lf.file_id`
const fileOf = (row: Row): StoredLineFile => ({ ...row, fileName: row.fileName ?? '', mediaType: row.mediaType ?? '' })

export const lineFiles = (db: ReadDb, lineId: number): StoredLineFile[] => (db.sql(`${SELECT} WHERE lf.line_id = ? ORDER BY lf.id`).all(lineId) as Row[]).map(fileOf)

/** Refuses: claims.file_not_found. */
export function getLineFile(db: ReadDb, lineFileId: number): StoredLineFile {
  const row = db.sql(`${SELECT} WHERE lf.id = ?`).get(lineFileId) as Row | undefined
  return row === undefined ? refuse('claims.file_not_found', {}) : fileOf(row)
}

export interface NewLineFile { readonly lineId: number; readonly kind: LineFileKind; readonly shows: string; readonly fileId: number | null; readonly link: string; readonly addedAt: string; readonly addedBy: number }

export function insertLineFile(tx: WriteTx, file: NewLineFile): number {
  return (tx.sql('INSERT INTO claim_line_files (line_id, kind, shows, file_id, link, added_at, added_by) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id')
    .get(file.lineId, file.kind, file.shows, file.fileId, file.link, file.addedAt, file.addedBy) as { id: number }).id
}

export function deleteLineFile(tx: WriteTx, lineFileId: number): void {
  tx.sql('DELETE FROM claim_line_files WHERE id = ?').run(lineFileId)
}
