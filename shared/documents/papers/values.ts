import { isCivilDate } from '#shared/kit/calendar.ts'
import type { FieldColumn, FieldDef, FieldDefs } from './field.ts'

/** Of one column: text, calendar date, whole kopecks, whole number or thousandths. */
export type PaperCell = string | number | null
export type PaperRow = Readonly<Record<string, PaperCell>>
/**
 * Of one field by its type. Dates `YYYY-MM-DD`, moments `YYYY-MM-DDTHH:MM` of the centre's clock, amounts in whole
 * kopecks, choices by code. Not filled: '' for words and dates, null for numbers and checks, no rows.
 */
export type PaperValue = string | number | boolean | null | readonly PaperRow[]
export type PaperValues = Readonly<Record<string, PaperValue>>

export const LINE_MAX = 300
export const TEXT_MAX = 4_000
export const ROWS_MAX = 200
export const AMOUNT_MAX_MINOR = 100_000_000_000
const INTEGER_MAX = 1_000_000
const QTY_MAX_MILLI = 1_000_000_000

export const VALUE_PROBLEMS = [
  'unknown_field', 'not_typed', 'wrong_type', 'control_characters', 'one_line', 'too_long', 'no_such_date', 'no_such_moment', 'negative_amount', 'not_whole', 'out_of_range', 'not_a_choice', 'too_many_rows',
] as const
export type ValueProblemCode = (typeof VALUE_PROBLEMS)[number]
export interface ValueProblem {
  /** Field, and for a row its number and column. */
  readonly path: readonly (string | number)[]
  readonly code: ValueProblemCode
}

// Control characters never belong to typed text; tab and line ends stay.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/
const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/

export function isLocalMoment(moment: string): boolean {
  const match = MOMENT.exec(moment)
  return match !== null && isCivilDate(match[1] ?? '')
}

function wordsProblem(value: unknown, max: number, isOneLine: boolean): ValueProblemCode | null {
  if (typeof value !== 'string') return 'wrong_type'
  if (CONTROL.test(value)) return 'control_characters'
  if (isOneLine && /[\n\r]/.test(value)) return 'one_line'
  return value.length > max ? 'too_long' : null
}

function wholeProblem(value: unknown, min: number, max: number, below: ValueProblemCode): ValueProblemCode | null {
  if (value === null) return null
  if (typeof value !== 'number') return 'wrong_type'
  if (!Number.isSafeInteger(value)) return 'not_whole'
  if (value < min) return below
  return value > max ? 'out_of_range' : null
}

function dateProblem(value: unknown): ValueProblemCode | null {
  if (typeof value !== 'string') return 'wrong_type'
  return value === '' || isCivilDate(value) ? null : 'no_such_date'
}

function cellProblem(column: FieldColumn, value: unknown): ValueProblemCode | null {
  switch (column.type) {
    case 'line': return wordsProblem(value, LINE_MAX * 2, false)
    case 'date': return dateProblem(value)
    case 'amount': return wholeProblem(value, 0, AMOUNT_MAX_MINOR, 'negative_amount')
    case 'integer': return wholeProblem(value, 0, INTEGER_MAX, 'out_of_range')
    case 'quantity': return wholeProblem(value, 0, QTY_MAX_MILLI, 'out_of_range')
  }
}

function rowProblems(columns: readonly FieldColumn[], row: unknown, path: readonly (string | number)[]): readonly ValueProblem[] {
  if (row === null || typeof row !== 'object' || Array.isArray(row)) return [{ path, code: 'wrong_type' }]
  return Object.entries(row as Record<string, unknown>).flatMap(([key, value]): ValueProblem[] => {
    const column = columns.find((known) => known.key === key)
    if (column === undefined) return [{ path: [...path, key], code: 'unknown_field' }]
    const code = cellProblem(column, value)
    return code === null ? [] : [{ path: [...path, key], code }]
  })
}

function rowsProblems(field: FieldDef, key: string, value: unknown): readonly ValueProblem[] {
  if (!Array.isArray(value)) return [{ path: [key], code: 'wrong_type' }]
  if (value.length > ROWS_MAX) return [{ path: [key], code: 'too_many_rows' }]
  return value.flatMap((row, index) => rowProblems(field.columns ?? [], row, [key, index]))
}

function plainProblem(field: FieldDef, value: unknown): ValueProblemCode | null {
  switch (field.type) {
    case 'line': return wordsProblem(value, LINE_MAX, true)
    case 'text': return wordsProblem(value, TEXT_MAX, false)
    case 'date': return dateProblem(value)
    case 'datetime': return typeof value !== 'string' ? 'wrong_type' : value === '' || isLocalMoment(value) ? null : 'no_such_moment'
    case 'amount': return wholeProblem(value, 0, AMOUNT_MAX_MINOR, 'negative_amount')
    case 'integer': return wholeProblem(value, field.min ?? 0, field.max ?? INTEGER_MAX, 'out_of_range')
    case 'check': return value === null || typeof value === 'boolean' ? null : 'wrong_type'
    case 'choice': return typeof value !== 'string' ? 'wrong_type' : value === '' || field.options?.some((option) => option.code === value) === true ? null : 'not_a_choice'
    case 'rows': return null
  }
}

/** What is wrong with typed values: unknown fields, fields of the order that are not typed, values of another type. */
export function valueProblems(fields: FieldDefs, values: Readonly<Record<string, unknown>>): readonly ValueProblem[] {
  return Object.entries(values).flatMap(([key, value]): readonly ValueProblem[] => {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (field === undefined) return [{ path: [key], code: 'unknown_field' }]
    if (field.source === 'order') return [{ path: [key], code: 'not_typed' }]
    if (field.type === 'rows') return rowsProblems(field, key, value)
    const code = plainProblem(field, value)
    return code === null ? [] : [{ path: [key], code }]
  })
}

/** A row whose every cell is empty says nothing. */
export const isEmptyRow = (row: PaperRow): boolean => Object.values(row).every((cell) => cell === null || String(cell).trim() === '')

export function isEmptyValue(value: PaperValue | undefined): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  return typeof value === 'object' && value.every(isEmptyRow)
}

/** The value of a field nobody has filled. */
export function emptyValue(field: FieldDef): PaperValue {
  if (field.type === 'rows') return []
  return field.type === 'amount' || field.type === 'integer' || field.type === 'check' ? null : ''
}
