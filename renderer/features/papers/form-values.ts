import type { PaperFormField, TypedValues } from '#shared/contract/documents.ts'
import { isEmptyValue, isLocalMoment, type PaperValue, type PaperValues } from '#shared/documents/papers/values.ts'

const MOMENT_BREAK = 'T'

/** The two parts of a moment as they are typed; either may be missing while it is typed. */
export function momentParts(value: PaperValue): readonly [on: string, time: string] {
  const [on = '', time = ''] = typeof value === 'string' ? value.split(MOMENT_BREAK) : []
  return [on, time]
}
export const momentOf = (on: string, time: string): string => (on === '' && time === '' ? '' : `${on}${MOMENT_BREAK}${time}`)

/** «905», «9.05» and «9:05» are five past nine. */
export function tidyTime(text: string): string {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.\s]?(\d{2})$/.exec(text.trim()) ?? []
  return hours === '' ? text.trim() : `${hours.padStart(2, '0')}:${minutes}`
}

const isHalfMoment = (field: PaperFormField | undefined, value: PaperValue): boolean => field?.type === 'datetime' && typeof value === 'string' && value !== '' && !isLocalMoment(value)

/** Moments typed only in part. */
export const halfMoments = (fields: readonly PaperFormField[], typed: PaperValues): readonly string[] =>
  fields.filter((field) => isHalfMoment(field, typed[field.key] ?? '')).map(({ key }) => key)

/** What the core is told: a moment typed in part is not a moment yet. */
export function valuesToSend(fields: readonly PaperFormField[], typed: PaperValues): TypedValues {
  const ready = Object.entries(typed).map(([key, value]) => [key, isHalfMoment(fields.find((field) => field.key === key), value) ? '' : value])
  return Object.fromEntries(ready) as TypedValues
}

/** What stands in the field: typed words before what the order says. */
export const valueIn = (field: PaperFormField, typed: PaperValues): PaperValue => (field.source !== 'order' && Object.hasOwn(typed, field.key) ? (typed[field.key] ?? null) : field.value)

/** Whether the paper is not printed without the field as the form stands now. */
export function isAsked({ isRequired, requiredIf }: PaperFormField, fields: readonly PaperFormField[], typed: PaperValues): boolean {
  if (isRequired || requiredIf === null) return isRequired
  const other = fields.find(({ key }) => key === requiredIf.key)
  return other !== undefined && valueIn(other, typed) === requiredIf.is
}

/** Fields that have to be filled and are not, in the order of the form. */
export const emptyFields = (fields: readonly PaperFormField[], typed: PaperValues): readonly PaperFormField[] =>
  fields.filter((field) => isAsked(field, fields, typed) && isEmptyValue(valueIn(field, typed)))
