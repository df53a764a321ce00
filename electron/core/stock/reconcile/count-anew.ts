import Database from 'better-sqlite3'
import type { Out } from '#core/kit/handler.ts'
import { CHECKS, GUARDED, type Check, type Difference } from './checks-sql.ts'

export type StockVerdict = Out<'stock.reconcile'>
interface Row { readonly what?: Difference['what']; readonly partId: number; readonly place: string | null; readonly balance: number; readonly ledger: number }

/** More are not read by anybody: the first ones tell where it broke. */
const SHOWN_MAX = 500
const CACHE_KIB = 65_536

const countOf = (db: Database.Database, table: 'stock_movements' | 'stock_balances'): number => db.prepare(`SELECT COUNT(*) FROM ${table}`).pluck().get() as number

function differencesOf(db: Database.Database, { what, sql }: Check): Difference[] {
  const numberOf = db.prepare('SELECT number FROM parts WHERE id = ?').pluck()
  return (db.prepare(`${sql} LIMIT ${SHOWN_MAX}`).all() as Row[]).map((row) => ({
    what: row.what ?? what ?? 'on_hand', part: (numberOf.get(row.partId) as string | undefined) ?? '', place: row.place ?? '', balanceMilli: row.balance, ledgerMilli: row.ledger,
  }))
}

function suspects(db: Database.Database): readonly Check[] {
  return GUARDED.flatMap(({ glance, checks }): readonly Check[] => {
    const { differing, unmoved } = db.prepare(glance).get() as { differing: number; unmoved: number }
    return differing === 0 && unmoved === 0 ? [] : checks
  })
}

/** Counts every balance, cell, serial number, reserve and record of evidence anew; one state of the database is looked at. */
export function countAnew(db: Database.Database): StockVerdict {
  const startedMs = performance.now()
  const look = db.transaction(() => ({ movementCount: countOf(db, 'stock_movements'), balanceCount: countOf(db, 'stock_balances'), differences: [...suspects(db), ...CHECKS].flatMap((check) => differencesOf(db, check)) }))
  const { movementCount, balanceCount, differences } = look()
  return { isWhole: differences.length === 0, movementCount, balanceCount, durationMs: performance.now() - startedMs, differences: differences.slice(0, SHOWN_MAX) }
}

/** On a connection of its own that cannot write. */
export function reconcileFile(file: string): StockVerdict {
  const db = new Database(file, { readonly: true })
  try {
    db.pragma(`cache_size = ${-CACHE_KIB}`)
    return countAnew(db)
  } finally {
    db.close()
  }
}
