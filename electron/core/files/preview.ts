import { query, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { copiesOf, marksOf } from '#core/pictures/copies-store.ts'
import { findFile } from './files-sql.ts'

/** Refuses: files.not_found, pictures.not_picture, files.damaged. */
export const preview = query((db, { fileId }: In<'files.preview'>, ctx): Out<'files.preview'> => {
  const original = findFile(db, fileId) ?? refuse('files.not_found', {})
  if (!original.mediaType.startsWith('image/')) refuse('pictures.not_picture', { name: original.name })
  const marks = marksOf(db, fileId)
  const copyId = (marks?.goesOut === true ? marks.markedPreviewFileId : null) ?? copiesOf(db, fileId)?.previewFileId ?? null
  const copy = copyId === null ? null : findFile(db, copyId)
  const shown = copy ?? original
  const bytes = ctx.files.read(shown.sha256) ?? refuse('files.damaged', { fileId })
  return { mediaType: shown.mediaType, base64: bytes.toString('base64'), isCopy: copy !== null }
})
