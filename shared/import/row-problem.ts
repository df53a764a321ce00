import type { ImportField } from './fields.ts'

/** Why one row stays out, to be shown beside the value. */
export const ROW_PROBLEM_CODES = [
  'date_missing',
  'date_not_recognised',
  'date_in_future',
  'date_too_old',
  'closed_before_accepted',
  'subject_missing',
  'text_too_long',
  'serial_too_short',
  'serial_too_long',
  'serial_mixed_alphabets',
  'serial_forbidden_character',
  'phone_not_recognised',
  'outcome_not_recognised',
  'year_not_recognised',
  'year_in_future',
  'year_too_old',
  'price_not_recognised',
  'price_negative',
  /** The row has filled cells to the right of the last named column: most often a broken quote shifted it. */
  'extra_cells',
] as const
export type RowProblemCode = (typeof ROW_PROBLEM_CODES)[number]

export interface RowProblem {
  /** `row`: the row as a whole. */
  readonly field: ImportField | 'row'
  readonly code: RowProblemCode
  /** What stands in the file, cut to 100 characters. */
  readonly value: string
}

const SHOWN_CHARS = 100

export function rowProblem(field: RowProblem['field'], code: RowProblemCode, value: string): RowProblem {
  return { field, code, value: [...value.slice(0, SHOWN_CHARS * 2)].slice(0, SHOWN_CHARS).join('') }
}
