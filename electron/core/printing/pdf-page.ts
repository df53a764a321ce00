import { micronsOfPoints, type Microns } from '#shared/printing/page-sizes.ts'

const MEDIA_BOX = /\/MediaBox\s*\[\s*0\s+0\s+(\d+(?:\.\d+)?)\s+(\d+(?:\.\d+)?)\s*\]/g

/** The largest page of a paper of ours, whose page records are written openly; null when none is seen. */
export function pageOf(bytes: Buffer): Microns | null {
  const pages = [...bytes.toString('latin1').matchAll(MEDIA_BOX)].map(([, width, height]) => ({ widthMicrons: micronsOfPoints(Number(width)), heightMicrons: micronsOfPoints(Number(height)) }))
  return pages.reduce<Microns | null>((largest, page) => (largest === null || page.widthMicrons * page.heightMicrons > largest.widthMicrons * largest.heightMicrons ? page : largest), null)
}
