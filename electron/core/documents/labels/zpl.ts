import type { Bitmap } from './raster.ts'

const TWENTY = 20
const MAX_REPEAT = 400
const FIRST_ONE = 'G'.charCodeAt(0)
const FIRST_TWENTY = 'g'.charCodeAt(0)

/** «H» is twice, «g» twenty times, «hG» forty-one times; one sign needs no count. */
function repeated(sign: string, count: number): string {
  if (count > MAX_REPEAT) return repeated(sign, MAX_REPEAT) + repeated(sign, count - MAX_REPEAT)
  if (count === 1) return sign
  const [twenties, ones] = [Math.floor(count / TWENTY), count % TWENTY]
  return `${twenties === 0 ? '' : String.fromCharCode(FIRST_TWENTY + twenties - 1)}${ones === 0 ? '' : String.fromCharCode(FIRST_ONE + ones - 1)}${sign}`
}

/** A row of the picture in the shorthand of ZPL: «,» is white and «!» is black to the end of the row. */
function packedRow(hex: string): string {
  const runs = [...hex.matchAll(/(.)\1*/g)].map(([run, sign]) => ({ sign: sign ?? '', count: run.length }))
  const last = runs.at(-1)
  const end = last?.sign === '0' ? ',' : last?.sign === 'F' ? '!' : null
  return (end === null ? runs : runs.slice(0, -1)).map(({ sign, count }) => repeated(sign, count)).join('') + (end ?? '')
}

function packedBits({ bits, rowBytes, heightDots }: Bitmap): string {
  const rows = Array.from({ length: heightDots }, (_, y) => Buffer.from(bits.subarray(y * rowBytes, (y + 1) * rowBytes)).toString('hex').toUpperCase())
  // «:» repeats the row above.
  return rows.map((row, y) => (y > 0 && row === rows[y - 1] ? ':' : packedRow(row))).join('')
}

/** The sticker for printers of Zebra and their kin: a picture, so that no font or code page of the printer is involved. */
export function zplLabel(bitmap: Bitmap, copies: number): Buffer {
  const { bits, rowBytes, widthDots, heightDots } = bitmap
  return Buffer.from(`^XA^PW${widthDots}^LL${heightDots}^LH0,0^FO0,0^GFA,${bits.length},${bits.length},${rowBytes},${packedBits(bitmap)}^FS^PQ${copies}^XZ\n`, 'latin1')
}
