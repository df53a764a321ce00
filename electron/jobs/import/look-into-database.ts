import Database from 'better-sqlite3'
import type { Reader } from '#core/exchange/catalogue.ts'

/** One look at the whole database through a connection of its own that cannot write; answers never mix two states. */
export function lookIntoDatabase<T>(file: string, look: (db: Reader) => T): T {
  const raw = new Database(file, { readonly: true })
  try {
    const prepared = new Map<string, Database.Statement>()
    const sql = (text: string): Database.Statement => {
      const statement = prepared.get(text) ?? raw.prepare(text)
      prepared.set(text, statement)
      return statement
    }
    return raw.transaction(() => look({ sql } as Reader))()
  } finally {
    raw.close()
  }
}
