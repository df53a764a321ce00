import type { CalendarDayKind } from '#shared/contract/law.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

export type EnteredDay = { readonly region: string; readonly on: string; readonly kind: CalendarDayKind; readonly title: string }
type Row = { region: string; on_date: string; kind: CalendarDayKind; title: string }

const toDay = (row: Row): EnteredDay => ({ region: row.region, on: row.on_date, kind: row.kind, title: row.title })

/** Days entered for the whole country and for these regions; of two for one date the region's comes later. */
export function enteredDays(db: ReadDb, region: string): readonly EnteredDay[] {
  const rows = db.sql("SELECT region, on_date, kind, title FROM calendar_entries WHERE withdrawn_at IS NULL AND region IN ('', ?) ORDER BY region, on_date").all(region) as Row[]
  return rows.map(toDay)
}

/** Every day of the book, all regions, for the file of the whole book. */
export function allEnteredDays(db: ReadDb): readonly EnteredDay[] {
  return (db.sql('SELECT region, on_date, kind, title FROM calendar_entries WHERE withdrawn_at IS NULL ORDER BY region, on_date').all() as Row[]).map(toDay)
}

export function daysOfYear(db: ReadDb, region: string, year: number): readonly EnteredDay[] {
  const rows = db.sql('SELECT region, on_date, kind, title FROM calendar_entries WHERE withdrawn_at IS NULL AND region = ? AND on_date BETWEEN ? AND ? ORDER BY on_date').all(region, `${year}-01-01`, `${year}-12-31`) as Row[]
  return rows.map(toDay)
}

export function vouchedYears(db: ReadDb): readonly { readonly region: string; readonly year: number }[] {
  return db.sql('SELECT region, year FROM calendar_years WHERE withdrawn_at IS NULL ORDER BY region, year').all() as { region: string; year: number }[]
}

export function insertDay(tx: WriteTx, day: EnteredDay, by: { readonly at: string; readonly personId: number }): void {
  tx.sql('INSERT INTO calendar_entries (region, on_date, kind, title, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?)').run(day.region, day.on, day.kind, day.title, by.at, by.personId)
}

export function withdrawDay(tx: WriteTx, region: string, on: string, at: string): void {
  tx.sql('UPDATE calendar_entries SET withdrawn_at = ? WHERE region = ? AND on_date = ? AND withdrawn_at IS NULL').run(at, region, on)
}

export function insertVouchedYear(tx: WriteTx, region: string, year: number, by: { readonly at: string; readonly personId: number }): void {
  tx.sql('INSERT INTO calendar_years (region, year, vouched_at, vouched_by) VALUES (?, CAST(? AS INTEGER), ?, ?)').run(region, year, by.at, by.personId)
}

export function withdrawVouchedYear(tx: WriteTx, region: string, year: number, at: string): void {
  tx.sql('UPDATE calendar_years SET withdrawn_at = ? WHERE region = ? AND year = ? AND withdrawn_at IS NULL').run(at, region, year)
}
