import type { WriteTx } from '#core/db/brands.ts'
import { findFile, insertFile, mediaTypeOf, type StoredFile } from '#core/files/index.ts'
import { command, type Ctx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { copiesOf, insertCopies } from './copies-store.ts'

const JPEG = 'image/jpeg'

/** Refuses: files.not_found, pictures.not_picture. */
export function getPicture(db: ReadDb, fileId: number): StoredFile {
  const file = findFile(db, fileId) ?? refuse('files.not_found', {})
  return file.mediaType.startsWith('image/') ? file : refuse('pictures.not_picture', { name: file.name })
}

/** Keeps a drawn copy as a file of its own. Refuses: pictures.not_picture for anything but JPEG. */
export function keepDrawn(tx: WriteTx, base64: string, name: string, ctx: Ctx): number {
  const bytes = Buffer.from(base64, 'base64')
  if (mediaTypeOf(bytes) !== JPEG) refuse('pictures.not_picture', { name })
  return insertFile(tx, { sha256: ctx.files.keep(bytes), sizeBytes: bytes.length, mediaType: JPEG, name, createdAt: ctx.nowAt, createdBy: ctx.person().personId })
}

/** Refuses: files.not_found, pictures.not_picture. */
export const keepCopies = command((tx, input: In<'pictures.keepCopies'>, ctx): Out<'pictures.keepCopies'> => {
  const file = getPicture(tx, input.fileId)
  const isNew = copiesOf(tx, input.fileId) === null
  if (isNew) {
    const previewFileId = keepDrawn(tx, input.preview, file.name, ctx)
    insertCopies(tx, input.fileId, { previewFileId, shownFileId: input.shown === null ? null : keepDrawn(tx, input.shown, file.name, ctx) }, ctx.nowAt)
  }
  ctx.note({ entity: 'file', entityId: input.fileId, after: { hasCopies: true, isNew } })
  return { done: true }
})
