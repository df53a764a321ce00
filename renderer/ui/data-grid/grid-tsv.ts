import type { GridColumn } from './grid-types.ts'

const FORMULA_START = /^[=@]/

function plainCell(text: string): string {
  const oneLine = text.replace(/[\t\r\n]+/g, ' ').trim()
  return FORMULA_START.test(oneLine) ? `'${oneLine}` : oneLine
}

/** Rows as tab separated text with a heading line, ready for a spreadsheet; a text that would start a formula there is made plain. */
export function gridToTsv<Row>(columns: ReadonlyArray<GridColumn<Row>>, rows: readonly Row[]): string {
  const copied = columns.filter((column) => column.text !== undefined)
  const lines = rows.map((row) => copied.map((column) => plainCell(column.text?.(row) ?? '')).join('\t'))
  return [copied.map((column) => plainCell(column.header)).join('\t'), ...lines].join('\n')
}
