const LETTERS = 26
const FIRST_LETTER = 'A'.charCodeAt(0)
export const LAST_ROW = 1_048_576
export const LAST_COLUMN = 16_384

/** Rows and columns count from 1, as the sheet shows them. */
export interface CellPlace { readonly row: number; readonly column: number }
export interface Area { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) letters = `${String.fromCharCode(FIRST_LETTER + ((rest - 1) % LETTERS))}${letters}`
  return letters
}

export const columnNumber = (letters: string): number => [...letters.toUpperCase()].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - FIRST_LETTER + 1, 0)

export const cellName = ({ row, column }: CellPlace): string => `${columnLetters(column)}${row}`

/** Null for what names no cell. */
export function placeOf(name: string): CellPlace | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(name)
  if (match === null) return null
  const place = { row: Number(match[2]), column: columnNumber(match[1] ?? '') }
  return place.row >= 1 && place.row <= LAST_ROW && place.column <= LAST_COLUMN ? place : null
}

/** «A1:C3», «B2» and whole columns or rows; null for anything else. */
export function areaOf(text: string): Area | null {
  const [first = '', second = first] = text.replaceAll('$', '').split(':')
  const from = placeOf(first)
  const to = placeOf(second)
  if (from !== null && to !== null) return { top: Math.min(from.row, to.row), left: Math.min(from.column, to.column), bottom: Math.max(from.row, to.row), right: Math.max(from.column, to.column) }
  if (/^[A-Z]{1,3}$/i.test(first) && /^[A-Z]{1,3}$/i.test(second)) return { top: 1, left: columnNumber(first), bottom: LAST_ROW, right: columnNumber(second) }
  if (/^\d{1,7}$/.test(first) && /^\d{1,7}$/.test(second)) return { top: Number(first), left: 1, bottom: Number(second), right: LAST_COLUMN }
  return null
}

export function areaName({ top, left, bottom, right }: Area): string {
  const first = cellName({ row: top, column: left })
  return top === bottom && left === right ? first : `${first}:${cellName({ row: bottom, column: right })}`
}

export const holds = (area: Area, { row, column }: CellPlace): boolean => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right
