import { attributeOf, elementOf, elementsOf } from './xml-text.ts'
import type { SheetDocument } from './sheet-document.ts'
import type { Area } from './cell-areas.ts'

export const EMU_PER_PX = 9_525
const PX_PER_CHARACTER = 7
const PX_PER_INCH = 96
const PT_PER_INCH = 72
const DEFAULT_CHARACTERS = 8.43
const CELL_PADDING_PX = 5
const DEFAULT_HEIGHT_PT = 15

const isOn = (value: string | null): boolean => value === '1' || value === 'true'
export const pxOfPt = (pt: number): number => Math.round((pt * PX_PER_INCH) / PT_PER_INCH)
const pxOfWidth = (width: number): number => Math.trunc(width * PX_PER_CHARACTER + 0.5)

/** Widths and heights of a sheet in pixels, as a screen of usual density shows them. Rows and columns count from 1. */
export class SheetMeasures {
  readonly #columns: readonly { readonly from: number; readonly to: number; readonly px: number }[]
  readonly #rows = new Map<number, number>()
  readonly #usualColumnPx: number
  readonly #usualRowPx: number

  constructor(sheet: SheetDocument) {
    const format = elementOf(sheet.head, 'sheetFormatPr')?.tag ?? ''
    const usual = attributeOf(format, 'defaultColWidth')
    this.#usualColumnPx = usual === null ? Math.round(DEFAULT_CHARACTERS * PX_PER_CHARACTER) + CELL_PADDING_PX : pxOfWidth(Number(usual))
    this.#usualRowPx = pxOfPt(Number(attributeOf(format, 'defaultRowHeight') ?? DEFAULT_HEIGHT_PT))
    this.#columns = elementsOf(elementOf(sheet.head, 'cols')?.inner ?? '', 'col').map(({ tag }) => ({
      from: Number(attributeOf(tag, 'min')), to: Number(attributeOf(tag, 'max')), px: isOn(attributeOf(tag, 'hidden')) ? 0 : this.#widthOf(attributeOf(tag, 'width')),
    }))
    for (const { row, tag } of sheet.rows) {
      const height = attributeOf(tag, 'ht')
      if (isOn(attributeOf(tag, 'hidden'))) this.#rows.set(row, 0)
      else if (height !== null) this.#rows.set(row, pxOfPt(Number(height)))
    }
  }

  #widthOf(width: string | null): number {
    return width === null ? this.#usualColumnPx : pxOfWidth(Number(width))
  }

  columnPx(column: number): number {
    return this.#columns.find(({ from, to }) => column >= from && column <= to)?.px ?? this.#usualColumnPx
  }

  rowPx(row: number): number {
    return this.#rows.get(row) ?? this.#usualRowPx
  }

  sizeOf({ top, left, bottom, right }: Area): { readonly widthPx: number; readonly heightPx: number } {
    let widthPx = 0
    let heightPx = 0
    for (let column = left; column <= right; column += 1) widthPx += this.columnPx(column)
    for (let row = top; row <= bottom; row += 1) heightPx += this.rowPx(row)
    return { widthPx, heightPx }
  }

  /** The cell that many pixels to the right of and below the corner of another, with what is left over inside it. */
  cellAfter(area: Area, rightPx: number, downPx: number): { readonly column: number; readonly columnPx: number; readonly row: number; readonly rowPx: number } {
    let column = area.left
    let columnPx = rightPx
    for (; column < area.right && columnPx >= this.columnPx(column); column += 1) columnPx -= this.columnPx(column)
    let row = area.top
    let rowPx = downPx
    for (; row < area.bottom && rowPx >= this.rowPx(row); row += 1) rowPx -= this.rowPx(row)
    return { column, columnPx, row, rowPx }
  }
}
