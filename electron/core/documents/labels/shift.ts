import { createBitmap, fillBox, isBlack, type Bitmap } from './raster.ts'

/** The same picture moved right and down; what runs over the edge is lost. Units: dots. */
export function shifted(bitmap: Bitmap, byX: number, byY: number): Bitmap {
  if (byX === 0 && byY === 0) return bitmap
  const moved = createBitmap(bitmap.widthDots, bitmap.heightDots)
  for (let y = 0; y < bitmap.heightDots; y += 1) {
    for (let x = 0; x < bitmap.widthDots; x += 1) if (isBlack(bitmap, x, y)) fillBox(moved, { x: x + byX, y: y + byY, width: 1, height: 1 })
  }
  return moved
}
