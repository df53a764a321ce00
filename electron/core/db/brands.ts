import type { Database, Statement } from 'better-sqlite3'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'

/** Read side: inside a deferred transaction, so that one answer never mixes two states. */
export interface ReadDb {
  readonly kind: 'read' | 'write'
  /** Prepared once per connection and text; for hot paths and reports. */
  readonly sql: (text: string) => Statement<unknown[], unknown>
  /** Typed builder for everything else. */
  readonly orm: BetterSQLite3Database
}

/** Write side: exists only inside one BEGIN IMMEDIATE transaction of a command. */
export interface WriteTx extends ReadDb {
  readonly kind: 'write'
}

export interface Connection {
  readonly raw: Database
  readonly read: ReadDb
  readonly write: WriteTx
}
