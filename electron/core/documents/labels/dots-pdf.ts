import { deflateSync } from 'node:zlib'
import type { Bitmap } from './raster.ts'
import { DOTS_PER_MM } from './label-geometry.ts'

const POINTS_PER_MM = 72 / 25.4
const OFFSET_DIGITS = 10

const plain = (text: string): Buffer => Buffer.from(text, 'latin1')
const stream = (facts: string, body: Buffer): Buffer => Buffer.concat([plain(`<< ${facts} /Length ${body.length} >>\nstream\n`), body, plain('\nendstream')])

/** The catalogue and the list of pages stand before the first page. */
const OBJECTS_BEFORE = 2
const OBJECTS_A_PAGE = 3
const pageNumber = (index: number): number => OBJECTS_BEFORE + index * OBJECTS_A_PAGE + 1

function pageObjects({ bits, widthDots, heightDots }: Bitmap, index: number): readonly Buffer[] {
  const [width, height] = [widthDots, heightDots].map((dots) => ((dots / DOTS_PER_MM) * POINTS_PER_MM).toFixed(3))
  const own = pageNumber(index)
  return [
    plain(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /XObject << /Dots ${own + 2} 0 R >> >> /Contents ${own + 1} 0 R >>`),
    stream('', plain(`${width} 0 0 ${height} 0 0 cm /Dots Do`)),
    // A set bit is black.
    stream(`/Type /XObject /Subtype /Image /Width ${widthDots} /Height ${heightDots} /ColorSpace /DeviceGray /BitsPerComponent 1 /Decode [1 0] /Filter /FlateDecode`, deflateSync(bits)),
  ]
}

/**
 * Pages of exactly the size of the pictures with a picture on each, dot for dot: for a printer of labels reached through
 * its driver, when the picture has been moved. Written by hand, for it is images alone and they must never be scaled.
 */
export function dotsPdf(bitmaps: readonly Bitmap[]): Buffer {
  const kids = bitmaps.map((_bitmap, index) => `${pageNumber(index)} 0 R`).join(' ')
  return assembled([
    plain('<< /Type /Catalog /Pages 2 0 R /ViewerPreferences << /PrintScaling /None >> >>'),
    plain(`<< /Type /Pages /Kids [${kids}] /Count ${bitmaps.length} >>`),
    ...bitmaps.flatMap(pageObjects),
  ])
}

function assembled(objects: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n', 'latin1')]
  let offset = parts[0]?.length ?? 0
  const offsets = objects.map((body, index) => {
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`, 'latin1'), body, Buffer.from('\nendobj\n', 'latin1')])
    parts.push(whole)
    const at = offset
    offset += whole.length
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(OFFSET_DIGITS, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  parts.push(Buffer.from(`xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${offset}\n%%EOF\n`, 'latin1'))
  return Buffer.concat(parts)
}
