import { picturePieces } from './picture-metadata.ts'
import { freeVideo } from './video-metadata.ts'

const VIDEO = /^video\//
export const isFromCamera = (mediaType: string): boolean => /^(?:image|video)\//.test(mediaType)

/** A photo or a video as it may go to strangers; null for what cannot be freed of its notes. The bytes given are used up. */
export const freedPieces = (bytes: Buffer, mediaType: string): readonly Buffer[] | null => (VIDEO.test(mediaType) ? (freeVideo(bytes) ? [bytes] : null) : picturePieces(bytes))

/** Bytes of any file as they may go to strangers; null as `freedPieces`. Whatever is not from a camera goes as it is. */
export function bytesForStrangers(bytes: Buffer, mediaType: string): Buffer | null {
  if (!isFromCamera(mediaType)) return bytes
  const pieces = freedPieces(bytes, mediaType)
  return pieces === null ? null : Buffer.concat(pieces)
}
