import type { ReadDb } from '#core/db/brands.ts'
import { findFile, type StoredFile } from '#core/files/files-sql.ts'
import { copiesOf, marksOf } from './copies-store.ts'

/**
 * The file that stands for this one in papers, claims and letters: the picture with its marks where a person said so,
 * else the copy of a large picture, else the file itself. Notes of cameras are taken out where its bytes are read.
 */
export function outgoingFile(db: ReadDb, fileId: number): StoredFile | null {
  const marks = marksOf(db, fileId)
  const marked = marks?.goesOut === true && marks.markedFileId !== null ? findFile(db, marks.markedFileId) : null
  if (marked !== null) return marked
  const shownFileId = copiesOf(db, fileId)?.shownFileId ?? null
  return findFile(db, shownFileId ?? fileId)
}
