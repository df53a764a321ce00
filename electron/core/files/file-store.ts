import { createHash } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const FANOUT_DIGITS = 2

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Where bytes of this digest lie below the folder of files. */
export const storedPath = (folder: string, sha256: string): string => join(folder, sha256.slice(0, FANOUT_DIGITS), sha256)

/** Files under their own digest, below the data folder. Names people gave never become paths. */
export class FileStore {
  readonly #folder: string
  readonly #outbox: string
  #outboxNo = 0

  constructor(dataDir: string) {
    this.#folder = join(dataDir, 'files')
    this.#outbox = join(dataDir, 'outbox')
    mkdirSync(this.#folder, { recursive: true })
    rmSync(this.#outbox, { recursive: true, force: true })
    mkdirSync(this.#outbox, { recursive: true })
  }

  pathOf(sha256: string): string {
    return storedPath(this.#folder, sha256)
  }

  /** For jobs that keep many files themselves. */
  get folder(): string {
    return this.#folder
  }

  /** Empty folder for a job to lay many files in; gone with the next start. */
  outboxFolder(): string {
    const folder = this.outboxPath('d')
    mkdirSync(folder, { recursive: true })
    return folder
  }

  /** Empty place for a job to write its result into. */
  outboxPath(extension: string): string {
    this.#outboxNo += 1
    return join(this.#outbox, `${process.pid}-${this.#outboxNo}.${extension}`)
  }

  /** Keeps the bytes and answers their digest; on disk, flushed, before any row points at them. */
  keep(bytes: Uint8Array): string {
    const sha256 = sha256Of(bytes)
    const target = this.pathOf(sha256)
    if (existsSync(target)) return sha256
    mkdirSync(join(this.#folder, sha256.slice(0, FANOUT_DIGITS)), { recursive: true })
    const temporary = this.outboxPath('part')
    const handle = openSync(temporary, 'wx')
    try {
      writeSync(handle, bytes)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(temporary, target)
    return sha256
  }

  keepFile(path: string): { sha256: string; sizeBytes: number } {
    const bytes = readFileSync(path)
    const sha256 = this.keep(bytes)
    rmSync(path, { force: true })
    return { sha256, sizeBytes: bytes.length }
  }

  /** Bytes with this digest, or null when they are gone or no longer match it. */
  read(sha256: string): Buffer | null {
    const path = this.pathOf(sha256)
    if (!existsSync(path)) return null
    const bytes = readFileSync(path)
    return sha256Of(bytes) === sha256 ? bytes : null
  }
}
