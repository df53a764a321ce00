import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { basename, join } from 'node:path'
import { sha256Of } from './back-up.ts'

const QUARANTINE = 'quarantine'
/** The log belongs to its database: the three files are moved as one or the log would be read into another database. */
const ENDINGS = ['', '-wal', '-shm'] as const

export interface Restored { readonly quarantine: string }

/**
 * Puts a verified copy in the place of the database. Nothing is deleted: what was there goes to a folder of its own.
 * Nobody may have the database open. Throws, before anything is moved, when the copy is not the one that was checked.
 */
export async function restoreBackup(dataDir: string, databaseFile: string, backupFile: string, nowUtc: string): Promise<Restored> {
  const { sha256 } = JSON.parse(readFileSync(`${backupFile}.json`, 'utf8')) as { sha256: string }
  const database = join(dataDir, databaseFile)
  const draft = `${database}.restored`
  copyFileSync(backupFile, draft)
  if ((await sha256Of(draft)) !== sha256) throw new Error('the copy is not the one that was checked')
  const quarantine = join(dataDir, QUARANTINE, nowUtc.replaceAll(/[:.]/g, '-'))
  mkdirSync(quarantine, { recursive: true })
  for (const ending of ENDINGS) {
    const file = `${database}${ending}`
    if (existsSync(file)) renameSync(file, join(quarantine, basename(file)))
  }
  renameSync(draft, database)
  return { quarantine }
}
