import type { PictureRefusal } from '#shared/pictures/incoming.ts'
import { pictureKindOf } from '#core/files/picture-kind.ts'
import type { ReceivedPicture } from '#core/kit/workstation.ts'

export type Judged = { readonly picture: ReceivedPicture } | { readonly refusal: PictureRefusal }

/** A picture of a phone, or why it is not taken; null bytes: there were more than the store takes. */
export function judgePicture(bytes: Buffer | null, name: string): Judged {
  if (bytes === null) return { refusal: 'too_big' }
  const kind = pictureKindOf(bytes)
  return 'refusal' in kind ? kind : { picture: { name, bytes, mediaType: kind.mediaType } }
}
