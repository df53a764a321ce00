import { QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'

const QUANTITY = /^\d{1,6}([.,]\d{1,3})?$/
const FRACTION_DIGITS = 3

/** Reads a quantity as people type it; null when it is none. Units: thousandths. */
export function parseQtyMilli(text: string): number | null {
  const compact = text.replace(/[\s\u00a0\u202f]/g, '')
  if (!QUANTITY.test(compact)) return null
  const [whole = '0', fraction = ''] = compact.split(/[.,]/)
  const milli = Number(whole) * QTY_MILLI_PER_ONE + Number(fraction.padEnd(FRACTION_DIGITS, '0'))
  return milli > 0 ? milli : null
}
