import { pictureFacts, type PictureFacts } from './picture-size.ts'

const MARKER = 0xff
const START_OF_SCAN = 0xda
const END_OF_IMAGE = 0xd9
const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP14 = 0xee
const LAST_APP = 0xef
const FIRST_RESTART = 0xd0
const LAST_RESTART = 0xd7
const COMMENT = 0xfe
const EXIF_MARK = 'Exif\0\0'
const ORIENTATION_TAG = 0x0112
const IFD_ENTRY_BYTES = 12
const PNG_HEAD_BYTES = 8
const PNG_CHUNK_OVERHEAD = 12
/** Pixels, palette, transparency and colours; texts, times and EXIF are left out. */
const KEPT_PNG_CHUNKS: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs', 'cICP', 'acTL', 'fcTL', 'fdAT'])
const EXIF_CHUNK = 'eXIf'

/** The eight ways a camera may hold a picture, 1 is upright. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

export interface BarePicture extends PictureFacts {
  /** Pieces of the file that say nothing but the picture itself. */
  readonly pieces: readonly Buffer[]
  readonly orientation: Orientation
}

const isOrientation = (value: number): value is Orientation => Number.isInteger(value) && value >= 1 && value <= 8

/** Reads one number out of the first directory of the camera's notes. */
function orientationOf(tiff: Buffer): Orientation {
  if (tiff.length < 8) return 1
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number): number => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const long = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  const count = short(long)
  for (let index = 0; index < count; index += 1) {
    const at = long + 2 + index * IFD_ENTRY_BYTES
    if (at + IFD_ENTRY_BYTES > tiff.length) return 1
    if (short(at) !== ORIENTATION_TAG) continue
    const value = short(at + 8)
    return isOrientation(value) ? value : 1
  }
  return 1
}

const isKeptSegment = (code: number, body: Buffer): boolean => {
  if (code === APP0) return body.toString('latin1', 0, 4) === 'JFIF'
  if (code === APP2) return body.toString('latin1', 0, 11) === 'ICC_PROFILE'
  if (code === APP14) return true
  return code !== COMMENT && (code < APP0 || code > LAST_APP)
}

const isInsideScan = (code: number): boolean => code === 0 || code === MARKER || (code >= FIRST_RESTART && code <= LAST_RESTART)

/** Where the coded pixels of one scan end: at the first mark that is not a part of them. */
function scanEnd(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(MARKER, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(MARKER, at + 1)) {
    if (!isInsideScan(bytes[at + 1] ?? 0)) return at
  }
  return bytes.length
}

/** A camera adds a second picture, with a place of its own, behind the end of the first: nothing after the end is kept. */
function bareJpeg(bytes: Buffer): Omit<BarePicture, keyof PictureFacts> | null {
  const pieces: Buffer[] = [bytes.subarray(0, 2)]
  let orientation: Orientation = 1
  let hasScan = false
  for (let at = 2; at + 2 <= bytes.length;) {
    if (bytes[at] !== MARKER) return null
    const code = bytes[at + 1] ?? 0
    if (code === MARKER) { at += 1; continue }
    if (code === END_OF_IMAGE) {
      pieces.push(bytes.subarray(at, at + 2))
      return hasScan ? { pieces, orientation } : null
    }
    if (at + 4 > bytes.length) break
    const headEnd = at + 2 + bytes.readUInt16BE(at + 2)
    const body = bytes.subarray(at + 4, headEnd)
    const isScan = code === START_OF_SCAN
    const end = isScan ? scanEnd(bytes, headEnd) : headEnd
    if (code === APP1 && body.toString('latin1', 0, EXIF_MARK.length) === EXIF_MARK) orientation = orientationOf(body.subarray(EXIF_MARK.length))
    if (isKeptSegment(code, body)) pieces.push(bytes.subarray(at, end))
    hasScan ||= isScan
    at = end
  }
  // A picture cut short still shows what came.
  return hasScan ? { pieces, orientation } : null
}

function barePng(bytes: Buffer): Omit<BarePicture, keyof PictureFacts> | null {
  const pieces: Buffer[] = [bytes.subarray(0, PNG_HEAD_BYTES)]
  let orientation: Orientation = 1
  for (let at = PNG_HEAD_BYTES; at + PNG_CHUNK_OVERHEAD <= bytes.length;) {
    const end = at + PNG_CHUNK_OVERHEAD + bytes.readUInt32BE(at)
    const name = bytes.toString('latin1', at + 4, at + 8)
    if (end > bytes.length) return null
    if (name === EXIF_CHUNK) orientation = orientationOf(bytes.subarray(at + 8, end - 4))
    if (KEPT_PNG_CHUNKS.has(name)) pieces.push(bytes.subarray(at, end))
    if (name === 'IEND') return { pieces, orientation }
    at = end
  }
  return null
}

