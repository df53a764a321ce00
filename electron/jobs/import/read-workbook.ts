import { read, set_cptable, type CellObject, type ParsingOptions, type WorkBook, type WorkSheet } from 'xlsx'
import * as codePages from 'xlsx/dist/cpexcel.full.mjs'
import { cellToText } from './cell-to-text.ts'
import { refuseImport } from './import-refusal.ts'
import type { RowSink } from './table-sink.ts'

export interface OpenedWorkbook {
  readonly kind: 'xlsx' | 'xls' | 'ods'
  /** The file, or of an archive only its harmless parts, stored without packing. */
  readonly bytes: Buffer
}

/** Files of Excel 5.0 and 95 keep letters in the code page of their country. */
set_cptable(codePages)

const PARSING: ParsingOptions = {
  type: 'buffer',
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellDates: false,
  cellNF: true,
  bookVBA: false,
}

type DenseSheet = WorkSheet & { '!data'?: Array<Array<CellObject | undefined> | undefined> }

/** Reads one sheet of a checked workbook into the sink: the sheet named, else the first one that holds anything. */
export function readWorkbook(opened: OpenedWorkbook, wantedSheet: string | undefined, sink: RowSink): { sheetNames: string[]; sheetName: string } {
  const sheetNames = parse(opened, { bookSheets: true }).SheetNames
  if (wantedSheet !== undefined && !sheetNames.includes(wantedSheet)) refuseImport('import.no_such_sheet', { sheetName: wantedSheet })
  const workbook = parse(opened, wantedSheet === undefined ? {} : { sheets: wantedSheet })
  const candidates = wantedSheet === undefined ? visibleFirst(workbook) : [wantedSheet]
  const sheetName = candidates.find((name) => hasCells(workbook.Sheets[name])) ?? refuseImport('import.empty', { hasHeader: false })
  const isDate1904 = workbook.Workbook?.WBProps?.date1904 === true
  const rows = (workbook.Sheets[sheetName] as DenseSheet)['!data'] ?? []
  rows.forEach((row, index) => {
    if (row) sink.addRow(Array.from(row, (cell) => cellToText(cell, isDate1904)), index + 1)
  })
  return { sheetNames, sheetName }
}

function visibleFirst(workbook: WorkBook): string[] {
  const isHidden = (index: number): boolean => (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0
  const visible = workbook.SheetNames.filter((_name, index) => !isHidden(index))
  return visible.length > 0 ? visible : workbook.SheetNames
}

function hasCells(sheet: DenseSheet | undefined): boolean {
  return sheet?.['!data']?.some((row) => row?.some((cell) => cell !== undefined && cell.t !== 'z')) ?? false
}

function parse(opened: OpenedWorkbook, options: ParsingOptions): WorkBook {
  try {
    return read(opened.bytes, { ...PARSING, ...options })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (/password|encrypt/i.test(message)) return refuseImport('import.encrypted')
    return refuseImport('import.unreadable', { reason: 'broken_workbook' })
  }
}
