import { areaName, areaOf, LAST_ROW, type Area } from './cell-areas.ts'

/** Rows put in after the last repeated block of a sheet: copies of it, one for each line that has no row of its own yet. */
export interface RowShift {
  /** The first row of the first block. */
  readonly firstRow: number
  readonly rowsPerLine: number
  /** Blocks the template has, at least one. */
  readonly slots: number
  /** Copies put in below them. */
  readonly copies: number
}

export const lastBlockRow = ({ firstRow, rowsPerLine, slots }: RowShift): number => firstRow + rowsPerLine * (slots - 1)
/** The first row that moves down. */
export const insertRow = (shift: RowShift): number => lastBlockRow(shift) + shift.rowsPerLine
export const addedRows = ({ rowsPerLine, copies }: RowShift): number => rowsPerLine * copies

export const shiftedRow = (row: number, shift: RowShift): number => (row >= insertRow(shift) ? Math.min(row + addedRows(shift), LAST_ROW) : row)

export const isInBlocks = (row: number, shift: RowShift): boolean => row >= shift.firstRow && row < insertRow(shift)

const isWholeHeight = ({ top, bottom }: Pick<Area, 'top' | 'bottom'>): boolean => top === 1 && bottom === LAST_ROW

/** A range that holds the last block whole takes in its copies: a total over the lines stays a total over all of them. */
const growsOver = (top: number, bottom: number, shift: RowShift): boolean => top <= lastBlockRow(shift) && bottom === insertRow(shift) - 1

export function shiftedRange(top: number, bottom: number, shift: RowShift, mayGrow: boolean): readonly [top: number, bottom: number] {
  if (isWholeHeight({ top, bottom })) return [top, bottom]
  const end = mayGrow && growsOver(top, bottom, shift) ? bottom + addedRows(shift) : shiftedRow(bottom, shift)
  return [shiftedRow(top, shift), end]
}

/** Where an area of cells lies after the rows came in: moved, stretched, and repeated for each copy where it is a part of the block. */
export function shiftedAreas(area: Area, shift: RowShift): readonly Area[] {
  const [top, bottom] = shiftedRange(area.top, area.bottom, shift, true)
  const whole = { ...area, top, bottom }
  const last = lastBlockRow(shift)
  const isPart = area.bottom >= last && area.bottom < insertRow(shift) && !growsOver(area.top, area.bottom, shift)
  if (!isPart) return [whole]
  const part = { ...area, top: Math.max(area.top, last) }
  const copies = Array.from({ length: shift.copies }, (_, index) => {
    const offset = (index + 1) * shift.rowsPerLine
    return { ...part, top: part.top + offset, bottom: part.bottom + offset }
  })
  return [whole, ...copies]
}

/** The same for the list of areas a rule or a check of cells names. */
export function shiftedList(list: string, shift: RowShift): string {
  return list.trim().split(/\s+/).flatMap((name) => {
    const area = areaOf(name)
    return area === null ? [name] : shiftedAreas(area, shift).map((one) => (isWholeHeight(one) ? name : areaName(one)))
  }).join(' ')
}

/** Merged cells do not grow: each copy of the block has its own. */
export function shiftedMerges(area: Area, shift: RowShift): readonly Area[] {
  const [top, bottom] = shiftedRange(area.top, area.bottom, shift, false)
  const moved = { ...area, top, bottom }
  if (area.top < lastBlockRow(shift) || area.bottom >= insertRow(shift)) return [moved]
  const copies = Array.from({ length: shift.copies }, (_, index) => ({ ...area, top: area.top + (index + 1) * shift.rowsPerLine, bottom: area.bottom + (index + 1) * shift.rowsPerLine }))
  return [moved, ...copies]
}
