import type { Language } from '#shared/kit/language.ts'
import type { Currency } from '#shared/kit/money.ts'
import { MINOR_PER_MAJOR, QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import { language } from './language.ts'

const LOCALES = { ru: 'ru-RU', en: 'en-GB' } as const satisfies Readonly<Record<Language, string>>
const LOCALE = LOCALES[language]
const THOUSANDS_COMMA = /,/g
const NO_BREAK_SPACE = '\u00a0'
const MINUS = '\u2212'
const ABSENT = '–'
const BYTES_STEP = 1024

/** Thousands are parted by no-break spaces in either language; only the sign before the fraction differs. */
const inSpaces = (figures: string): string => (language === 'en' ? figures.replace(THOUSANDS_COMMA, NO_BREAK_SPACE) : figures)

const amountFormat = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const numberFormat = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 3 })
const sizeFormat = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 })
const pluralRules = { ru: new Intl.PluralRules(LOCALES.ru), en: new Intl.PluralRules(LOCALES.en) } as const

const CURRENCY_SIGNS: Readonly<Record<Currency, string>> = { RUB: '₽', USD: '$', CNY: '¥', EUR: '€' }

/** «1 234 567,50», in English «1 234 567.50», with no-break spaces, for a column that names its currency in the heading. */
export function formatAmount(amountMinor: number): string {
  const plain = inSpaces(amountFormat.format(Math.abs(amountMinor) / MINOR_PER_MAJOR))
  return amountMinor < 0 ? `${MINUS}${plain}` : plain
}

/** «1 234 567,50 ₽» with no-break spaces. */
export function formatMoney(amountMinor: number, currency: Currency = 'RUB'): string {
  return `${formatAmount(amountMinor)}${NO_BREAK_SPACE}${CURRENCY_SIGNS[currency]}`
}

export function formatNumber(value: number): string {
  return inSpaces(numberFormat.format(value)).replace('-', MINUS)
}

/** Units: thousandths, as quantities of work and parts are stored. */
export function formatQty(qtyMilli: number): string {
  return formatNumber(qtyMilli / QTY_MILLI_PER_ONE)
}

/** The four classes of Russian: 1 заказ, 2 заказа, 5 заказов, 1,5 заказа. A missing one does not compile. */
export type PluralForms = { readonly one: string; readonly few: string; readonly many: string; readonly other: string }

/** The two classes of English: 1 order, 2 orders. */
export type EnglishForms = readonly [one: string, other: string]

const isEnglish = (forms: PluralForms | EnglishForms): forms is EnglishForms => Array.isArray(forms)

/** The word that agrees with the number, by the rules of the language the forms are of. */
export function plural(count: number, forms: PluralForms | EnglishForms): string {
  if (isEnglish(forms)) return pluralRules.en.select(Math.abs(count)) === 'one' ? forms[0] : forms[1]
  const rule = pluralRules.ru.select(Math.abs(count))
  return rule === 'one' || rule === 'few' || rule === 'many' ? forms[rule] : forms.other
}

/** The number with its word, never broken over two lines. */
export function counted(count: number, forms: PluralForms | EnglishForms): string {
  return `${formatNumber(count)}${NO_BREAK_SPACE}${plural(count, forms)}`
}

export const DAY_FORMS: PluralForms = { one: 'день', few: 'дня', many: 'дней', other: 'дня' }
export const ENGLISH_DAY_FORMS: EnglishForms = ['day', 'days']

export function formatDays(dayCount: number): string {
  return counted(dayCount, language === 'en' ? ENGLISH_DAY_FORMS : DAY_FORMS)
}

const pad = (value: number) => String(value).padStart(2, '0')

/** 2026-11-05 → 05.11.2026. */
export function formatDate(on: string): string {
  const [year = '', month = '', day = ''] = on.split('-')
  return `${day}.${month}.${year}`
}

/** 2026-11-05 → 05.11, where the year is plain from the place. */
export function formatDayMonth(on: string): string {
  const [, month = '', day = ''] = on.split('-')
  return `${day}.${month}`
}

/** 2026-11-05 → 5 ноября 2026 г., 5 November 2026. */
export function formatLongDate(on: string): string {
  const format = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return format.format(new Date(`${on}T00:00:00Z`)).replaceAll(' ', NO_BREAK_SPACE)
}

/** 18:03 by the clock of this workplace. */
export function formatTime(at: string): string {
  const moment = new Date(at)
  return `${pad(moment.getHours())}:${pad(moment.getMinutes())}`
}

/** 05.11.2026 18:03 by the clock of this workplace. */
export function formatDateTime(at: string): string {
  const moment = new Date(at)
  return `${pad(moment.getDate())}.${pad(moment.getMonth() + 1)}.${moment.getFullYear()} ${formatTime(at)}`
}

/** 05.11, 18:03: the short moment of a timeline. */
export function formatShortMoment(at: string): string {
  const moment = new Date(at)
  return `${pad(moment.getDate())}.${pad(moment.getMonth() + 1)}, ${formatTime(at)}`
}

const SIZE_UNITS = { ru: ['байт', 'КБ', 'МБ', 'ГБ', 'ТБ'], en: ['bytes', 'KB', 'MB', 'GB', 'TB'] } as const
const BYTE_FORMS = { ru: { one: 'байт', few: 'байта', many: 'байт', other: 'байта' }, en: ['byte', 'bytes'] } as const satisfies Readonly<Record<Language, PluralForms | EnglishForms>>

/** 1,4 МБ, 1.4 MB; steps of 1024. */
export function formatFileSize(sizeBytes: number): string {
  let size = sizeBytes
  let step = 0
  const units = SIZE_UNITS[language]
  while (size >= BYTES_STEP && step < units.length - 1) {
    size /= BYTES_STEP
    step += 1
  }
  return step === 0 ? counted(sizeBytes, BYTE_FORMS[language]) : `${inSpaces(sizeFormat.format(size))}${NO_BREAK_SPACE}${units[step] ?? ''}`
}

/** Иванов И. И.; a name without a patronymic stays shorter. */
export function shortName(lastName: string, firstName?: string | null, patronymic?: string | null): string {
  const initials = [firstName, patronymic].flatMap((part) => (part ? [`${part.trim().charAt(0).toUpperCase()}.`] : []))
  return [lastName.trim(), ...initials].join(NO_BREAK_SPACE)
}

/** Two or three words of letters; «ООО „Маяк“» and its like are no person and stay whole. */
const IS_PERSON_NAME = /^\p{Lu}[\p{L}-]*\p{Ll}(\s+\p{Lu}[\p{L}.-]*){1,3}$/u

/** Иванов Иван Иванович → Иванов И. И., for names kept as one line. */
export function shortNameOf(fullName: string): string {
  if (!IS_PERSON_NAME.test(fullName.trim())) return fullName.trim()
  const [lastName = '', firstName, patronymic] = fullName.trim().split(/\s+/)
  return shortName(lastName, firstName, patronymic)
}

/** The dash of an empty cell. */
export function orAbsent(text: string | null | undefined): string {
  return text === null || text === undefined || text === '' ? ABSENT : text
}
