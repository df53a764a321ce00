import type { Connection } from './brands.ts'

export interface Migration {
  readonly number: number
  readonly name: string
  readonly sha256: string
  readonly sql: string
}

export const START_UP_FAILURES = ['database_newer_than_app', 'migration_failed', 'database_corrupt', 'database_locked', 'folder_not_writable', 'settings_drifted'] as const
export type StartUpFailureCode = (typeof START_UP_FAILURES)[number]

/** The program cannot serve; shown on a full screen before anything else exists. */
export class StartUpFailure extends Error {
  readonly code: StartUpFailureCode
  readonly details: Record<string, string | number>
  constructor(code: StartUpFailureCode, details: Record<string, string | number>, cause?: unknown) {
    super(`${code} ${JSON.stringify(details)}`, { cause })
    this.code = code
    this.details = details
  }
}

const LEDGER = `CREATE TABLE IF NOT EXISTS schema_migrations (
  number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, applied_at TEXT NOT NULL, app_version TEXT NOT NULL
) STRICT`

export interface MigrateOptions {
  readonly migrations: readonly Migration[]
  readonly appVersion: string
  readonly nowUtc: string
  /** Called once before the first change of a database that already holds data; must throw when the copy is not good. */
  readonly backUp: () => void
}

/** Numbers that this database still lacks. Throws StartUpFailure when it is newer than the program or history was edited. */
export function pendingMigrations(connection: Connection, all: readonly Migration[]): readonly Migration[] {
  const version = Number(connection.raw.pragma('user_version', { simple: true }))
  const newest = all.at(-1)?.number ?? 0
  if (version > newest) throw new StartUpFailure('database_newer_than_app', { databaseVersion: version, appVersion: newest })
  if (version === newest) return []
  return all.filter((migration) => migration.number > version)
}

/**
 * Brings the schema to the newest number, each step in its own transaction. Foreign keys are switched off
 * outside the transaction (inside SQLite ignores the switch, and a rebuilt parent would empty its children)
 * and checked before the commit.
 */
export function migrate(connection: Connection, options: MigrateOptions): readonly number[] {
  const { raw } = connection
  const pending = pendingMigrations(connection, options.migrations)
  if (pending.length === 0) return []
  if (Number(raw.pragma('user_version', { simple: true })) > 0) options.backUp()
  raw.exec(LEDGER)
  raw.pragma('foreign_keys = OFF')
  try {
    for (const migration of pending) applyOne(connection, migration, options)
  } finally {
    raw.pragma('foreign_keys = ON')
  }
  return pending.map((migration) => migration.number)
}

function applyOne({ raw }: Connection, migration: Migration, { appVersion, nowUtc }: MigrateOptions): void {
  raw.exec('BEGIN IMMEDIATE')
  try {
    raw.exec(migration.sql)
    const broken = raw.pragma('foreign_key_check') as unknown[]
    if (broken.length > 0) throw new Error(`${broken.length} rows lost their parents`)
    raw.prepare('INSERT INTO schema_migrations VALUES (?, ?, ?, ?, ?)').run(migration.number, migration.name, migration.sha256, nowUtc, appVersion)
    raw.pragma(`user_version = ${migration.number}`)
    raw.exec('COMMIT')
  } catch (error) {
    if (raw.inTransaction) raw.exec('ROLLBACK')
    throw new StartUpFailure('migration_failed', { migration: migration.name }, error)
  }
}
