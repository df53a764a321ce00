import type { MappedCell, MappedColumn, TemplateMapping } from '#shared/contract/claim-templates.ts'
import { LINE_FIELD_KINDS, type TextLanguage } from '#shared/claims/template-fields.ts'
import { cellName, columnLetters, type Area } from './cell-areas.ts'
import { formulaOfCell } from './cell-values.ts'
import { HEAD_WORDS, LINE_WORDS } from './guess-words.ts'
import { mergedAreas } from './place-pictures.ts'
import type { ReadSheet } from './read-answer.ts'

const LAST_HEAD_ROW = 60
const FEWEST_COLUMNS = 3
const LAST_COLUMN = 60
const LONGEST_LABEL = 40
const PHOTO_ROW_PT = 90

const HAN = /\p{Script=Han}/u
const languageOf = (label: string): TextLanguage => (HAN.test(label) ? (/[a-z]{3}/i.test(label) ? 'en_zh' : 'zh') : /\p{Script=Cyrillic}/u.test(label) ? 'ru' : 'en')
const isLabel = (text: string): boolean => text !== '' && text.length <= LONGEST_LABEL

interface HeaderRow { readonly row: number; readonly columns: readonly MappedColumn[] }

function columnsIn(sheet: ReadSheet, row: number): MappedColumn[] {
  const taken = new Set<string>()
  return (sheet.document.rowAt(row)?.cells ?? []).flatMap(({ column }): MappedColumn[] => {
    const text = column > LAST_COLUMN ? '' : sheet.text(row, column)
    const field = isLabel(text) ? LINE_WORDS.find(([key, words]) => !taken.has(key) && words.test(text))?.[0] : undefined
    if (field === undefined) return []
    taken.add(field)
    return [{ rowOffset: 0, column: columnLetters(column), field, language: languageOf(text), constant: '' }]
  })
}

function headerOf(sheet: ReadSheet): HeaderRow | null {
  const rows = sheet.document.rows.filter(({ row }) => row <= LAST_HEAD_ROW).map(({ row }) => ({ row, columns: columnsIn(sheet, row) }))
  const best = rows.toSorted((left, right) => right.columns.length - left.columns.length)[0]
  return best === undefined || best.columns.length < FEWEST_COLUMNS ? null : best
}

/** Empty rows under the header that the form has ready for lines. */
function slotsUnder(sheet: ReadSheet, row: number, columns: readonly MappedColumn[], lettersToColumn: (letters: string) => number): number {
  const isFree = (at: number): boolean => sheet.document.rowAt(at) !== null && columns.every(({ column, field }) => field === 'lineNo' || sheet.text(at, lettersToColumn(column)) === '')
  let slots = 0
  while (slots < 200 && isFree(row + 1 + slots) && (sheet.document.rowAt(row + 1 + slots)?.cells.length ?? 0) >= columns.length) slots += 1
  return Math.max(1, slots)
}

/** The cell a label speaks of: the one to the right of it, if nothing stands there and nothing is counted there. */
function besides(sheet: ReadSheet, area: Area, areaAt: (row: number, column: number) => Area): Area | null {
  const next = areaAt(area.top, area.right + 1)
  const text = sheet.text(next.top, next.left)
  const cell = sheet.document.cellAt(next.top, next.left)
  const isCounted = cell !== null && (formulaOfCell(cell) ?? '') !== ''
  return text === '' && !isCounted && next.right <= LAST_COLUMN ? next : null
}

function headCells(name: string, sheet: ReadSheet, isLine: (row: number) => boolean): MappedCell[] {
  const areaAt = mergedAreas(sheet.document)
  const taken = new Set<string>()
  return sheet.document.rows.flatMap(({ row, cells }) => (row > LAST_HEAD_ROW * 2 || isLine(row) ? [] : cells.flatMap(({ column }): MappedCell[] => {
    const text = column > LAST_COLUMN ? '' : sheet.text(row, column)
    const field = isLabel(text) ? HEAD_WORDS.find(([key, words]) => !taken.has(key) && words.test(text))?.[0] : undefined
    if (field === undefined) return []
    const beside = besides(sheet, areaAt(row, column), areaAt)
    const isOwn = beside === null && /[:：]$/.test(text)
    if (beside === null && !isOwn) return []
    taken.add(field)
    const cell = cellName(beside === null ? { row, column } : { row: beside.top, column: beside.left })
    return [{ sheet: name, cell, field, language: languageOf(text), before: isOwn ? `${text} ` : '', constant: '' }]
  })))
}

/** What goes where by the words of the form alone; a person looks through it before it is used. */
export function guessMapping(sheets: readonly { readonly name: string; readonly isHidden: boolean; readonly sheet: ReadSheet }[], columnOf: (letters: string) => number): TemplateMapping {
  const seen = sheets.filter(({ isHidden }) => !isHidden)
  const headers = seen.flatMap(({ name, sheet }) => { const header = headerOf(sheet); return header === null ? [] : [{ name, sheet, header }] })
  const best = headers.toSorted((left, right) => right.header.columns.length - left.header.columns.length)[0]
  const block = best === undefined ? null : {
    sheet: best.name, firstRow: best.header.row + 1, rowsPerLine: 1, slots: slotsUnder(best.sheet, best.header.row, best.header.columns, columnOf),
    photoRowHeightPt: best.header.columns.some(({ field }) => LINE_FIELD_KINDS[field] === 'pictures') ? PHOTO_ROW_PT : null, columns: [...best.header.columns],
  }
  const isLine = (name: string) => (row: number): boolean => block?.sheet === name && row >= block.firstRow - 1 && row < block.firstRow + block.slots
  const taken = new Set<string>()
  const cells = seen.flatMap(({ name, sheet }) => headCells(name, sheet, isLine(name))).filter(({ field }) => !taken.has(field) && taken.add(field))
  return { cells, block }
}
