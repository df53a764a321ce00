import type { Content, TableCell } from 'pdfmake/interfaces.js'
import { GRID } from './paper-style.ts'
import { isShortText, paperText } from '#core/documents/paper-text.ts'

export interface Column<Row> {
  readonly title: string
  readonly width: number | '*' | 'auto'
  readonly isNumber?: boolean
  readonly text: (row: Row, index: number) => string
}

const aligned = (isNumber: boolean | undefined): { alignment?: 'right' } => (isNumber ? { alignment: 'right' } : {})

/** A table of like rows; its head repeats on the next page. */
export function gridTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Content {
  const head: TableCell[] = columns.map((column) => ({ text: column.title, style: 'tableHead', ...aligned(column.isNumber) }))
  const body = rows.map((row, index): TableCell[] =>
    columns.map((column) => ({ text: paperText(column.text(row, index)), style: 'cell', ...aligned(column.isNumber), noWrap: column.isNumber === true })),
  )
  return { table: { headerRows: 1, widths: columns.map((column) => column.width), body: [head, ...body], dontBreakRows: rows.every((row, index) => columns.every((column) => isShortText(column.text(row, index)))) }, layout: GRID, margin: [0, 2, 0, 4] }
}

export const lineNumber = <Row>(): Column<Row> => ({ title: '№', width: 16, text: (_row, index) => String(index + 1) })
