import { insertRow, isInBlocks, lastBlockRow, shiftedRange, shiftedRow, type RowShift } from './row-shift.ts'
import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW } from './cell-areas.ts'

/** Cut into texts, names of sheets, references and the rest; a name of a function or of a cell's name is no reference. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}_\\][\p{L}\p{N}_.\\]*!|\[[^\]]*\]|(?<ref>(?<c1>\$?[A-Za-z]{1,3})(?<r1>\$?\d{1,7})(?::(?<c2>\$?[A-Za-z]{1,3})(?<r2>\$?\d{1,7}))?)(?![\p{L}\p{N}_.(!])|(?<rows>(?<w1>\$?\d{1,7}):(?<w2>\$?\d{1,7}))(?![\p{L}\p{N}_.])|[\p{L}_\\][\p{L}\p{N}_.\\]*|[\d.]+(?:[eE][+-]?\d+)?|[\s\S]/gu

interface Reference { readonly firstColumn: string; readonly firstRow: string; readonly secondColumn: string | null; readonly secondRow: string | null }

const isFixed = (written: string): boolean => written.startsWith('$')
const numberOf = (written: string): number => Number(written.replace('$', ''))
const rowText = (written: string, row: number): string => `${isFixed(written) ? '$' : ''}${row}`

const sheetOfToken = (token: string): string => (token.startsWith("'") ? token.slice(1, -2).replaceAll("''", "'") : token.slice(0, -1))

/** Walks over the references of a formula; each is given with the sheet it is written for, null for the formula's own. */
function changeReferences(formula: string, change: (reference: Reference, sheet: string | null) => string): string {
  let sheet: string | null = null
  return formula.replace(TOKENS, (token: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Record<string, string | undefined>
    if (token.endsWith('!') && token.length > 1) {
      sheet = sheetOfToken(token)
      return token
    }
    const own = sheet
    sheet = null
    if (groups['ref'] !== undefined) return change({ firstColumn: groups['c1'] ?? '', firstRow: groups['r1'] ?? '', secondColumn: groups['c2'] ?? null, secondRow: groups['r2'] ?? null }, own)
    if (groups['rows'] !== undefined) return change({ firstColumn: '', firstRow: groups['w1'] ?? '', secondColumn: '', secondRow: groups['w2'] ?? '' }, own)
    return token
  })
}

const written = ({ firstColumn, firstRow, secondColumn, secondRow }: Reference, first: number, second: number): string => {
  const start = `${firstColumn}${rowText(firstRow, first)}`
  return secondRow === null ? start : `${start}:${secondColumn ?? ''}${rowText(secondRow, second)}`
}

const isSame = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase()

export interface FormulaPlace {
  /** Sheet the formula stands on, and sheet the rows came into. */
  readonly sheet: string
  readonly shiftedSheet: string
  /** Stands in a repeated row: what it says of its own row stays of its own row. */
  readonly isInBlock: boolean
}

/** Functions that add lines up: given one cell of the line, they were meant for all lines. */
const SINGLE_TOTAL = /\b(SUM|COUNT|COUNTA|AVERAGE|MAX|MIN)\(\s*((?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)?)(\$?)([A-Z]{1,3})(\$?)(\d{1,7})\s*\)/giu
const MOST_ARGUMENTS = 250

/** «SUM(F10)» over the only line of a template becomes a total of every line. */
function widenTotals(formula: string, shift: RowShift, place: FormulaPlace): string {
  return formula.replace(SINGLE_TOTAL, (whole, name: string, sheet: string, fixedColumn: string, column: string, fixedRow: string, digits: string) => {
    const row = Number(digits)
    const isOurs = isSame(sheet === '' ? place.sheet : sheetOfToken(sheet), place.shiftedSheet)
    if (!isOurs || shift.slots !== 1 || !isInBlocks(row, shift)) return whole
    const cell = (line: number): string => `${sheet}${fixedColumn}${column}${fixedRow}${row + line * shift.rowsPerLine}`
    if (shift.rowsPerLine === 1) return `${name}(${cell(0)}:${fixedColumn}${column}${fixedRow}${row + shift.copies})`
    if (shift.copies >= MOST_ARGUMENTS) return whole
    return `${name}(${Array.from({ length: shift.copies + 1 }, (_, line) => cell(line)).join(',')})`
  })
}

/** A formula after the rows came in: it means the same cells, and a range over the lines holds the new ones. */
export function shiftFormula(formula: string, shift: RowShift, place: FormulaPlace): string {
  const moved = changeReferences(formula, (reference, sheet) => {
    const first = numberOf(reference.firstRow)
    const second = reference.secondRow === null ? first : numberOf(reference.secondRow)
    if (!isSame(sheet ?? place.sheet, place.shiftedSheet)) return written(reference, first, second)
    if (reference.secondRow === null) return written(reference, shiftedRow(first, shift), second)
    const isAnchored = isFixed(reference.firstRow) && isFixed(reference.secondRow)
    const [top, bottom] = shiftedRange(Math.min(first, second), Math.max(first, second), shift, !place.isInBlock || isAnchored)
    return written(reference, top, bottom)
  })
  return place.isInBlock ? moved : widenTotals(moved, shift, place)
}

/** The formula of the last block in one of its copies: relative rows go down with it, what lies below the lines has moved. */
export function copyFormula(formula: string, copyNo: number, shift: RowShift, place: FormulaPlace): string {
  const offset = copyNo * shift.rowsPerLine
  const moved = (row: string): number => {
    const at = numberOf(row)
    if (at >= insertRow(shift)) return shiftedRow(at, shift)
    return isFixed(row) ? at : Math.min(at + offset, LAST_ROW)
  }
  return changeReferences(formula, (reference, sheet) => {
    const first = numberOf(reference.firstRow)
    const second = reference.secondRow === null ? first : numberOf(reference.secondRow)
    const isOurs = isSame(sheet ?? place.sheet, place.shiftedSheet)
    if (!isOurs) return written(reference, isFixed(reference.firstRow) ? first : first + offset, isFixed(reference.secondRow ?? '$') ? second : second + offset)
    if (reference.secondRow !== null && isFixed(reference.firstRow) && isFixed(reference.secondRow)) {
      const [top, bottom] = shiftedRange(Math.min(first, second), Math.max(first, second), shift, true)
      return written(reference, top, bottom)
    }
    return written(reference, moved(reference.firstRow), reference.secondRow === null ? second : moved(reference.secondRow))
  })
}

const movedColumn = (text: string, by: number): string => (isFixed(text) || text === '' ? text : columnLetters(Math.min(Math.max(columnNumber(text) + by, 1), LAST_COLUMN)))
const movedRow = (text: string, by: number): number => (isFixed(text) ? numberOf(text) : Math.min(Math.max(numberOf(text) + by, 1), LAST_ROW))

/** The formula of a shared one in another of its cells. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  return changeReferences(formula, (reference) => written(
    { ...reference, firstColumn: movedColumn(reference.firstColumn, columns), secondColumn: reference.secondColumn === null ? null : movedColumn(reference.secondColumn, columns) },
    movedRow(reference.firstRow, rows), reference.secondRow === null ? 0 : movedRow(reference.secondRow, rows),
  ))
}

/** Where the last block begins, for whoever copies it. */
export const copiedFrom = lastBlockRow
