import type { WriteTx } from './brands.ts'

const NUMBER_WIDTH = 5
const YEAR_DIGITS = 2

/**
 * Next number of this kind and year, taken in the transaction of the document that carries it: a rolled-back
 * command leaves no gap, two commands never share one.
 */
export function nextNumber(tx: WriteTx, kind: string, prefix: string, civilDate: string): string {
  const year = Number(civilDate.slice(0, 'YYYY'.length))
  const row = tx.sql('INSERT INTO counters (kind, year, last_no) VALUES (?, ?, 1) ON CONFLICT (kind, year) DO UPDATE SET last_no = last_no + 1 RETURNING last_no').get(kind, year) as { last_no: number }
  const shortYear = String(year).slice(-YEAR_DIGITS)
  return `${prefix}${shortYear}-${String(row.last_no).padStart(NUMBER_WIDTH, '0')}`
}
