/** Amounts are integers in minor units (kopecks, cents, fen); quantities of work and parts are whole thousandths. */
export const MINOR_PER_MAJOR = 100
export const QTY_MILLI_PER_ONE = 1000

export const CURRENCIES = ['RUB', 'USD', 'CNY', 'EUR'] as const
export type Currency = (typeof CURRENCIES)[number]

const AMOUNT_PATTERN = /^-?\d{1,12}([.,]\d{1,2})?$/

/**
 * Reads an amount as people type it: spaces of any kind between thousands, comma or dot before kopecks.
 * Answers null for anything else; the sign is kept, so a caller may refuse negative prices itself.
 */
export function parseAmountMinor(text: string): number | null {
  const compact = text.replace(/[\s\u00a0\u202f]/g, '').replace(/₽$|руб\.?$/i, '')
  if (!AMOUNT_PATTERN.test(compact)) return null
  const [whole = '0', fraction = ''] = compact.replace('-', '').split(/[.,]/)
  const minor = Number(whole) * MINOR_PER_MAJOR + Number(fraction.padEnd(2, '0'))
  return compact.startsWith('-') ? -minor : minor
}

/** Sum of one line. Rounding: half up to a whole kopeck. */
export function lineTotalMinor(priceMinor: number, qtyMilli: number): number {
  return Math.round((priceMinor * qtyMilli) / QTY_MILLI_PER_ONE)
}
