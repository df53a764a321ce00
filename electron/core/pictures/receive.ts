import type { FileStore } from '#core/files/file-store.ts'
import { insertFile } from '#core/files/index.ts'
import type { Background } from '#core/kit/background.ts'
import { insertIncoming } from './incoming-store.ts'
import type { ReceivedPicture } from '#core/kit/workstation.ts'

export interface Receiving { readonly files: FileStore; readonly background: Background }
export interface ReceivedFrom { readonly ticketId: string; readonly label: string; readonly personId: number; readonly login: string }

/** Keeps a picture that came by itself: bytes first, then the rows that point at them, with an entry in the journal. */
export function receivePicture({ files, background }: Receiving, picture: ReceivedPicture, from: ReceivedFrom): void {
  const sha256 = files.keep(picture.bytes)
  const sizeBytes = picture.bytes.length
  background.transaction((tx) => {
    const receivedAt = background.now()
    const fileId = insertFile(tx, { sha256, sizeBytes, mediaType: picture.mediaType, name: picture.name, createdAt: receivedAt, createdBy: from.personId })
    const incomingId = insertIncoming(tx, { fileId, ticketId: from.ticketId, label: from.label, receivedAt, receivedFor: from.personId })
    background.note(tx, 'pictures.receive', from.login, { entity: 'file', entityId: fileId, after: { incomingId, sha256, sizeBytes, mediaType: picture.mediaType } })
  })
}
