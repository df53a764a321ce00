import { crc32, deflateRawSync } from 'node:zlib'
import { DEFLATED, endOfDirectory, entryHeaders, STORED } from './zip-headers.ts'

/** Packs named parts into a zip archive held in memory. */
export function zipOf(parts: Iterable<readonly [string, Buffer]>, packing: 'stored' | 'deflated'): Buffer {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [partName, content] of parts) {
    const name = Buffer.from(partName, 'utf8')
    const body = packing === 'deflated' ? deflateRawSync(content) : content
    const { local, listed } = entryHeaders({ name, method: packing === 'deflated' ? DEFLATED : STORED, crc: crc32(content), packedBytes: body.length, sizeBytes: content.length }, offset)
    pieces.push(local, name, body)
    directory.push(listed, name)
    offset += local.length + name.length + body.length
  }
  const sizeBytes = directory.reduce((sum, piece) => sum + piece.length, 0)
  return Buffer.concat([...pieces, ...directory, endOfDirectory({ entryCount: directory.length / 2, sizeBytes, offset })])
}
