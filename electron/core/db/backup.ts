import Database from 'better-sqlite3'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Connection } from './brands.ts'

const KEPT_COPIES = 5
const PREFIX = 'before-migration-'

/**
 * Whole consistent copy of the database beside it, checked before it counts. VACUUM INTO reads one snapshot,
 * so writers of the same file cannot tear it; a plain file copy would.
 */
export function backUpBeforeMigration(connection: Connection, dataDir: string, nowUtc: string): string {
  const folder = join(dataDir, 'backups')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${PREFIX}${nowUtc.replaceAll(/[:.]/g, '-')}.sqlite`)
  connection.raw.prepare('VACUUM INTO ?').run(file)
  const copy = new Database(file, { readonly: true })
  try {
    const verdict = copy.pragma('integrity_check', { simple: true })
    if (verdict !== 'ok') throw new Error(`copy is not whole: ${String(verdict)}`)
  } finally {
    copy.close()
  }
  dropOldest(folder)
  return file
}

function dropOldest(folder: string): void {
  const copies = readdirSync(folder).filter((name) => name.startsWith(PREFIX)).sort()
  for (const name of copies.slice(0, -KEPT_COPIES)) rmSync(join(folder, name))
}
