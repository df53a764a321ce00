import { searchReadings, type SearchReading, type SearchTerm } from '#shared/orders/search-query.ts'
import type { ReadDb } from '#core/db/brands.ts'

/** A pair of full-text tables over the same rows: `anywhere` finds any part of an identifier, `words` the beginning of a word. */
export interface SearchIndex { readonly anywhere: 'order_ft' | 'customer_ft' | 'part_ft'; readonly words: 'order_fw' | 'customer_fw' | 'part_fw' }

const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`
const startMatch = (term: SearchTerm): string => `${quoted(term.wordStart)}*`
const anywhereMatch = (term: SearchTerm): string => term.anywhere.map(quoted).join(' OR ')

/** Without the plus the planner would run the driving match again for every row of the inner one. */
const alsoIn = ({ anywhere, words }: SearchIndex): string => ` AND +rowid IN (SELECT rowid FROM ${anywhere} WHERE ${anywhere} MATCH ? UNION ALL SELECT rowid FROM ${words} WHERE ${words} MATCH ?)`

/** Page of an answer: no more than so many rows, all older than this one. */
interface Page { readonly limit: number; readonly before: number }

function run(db: ReadDb, table: string, match: string, others: readonly SearchTerm[], index: SearchIndex, { limit, before }: Page): number[] {
  const text = `SELECT rowid AS id FROM ${table} WHERE ${table} MATCH ? AND rowid < CAST(? AS INTEGER)${alsoIn(index).repeat(others.length)} ORDER BY rowid DESC LIMIT ?`
  const values = others.flatMap((term) => [anywhereMatch(term), startMatch(term)])
  return (db.sql(text).all(match, before, ...values, limit) as { id: number }[]).map((row) => row.id)
}

const longestFirst = (left: SearchTerm, right: SearchTerm): number => right.wordStart.length - left.wordStart.length

function rowIdsOf(db: ReadDb, reading: SearchReading, index: SearchIndex, page: Page): number[] {
  const words = reading.filter((term) => term.anywhere.length === 0)
  const identifiers = reading.filter((term) => term.anywhere.length > 0).toSorted(longestFirst)
  if (words.length > 0) return run(db, index.words, words.map(startMatch).join(' AND '), identifiers, index, page)
  const [driver, ...others] = identifiers
  if (driver === undefined) return []
  return [...run(db, index.anywhere, anywhereMatch(driver), others, index, page), ...run(db, index.words, startMatch(driver), others, index, page)]
}

const AFTER_ALL = Number.MAX_SAFE_INTEGER

/** Ids of the newest rows that answer the typed text, newest first; with `before`, those older than it. By id and not by rank, which would read every match. */
export function findRowIds(db: ReadDb, index: SearchIndex, text: string, limit: number, before = AFTER_ALL): readonly number[] {
  for (const reading of searchReadings(text)) {
    const found = new Set(rowIdsOf(db, reading, index, { limit, before }))
    if (found.size > 0) return [...found].toSorted((left, right) => right - left).slice(0, limit)
    // The reading that answered the first page answers the later ones too.
    if (before !== AFTER_ALL && rowIdsOf(db, reading, index, { limit: 1, before: AFTER_ALL }).length > 0) return []
  }
  return []
}