/**
 * A picture without what the camera wrote of the place, the time and the owner; null for what is neither JPEG nor PNG or is broken.
 * Nothing is packed anew, so not one pixel changes.
 */
export function barePicture(bytes: Buffer): BarePicture | null {
  const facts = pictureFacts(bytes)
  if (facts === null) return null
  const bare = facts.kind === 'jpeg' ? bareJpeg(bytes) : barePng(bytes)
  return bare === null ? null : { ...facts, ...bare }
}

const RIFF_HEAD_BYTES = 12
const RIFF_CHUNK_HEAD_BYTES = 8
/** Flags of the extended head that promise EXIF and XMP. */
const WEBP_NOTE_FLAGS = 0x0c
const KEPT_WEBP_CHUNKS: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])

const isWebp = (bytes: Buffer): boolean => bytes.length > RIFF_HEAD_BYTES && bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP'

/** A WebP without notes; null for one cut short. */
function bareWebp(bytes: Buffer): readonly Buffer[] | null {
  const chunks: Buffer[] = []
  for (let at = RIFF_HEAD_BYTES; at + RIFF_CHUNK_HEAD_BYTES <= bytes.length;) {
    const sizeBytes = bytes.readUInt32LE(at + 4)
    const end = at + RIFF_CHUNK_HEAD_BYTES + sizeBytes + (sizeBytes % 2)
    const name = bytes.toString('latin1', at, at + 4)
    if (end > bytes.length + 1) return null
    if (KEPT_WEBP_CHUNKS.has(name)) {
      const chunk = Buffer.from(bytes.subarray(at, end))
      if (name === 'VP8X') chunk[RIFF_CHUNK_HEAD_BYTES] = (chunk[RIFF_CHUNK_HEAD_BYTES] ?? 0) & ~WEBP_NOTE_FLAGS
      chunks.push(chunk)
    }
    at = end
  }
  const head = Buffer.from(bytes.subarray(0, RIFF_HEAD_BYTES))
  head.writeUInt32LE(chunks.reduce((sum, chunk) => sum + chunk.length, 4), 4)
  return [head, ...chunks]
}

/** A file of a picture as it may go to strangers; null for what cannot be freed of its notes. */
export function picturePieces(bytes: Buffer): readonly Buffer[] | null {
  if (isWebp(bytes)) return bareWebp(bytes)
  const bare = barePicture(bytes)
  return bare === null ? null : orientedPieces(bare)
}

/** Bytes of any file as they may go to strangers: a picture loses the notes of its camera, any other file goes as it is. Null: a picture that cannot be freed of them. */
export function bytesForStrangers(bytes: Buffer, mediaType: string): Buffer | null {
  if (!mediaType.startsWith('image/')) return bytes
  const pieces = picturePieces(bytes)
  return pieces === null ? null : Buffer.concat(pieces)
}

const TIFF_WITH_ORIENTATION_BYTES = 26

/** A picture that goes as a file of its own keeps the one note that turns it upright. */
export function orientedPieces({ kind, pieces, orientation }: BarePicture): readonly Buffer[] {
  const [start, ...rest] = pieces
  if (orientation === 1 || kind !== 'jpeg' || start === undefined) return pieces
  const segment = Buffer.alloc(4 + EXIF_MARK.length + TIFF_WITH_ORIENTATION_BYTES)
  segment.writeUInt16BE((MARKER << 8) | APP1, 0)
  segment.writeUInt16BE(segment.length - 2, 2)
  segment.write(EXIF_MARK, 4, 'latin1')
  const tiff = segment.subarray(4 + EXIF_MARK.length)
  tiff.write('MM\0*', 0, 'latin1')
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(1, 8)
  tiff.writeUInt16BE(ORIENTATION_TAG, 10)
  tiff.writeUInt16BE(3, 12)
  tiff.writeUInt32BE(1, 14)
  tiff.writeUInt16BE(orientation, 18)
  return [start, segment, ...rest]
}

/** How an orientation of the camera is drawn: quarters of a turn to the right after the picture was mirrored. */
export const TURNS: Readonly<Record<Orientation, { readonly quarters: number; readonly isMirrored: boolean }>> = {
  1: { quarters: 0, isMirrored: false }, 2: { quarters: 0, isMirrored: true }, 3: { quarters: 2, isMirrored: false }, 4: { quarters: 2, isMirrored: true },
  5: { quarters: 3, isMirrored: true }, 6: { quarters: 1, isMirrored: false }, 7: { quarters: 1, isMirrored: true }, 8: { quarters: 3, isMirrored: false },
}
