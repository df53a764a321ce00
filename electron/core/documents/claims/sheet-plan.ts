import type { CivilDate } from '#shared/kit/calendar.ts'

/** One cell before any spreadsheet library sees it. What a person typed is always `text`. */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly format: NumberFormat }
  | { readonly kind: 'date'; readonly on: CivilDate }
  /** Written by us, never by a person; the result is what readers without a calculator show. */
  | { readonly kind: 'formula'; readonly formula: string; readonly result: number; readonly format: NumberFormat }

export const NUMBER_FORMATS = { whole: '#,##0', amount: '#,##0.00', percent: '0.00%', quantity: 'General' } as const
export type NumberFormat = keyof typeof NUMBER_FORMATS

export interface Column {
  /** «Qty defective / 不良数量» */
  readonly header: string
  /** In characters of the usual font. */
  readonly width: number
  /** Read back by the program, not by people. */
  readonly isHidden?: boolean
  /** What a person may choose from in the cells of the column. */
  readonly choices?: readonly string[]
}

export interface Picture {
  /** Both count from 0; row 0 is the header. */
  readonly row: number
  readonly column: number
  readonly path: string
}

export interface SheetPlan {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  readonly totals: readonly Cell[] | null
  readonly pictures: readonly Picture[]
  /** Of rows that hold a picture. */
  readonly pictureRowHeightPt: number
  /** Sheets of paper side by side; the columns named in `repeatedColumns` stand on each. */
  readonly pagesWide: number
  readonly repeatedColumns: string | null
  /** The first column names the value of the second. */
  readonly isKeyValue: boolean
}

/** A table of rows and nothing else. */
export const PLAIN_SHEET = { totals: null, pictures: [], pictureRowHeightPt: 0, pagesWide: 1, repeatedColumns: null, isKeyValue: false } as const

export const EMPTY: Cell = { kind: 'empty' }
export const textCell = (text: string): Cell => (text === '' ? EMPTY : { kind: 'text', text })
export const wholeCell = (value: number | null): Cell => (value === null ? EMPTY : { kind: 'number', value, format: 'whole' })
export const dateCell = (on: CivilDate | null): Cell => (on === null ? EMPTY : { kind: 'date', on })

export const MINOR_PER_MAJOR = 100
/** Currencies of the claims all have two decimals. */
export const majorOf = (minor: number): number => minor / MINOR_PER_MAJOR
export const amountCell = (minor: number | null): Cell => (minor === null ? EMPTY : { kind: 'number', value: majorOf(minor), format: 'amount' })

const LETTERS = 26
const FIRST_LETTER = 'A'.charCodeAt(0)

/** 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const rest = index % LETTERS
  const letter = String.fromCharCode(FIRST_LETTER + rest)
  return index < LETTERS ? letter : `${columnName((index - rest) / LETTERS - 1)}${letter}`
}

/** Row 0 of the data stands in row 2 of the sheet, under the header. */
export const FIRST_DATA_ROW = 2
