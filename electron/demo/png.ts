import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const RGB_8_BIT = [8, 2, 0, 0, 0]
export const BYTES_PER_PIXEL = 3

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

export type Colour = readonly [red: number, green: number, blue: number]

/** Red, green and blue of every pixel, row after row. */
export type Picture = Uint8ClampedArray<ArrayBuffer>

/** A picture as a PNG file; packed lightly, as it is made by the hundred. */
export function encodePng(width: number, height: number, picture: Picture): Buffer {
  const rowBytes = width * BYTES_PER_PIXEL
  const rows = Buffer.alloc(height * (1 + rowBytes))
  // The first byte of a row names its filter: none.
  for (let y = 0; y < height; y += 1) rows.set(picture.subarray(y * rowBytes, (y + 1) * rowBytes), y * (1 + rowBytes) + 1)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  return Buffer.concat([SIGNATURE, chunk('IHDR', Buffer.concat([head, Buffer.from(RGB_8_BIT)])), chunk('IDAT', deflateSync(rows, { level: 1 })), chunk('IEND', Buffer.alloc(0))])
}
