import type { SheetCell } from './sheet-document.ts'
import { attributeOf, elementOf, unescapeXml } from './xml-text.ts'
import { richText } from './workbook-parts.ts'

export type CellValue = number | string | boolean | null

/** What a cell holds; of a formula its kept result. */
export function valueOf({ tag, inner }: SheetCell, shared: readonly string[]): CellValue {
  if (inner === '') return null
  const type = attributeOf(tag, 't')
  if (type === 'inlineStr') return richText(elementOf(inner, 'is')?.inner ?? '')
  const written = elementOf(inner, 'v')?.inner
  if (written === undefined) return null
  const text = unescapeXml(written)
  if (type === 's') return shared[Number(text)] ?? ''
  if (type === 'b') return text === '1'
  if (type === 'str' || type === 'd') return text
  if (type === 'e') return null
  const number = Number(text)
  return text.trim() === '' || Number.isNaN(number) ? null : number
}

/** The cell as words, for a person to recognise it. */
export const textOfCell = (cell: SheetCell, shared: readonly string[]): string => {
  const value = valueOf(cell, shared)
  return value === null ? '' : String(value)
}

export const formulaOfCell = ({ inner }: SheetCell): string | null => {
  const element = inner.includes('<f') ? elementOf(inner, 'f') : null
  return element === null ? null : unescapeXml(element.inner)
}
