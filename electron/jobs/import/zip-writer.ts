import { crc32, deflateRawSync } from 'node:zlib'

const LOCAL_HEADER_BYTES = 30
const DIRECTORY_HEADER_BYTES = 46
const END_BYTES = 22
const VERSION = 20
const UTF8_NAMES = 0x0800
const STORED = 0
const DEFLATED = 8
/** 1 January 1980: archives made of equal parts are equal byte for byte. */
const DOS_DATE = 0x0021

/** Packs named parts into a zip archive held in memory. */
export function zipOf(parts: Iterable<readonly [string, Buffer]>, packing: 'stored' | 'deflated'): Buffer {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [partName, content] of parts) {
    const name = Buffer.from(partName, 'utf8')
    const body = packing === 'deflated' ? deflateRawSync(content) : content
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(VERSION, 0)
    fields.writeUInt16LE(UTF8_NAMES, 2)
    fields.writeUInt16LE(packing === 'deflated' ? DEFLATED : STORED, 4)
    fields.writeUInt16LE(DOS_DATE, 8)
    fields.writeUInt32LE(crc32(content), 10)
    fields.writeUInt32LE(body.length, 14)
    fields.writeUInt32LE(content.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const local = Buffer.alloc(LOCAL_HEADER_BYTES)
    local.writeUInt32LE(0x04034b50, 0)
    fields.copy(local, 4)
    const entry = Buffer.alloc(DIRECTORY_HEADER_BYTES)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(VERSION, 4)
    fields.copy(entry, 6)
    entry.writeUInt32LE(offset, 42)
    pieces.push(local, name, body)
    directory.push(entry, name)
    offset += local.length + name.length + body.length
  }
  const directoryBytes = directory.reduce((sum, piece) => sum + piece.length, 0)
  const end = Buffer.alloc(END_BYTES)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(directory.length / 2, 8)
  end.writeUInt16LE(directory.length / 2, 10)
  end.writeUInt32LE(directoryBytes, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...pieces, ...directory, end])
}
