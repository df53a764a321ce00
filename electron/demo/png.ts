import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const RGB_8_BIT = [8, 2, 0, 0, 0]
const BYTES_PER_PIXEL = 3

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

export type Colour = readonly [red: number, green: number, blue: number]

/** A picture as a PNG file; the colour of each pixel is asked from `colourAt`. */
export function encodePng(width: number, height: number, colourAt: (x: number, y: number) => Colour): Buffer {
  const rows = Buffer.alloc(height * (1 + width * BYTES_PER_PIXEL))
  let at = 0
  for (let y = 0; y < height; y += 1) {
    at += 1 // filter byte of the row: none
    for (let x = 0; x < width; x += 1) for (const part of colourAt(x, y)) { rows[at] = part; at += 1 }
  }
  const head = Buffer.alloc(8)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  return Buffer.concat([SIGNATURE, chunk('IHDR', Buffer.concat([head, Buffer.from(RGB_8_BIT)])), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}
