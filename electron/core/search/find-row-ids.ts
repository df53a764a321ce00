import { searchReadings, type SearchReading, type SearchTerm } from '#shared/orders/search-query.ts'
import type { ReadDb } from '#core/db/brands.ts'

/** A pair of full-text tables over the same rows: `anywhere` finds any part of an identifier, `words` the beginning of a word. */
export interface SearchIndex { readonly anywhere: 'order_ft' | 'customer_ft'; readonly words: 'order_fw' | 'customer_fw' }

const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`
const startMatch = (term: SearchTerm): string => `${quoted(term.wordStart)}*`
const anywhereMatch = (term: SearchTerm): string => term.anywhere.map(quoted).join(' OR ')

/** Without the plus the planner would run the driving match again for every row of the inner one. */
const alsoIn = ({ anywhere, words }: SearchIndex): string => ` AND +rowid IN (SELECT rowid FROM ${anywhere} WHERE ${anywhere} MATCH ? UNION ALL SELECT rowid FROM ${words} WHERE ${words} MATCH ?)`

function run(db: ReadDb, table: string, match: string, others: readonly SearchTerm[], index: SearchIndex, limit: number): number[] {
  const text = `SELECT rowid AS id FROM ${table} WHERE ${table} MATCH ?${alsoIn(index).repeat(others.length)} ORDER BY rowid DESC LIMIT ?`
  const values = others.flatMap((term) => [anywhereMatch(term), startMatch(term)])
  return (db.sql(text).all(match, ...values, limit) as { id: number }[]).map((row) => row.id)
}

const longestFirst = (left: SearchTerm, right: SearchTerm): number => right.wordStart.length - left.wordStart.length

function rowIdsOf(db: ReadDb, reading: SearchReading, index: SearchIndex, limit: number): number[] {
  const words = reading.filter((term) => term.anywhere.length === 0)
  const identifiers = reading.filter((term) => term.anywhere.length > 0).toSorted(longestFirst)
  if (words.length > 0) return run(db, index.words, words.map(startMatch).join(' AND '), identifiers, index, limit)
  const [driver, ...others] = identifiers
  if (driver === undefined) return []
  return [...run(db, index.anywhere, anywhereMatch(driver), others, index, limit), ...run(db, index.words, startMatch(driver), others, index, limit)]
}

/** Ids of the newest rows that answer the typed text, newest first. By id and not by rank, which would read every match. */
export function findRowIds(db: ReadDb, index: SearchIndex, text: string, limit: number): readonly number[] {
  for (const reading of searchReadings(text)) {
    const found = new Set(rowIdsOf(db, reading, index, limit))
    if (found.size > 0) return [...found].toSorted((left, right) => right - left).slice(0, limit)
  }
  return []
}
