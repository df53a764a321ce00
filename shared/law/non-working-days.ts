import { addDays, isCivilDate, SATURDAY, SUNDAY, weekdayOf, yearOf, type CivilDate } from '#shared/kit/calendar.ts'
import { PRODUCTION_CALENDAR } from './production-calendar.ts'

/** Stored beside every computed term; a change of the built-in table needs a new one. */
export const calendarVersion = 'RU-2013-2026.1'

/** A calendar of working and non-working days: the built-in one, or it with the days an administrator has entered. */
export type WorkingCalendar = {
  readonly version: string
  /** False for a year whose transfers of days off are not known: terms of that year are a forecast. */
  readonly isLoaded: (year: number) => boolean
  readonly isNonWorking: (on: CivilDate) => boolean
}

export type EnteredDay = { readonly on: CivilDate; readonly kind: 'off' | 'work' }

const NEW_YEAR_HOLIDAYS = ['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'] as const
/** A weekend holiday of this list gives the next working day off; those of January are moved by decree instead. */
const TRANSFERRED_HOLIDAYS = ['02-23', '03-08', '05-01', '05-09', '06-12', '11-04'] as const
const STATUTORY_HOLIDAYS: ReadonlySet<string> = new Set([...NEW_YEAR_HOLIDAYS, ...TRANSFERRED_HOLIDAYS])

const DAYS_OFF = datesOf('daysOff')
const WORKING_WEEKENDS = datesOf('workingWeekends')

function datesOf(list: 'daysOff' | 'workingWeekends'): ReadonlySet<CivilDate> {
  return new Set(
    Object.entries(PRODUCTION_CALENDAR).flatMap(([year, days]) =>
      days[list].split(' ').filter((monthDay) => monthDay !== '').map((monthDay) => `${year}-${monthDay}`),
    ),
  )
}

function monthDayOf(on: CivilDate): string {
  return on.slice('YYYY-'.length)
}

function isWeekend(on: CivilDate): boolean {
  const weekday = weekdayOf(on)
  return weekday === SATURDAY || weekday === SUNDAY
}

/** Says whether the date itself is a public holiday, wherever its day off was moved. Source: TK art. 112 part 1. */
export function isStatutoryHoliday(on: CivilDate): boolean {
  return STATUTORY_HOLIDAYS.has(monthDayOf(on))
}

/** The working day after a weekend on which a holiday fell. Source: TK art. 112 part 2. */
function transferredDayOff(holidayOn: CivilDate): CivilDate | null {
  if (!isWeekend(holidayOn)) return null
  let on = addDays(holidayOn, 1)
  while (isWeekend(on)) on = addDays(on, 1)
  return on
}

function isNonWorkingByBaseRule(on: CivilDate): boolean {
  if (isWeekend(on) || isStatutoryHoliday(on)) return true
  const year = String(yearOf(on)).padStart(4, '0')
  return TRANSFERRED_HOLIDAYS.some((monthDay) => transferredDayOff(`${year}-${monthDay}`) === on)
}

/** Says whether the year's transfers of days off are known; for other years the holidays of the Labour Code are used. */
export function isCalendarLoaded(year: number): boolean {
  return PRODUCTION_CALENDAR[year] !== undefined
}

/** Says whether the date is a weekend, a holiday or a transferred day off, in the sense of art. 193. Source: GK art. 193. */
export function isNonWorking(on: CivilDate): boolean {
  if (!isCalendarLoaded(yearOf(on))) return isNonWorkingByBaseRule(on)
  return isWeekend(on) ? !WORKING_WEEKENDS.has(on) : DAYS_OFF.has(on)
}

export const BUILT_IN_CALENDAR: WorkingCalendar = {
  version: calendarVersion,
  isLoaded: isCalendarLoaded,
  isNonWorking,
}

/**
 * The built-in calendar with days entered by an administrator: they win over the table.
 * `loadedYears` are the years the administrator vouches for as complete; `version` names this set of entries.
 */
export function calendarWith(entered: {
  readonly days: readonly EnteredDay[]
  readonly loadedYears: readonly number[]
  readonly version: string
}): WorkingCalendar {
  const kindByDate = new Map(entered.days.filter((day) => isCivilDate(day.on)).map((day) => [day.on, day.kind]))
  const years = new Set(entered.loadedYears)
  return {
    version: `${calendarVersion}+${entered.version}`,
    isLoaded: (year) => years.has(year) || isCalendarLoaded(year),
    isNonWorking: (on) => {
      const kind = kindByDate.get(on)
      return kind === undefined ? isNonWorking(on) : kind === 'off'
    },
  }
}
