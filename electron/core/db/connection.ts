import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Connection, ReadDb, WriteTx } from './brands.ts'

const BUSY_TIMEOUT_MS = 5_000
const CACHE_KIB = 65_536
const JOURNAL_SIZE_LIMIT_BYTES = 64 * 1024 * 1024
/** 3.51.3 fixed the WAL-reset corruption; 3.52.0 was withdrawn. */
const SQLITE_FLOOR = [3, 51, 3] as const

/** Name, what is set, what must be read back. `synchronous` 2 is FULL: better-sqlite3 reopens WAL files with NORMAL. */
const PRAGMAS: readonly (readonly [name: string, set: string, expected: string | number])[] = [
  ['busy_timeout', String(BUSY_TIMEOUT_MS), BUSY_TIMEOUT_MS],
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['recursive_triggers', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['cache_size', String(-CACHE_KIB), -CACHE_KIB],
  ['journal_size_limit', String(JOURNAL_SIZE_LIMIT_BYTES), JOURNAL_SIZE_LIMIT_BYTES],
  ['mmap_size', '0', 0],
]

export class PragmaDrift extends Error {}

function isOlder(version: string): boolean {
  const parts = version.split('.').map(Number)
  for (const [index, floor] of SQLITE_FLOOR.entries()) {
    const part = parts[index] ?? 0
    if (part !== floor) return part < floor
  }
  return false
}

export function applyPragmas(raw: Database.Database): void {
  for (const [name, value, expected] of PRAGMAS) {
    raw.pragma(`${name} = ${value}`)
    const seen = raw.pragma(name, { simple: true })
    // An in-memory database has no write-ahead log; every file must have one.
    if (seen !== expected && !(name === 'journal_mode' && raw.memory) && !(name === 'mmap_size' && seen === undefined)) {
      throw new PragmaDrift(`${name} is ${String(seen)}, expected ${expected}`)
    }
  }
  const version = raw.prepare('SELECT sqlite_version()').pluck().get() as string
  if (isOlder(version) || version === '3.52.0') throw new PragmaDrift(`SQLite ${version} is not safe for this program`)
}

/** Opens the database with every setting set and read back. */
export function openConnection(file: string | Buffer): Connection {
  const raw = new Database(file)
  applyPragmas(raw)
  const prepared = new Map<string, Database.Statement>()
  const sql = (text: string): Database.Statement => {
    const known = prepared.get(text)
    if (known) return known
    const statement = raw.prepare(text)
    prepared.set(text, statement)
    return statement
  }
  const orm = drizzle(raw)
  const read: ReadDb = { kind: 'read', sql, orm }
  const write: WriteTx = { kind: 'write', sql, orm }
  return { raw, read, write }
}
