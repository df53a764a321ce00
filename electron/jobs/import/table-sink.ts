import { IMPORT_LIMITS, SAMPLE_ROWS } from './import-limits.ts'
import { refuseImport } from './import-refusal.ts'
import type { FileRow, RowsFile } from './rows-file.ts'

/** Titles and blank rows may stand above the names of columns; the names are looked for among the first rows. */
const ROWS_SEARCHED_FOR_HEADER = 20
const HEADER_CHARS = 200
const HAS_LETTER = /[\p{L}№#]/u
const IS_DATE = /^\s*(\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})([T ].*)?$/u
const NOT_BLANK = /\S/u

export interface Table {
  headers: string[]
  headerRowNumber: number
  rowCount: number
  sample: FileRow[]
}

/** Takes the rows of a file one by one; the row number is the one a spreadsheet shows. */
export interface RowSink {
  addRow: (cells: string[], rowNumber: number) => void
}

export interface TableSink extends RowSink {
  finish: () => Table
}

/**
 * Takes the rows of any kind of file, finds the names of columns and writes the rest.
 * Refuses: no rows, no names of columns, too many rows, columns or characters.
 */
export function createTableSink(out: Pick<RowsFile, 'write'>): TableSink {
  const first: FileRow[] = []
  let header: FileRow | null = null
  const table: Table = { headers: [], headerRowNumber: 0, rowCount: 0, sample: [] }

  const store = (row: FileRow): void => {
    table.rowCount += 1
    if (table.rowCount > IMPORT_LIMITS.rows) refuseImport('import.too_many_rows', { limit: IMPORT_LIMITS.rows })
    if (table.sample.length < SAMPLE_ROWS) table.sample.push(row)
    out.write(row)
  }
  const settleHeader = (): void => {
    const widest = Math.max(...first.map(filledCount))
    const index = first.findIndex((row) => filledCount(row) * 2 >= widest)
    header = first[index] ?? null
    if (!header) refuseImport('import.empty', { hasHeader: false })
    if (!isHeader(header)) refuseImport('import.no_header', { rowNumber: header.rowNumber })
    table.headers = header.cells.map(headerText)
    table.headerRowNumber = header.rowNumber
    for (const row of first.slice(index + 1)) store(row)
    first.length = 0
  }
  return {
    addRow: (cells, rowNumber) => {
      const row = { rowNumber, cells: withoutBlankTail(cells) }
      if (row.cells.length === 0) return
      checkSize(row)
      if (header) return store(row)
      first.push(row)
      if (first.length >= ROWS_SEARCHED_FOR_HEADER) settleHeader()
    },
    finish: () => {
      if (!header) settleHeader()
      if (table.rowCount === 0) refuseImport('import.empty', { hasHeader: true })
      return table
    },
  }
}

function checkSize({ rowNumber, cells }: FileRow): void {
  if (cells.length > IMPORT_LIMITS.columns) refuseImport('import.too_many_columns', { limit: IMPORT_LIMITS.columns, rowNumber })
  const long = cells.findIndex((cell) => cell.length > IMPORT_LIMITS.textChars)
  if (long >= 0) refuseImport('import.text_too_long', { limit: IMPORT_LIMITS.textChars, rowNumber, columnNumber: long + 1 })
}

function withoutBlankTail(cells: string[]): string[] {
  let length = cells.length
  while (length > 0 && !NOT_BLANK.test(cells[length - 1] ?? '')) length -= 1
  return length === cells.length ? cells : cells.slice(0, length)
}

function filledCount({ cells }: FileRow): number {
  return cells.filter((cell) => NOT_BLANK.test(cell)).length
}

/** Names of columns are words: a row with a date, or with half of its cells numbers or phones, is already data. */
function isHeader(row: FileRow): boolean {
  if (row.cells.some((cell) => IS_DATE.test(cell))) return false
  return row.cells.filter((cell) => HAS_LETTER.test(cell)).length * 2 > filledCount(row)
}

function headerText(cell: string): string {
  return cell.replace(/[\u0000-\u001f\u007f-\u009f\s]+/gu, ' ').trim().slice(0, HEADER_CHARS)
}
