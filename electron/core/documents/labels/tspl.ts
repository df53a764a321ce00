import type { Bitmap } from './raster.ts'
import { LABEL_HEIGHT_MM, LABEL_WIDTH_MM } from './label-geometry.ts'

const ALL_BITS = 0xff
const OVERWRITE = 0
const END = '\r\n'

/** In TSPL a set bit is a dot left white. */
const inverted = (bits: Uint8Array): Buffer => Buffer.from(bits.map((byte) => byte ^ ALL_BITS))

/** The sticker for printers of TSC and their kin. The gap between stickers stays as the printer has measured it. */
export function tsplLabel(bitmap: Bitmap, copies: number): Buffer {
  const head = [`SIZE ${LABEL_WIDTH_MM} mm,${LABEL_HEIGHT_MM} mm`, 'REFERENCE 0,0', 'CLS', `BITMAP 0,0,${bitmap.rowBytes},${bitmap.heightDots},${OVERWRITE},`].join(END)
  return Buffer.concat([Buffer.from(head, 'latin1'), inverted(bitmap.bits), Buffer.from(`${END}PRINT 1,${copies}${END}`, 'latin1')])
}
