import { formatLongRussianDate, formatRussianDate, isCivilDate } from '#shared/kit/calendar.ts'
import { MINOR_PER_MAJOR, QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'

const NBSP = '\u00a0'
const MS_PER_MINUTE = 60_000
const MINUTES_PER_HOUR = 60
const DATE_LENGTH = 'YYYY-MM-DD'.length
const TIME_END = 'YYYY-MM-DDTHH:MM'.length

const grouped = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+$)/g, NBSP)

/** 12 345,00 */
export function amountRu(amountMinor: number): string {
  const kopecks = String(Math.abs(amountMinor) % MINOR_PER_MAJOR).padStart(2, '0')
  return `${amountMinor < 0 ? '−' : ''}${grouped(Math.floor(Math.abs(amountMinor) / MINOR_PER_MAJOR))},${kopecks}`
}

/** 1, 0,5 or 2,25 */
export function qtyRu(qtyMilli: number): string {
  const whole = Math.floor(qtyMilli / QTY_MILLI_PER_ONE)
  const rest = String(qtyMilli % QTY_MILLI_PER_ONE).padStart(3, '0').replace(/0+$/, '')
  return rest === '' ? grouped(whole) : `${grouped(whole)},${rest}`
}

/** 05.11.2026; words stay words. */
export const dateRu = (text: string): string => (isCivilDate(text) ? formatRussianDate(text) : text)

export const yesNoRu = (value: boolean): string => (value ? 'да' : 'нет')

/** 1 ч 30 мин */
export function durationRu(minutes: number): string {
  const hours = Math.floor(minutes / MINUTES_PER_HOUR)
  const rest = minutes % MINUTES_PER_HOUR
  return [hours > 0 ? `${hours}${NBSP}ч` : '', rest > 0 || hours === 0 ? `${rest}${NBSP}мин` : ''].filter(Boolean).join(' ')
}

/** 5 ноября 2026 г., 14:32 (UTC+3) */
export function localMomentRu(instantAt: string, offsetMinutes: number): string {
  const local = new Date(Date.parse(instantAt) + offsetMinutes * MS_PER_MINUTE).toISOString()
  const time = local.slice(DATE_LENGTH + 1, TIME_END)
  return `${formatLongRussianDate(local.slice(0, DATE_LENGTH))}, ${time} (${zoneName(offsetMinutes)})`
}

function zoneName(offsetMinutes: number): string {
  const hours = Math.floor(Math.abs(offsetMinutes) / MINUTES_PER_HOUR)
  const minutes = Math.abs(offsetMinutes) % MINUTES_PER_HOUR
  const sign = offsetMinutes < 0 ? '−' : '+'
  return `UTC${sign}${hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`
}
