import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import type { FileMark } from '#shared/pictures/folder.ts'

export interface FolderSetting { readonly path: string; readonly movesTaken: boolean; readonly setAt: string; readonly setBy: string }
export type FileOutcome = 'before' | 'taken' | 'skipped'

export function findFolder(db: ReadDb): FolderSetting | null {
  const row = db.sql('SELECT f.path, f.moves_taken AS movesTaken, f.set_at AS setAt, who.full_name AS setBy FROM photo_folder f JOIN people who ON who.id = f.set_by WHERE f.id = 1').get() as { path: string; movesTaken: number; setAt: string; setBy: string } | undefined
  return row === undefined ? null : { ...row, movesTaken: row.movesTaken === 1 }
}

/** Files that are not offered any more. */
export function knownFiles(db: ReadDb): FileMark[] {
  return db.sql('SELECT name, size_bytes AS sizeBytes, modified_ms AS modifiedMs FROM photo_folder_files').all() as FileMark[]
}

export function rememberFiles(tx: WriteTx, marks: readonly FileMark[], outcome: FileOutcome): void {
  const insert = tx.sql('INSERT INTO photo_folder_files (name, size_bytes, modified_ms, outcome) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET size_bytes = excluded.size_bytes, modified_ms = excluded.modified_ms, outcome = excluded.outcome')
  for (const { name, sizeBytes, modifiedMs } of marks) insert.run(name, sizeBytes, modifiedMs, outcome)
}

export interface NewFolder { readonly path: string; readonly movesTaken: boolean; readonly setAt: string; readonly setBy: number }

export function putFolder(tx: WriteTx, { path, movesTaken, setAt, setBy }: NewFolder): void {
  tx.sql('INSERT INTO photo_folder (id, path, moves_taken, set_at, set_by) VALUES (1, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET path = excluded.path, moves_taken = excluded.moves_taken, set_at = excluded.set_at, set_by = excluded.set_by')
    .run(path, movesTaken ? 1 : 0, setAt, setBy)
}

export function dropFolder(tx: WriteTx): void {
  tx.sql('DELETE FROM photo_folder WHERE id = 1').run()
}

/** Another folder begins with nothing known. */
export function forgetFiles(tx: WriteTx): void {
  tx.sql('DELETE FROM photo_folder_files WHERE name IS NOT NULL').run()
}

/** Which of these digests the program keeps already, by whatever way they came. */
export function keptDigests(db: ReadDb, digests: readonly string[]): ReadonlySet<string> {
  const find = db.sql('SELECT 1 FROM files WHERE sha256 = ? LIMIT 1').pluck()
  return new Set(digests.filter((sha256) => find.get(sha256) !== undefined))
}
