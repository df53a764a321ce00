import type { FileRow } from './rows-file.ts'
import { writeTableFile } from './table-file.ts'

/** A row that stayed out, as it stands in the file, with the reasons in words. */
export interface WrongRow extends FileRow {
  reasons: readonly string[]
}

export interface WrongRowsInput {
  outFile: string
  format: 'xlsx' | 'csv'
  headers: readonly string[]
  /** Texts of the interface: names of the two added columns and of the sheet. */
  titles: { rowNumber: string; reasons: string; sheet: string }
  rows: Iterable<WrongRow>
}

const REASONS_DELIMITER = '; '
export const WRONG_ROWS_TITLES = { rowNumber: 'Строка файла', reasons: 'Почему не принята', sheet: 'Не приняты' }

/** Writes the rows that stayed out for correcting and importing again: the same columns, then the row number and the reasons. */
export function writeWrongRowsFile({ outFile, format, headers, titles, rows }: WrongRowsInput): number {
  return writeTableFile({ outFile, format, sheet: titles.sheet, headers: [...headers, titles.rowNumber, titles.reasons], rows: tableRows(headers.length, rows) })
}

/** Rows of one width: a short row must not let its reasons slide under another name. */
function* tableRows(width: number, rows: Iterable<WrongRow>): Generator<string[]> {
  for (const { rowNumber, cells, reasons } of rows) {
    const padded = Array.from({ length: width }, (_, column) => cells[column] ?? '')
    yield [...padded, String(rowNumber), reasons.join(REASONS_DELIMITER)]
  }
}
