import { FILE_MAX_BYTES } from '#shared/contract/documents.ts'
import { PREVIEW_MAX_BYTES } from '#shared/contract/pictures.ts'
import type { MarkShape } from '#shared/pictures/marks.ts'
import { fileBytes, type NamedBytes } from '#renderer/rpc/host-shell.ts'
import { MARK_COLOUR_VALUES, markPath, strokeWidth } from './mark-path.ts'

const JPEG = 'image/jpeg'
const KEPT_AS_THEY_ARE: readonly string[] = [JPEG, 'image/png', 'image/webp']
/** Papers take these as they are; a WebP goes there as a copy. */
const IN_PAPERS: readonly string[] = [JPEG, 'image/png']
export const SHOWN_SIDE_PX = 2000
export const PREVIEW_SIDE_PX = 400
const HEAVY_BYTES = 2 * 1024 * 1024
const JPEG_QUALITY = 0.86
const PREVIEW_QUALITIES = [0.8, 0.6, 0.4, 0.2] as const
const HALF = 2

/** The file is not a picture this program keeps. */
export class NotPicture extends Error {}
/** The picture cannot be opened. */
export class UnreadablePicture extends Error {}
/** The picture is larger than the store takes. */
export class TooLargePicture extends Error {}

/** Size that fits the longest side allowed, in whole pixels. */
export function fittedSize(width: number, height: number, longestPx: number): { readonly width: number; readonly height: number } {
  const share = Math.min(1, longestPx / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) }
}

export function jpegName(name: string): string {
  const dot = name.lastIndexOf('.')
  return `${dot > 0 ? name.slice(0, dot) : name}.jpg`
}

export interface DrawOptions { readonly longestPx: number; readonly quality: number; readonly shapes?: readonly MarkShape[]; readonly quarters?: number }

/** Draws a picture anew as JPEG: smaller, turned, with marks on it. What the camera wrote down does not come along. */
export async function drawn(bitmap: ImageBitmap, { longestPx, quality, shapes = [], quarters = 0 }: DrawOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = fittedSize(bitmap.width, bitmap.height, longestPx)
  const isLying = quarters % HALF !== 0
  const canvas = new OffscreenCanvas(isLying ? height : width, isLying ? width : height)
  const context = canvas.getContext('2d')
  if (context === null) throw new UnreadablePicture('no canvas')
  // Transparent places of a screenshot become paper, not black.
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingQuality = 'high'
  context.translate(canvas.width / HALF, canvas.height / HALF)
  context.rotate((quarters * Math.PI) / HALF)
  context.drawImage(bitmap, -width / HALF, -height / HALF, width, height)
  context.resetTransform()
  for (const shape of shapes) {
    context.strokeStyle = MARK_COLOUR_VALUES[shape.colour]
    context.lineWidth = strokeWidth(width, height)
    context.lineCap = 'round'
    context.lineJoin = 'round'
    context.stroke(new Path2D(markPath(shape, width, height)))
  }
  return new Uint8Array(await (await canvas.convertToBlob({ type: JPEG, quality })).arrayBuffer())
}

/** Refuses: UnreadablePicture. */
export async function opened<T>(blob: Blob, name: string, work: (bitmap: ImageBitmap) => Promise<T>): Promise<T> {
  let bitmap: ImageBitmap
  try {
    bitmap = await createImageBitmap(blob, { imageOrientation: 'from-image' })
  } catch (error) {
    throw new UnreadablePicture(name, { cause: error })
  }
  try {
    return await work(bitmap)
  } finally {
    bitmap.close()
  }
}

/** The small picture for lists; one full of detail is packed harder until it fits. */
export async function drawnPreview(bitmap: ImageBitmap, shapes: readonly MarkShape[] = []): Promise<Uint8Array<ArrayBuffer>> {
  for (const quality of PREVIEW_QUALITIES) {
    const bytes = await drawn(bitmap, { longestPx: PREVIEW_SIDE_PX, quality, shapes })
    if (bytes.length <= PREVIEW_MAX_BYTES) return bytes
  }
  return drawn(bitmap, { longestPx: PREVIEW_SIDE_PX / HALF, quality: JPEG_QUALITY, shapes })
}

export const drawnForPapers = (bitmap: ImageBitmap, shapes: readonly MarkShape[] = []): Promise<Uint8Array<ArrayBuffer>> => drawn(bitmap, { longestPx: SHOWN_SIDE_PX, quality: JPEG_QUALITY, shapes })

export interface DrawnCopies { readonly preview: Uint8Array<ArrayBuffer>; readonly shown: Uint8Array<ArrayBuffer> | null }

/** Copies of a picture that is or will be stored. Refuses: UnreadablePicture. */
export function drawnCopies(blob: Blob, name: string): Promise<DrawnCopies> {
  return opened(blob, name, async (bitmap) => {
    const isFine = IN_PAPERS.includes(blob.type) && Math.max(bitmap.width, bitmap.height) <= SHOWN_SIDE_PX && blob.size <= HEAVY_BYTES
    return { preview: await drawnPreview(bitmap), shown: isFine ? null : await drawnForPapers(bitmap) }
  })
}

export interface PreparedPicture { readonly original: NamedBytes; readonly copies: DrawnCopies }

/**
 * A picture with its copies. JPEG, PNG and WebP stay byte for byte; what only this page can open becomes JPEG.
 * Refuses: NotPicture, TooLargePicture, UnreadablePicture.
 */
export async function preparedPicture(file: File): Promise<PreparedPicture> {
  if (!file.type.startsWith('image/') || file.type.startsWith('image/svg')) throw new NotPicture(file.name)
  if (file.size > FILE_MAX_BYTES) throw new TooLargePicture(file.name)
  const copies = await drawnCopies(file, file.name)
  if (KEPT_AS_THEY_ARE.includes(file.type)) return { original: await fileBytes(file), copies }
  const original = await opened(file, file.name, (bitmap) => drawnForPapers(bitmap))
  return { original: { name: jpegName(file.name), bytes: original }, copies: { ...copies, shown: null } }
}
