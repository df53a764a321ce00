import { FILE_MAX_BYTES } from '#shared/contract/documents.ts'
import { command, query, type FeatureHandlers, type In } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { bytesForStrangers } from '#core/documents/freed-file.ts'
import { outgoingFile } from '#core/pictures/outgoing.ts'
import { sha256Of } from './file-store.ts'
import { findFile, insertFile } from './files-sql.ts'
import { mediaTypeOf } from './media-type.ts'
import { preview } from './preview.ts'

export { findFile, findFileByDigest, insertFile, type StoredFile } from './files-sql.ts'
export { findDots, keepDots } from './dots-store.ts'
export { labelJob, type LabelOrder } from './label-job.ts'
export { mediaTypeOf } from './media-type.ts'
export { sheetJob, type SheetOrder } from './sheet-job.ts'

export const files: FeatureHandlers<'files'> = {
  store: command((tx, input: In<'files.store'>, ctx) => {
    const bytes = Buffer.from(input.base64, 'base64')
    if (bytes.length > FILE_MAX_BYTES) refuse('files.too_big', { maxBytes: FILE_MAX_BYTES })
    const mediaType = mediaTypeOf(bytes)
    if (mediaType === null) refuse('files.wrong_kind', { name: input.name })
    const sha256 = ctx.files.keep(bytes)
    const fileId = insertFile(tx, { sha256, sizeBytes: bytes.length, mediaType, name: input.name, createdAt: ctx.nowAt, createdBy: ctx.person().personId })
    ctx.note({ entity: 'file', entityId: fileId, after: { sha256, sizeBytes: bytes.length, mediaType } })
    return { fileId, sha256, mediaType, sizeBytes: bytes.length }
  }),
  read: query((db, input: In<'files.read'>, ctx) => {
    const file = findFile(db, input.fileId) ?? refuse('files.not_found', {})
    const bytes = ctx.files.read(file.sha256) ?? refuse('files.damaged', { fileId: input.fileId })
    return { name: file.name, mediaType: file.mediaType, sha256: file.sha256, base64: bytes.toString('base64') }
  }),
  preview,
  takeOut: query((db, { fileId }: In<'files.takeOut'>, ctx) => {
    const asked = findFile(db, fileId) ?? refuse('files.not_found', {})
    const file = outgoingFile(db, fileId) ?? asked
    const stored = ctx.files.read(file.sha256) ?? refuse('files.damaged', { fileId })
    const bytes = bytesForStrangers(stored, file.mediaType) ?? refuse('pictures.not_bare', { name: asked.name })
    return { name: asked.name, mediaType: file.mediaType, sha256: sha256Of(bytes), base64: bytes.toString('base64') }
  }),
}
