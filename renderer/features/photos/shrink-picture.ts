import { fileBytes, type NamedBytes } from '#renderer/rpc/host-shell.ts'

export const LONGEST_SIDE_PX = 2000
const JPEG = 'image/jpeg'
const TAKEN_AS_IT_IS: readonly string[] = [JPEG, 'image/png', 'image/webp']
const HEAVY_BYTES = 2 * 1024 * 1024
const JPEG_QUALITY = 0.86

/** The file is not a picture this program keeps. */
export class NotPicture extends Error {}
/** The picture cannot be opened. */
export class UnreadablePicture extends Error {}

/** Size that fits the longest side allowed, in whole pixels. */
export function fittedSize(width: number, height: number): { readonly width: number; readonly height: number } {
  const share = Math.min(1, LONGEST_SIDE_PX / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) }
}

export function jpegName(name: string): string {
  const dot = name.lastIndexOf('.')
  return `${dot > 0 ? name.slice(0, dot) : name}.jpg`
}

async function drawn(bitmap: ImageBitmap): Promise<Blob> {
  const { width, height } = fittedSize(bitmap.width, bitmap.height)
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (context === null) throw new UnreadablePicture('no canvas')
  // Transparent places of a screenshot become paper, not black.
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, width, height)
  return canvas.convertToBlob({ type: JPEG, quality: JPEG_QUALITY })
}

/**
 * A picture small enough to keep: no side over 2000 px, JPEG. One that is small already stays byte for byte.
 * Refuses: NotPicture, UnreadablePicture.
 */
export async function shrunkPicture(file: File): Promise<NamedBytes> {
  if (!file.type.startsWith('image/')) throw new NotPicture(file.name)
  let bitmap: ImageBitmap
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch (error) {
    throw new UnreadablePicture(file.name, { cause: error })
  }
  try {
    const isSmall = Math.max(bitmap.width, bitmap.height) <= LONGEST_SIDE_PX && file.size <= HEAVY_BYTES
    if (isSmall && TAKEN_AS_IT_IS.includes(file.type)) return await fileBytes(file)
    const blob = await drawn(bitmap)
    return { name: jpegName(file.name), bytes: new Uint8Array(await blob.arrayBuffer()) }
  } finally {
    bitmap.close()
  }
}
