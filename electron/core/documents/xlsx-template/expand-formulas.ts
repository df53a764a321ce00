import { areaName, areaOf, cellName } from './cell-areas.ts'
import { copyFormula, shiftFormula, translateFormula, type FormulaPlace } from './formula-rows.ts'
import { isInBlocks, shiftedAreas, type RowShift } from './row-shift.ts'
import type { SheetCell, SheetDocument } from './sheet-document.ts'
import { attributeOf, elementOf, escapeXml, unescapeXml, withAttribute, withInner, withoutAttribute } from './xml-text.ts'

const formulaOf = (cell: SheetCell) => elementOf(cell.inner, 'f')

const replaced = (cell: SheetCell, element: { readonly start: number; readonly end: number }, written: string): string => `${cell.inner.slice(0, element.start)}${written}${cell.inner.slice(element.end)}`

/** A formula written once for many cells is written out in each of them, so that every row can move by itself. */
export function expandSharedFormulas(sheet: SheetDocument): void {
  const masters = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>()
  for (const { row, cells } of sheet.rows) {
    for (const cell of cells) {
      const element = formulaOf(cell)
      const index = element === null ? null : attributeOf(element.tag, 'si')
      if (element === null || index === null || attributeOf(element.tag, 't') !== 'shared') continue
      if (element.inner !== '') masters.set(index, { formula: unescapeXml(element.inner), row, column: cell.column })
      const master = masters.get(index)
      const formula = master === undefined ? '' : translateFormula(master.formula, row - master.row, cell.column - master.column)
      cell.inner = replaced(cell, element, formula === '' ? '' : `<f>${escapeXml(formula)}</f>`)
      sheet.touchRow(row)
    }
  }
}

function shiftedReference(tag: string, shift: RowShift): string {
  const area = areaOf(attributeOf(tag, 'ref') ?? '')
  const [whole] = area === null ? [] : shiftedAreas(area, shift)
  return whole === undefined ? tag : withAttribute(tag, 'ref', areaName(whole))
}

function rewrite(cell: SheetCell, change: (formula: string) => string, changeTag: (tag: string) => string): boolean {
  const element = formulaOf(cell)
  if (element === null) return false
  const formula = unescapeXml(element.inner)
  const next = change(formula)
  const tag = changeTag(element.tag)
  if (next === formula && tag === element.tag) return false
  cell.inner = replaced(cell, element, next === '' ? tag : withInner({ ...element, tag }, escapeXml(next)))
  return true
}

/** Formulas of a whole sheet after rows came into it or into another one. Rows still stand where they stood. */
export function shiftSheetFormulas(sheet: SheetDocument, shift: RowShift, names: { readonly sheet: string; readonly shiftedSheet: string }): void {
  const isShifted = names.sheet.toLowerCase() === names.shiftedSheet.toLowerCase()
  for (const row of sheet.rows) {
    const place: FormulaPlace = { ...names, isInBlock: isShifted && isInBlocks(row.row, shift) }
    for (const cell of row.cells) {
      if (rewrite(cell, (formula) => shiftFormula(formula, shift, place), (tag) => (isShifted ? shiftedReference(tag, shift) : tag))) row.source = null
    }
  }
}

/** Cells of a copied row: the same styles and fixed texts, formulas that speak of their own row. */
export function copiedCells(cells: readonly SheetCell[], to: number, copyNo: number, shift: RowShift, sheet: string): SheetCell[] {
  return cells.map((cell) => {
    const copy: SheetCell = { column: cell.column, tag: withAttribute(withoutAttribute(cell.tag, 'cm'), 'r', cellName({ row: to, column: cell.column })), inner: cell.inner }
    rewrite(copy, (formula) => copyFormula(formula, copyNo, shift, { sheet, shiftedSheet: sheet, isInBlock: true }), (tag) => withoutAttribute(withoutAttribute(tag, 'ref'), 't'))
    return copy
  })
}

/** Results the formulas had before: they are old now, a program that counts will fill them in. */
export function dropResults(sheet: SheetDocument): void {
  for (const row of sheet.rows) {
    for (const cell of row.cells) {
      if (!cell.inner.includes('<f') || elementOf(cell.inner, 'f') === null) continue
      const value = elementOf(cell.inner, 'v')
      if (value === null) continue
      cell.inner = `${cell.inner.slice(0, value.start)}${cell.inner.slice(value.end)}`
      cell.tag = withoutAttribute(cell.tag, 't')
      row.source = null
    }
  }
}
