import type { PictureRefusal } from '#shared/pictures/incoming.ts'
import { mediaTypeOf } from './media-type.ts'

const BOX_NAME_AT = 4
const BRAND_AT = 8
const BRAND_END = 12
const HEIC_BRANDS: ReadonlySet<string> = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'])

const isHeic = (bytes: Buffer): boolean => bytes.toString('latin1', BOX_NAME_AT, BRAND_AT) === 'ftyp' && HEIC_BRANDS.has(bytes.toString('latin1', BRAND_AT, BRAND_END))

/** The first bytes decide, whatever the file is called and whatever kind it is said to be. */
export function pictureKindOf(bytes: Buffer): { readonly mediaType: string } | { readonly refusal: Extract<PictureRefusal, 'heic' | 'not_picture'> } {
  const mediaType = mediaTypeOf(bytes)
  if (mediaType?.startsWith('image/') === true) return { mediaType }
  return { refusal: isHeic(bytes) ? 'heic' : 'not_picture' }
}
