import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { createReadStream, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Connection } from '#core/db/brands.ts'
import type { ChainVerdict } from '#core/journal/verify.ts'
import type { JobRunner } from '#core/kit/jobs.ts'

const FOLDER = 'backups'
const PREFIX = 'before-update-'
const KEPT_COPIES = 5
const VERIFY_DEADLINE_MS = 10 * 60_000
const PAGES_A_STEP = 4_096

/** A copy that has been read back: it is whole, its parents have their children, its journal holds. */
export interface VerifiedBackup {
  readonly file: string
  readonly sizeBytes: number
  readonly sha256: string
  readonly journalSeq: number
}

export interface BackUpParts {
  readonly connection: Connection
  readonly jobs: JobRunner
  readonly dataDir: string
}

/**
 * Copies the database with SQLite's own backup, so that what is written meanwhile tears nothing, reads the copy back and only
 * then gives it its name. Throws when the copy is not good; the unfinished one is removed.
 */
export async function backUpVerified({ connection, jobs, dataDir }: BackUpParts, nowUtc: string): Promise<VerifiedBackup> {
  const folder = join(dataDir, FOLDER)
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${PREFIX}${nowUtc.replaceAll(/[:.]/g, '-')}.sqlite`)
  const draft = `${file}.part`
  try {
    await connection.raw.backup(draft, { progress: () => PAGES_A_STEP })
    checkPages(draft)
    const verdict = await jobs.run<ChainVerdict>('verifyJournal', { file: draft }, { deadlineMs: VERIFY_DEADLINE_MS })
    if (!verdict.isWhole) throw new Error(`journal of the copy breaks at ${String(verdict.firstBrokenSeq)}`)
    const facts = { sizeBytes: statSync(draft).size, sha256: await sha256Of(draft), journalSeq: verdict.headSeq }
    renameSync(draft, file)
    // Beside the copy, so that it can be proved later to be the one that was checked.
    writeFileSync(`${file}.json`, JSON.stringify({ name: basename(file), ...facts, journalHash: verdict.headHash, madeAt: nowUtc }))
    dropOldest(folder)
    return { file, ...facts }
  } finally {
    for (const left of [draft, `${draft}-wal`, `${draft}-shm`]) rmSync(left, { force: true })
  }
}

function checkPages(file: string): void {
  const copy = new Database(file)
  try {
    // A copy of a file with a write-ahead log asks for one; a single file is easier to carry and to prove.
    copy.pragma('journal_mode = DELETE')
    const verdict = copy.pragma('integrity_check', { simple: true })
    if (verdict !== 'ok') throw new Error(`copy is not whole: ${String(verdict)}`)
    const orphans = copy.pragma('foreign_key_check') as unknown[]
    if (orphans.length > 0) throw new Error(`${orphans.length} rows of the copy lost their parents`)
  } finally {
    copy.close()
  }
}

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

function dropOldest(folder: string): void {
  const copies = readdirSync(folder).filter((name) => name.startsWith(PREFIX) && name.endsWith('.sqlite')).sort()
  for (const name of copies.slice(0, -KEPT_COPIES)) for (const ending of ['', '.json']) rmSync(join(folder, `${name}${ending}`), { force: true })
}
