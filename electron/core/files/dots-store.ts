import { deflateSync, inflateSync } from 'node:zlib'
import type { Bitmap } from '#core/documents/labels/raster.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

const BITS_PER_BYTE = 8
interface DotsRow { width_dots: number; height_dots: number; bits: Buffer }

/** Keeps the dots of every sticker beside the PDF of all: what was looked at is what is burnt. */
export function keepDots(tx: WriteTx, fileId: number, bitmaps: readonly Bitmap[]): void {
  const insert = tx.sql('INSERT INTO label_dots (file_id, no, width_dots, height_dots, bits) VALUES (?, ?, ?, ?, ?)')
  bitmaps.forEach(({ widthDots, heightDots, bits }, index) => { insert.run(fileId, index + 1, widthDots, heightDots, deflateSync(bits)) })
}

function bitmapOf({ width_dots: widthDots, height_dots: heightDots, bits }: DotsRow): Bitmap {
  const rowBytes = Math.ceil(widthDots / BITS_PER_BYTE)
  return { widthDots, heightDots, rowBytes, bits: new Uint8Array(inflateSync(bits, { maxOutputLength: rowBytes * heightDots })) }
}

/** The stickers of the file, one after another; none where it is no file of labels. */
export function findDots(db: ReadDb, fileId: number): readonly Bitmap[] {
  return (db.sql('SELECT width_dots, height_dots, bits FROM label_dots WHERE file_id = ? ORDER BY no').all(fileId) as DotsRow[]).map(bitmapOf)
}
