import { costMinor, RATE_MICRO_PER_ONE } from '#shared/stock/cost.ts'
import { lineTotalMinor, type Currency } from '#shared/kit/money.ts'

export const rateOf = (rateMicro: number | null): number | null => (rateMicro === null ? null : rateMicro / RATE_MICRO_PER_ONE)
export const rateMicroOf = (rate: number | null): number | null => (rate === null ? null : Math.round(rate * RATE_MICRO_PER_ONE))

interface Priced { readonly qtyMilli: number | null; readonly priceMinor: number | null }

/** Sum of the lines in the currency of the supplier and, where the rate is known, in kopecks. */
export function totalsOf(lines: readonly Priced[], { currency, rateMicro }: { readonly currency: Currency; readonly rateMicro: number | null }): { readonly totalMinor: number; readonly roublesMinor: number | null } {
  const totalMinor = lines.reduce((sum, { qtyMilli, priceMinor }) => sum + lineTotalMinor(priceMinor ?? 0, qtyMilli ?? 0), 0)
  return { totalMinor, roublesMinor: costMinor({ currency, priceMinor: totalMinor, rateMicro }) }
}
