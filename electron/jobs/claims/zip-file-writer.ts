import { createHash, type Hash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writevSync } from 'node:fs'
import { crc32, deflateRawSync } from 'node:zlib'
import type { RenderedFile } from '#shared/documents/render-jobs.ts'
import { DEFLATED, endOfDirectory, entryHeaders, STORED, type ZipEntry } from '../import/zip-headers.ts'
import { unfinishedName } from '../write-whole.ts'

/** Offsets of the plain format have 32 bits. */
const LARGEST_ARCHIVE_BYTES = 0xff_ff_ff_ff
const LAST_ENTRY_COUNT = 0xff_ff
const DEFLATE_LEVEL = 6

/** Writes an archive part by part straight into a file, so that photos are never all in memory. */
export class ZipFileWriter {
  readonly #handle: number
  readonly #hash: Hash = createHash('sha256')
  readonly #directory: Buffer[] = []
  #offset = 0

  constructor(file: string) {
    this.#handle = openSync(file, 'w')
  }

  /** Text and markup: packed. */
  addPacked(name: string, content: Buffer): void {
    this.#add(name, { pieces: [deflateRawSync(content, { level: DEFLATE_LEVEL })], method: DEFLATED, crc: crc32(content), sizeBytes: content.length })
  }

  /** What is packed already: stored as it is. */
  addStored(name: string, pieces: readonly Buffer[]): void {
    let crc = 0
    let sizeBytes = 0
    for (const piece of pieces) {
      crc = crc32(piece, crc)
      sizeBytes += piece.length
    }
    this.#add(name, { pieces, method: STORED, crc, sizeBytes })
  }

  #add(partName: string, { pieces, ...facts }: { readonly pieces: readonly Buffer[] } & Pick<ZipEntry, 'method' | 'crc' | 'sizeBytes'>): void {
    const name = Buffer.from(partName, 'utf8')
    const { local, listed } = entryHeaders({ ...facts, name, packedBytes: pieces.reduce((sum, piece) => sum + piece.length, 0) }, this.#offset)
    this.#directory.push(listed, name)
    this.#write([local, name, ...pieces])
  }

  #write(pieces: readonly Buffer[]): void {
    const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0)
    if (this.#offset + bytes > LARGEST_ARCHIVE_BYTES || this.#directory.length / 2 > LAST_ENTRY_COUNT) throw new Error('the archive is too large')
    for (const piece of pieces) this.#hash.update(piece)
    let rest = pieces.filter((piece) => piece.length > 0)
    while (rest.length > 0) {
      let written = writevSync(this.#handle, rest as Buffer[])
      rest = rest.flatMap((piece) => {
        const taken = Math.min(written, piece.length)
        written -= taken
        return taken === piece.length ? [] : [piece.subarray(taken)]
      })
    }
    this.#offset += bytes
  }

  finish(): RenderedFile {
    const start = this.#offset
    const directory = Buffer.concat(this.#directory)
    this.#write([directory, endOfDirectory({ entryCount: this.#directory.length / 2, sizeBytes: directory.length, offset: start })])
    fsyncSync(this.#handle)
    return { sha256: this.#hash.digest('hex'), sizeBytes: this.#offset }
  }

  close(): void {
    closeSync(this.#handle)
  }
}

/** The archive appears under its name only when every byte is on the disk. */
export async function writeZip(file: string, write: (zip: ZipFileWriter) => void | Promise<void>): Promise<RenderedFile> {
  const part = unfinishedName(file)
  const zip = new ZipFileWriter(part)
  try {
    await write(zip)
    const rendered = zip.finish()
    zip.close()
    renameSync(part, file)
    return rendered
  } catch (error) {
    zip.close()
    rmSync(part, { force: true })
    throw error
  }
}
