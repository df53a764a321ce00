import type { MarkShape } from '#shared/pictures/marks.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

export interface Copies { readonly previewFileId: number; readonly shownFileId: number | null }

export function copiesOf(db: ReadDb, fileId: number): Copies | null {
  const row = db.sql('SELECT preview_file_id, shown_file_id FROM picture_copies WHERE file_id = ?').get(fileId) as { preview_file_id: number; shown_file_id: number | null } | undefined
  return row === undefined ? null : { previewFileId: row.preview_file_id, shownFileId: row.shown_file_id }
}

export function insertCopies(tx: WriteTx, fileId: number, { previewFileId, shownFileId }: Copies, madeAt: string): void {
  tx.sql('INSERT INTO picture_copies (file_id, preview_file_id, shown_file_id, made_at) VALUES (?, ?, ?, ?)').run(fileId, previewFileId, shownFileId, madeAt)
}

export interface Marks {
  readonly originalSha256: string; readonly shapes: readonly MarkShape[]; readonly goesOut: boolean; readonly markedFileId: number | null; readonly markedPreviewFileId: number | null; readonly madeAt: string; readonly madeBy: string
}
interface MarksRow { readonly original_sha256: string; readonly shapes_json: string; readonly goes_out: number; readonly marked_file_id: number | null; readonly marked_preview_file_id: number | null; readonly made_at: string; readonly full_name: string }

export function marksOf(db: ReadDb, fileId: number): Marks | null {
  const row = db.sql('SELECT m.*, p.full_name FROM picture_marks m JOIN people p ON p.id = m.made_by WHERE m.file_id = ?').get(fileId) as MarksRow | undefined
  return row === undefined ? null : {
    originalSha256: row.original_sha256, shapes: JSON.parse(row.shapes_json) as MarkShape[], goesOut: row.goes_out === 1, markedFileId: row.marked_file_id, markedPreviewFileId: row.marked_preview_file_id, madeAt: row.made_at, madeBy: row.full_name,
  }
}

export interface NewMarks extends Pick<Marks, 'originalSha256' | 'shapes' | 'goesOut' | 'markedFileId' | 'markedPreviewFileId' | 'madeAt'> { readonly fileId: number; readonly madeBy: number }

export function writeMarks(tx: WriteTx, marks: NewMarks): void {
  tx.sql(`INSERT INTO picture_marks (file_id, original_sha256, shapes_json, goes_out, marked_file_id, marked_preview_file_id, made_at, made_by) VALUES (@fileId, @originalSha256, @shapes, @goesOut, @markedFileId, @markedPreviewFileId, @madeAt, @madeBy)
    ON CONFLICT (file_id) DO UPDATE SET shapes_json = excluded.shapes_json, goes_out = excluded.goes_out, marked_file_id = excluded.marked_file_id, marked_preview_file_id = excluded.marked_preview_file_id, made_at = excluded.made_at, made_by = excluded.made_by`)
    .run({ ...marks, shapes: JSON.stringify(marks.shapes), goesOut: marks.goesOut ? 1 : 0 })
}
