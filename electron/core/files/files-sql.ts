import type { ReadDb, WriteTx } from '#core/db/brands.ts'

export interface StoredFile { readonly fileId: number; readonly sha256: string; readonly sizeBytes: number; readonly mediaType: string; readonly name: string }

export function insertFile(tx: WriteTx, file: Omit<StoredFile, 'fileId'> & { createdAt: string; createdBy: number | null }): number {
  const row = tx.sql('INSERT INTO files (sha256, size_bytes, media_type, name, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?) RETURNING id').get(file.sha256, file.sizeBytes, file.mediaType, file.name, file.createdAt, file.createdBy) as { id: number }
  return row.id
}

/** Any record of these bytes. */
export function findFileByDigest(db: ReadDb, sha256: string): StoredFile | null {
  const fileId = db.sql('SELECT id FROM files WHERE sha256 = ? ORDER BY id LIMIT 1').pluck().get(sha256) as number | undefined
  return fileId === undefined ? null : findFile(db, fileId)
}

export function findFile(db: ReadDb, fileId: number): StoredFile | null {
  const row = db.sql('SELECT id, sha256, size_bytes, media_type, name FROM files WHERE id = ?').get(fileId) as { id: number; sha256: string; size_bytes: number; media_type: string; name: string } | undefined
  return row === undefined ? null : { fileId: row.id, sha256: row.sha256, sizeBytes: row.size_bytes, mediaType: row.media_type, name: row.name }
}
