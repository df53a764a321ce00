import { IMPORT_LIMITS } from './import-limits.ts'
import { refuseImport } from './import-refusal.ts'
import { scanTags, type XmlTag } from './xml-scan.ts'

/** Names of columns and titles above them come on top of the rows of data. */
const HEADER_ROWS = 20
const ROWS = IMPORT_LIMITS.rows + HEADER_ROWS

interface SheetCount {
  filledRows: number
  cells: number
  rowCells: number
  isRowFilled: boolean
}

/**
 * Counts filled rows and cells of a sheet of an Excel workbook before anything builds it in memory.
 * Rows and cells that only carry a format do not count as rows, but every cell counts as a cell.
 */
export function checkExcelSheet(content: Buffer): void {
  const count: SheetCount = { filledRows: 0, cells: 0, rowCells: 0, isRowFilled: false }
  scanTags(content, ({ name, kind }) => {
    if (kind === 'close') return
    if (name === 'row') count.isRowFilled = false
    else if (name === 'c') addCells(count, 1)
    else if (name === 'v' || name === 'is' || name === 't') fillRow(count, 1)
  })
}

/** The same for an OpenDocument table, where one element may stand for a million equal rows or cells. */
export function checkOpenDocumentContent(content: Buffer): void {
  const count: SheetCount = { filledRows: 0, cells: 0, rowCells: 0, isRowFilled: false }
  let rowRepeat = 1
  scanTags(content, (tag) => {
    if (tag.kind === 'close') return
    if (tag.name === 'table') count.filledRows = 0
    else if (tag.name === 'table-row') {
      rowRepeat = repeatOf(content, tag, /number-rows-repeated\s*=\s*(?:"([^"]*)"|'([^']*)')/g)
      count.isRowFilled = false
      count.rowCells = 0
    } else if (tag.name === 'table-cell' || tag.name === 'covered-table-cell') countOpenDocumentCell(content, tag, rowRepeat, count)
  })
}

function countOpenDocumentCell(content: Buffer, tag: XmlTag, rowRepeat: number, count: SheetCount): void {
  if (tag.kind === 'self_closed' && !textOf(content, tag).includes('value-type')) return
  const repeat = repeatOf(content, tag, /number-columns-repeated\s*=\s*(?:"([^"]*)"|'([^']*)')/g)
  count.rowCells += repeat
  if (count.rowCells > IMPORT_LIMITS.columns) {
    refuseImport('import.too_many_columns', { limit: IMPORT_LIMITS.columns, rowNumber: count.filledRows + 1 })
  }
  fillRow(count, rowRepeat)
  addCells(count, repeat * rowRepeat)
}

const textOf = (content: Buffer, { start, end }: XmlTag): string => content.toString('utf8', start, end)

function repeatOf(content: Buffer, tag: XmlTag, pattern: RegExp): number {
  let repeat = 1
  for (const [, double, single] of textOf(content, tag).matchAll(pattern)) {
    const digits = double ?? single ?? ''
    if (!/^\d{1,9}$/.test(digits)) refuseImport('import.unreadable', { reason: 'repeat_count' })
    repeat = Math.max(repeat, Number(digits))
  }
  return repeat
}

function fillRow(count: SheetCount, rows: number): void {
  if (count.isRowFilled) return
  count.isRowFilled = true
  count.filledRows += rows
  if (count.filledRows > ROWS) refuseImport('import.too_many_rows', { limit: IMPORT_LIMITS.rows })
}

function addCells(count: SheetCount, cells: number): void {
  count.cells += cells
  if (count.cells > IMPORT_LIMITS.cells) refuseImport('import.too_many_cells', { limit: IMPORT_LIMITS.cells })
}
