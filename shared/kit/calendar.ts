/** A calendar date as `YYYY-MM-DD`: no time, no zone. Two of them compare as plain text. */
export type CivilDate = string

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

export const SATURDAY: Weekday = 6
export const SUNDAY: Weekday = 7

const DAYS_PER_WEEK = 7
const MONTHS_PER_YEAR = 12
const MINUTES_PER_DAY = 24 * 60
const DAYS_PER_YEAR_ON_AVERAGE = 365.2425
const FEBRUARY = 2
const MONTH_LENGTHS_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const CIVIL_DATE_PATTERN = /^\d{4}-\d{2}-\d{2}$/
const INSTANT_PATTERN = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):[0-5]\d(?:\.\d+)?Z$/

type DateParts = { readonly year: number; readonly month: number; readonly day: number }

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function monthLengthDays(year: number, month: number): number {
  const usual = MONTH_LENGTHS_DAYS[month - 1] ?? 0
  return month === FEBRUARY && isLeapYear(year) ? usual + 1 : usual
}

function readParts(text: string): DateParts | null {
  // Terms read dates by the hundred thousand: no lists of groups are made for them.
  if (!CIVIL_DATE_PATTERN.test(text)) return null
  const parts = { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8)) }
  const isReal = parts.year >= 1 && parts.day >= 1 && parts.day <= monthLengthDays(parts.year, parts.month)
  return isReal ? parts : null
}

/** A date that does not exist reaches this only through a bug: every door checks with `isCivilDate` first. */
function partsOf(on: CivilDate): DateParts {
  const parts = readParts(on)
  if (parts === null) throw new RangeError(`not a calendar date: ${on}`)
  return parts
}

function civilDate({ year, month, day }: DateParts): CivilDate {
  if (year < 1 || year > 9999) throw new RangeError(`year out of range: ${year}`)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function daysBeforeYear(year: number): number {
  const past = year - 1
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400)
}

/** Days since 0001-01-01, which is day 0 and a Monday. */
function dayNumberOf(on: CivilDate): number {
  const { year, month, day } = partsOf(on)
  let dayNumber = daysBeforeYear(year) + day - 1
  for (let earlier = 1; earlier < month; earlier += 1) dayNumber += monthLengthDays(year, earlier)
  return dayNumber
}

function civilDateFromDayNumber(dayNumber: number): CivilDate {
  let year = Math.floor(dayNumber / DAYS_PER_YEAR_ON_AVERAGE) + 1
  while (daysBeforeYear(year + 1) <= dayNumber) year += 1
  while (daysBeforeYear(year) > dayNumber) year -= 1
  let rest = dayNumber - daysBeforeYear(year)
  let month = 1
  while (month < MONTHS_PER_YEAR && rest >= monthLengthDays(year, month)) {
    rest -= monthLengthDays(year, month)
    month += 1
  }
  return civilDate({ year, month, day: rest + 1 })
}

/** Says whether the text is an existing date written `YYYY-MM-DD`. */
export function isCivilDate(text: string): text is CivilDate {
  return readParts(text) !== null
}

export function yearOf(on: CivilDate): number {
  return partsOf(on).year
}

/** The date that many days later; a negative count goes back. */
export function addDays(on: CivilDate, days: number): CivilDate {
  return civilDateFromDayNumber(dayNumberOf(on) + days)
}

/** The same day number that many months later, or the last day of that month where there is no such day. */
export function addMonths(on: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(on)
  const monthNumber = year * MONTHS_PER_YEAR + (month - 1) + months
  const nextYear = Math.floor(monthNumber / MONTHS_PER_YEAR)
  const nextMonth = monthNumber - nextYear * MONTHS_PER_YEAR + 1
  return civilDate({ year: nextYear, month: nextMonth, day: Math.min(day, monthLengthDays(nextYear, nextMonth)) })
}

export function addYears(on: CivilDate, years: number): CivilDate {
  return addMonths(on, years * MONTHS_PER_YEAR)
}

/** How many days lie from the first date to the second; negative when the second is earlier. */
export function daysBetween(fromOn: CivilDate, toOn: CivilDate): number {
  return dayNumberOf(toOn) - dayNumberOf(fromOn)
}

export function weekdayOf(on: CivilDate): Weekday {
  return ((dayNumberOf(on) % DAYS_PER_WEEK) + 1) as Weekday
}

export function compareDates(leftOn: CivilDate, rightOn: CivilDate): -1 | 0 | 1 {
  if (leftOn === rightOn) return 0
  return leftOn < rightOn ? -1 : 1
}

export function laterOf(leftOn: CivilDate, rightOn: CivilDate): CivilDate {
  return leftOn >= rightOn ? leftOn : rightOn
}

/** The calendar date at a place whose clock differs from UTC by that many minutes (Moscow is +180). */
export function civilDateOf(instantAt: string, offsetMinutes: number): CivilDate {
  const match = INSTANT_PATTERN.exec(instantAt)
  const utcOn = match?.[1]
  if (match === null || utcOn === undefined || !isCivilDate(utcOn)) throw new RangeError(`not a UTC instant: ${instantAt}`)
  const minutesOfDay = Number(match[2]) * 60 + Number(match[3]) + offsetMinutes
  return addDays(utcOn, Math.floor(minutesOfDay / MINUTES_PER_DAY))
}

const RUSSIAN_DATE_PATTERN = /^(\d{1,2})[.,](\d{1,2})[.,](\d{2}|\d{4})\s*(?:г\.?)?$/
const FIRST_TYPED_YEAR = 1900
const LAST_TYPED_YEAR = 2199
const CENTURY_OF_SHORT_YEARS = 2000
const MONTHS_GENITIVE = [
  'января', 'февраля', 'марта', 'апреля', 'мая', 'июня',
  'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря',
] as const

/**
 * Reads a date as people type it: 05.11.2026, 5.11.26 or 2026-11-05; commas stand for dots, as the Russian numeric
 * keypad gives them. A short year belongs to this century. Answers null for anything else, 31.02.2026 included.
 */
export function parseRussianDate(text: string): CivilDate | null {
  const trimmed = text.trim()
  const match = RUSSIAN_DATE_PATTERN.exec(trimmed)
  const candidate = match === null ? trimmed : isoFromTyped(match[1] ?? '', match[2] ?? '', match[3] ?? '')
  const parts = readParts(candidate)
  if (parts === null || parts.year < FIRST_TYPED_YEAR || parts.year > LAST_TYPED_YEAR) return null
  return candidate
}

function isoFromTyped(day: string, month: string, year: string): string {
  const fullYear = year.length === 2 ? CENTURY_OF_SHORT_YEARS + Number(year) : Number(year)
  return [String(fullYear).padStart(4, '0'), month.padStart(2, '0'), day.padStart(2, '0')].join('-')
}

/** 05.11.2026 */
export function formatRussianDate(on: CivilDate): string {
  const { year, month, day } = partsOf(on)
  return [String(day).padStart(2, '0'), String(month).padStart(2, '0'), String(year).padStart(4, '0')].join('.')
}

/** 5 ноября 2026 г. */
export function formatLongRussianDate(on: CivilDate): string {
  const { year, month, day } = partsOf(on)
  return `${day} ${MONTHS_GENITIVE[month - 1] ?? ''} ${year} г.`
}
