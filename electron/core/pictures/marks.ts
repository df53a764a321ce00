import { command, query, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { getPicture, keepDrawn } from './copies.ts'
import { marksOf, writeMarks } from './copies-store.ts'

/** Refuses: files.not_found, pictures.not_picture. */
export const marks = query((db, { fileId }: In<'pictures.marks'>): Out<'pictures.marks'> => {
  const { sha256 } = getPicture(db, fileId)
  const made = marksOf(db, fileId)
  return { originalSha256: sha256, shapes: [...(made?.shapes ?? [])], goesOut: made?.goesOut ?? false, madeAt: made?.madeAt ?? null, madeBy: made?.madeBy ?? '' }
})

/**
 * Marks lie beside the original and name it by its digest; the original is never written again.
 * Refuses: files.not_found, pictures.not_picture, pictures.other_original, pictures.not_drawn.
 */
export const saveMarks = command((tx, input: In<'pictures.saveMarks'>, ctx): Out<'pictures.saveMarks'> => {
  const { fileId, shapes, originalSha256 } = input
  const file = getPicture(tx, fileId)
  if (file.sha256 !== originalSha256) refuse('pictures.other_original', {})
  const goesOut = input.goesOut && shapes.length > 0
  if (goesOut && (input.marked === null || input.preview === null)) refuse('pictures.not_drawn', {})
  const drawn = (base64: string | null): number | null => (goesOut && base64 !== null ? keepDrawn(tx, base64, file.name, ctx) : null)
  writeMarks(tx, { fileId, originalSha256, shapes, goesOut, markedFileId: drawn(input.marked), markedPreviewFileId: drawn(input.preview), madeAt: ctx.nowAt, madeBy: ctx.person().personId })
  ctx.note({ entity: 'file', entityId: fileId, after: { originalSha256, markCount: shapes.length, goesOut } })
  return { done: true }
})
