export type PictureKind = 'jpeg' | 'png'
export interface PictureFacts { readonly kind: PictureKind; readonly widthPx: number; readonly heightPx: number }

const PNG_SIGNATURE = '89504e470d0a1a0a'
const PNG_WIDTH_AT = 16
const PNG_HEIGHT_AT = 20
const JPEG_SIGNATURE = 0xffd8
const MARKER = 0xff
/** Frame headers that carry the size; the three left out of the row are tables. */
const isFrameHeader = (code: number): boolean => code >= 0xc0 && code <= 0xcf && code !== 0xc4 && code !== 0xc8 && code !== 0xcc

function jpegFacts(bytes: Buffer): PictureFacts | null {
  let at = 2
  while (at + 9 < bytes.length) {
    if (bytes[at] !== MARKER) return null
    const code = bytes[at + 1] ?? 0
    if (isFrameHeader(code)) return { kind: 'jpeg', heightPx: bytes.readUInt16BE(at + 5), widthPx: bytes.readUInt16BE(at + 7) }
    at += code === MARKER ? 1 : 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}

/** Kind and size of a picture by its bytes; null for what no paper can hold. */
export function pictureFacts(bytes: Buffer): PictureFacts | null {
  if (bytes.length > PNG_HEIGHT_AT + 4 && bytes.subarray(0, 8).toString('hex') === PNG_SIGNATURE) {
    return { kind: 'png', widthPx: bytes.readUInt32BE(PNG_WIDTH_AT), heightPx: bytes.readUInt32BE(PNG_HEIGHT_AT) }
  }
  return bytes.length > 4 && bytes.readUInt16BE(0) === JPEG_SIGNATURE ? jpegFacts(bytes) : null
}
