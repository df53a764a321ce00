import type { CalendarDay } from '#shared/contract/law.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { daysOfYear, insertDay, insertVouchedYear, vouchedYears, withdrawDay, withdrawVouchedYear } from '#core/law-book/calendar-sql.ts'

export type DayCounts = { fresh: number; changed: number; same: number; withdrawn: number }
type Layer = { readonly region: string; readonly year: number }
type By = { readonly at: string; readonly personId: number }

/** How the entered days of a year would change; `stored` and `wanted` are those of one region. */
export function compareDays(stored: readonly CalendarDay[], wanted: readonly CalendarDay[]): { readonly counts: DayCounts; readonly toWithdraw: readonly CalendarDay[]; readonly toAdd: readonly CalendarDay[] } {
  const known = new Map(stored.map((day) => [day.on, day]))
  const asked = new Map(wanted.map((day) => [day.on, day]))
  const isSame = (day: CalendarDay): boolean => known.get(day.on)?.kind === day.kind && known.get(day.on)?.title === day.title
  const toAdd = wanted.filter((day) => !isSame(day))
  const gone = stored.filter((day) => !asked.has(day.on))
  const changed = toAdd.filter((day) => known.has(day.on))
  return { counts: { fresh: toAdd.length - changed.length, changed: changed.length, same: wanted.length - toAdd.length, withdrawn: gone.length }, toWithdraw: [...gone, ...changed], toAdd }
}

/** Puts these days in place of those entered for the year before, and marks the year complete or not. */
export function replaceYear(tx: WriteTx, { region, year }: Layer, days: readonly CalendarDay[], isComplete: boolean, by: By): DayCounts {
  const { counts, toWithdraw, toAdd } = compareDays(daysOfYear(tx, region, year), days)
  for (const day of toWithdraw) withdrawDay(tx, region, day.on, by.at)
  for (const day of toAdd) insertDay(tx, { ...day, region }, by)
  const isVouched = vouchedYears(tx).some((known) => known.region === region && known.year === year)
  if (isComplete && !isVouched) insertVouchedYear(tx, region, year, by)
  if (!isComplete && isVouched) withdrawVouchedYear(tx, region, year, by.at)
  return counts
}
