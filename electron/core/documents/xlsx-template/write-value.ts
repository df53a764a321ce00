import { cellText, escapedForFile, startsLikeFormula } from '#core/documents/claims/cell-text.ts'
import type { FillValue } from './fill-plan.ts'
import { inlineText, type SheetDocument } from './sheet-document.ts'
import type { StyleTable } from './style-table.ts'
import { attributeOf } from './xml-text.ts'

const MS_PER_DAY = 86_400_000
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)

export interface WriteTools { readonly styles: StyleTable; readonly isDate1904: boolean }

/** Days as the workbook counts them. */
const serialOf = (on: string, isDate1904: boolean): number => (Date.parse(`${on}T00:00:00Z`) - (isDate1904 ? EPOCH_1904 : EPOCH_1900)) / MS_PER_DAY

function writeText(sheet: SheetDocument, row: number, column: number, typed: string, styles: StyleTable): void {
  const text = cellText(typed)
  const style = attributeOf(sheet.cellAt(row, column)?.tag ?? '', 's')
  sheet.write(row, column, { type: 'inlineStr', inner: inlineText(escapedForFile(text)), style: startsLikeFormula(text) ? styles.quoted(style) : null })
}

/** Puts a value into a cell of the template, in the style the template has there. Pictures are placed elsewhere; their cell is emptied. */
export function writeValue(sheet: SheetDocument, { row, column }: { readonly row: number; readonly column: number }, value: FillValue, { styles, isDate1904 }: WriteTools): void {
  const style = attributeOf(sheet.cellAt(row, column)?.tag ?? '', 's')
  if (value.kind === 'text' && value.text !== '') writeText(sheet, row, column, value.text, styles)
  else if (value.kind === 'number') sheet.write(row, column, { type: null, inner: `<v>${value.value}</v>`, style: null })
  else if (value.kind === 'date' && styles.isText(style)) writeText(sheet, row, column, value.on, styles)
  else if (value.kind === 'date') sheet.write(row, column, { type: null, inner: `<v>${serialOf(value.on, isDate1904)}</v>`, style: styles.isDate(style) ? null : styles.dated(style) })
  else sheet.write(row, column, { type: null, inner: '', style: null })
}
