const LOCAL_HEADER_BYTES = 30
const DIRECTORY_HEADER_BYTES = 46
const END_BYTES = 22
const VERSION = 20
const UTF8_NAMES = 0x0800
/** 1 January 1980: archives made of equal parts are equal byte for byte. */
const DOS_DATE = 0x0021

export const STORED = 0
export const DEFLATED = 8

export interface ZipEntry { readonly name: Buffer; readonly method: typeof STORED | typeof DEFLATED; readonly crc: number; readonly packedBytes: number; readonly sizeBytes: number }

/** What stands before an entry's bytes, and what the directory at the end says of it. Source: APPNOTE.TXT of PKWARE, 4.3.7 and 4.3.12. */
export function entryHeaders({ name, method, crc, packedBytes, sizeBytes }: ZipEntry, offset: number): { readonly local: Buffer; readonly listed: Buffer } {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(VERSION, 0)
  fields.writeUInt16LE(UTF8_NAMES, 2)
  fields.writeUInt16LE(method, 4)
  fields.writeUInt16LE(DOS_DATE, 8)
  fields.writeUInt32LE(crc, 10)
  fields.writeUInt32LE(packedBytes, 14)
  fields.writeUInt32LE(sizeBytes, 18)
  fields.writeUInt16LE(name.length, 22)
  const local = Buffer.alloc(LOCAL_HEADER_BYTES)
  local.writeUInt32LE(0x04034b50, 0)
  fields.copy(local, 4)
  const listed = Buffer.alloc(DIRECTORY_HEADER_BYTES)
  listed.writeUInt32LE(0x02014b50, 0)
  listed.writeUInt16LE(VERSION, 4)
  fields.copy(listed, 6)
  listed.writeUInt32LE(offset, 42)
  return { local, listed }
}

/** The last bytes of an archive: how many entries it has and where their directory begins. Source: APPNOTE.TXT, 4.3.16. */
export function endOfDirectory(directory: { readonly entryCount: number; readonly sizeBytes: number; readonly offset: number }): Buffer {
  const end = Buffer.alloc(END_BYTES)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(directory.entryCount, 8)
  end.writeUInt16LE(directory.entryCount, 10)
  end.writeUInt32LE(directory.sizeBytes, 12)
  end.writeUInt32LE(directory.offset, 16)
  return end
}
