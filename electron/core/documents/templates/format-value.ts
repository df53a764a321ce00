import { articleWords } from '#shared/documents/articles.ts'
import { labelOfOption } from '#shared/documents/papers/field.ts'
import type { PaperValue } from '#shared/documents/papers/values.ts'
import type { ValueFormat } from '#shared/documents/templates/ast.ts'
import type { Placeholder } from '#shared/documents/templates/placeholders.ts'
import { amountInWordsRu, pluralFormRu } from '#shared/kit/amount-in-words.ts'
import { formatLongRussianDate, isCivilDate } from '#shared/kit/calendar.ts'
import { amountRu, dateRu, yesNoRu } from '#core/documents/format-ru.ts'

type Forms = readonly [one: string, few: string, many: string]

const NBSP = '\u00a0'
const DATE_LENGTH = 'YYYY-MM-DD'.length
const COUNTED: Readonly<Partial<Record<ValueFormat, Forms>>> = { дней: ['день', 'дня', 'дней'], месяцев: ['месяц', 'месяца', 'месяцев'], раз: ['раз', 'раза', 'раз'] }

const dateWords = (on: string, format: ValueFormat | null): string => (format === 'словами' && isCivilDate(on) ? formatLongRussianDate(on) : dateRu(on))

function momentWords(moment: string, format: ValueFormat | null): string {
  if (moment === '') return ''
  return `${dateWords(moment.slice(0, DATE_LENGTH), format)}, ${moment.slice(DATE_LENGTH + 1)}`
}

function numberWords(type: Placeholder['type'], value: number, format: ValueFormat | null): string {
  if (type === 'amount') return format === 'прописью' ? amountInWordsRu(value) : amountRu(value)
  const forms = format === null ? undefined : COUNTED[format]
  return forms === undefined ? String(value) : `${value}${NBSP}${pluralFormRu(value, forms)}`
}

/** The value as words of a paper; '' where it is not filled. Amounts come without the currency: their labels name it. */
export function valueWords(field: Placeholder, value: PaperValue | undefined, format: ValueFormat | null = null): string {
  if (value === undefined || value === null || typeof value === 'object') return ''
  if (typeof value === 'boolean') return yesNoRu(value)
  if (typeof value === 'number') return numberWords(field.type, value, format)
  if (field.group === 'law') return articleWords(value, format === 'полностью' ? 'full' : 'short')
  if (field.type === 'date') return dateWords(value, format)
  if (field.type === 'datetime') return momentWords(value, format)
  return field.type === 'choice' ? labelOfOption(field.options, value) : value
}

/** The same inside a sentence, where the currency has to be said. */
export function valueInSentence(field: Placeholder, value: PaperValue | undefined, format: ValueFormat | null): string {
  const words = valueWords(field, value, format)
  return field.type === 'amount' && format === null && words !== '' ? `${words}${NBSP}руб.` : words
}
