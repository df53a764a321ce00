import { addDays, SATURDAY, SUNDAY, weekdayOf, yearOf, type CivilDate } from '#shared/kit/calendar.ts'
import type { HolidayPeriod, HolidayYear } from '#shared/contract/suppliers.ts'

/** Names the program knows; any other is what somebody typed. */
export const HOLIDAY_NAMES = ['new_year', 'spring_festival', 'qingming', 'labour_day', 'dragon_boat', 'mid_autumn', 'national_day', 'public_holiday'] as const
export type HolidayName = (typeof HOLIDAY_NAMES)[number]

export type DayOff = { readonly fromOn: CivilDate; readonly toOn: CivilDate; readonly holiday: string; readonly isConfirmed: boolean }
export type HolidayProblem = { readonly reason: 'order' | 'other_year' | 'overlap' | 'name_needed'; readonly fromOn: CivilDate }

const holds = (period: HolidayPeriod, on: CivilDate): boolean => period.fromOn <= on && on <= period.toOn

/** Days off and worked weekends of a country. */
export interface SupplierCalendar {
  /** A day off by the notice of the country, ordinary weekends not counted. */
  readonly holidayOn: (on: CivilDate) => DayOff | null
  readonly isWorking: (on: CivilDate) => boolean
  /** False where the days off of the year are not announced or not entered: what is counted is a forecast. */
  readonly isAnnounced: (year: number) => boolean
}

function isWeekend(on: CivilDate): boolean {
  const weekday = weekdayOf(on)
  return weekday === SATURDAY || weekday === SUNDAY
}

export function supplierCalendar(years: readonly HolidayYear[]): SupplierCalendar {
  const byYear = new Map(years.map((year) => [year.year, year]))
  const periodAt = (on: CivilDate, kind: HolidayPeriod['kind']): HolidayPeriod | null => byYear.get(yearOf(on))?.periods.find((period) => period.kind === kind && holds(period, on)) ?? null
  return {
    holidayOn: (on) => periodAt(on, 'off'),
    isWorking: (on) => periodAt(on, 'off') === null && (!isWeekend(on) || periodAt(on, 'work') !== null),
    isAnnounced: (year) => byYear.get(year)?.isAnnounced ?? false,
  }
}

/** This day, or the first one after it that is worked. */
export function workingDayFrom(calendar: Pick<SupplierCalendar, 'isWorking'>, on: CivilDate): CivilDate {
  let day = on
  while (!calendar.isWorking(day)) day = addDays(day, 1)
  return day
}

/** The holiday that runs that day or begins within so many days after it. */
export function holidayAhead(calendar: Pick<SupplierCalendar, 'holidayOn'>, on: CivilDate, withinDays: number): DayOff | null {
  for (let ahead = 0; ahead <= withinDays; ahead += 1) {
    const found = calendar.holidayOn(addDays(on, ahead))
    if (found !== null) return found
  }
  return null
}

/** What is wrong with the days of a year as somebody has typed them; null: nothing. */
export function holidayProblem(year: number, periods: readonly HolidayPeriod[]): HolidayProblem | null {
  const sorted = periods.toSorted((left, right) => (left.fromOn < right.fromOn ? -1 : 1))
  for (const [index, period] of sorted.entries()) {
    const { fromOn, toOn } = period
    if (toOn < fromOn) return { reason: 'order', fromOn }
    if (yearOf(fromOn) !== year || yearOf(toOn) !== year) return { reason: 'other_year', fromOn }
    if (period.kind === 'off' && period.holiday === '') return { reason: 'name_needed', fromOn }
    const before = sorted[index - 1]
    if (before !== undefined && fromOn <= before.toOn) return { reason: 'overlap', fromOn }
  }
  return null
}
