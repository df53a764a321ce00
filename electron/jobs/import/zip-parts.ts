// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the library ships no types; every project that reads this file needs ours
/// <reference path="./yauzl.d.ts" />
import { crc32 } from 'node:zlib'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { IMPORT_LIMITS, RATIO_FLOOR_BYTES } from './import-limits.ts'
import { ImportRefusal, refuseImport } from './import-refusal.ts'

const STORED = 0
const DEFLATED = 8

export type ZipParts = Map<string, Buffer>

export interface ZipLimits {
  readonly packedBytes: number
  /** Of the whole archive by its directory. */
  readonly unpackedBytes: number
  /** Of the parts that are read. */
  readonly wantedBytes: number
}
const USUAL_LIMITS: ZipLimits = { packedBytes: IMPORT_LIMITS.packedBytes, unpackedBytes: IMPORT_LIMITS.unpackedBytes, wantedBytes: IMPORT_LIMITS.unpackedBytes }

/** Chooses by the names of all parts which of them are worth inflating; may refuse the archive by its names. */
export type ChooseParts = (names: readonly string[]) => (name: string) => boolean

/**
 * Reads the directory of an archive, and only then the parts wanted, counting bytes while they inflate.
 * Refuses: too many parts, too large by declaration or in truth, ratios no honest table has, passwords, doubled names.
 */
export async function readZipParts(path: string, sizeBytes: number, choose: ChooseParts, limits: ZipLimits = USUAL_LIMITS): Promise<ZipParts> {
  if (sizeBytes > limits.packedBytes) {
    refuseImport('import.too_big', { what: 'file', limit: limits.packedBytes, actual: sizeBytes })
  }
  const zip = await reading(() => openPromise(path, { autoClose: false }))
  try {
    if (zip.entryCount > IMPORT_LIMITS.zipEntries) {
      refuseImport('import.too_big', { what: 'parts', limit: IMPORT_LIMITS.zipEntries, actual: zip.entryCount })
    }
    const entries = await reading(() => listEntries(zip))
    checkDirectory(entries, sizeBytes, limits)
    const isWanted = choose(entries.map((entry) => entry.fileName))
    const parts: ZipParts = new Map()
    let totalBytes = 0
    for (const entry of entries) {
      if (entry.fileName.endsWith('/') || !isWanted(entry.fileName)) continue
      const content = await reading(() => inflate(zip, entry, limits.wantedBytes - totalBytes))
      totalBytes += content.length
      parts.set(entry.fileName, content)
    }
    return parts
  } finally {
    zip.close()
  }
}

async function listEntries(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) {
    entries.push(entry)
    if (entries.length > IMPORT_LIMITS.zipEntries) {
      refuseImport('import.too_big', { what: 'parts', limit: IMPORT_LIMITS.zipEntries, actual: entries.length })
    }
  }
  return entries
}

function checkDirectory(entries: readonly Entry[], sizeBytes: number, limits: ZipLimits): void {
  const names = new Set<string>()
  let unpackedBytes = 0
  let packedBytes = 0
  for (const entry of entries) {
    const name = entry.fileName.toLowerCase()
    if (names.has(name)) refuseImport('import.unreadable', { reason: 'part_named_twice', part: entry.fileName })
    names.add(name)
    if (entry.isEncrypted()) refuseImport('import.encrypted')
    if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
      refuseImport('import.unreadable', { reason: 'unknown_compression', part: entry.fileName })
    }
    if (isOutOfRatio(entry.uncompressedSize, entry.compressedSize)) refuseImport('import.zip_bomb', { reason: 'part_ratio' })
    unpackedBytes += entry.uncompressedSize
    packedBytes += entry.compressedSize
  }
  if (packedBytes > sizeBytes) refuseImport('import.zip_bomb', { reason: 'overlapping_parts' })
  if (isOutOfRatio(unpackedBytes, packedBytes)) refuseImport('import.zip_bomb', { reason: 'total_ratio' })
  if (unpackedBytes > limits.unpackedBytes) {
    refuseImport('import.too_big', { what: 'unpacked', limit: limits.unpackedBytes, actual: unpackedBytes })
  }
}

function isOutOfRatio(unpackedBytes: number, packedBytes: number): boolean {
  return unpackedBytes > RATIO_FLOOR_BYTES && unpackedBytes > packedBytes * IMPORT_LIMITS.unpackRatio
}

async function inflate(zip: ZipFile, entry: Entry, allowedBytes: number): Promise<Buffer> {
  const stream = await zip.openReadStreamPromise(entry)
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.length
      if (bytes > allowedBytes || bytes > entry.uncompressedSize) refuseImport('import.zip_bomb', { reason: 'larger_than_declared' })
      chunks.push(chunk)
    }
  } finally {
    stream.destroy()
  }
  const content = Buffer.concat(chunks, bytes)
  if (crc32(content) !== entry.crc32) refuseImport('import.unreadable', { reason: 'checksum', part: entry.fileName })
  return content
}

/** The archive library throws plain errors with English sentences; the user gets a typed reason. */
async function reading<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ImportRefusal) throw error
    const message = error instanceof Error ? error.message : ''
    if (message.startsWith('too many bytes')) return refuseImport('import.zip_bomb', { reason: 'larger_than_declared' })
    return refuseImport('import.unreadable', { reason: 'broken_archive' })
  }
}
