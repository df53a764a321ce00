import { MINOR_PER_MAJOR } from '#core/documents/claims/sheet-plan.ts'
import type { CellValue } from './cell-values.ts'

const NUMBER = /-?\d[\d.,'’\s\u00a0\u202f]*/

/** «1,234.50», «1 234,50», «¥1.234,5» and «12 pcs» alike: the last sign that is not between groups of three digits parts the cents. */
function numberInText(text: string): number | null {
  const found = NUMBER.exec(text)?.[0].replace(/['’\s\u00a0\u202f]/g, '').replace(/[.,]+$/, '')
  if (found === undefined) return null
  const last = Math.max(found.lastIndexOf(','), found.lastIndexOf('.'))
  const isGrouped = last >= 0 && /^-?\d{1,3}([.,]\d{3})+$/.test(found) && new Set(found.replace(/[^.,]/g, '')).size === 1 && (found[last] === ',' || found.split('.').length > 2)
  const whole = last < 0 || isGrouped ? found.replace(/[.,]/g, '') : `${found.slice(0, last).replace(/[.,]/g, '')}.${found.slice(last + 1)}`
  const number = Number(whole)
  return Number.isFinite(number) ? number : null
}

const numberIn = (value: CellValue): number | null => (typeof value === 'number' ? value : typeof value === 'string' ? numberInText(value) : null)

/** A quantity of pieces or the number of a line; null where the cell holds none. */
export function wholeIn(value: CellValue): number | null {
  const number = numberIn(value)
  return number !== null && Number.isSafeInteger(number) && number >= 0 ? number : null
}

/** Minor units of the workbook's currency, rounded half up; null where the cell holds no sum. */
export function amountIn(value: CellValue): number | null {
  const number = numberIn(value)
  const minor = number === null ? Number.NaN : Math.round(number * MINOR_PER_MAJOR)
  return Number.isSafeInteger(minor) && minor >= 0 ? minor : null
}
