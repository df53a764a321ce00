import type { HolidayCountry, HolidayPeriod, HolidayYear } from '#shared/contract/suppliers.ts'
import { addDays, SATURDAY, weekdayOf, yearOf, type CivilDate } from '#shared/kit/calendar.ts'
import { holidayProblem, supplierCalendar, workingDayFrom, type SupplierCalendar } from '#shared/suppliers/holidays.ts'
import type { WorkingCalendar } from '#shared/law/non-working-days.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { command, type Ctx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { calendarOf } from '#core/law-book/index.ts'

interface PeriodRow { readonly year: number; readonly fromOn: string; readonly toOn: string; readonly kind: HolidayPeriod['kind']; readonly holiday: string; readonly isConfirmed: number }
const PERIODS = 'SELECT year, from_on AS fromOn, to_on AS toOn, kind, holiday, is_confirmed AS isConfirmed FROM holiday_periods WHERE country = ? ORDER BY from_on'
const YEARS = 'SELECT year, is_announced AS isAnnounced, source FROM holiday_years WHERE country = ? ORDER BY year'
const YEARS_SHOWN = 2

/** Days off entered for a country, by year. */
export function holidayYears(db: ReadDb, country: HolidayCountry): HolidayYear[] {
  const periods = Map.groupBy(db.sql(PERIODS).all(country) as PeriodRow[], ({ year }) => year)
  return (db.sql(YEARS).all(country) as { year: number; isAnnounced: number; source: string }[]).map(({ year, isAnnounced, source }) => ({
    country, year, isAnnounced: isAnnounced === 1, source,
    periods: (periods.get(year) ?? []).map(({ fromOn, toOn, kind, holiday, isConfirmed }) => ({ fromOn, toOn, kind, holiday, isConfirmed: isConfirmed === 1 })),
  }))
}

const isWeekend = (on: CivilDate): boolean => weekdayOf(on) >= SATURDAY

/** Days off and worked weekends of this country for a year, out of the calendar terms are counted by. */
function yearOfLaw(calendar: WorkingCalendar, year: number): HolidayYear {
  const periods: HolidayPeriod[] = []
  for (let on = `${year}-01-01`; yearOf(on) === year; on = addDays(on, 1)) {
    const isOff = calendar.isNonWorking(on)
    if (isOff === isWeekend(on)) continue
    const last = periods.at(-1)
    if (isOff && last?.kind === 'off' && addDays(last.toOn, 1) === on) periods[periods.length - 1] = { ...last, toOn: on }
    else periods.push({ fromOn: on, toOn: on, kind: isOff ? 'off' : 'work', holiday: isOff ? 'public_holiday' : '', isConfirmed: calendar.isLoaded(year) })
  }
  return { country: 'RU', year, isAnnounced: calendar.isLoaded(year), source: calendar.version, periods }
}

/** The calendar a supplier of this country works by; weekends only where nothing is known. */
export function calendarOfCountry(db: ReadDb, country: HolidayCountry): SupplierCalendar {
  if (country !== 'RU') return supplierCalendar(country === '' ? [] : holidayYears(db, country))
  const law = calendarOf(db)
  const holidayOn = (on: CivilDate) => (law.isNonWorking(on) && !isWeekend(on) ? { fromOn: on, toOn: on, holiday: 'public_holiday', isConfirmed: law.isLoaded(yearOf(on)) } : null)
  return { holidayOn, isWorking: (on) => !law.isNonWorking(on), isAnnounced: law.isLoaded }
}

/** A public holiday there; ordinary weekends are none. */
export const isSupplierHoliday = (db: ReadDb, country: HolidayCountry, on: CivilDate): boolean => calendarOfCountry(db, country).holidayOn(on) !== null

/** This day, or the first one after it that is worked there. */
export const nextWorkingDay = (db: ReadDb, country: HolidayCountry, on: CivilDate): CivilDate => workingDayFrom(calendarOfCountry(db, country), on)

export function readHolidays(db: ReadDb, { country }: In<'suppliers.holidays'>, ctx: Ctx): Out<'suppliers.holidays'> {
  if (country === '') return []
  if (country !== 'RU') return holidayYears(db, country)
  const [calendar, first] = [calendarOf(db), yearOf(ctx.todayOn)]
  return Array.from({ length: YEARS_SHOWN }, (_none, index) => yearOfLaw(calendar, first + index))
}

/** The days of one year anew. Refuses: suppliers.bad_holiday. */
export const saveHolidays = command((tx, input: In<'suppliers.saveHolidays'>, ctx): Out<'suppliers.saveHolidays'> => {
  const { country, year, isAnnounced, source, periods } = input
  const problem = holidayProblem(year, periods)
  if (problem !== null) refuse('suppliers.bad_holiday', problem)
  const before = holidayYears(tx, country).find((known) => known.year === year) ?? null
  tx.sql('INSERT INTO holiday_years (country, year, is_announced, source) VALUES (?, ?, ?, ?) ON CONFLICT (country, year) DO UPDATE SET is_announced = excluded.is_announced, source = excluded.source').run(country, year, Number(isAnnounced), source)
  tx.sql('DELETE FROM holiday_periods WHERE country = ? AND year = ?').run(country, year)
  for (const period of periods) {
    tx.sql('INSERT INTO holiday_periods (country, year, from_on, to_on, kind, holiday, is_confirmed) VALUES (?, ?, ?, ?, ?, ?, ?)').run(country, year, period.fromOn, period.toOn, period.kind, period.holiday, Number(period.isConfirmed))
  }
  ctx.note({ entity: 'holiday_year', entityId: `${country}-${year}`, before, after: input })
  return { year }
})
