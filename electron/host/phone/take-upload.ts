import type { IncomingMessage } from 'node:http'
import { FILE_MAX_BYTES } from '#shared/contract/documents.ts'
import type { PictureRefusal } from '#shared/pictures/incoming.ts'
import { shownName } from '#host/shown-name.ts'
import { judgePicture } from './judge-picture.ts'
import { boundaryOf, BrokenUpload, uploadedParts, UploadTooLong } from './multipart.ts'
import type { Taken } from './page.ts'
import { PHONE_TEXTS } from './texts.ts'
import type { Ticket } from './ticket.ts'

const FIELD = 'photo'
/** Twenty large pictures at once; the page takes the rest in another go. */
export const UPLOAD_MAX_BYTES = 20 * FILE_MAX_BYTES

export interface Upload extends Taken { readonly problem: 'cut' | 'tooLong' | null }

/** Takes pictures one by one as they come: what came whole before a broken line stays. */
export async function takeUpload(request: IncomingMessage, ticket: Ticket): Promise<Upload> {
  const received: string[] = []
  const refused: { readonly name: string; readonly reason: PictureRefusal }[] = []
  const refuse = (name: string, reason: PictureRefusal): void => {
    refused.push({ name, reason })
    ticket.noteRefused(name, reason)
  }
  const take = (bytes: Buffer | null, name: string): void => {
    if (ticket.leftCount === 0) return refuse(name, 'too_many')
    const judged = judgePicture(bytes, name)
    if ('refusal' in judged) return refuse(name, judged.refusal)
    try {
      ticket.order.receive(judged.picture)
    } catch {
      return refuse(name, 'not_saved')
    }
    ticket.countReceived()
    received.push(name)
  }
  const problem = await eachPicture(request, take, PHONE_TEXTS[ticket.order.language].unnamed)
  return { received, refused, problem }
}

async function eachPicture(request: IncomingMessage, take: (bytes: Buffer | null, name: string) => void, unnamed: string): Promise<Upload['problem']> {
  const boundary = boundaryOf(request.headers['content-type'])
  if (boundary === null) return 'cut'
  try {
    for await (const { field, fileName, bytes } of uploadedParts(request, boundary, { partMaxBytes: FILE_MAX_BYTES, totalMaxBytes: UPLOAD_MAX_BYTES })) {
      // A file field nobody used comes without a name and without bytes.
      const isEmpty = bytes !== null && bytes.length === 0
      if (field !== FIELD || fileName === null || (fileName === '' && isEmpty)) continue
      take(bytes, shownName(fileName) || unnamed)
    }
    return null
  } catch (error) {
    if (error instanceof UploadTooLong) return 'tooLong'
    if (error instanceof BrokenUpload || request.destroyed) return 'cut'
    throw error
  }
}
