import { deflateSync, inflateSync } from 'node:zlib'
import type { Bitmap } from '#core/documents/labels/raster.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

const BITS_PER_BYTE = 8

/** Keeps the dots beside the PDF of the label: what was looked at is what is burnt. */
export function keepDots(tx: WriteTx, fileId: number, { widthDots, heightDots, bits }: Bitmap): void {
  tx.sql('INSERT INTO label_dots (file_id, width_dots, height_dots, bits) VALUES (?, ?, ?, ?)').run(fileId, widthDots, heightDots, deflateSync(bits))
}

export function findDots(db: ReadDb, fileId: number): Bitmap | null {
  const row = db.sql('SELECT width_dots, height_dots, bits FROM label_dots WHERE file_id = ?').get(fileId) as { width_dots: number; height_dots: number; bits: Buffer } | undefined
  if (row === undefined) return null
  const rowBytes = Math.ceil(row.width_dots / BITS_PER_BYTE)
  return { widthDots: row.width_dots, heightDots: row.height_dots, rowBytes, bits: new Uint8Array(inflateSync(row.bits, { maxOutputLength: rowBytes * row.height_dots })) }
}
