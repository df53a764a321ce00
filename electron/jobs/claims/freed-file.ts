import { picturePieces } from '#core/documents/picture-metadata.ts'
import { freeVideo } from '#core/documents/video-metadata.ts'

const VIDEO = /^video\//
export const isFromCamera = (mediaType: string): boolean => /^(?:image|video)\//.test(mediaType)

/** A photo or a video as it may go to strangers; null for what cannot be freed of its notes. The bytes given are used up. */
export const freedPieces = (bytes: Buffer, mediaType: string): readonly Buffer[] | null => (VIDEO.test(mediaType) ? (freeVideo(bytes) ? [bytes] : null) : picturePieces(bytes))
