import { isCivilDate, parseRussianDate, type CivilDate } from '#shared/kit/calendar.ts'

/** How 03/04/2024 is meant: it is never guessed, the user says it for the whole file. */
export const SLASH_DATES = ['refuse', 'day_first', 'month_first'] as const
export type SlashDates = (typeof SLASH_DATES)[number]

const TIME_TAIL = /[T ,]+(?:[01]?\d|2[0-3])[:.][0-5]\d(?::[0-5]\d(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/u
const ISO = /^\d{4}-\d{2}-\d{2}$/
const DOTTED = /^\d{1,2}\.\d{1,2}\.\d{4}(?:\s*г\.?)?$/u
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/

/** Reads the day of a date with or without a time of day. Answers null for short years and for days that do not exist. */
export function readImportDate(text: string, slashDates: SlashDates): CivilDate | null {
  const day = text.replace(TIME_TAIL, '').trim()
  if (ISO.test(day)) return isCivilDate(day) ? day : null
  if (DOTTED.test(day)) return parseRussianDate(day)
  const slashed = SLASHED.exec(day)
  if (slashed === null || slashDates === 'refuse') return null
  const [, first = '', second = '', year = ''] = slashed
  return parseRussianDate(slashDates === 'day_first' ? `${first}.${second}.${year}` : `${second}.${first}.${year}`)
}
