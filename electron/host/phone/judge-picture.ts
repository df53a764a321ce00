import { basename, win32 } from 'node:path'
import type { PictureRefusal } from '#shared/pictures/incoming.ts'
import { mediaTypeOf } from '#core/files/media-type.ts'
import type { ReceivedPicture } from '#core/kit/workstation.ts'

const NAME_MAX = 120
const BOX_NAME_AT = 4
const BRAND_AT = 8
const BRAND_END = 12
const HEIC_BRANDS: ReadonlySet<string> = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'])
/** Signs that steer a terminal or turn a line round: in a name they only mislead. */
const MISLEADING = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A name for people to read; it never becomes a path. */
export function shownName(given: string): string {
  const last = basename(win32.basename(given.replaceAll(MISLEADING, '')))
  return last.slice(-NAME_MAX).trim()
}

const isHeic = (bytes: Buffer): boolean => bytes.toString('latin1', BOX_NAME_AT, BRAND_AT) === 'ftyp' && HEIC_BRANDS.has(bytes.toString('latin1', BRAND_AT, BRAND_END))

export type Judged = { readonly picture: ReceivedPicture } | { readonly refusal: PictureRefusal }

/** The first bytes decide, whatever the file is called and whatever kind it is said to be. */
export function judgePicture(bytes: Buffer | null, name: string): Judged {
  if (bytes === null) return { refusal: 'too_big' }
  const mediaType = mediaTypeOf(bytes)
  if (mediaType?.startsWith('image/') === true) return { picture: { name, bytes, mediaType } }
  return { refusal: isHeic(bytes) ? 'heic' : 'not_picture' }
}
