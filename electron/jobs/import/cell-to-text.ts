import { SSF, type CellObject } from 'xlsx'
import { plainNumberText } from './number-text.ts'

/** A format of zeros only is how people keep leading zeros of numbers: 00123. */
const ZERO_PADDED = /^0{2,}$/

/** Tells what a cell of a workbook says as plain text: dates in ISO form, numbers without thousands and noise. */
export function cellToText(cell: CellObject | null | undefined, isDate1904: boolean): string {
  if (!cell) return ''
  if (cell.t === 's') return typeof cell.v === 'string' ? cell.v : ''
  if (cell.t === 'b') return cell.v === true ? 'TRUE' : 'FALSE'
  if (cell.t === 'e') return cell.w ?? '#ERROR'
  if (cell.t === 'd') return cell.v instanceof Date ? cell.v.toISOString() : ''
  if (cell.t !== 'n' || typeof cell.v !== 'number') return ''
  return numberToText(cell.v, typeof cell.z === 'string' ? cell.z : '', isDate1904)
}

function numberToText(value: number, format: string, isDate1904: boolean): string {
  if (!Number.isFinite(value)) return ''
  if (format !== '' && SSF.is_date(format)) return dateToText(value, isDate1904)
  if (ZERO_PADDED.test(format) && Number.isInteger(value) && value >= 0) return String(value).padStart(format.length, '0')
  return plainNumberText(value)
}

function dateToText(value: number, isDate1904: boolean): string {
  const parts = SSF.parse_date_code(value, { date1904: isDate1904 })
  if (!parts) return String(value)
  const two = (part: number): string => String(part).padStart(2, '0')
  const time = `${two(parts.H)}:${two(parts.M)}`
  if (value < 1) return time
  const day = `${String(parts.y).padStart(4, '0')}-${two(parts.m)}-${two(parts.d)}`
  return parts.H === 0 && parts.M === 0 && parts.S === 0 ? day : `${day}T${time}:${two(parts.S)}`
}
