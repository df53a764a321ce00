import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import type { Reader } from './catalogue.ts'

/** Commands that leave the catalogue and the stock as they are: most commits follow their check with nothing else between. */
const LOOKS_ONLY = JSON.stringify(['files.store', 'exchange.inspect', 'exchange.dryRun', 'exchange.dryRunCommerceMl', 'imports.inspect', 'imports.dryRun', 'auth.signIn'])

// Every change of the centre leaves its entry in the journal: its number tells which state of the centre a check has seen.
const LAST = 'SELECT COALESCE(MAX(seq), 0) AS seq FROM journal'
const SINCE = 'SELECT 1 FROM journal WHERE seq > ? AND action NOT IN (SELECT value FROM json_each(?)) LIMIT 1'

export const seenSeq = (db: Reader): number => (db.sql(LAST).get() as { seq: number }).seq

/** Whether anybody has worked on anything else since a check saw this state. */
export const hasChangedSince = (db: ReadDb | WriteTx, seq: number): boolean => db.sql(SINCE).get(seq, LOOKS_ONLY) !== undefined
