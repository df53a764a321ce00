/** Rates are roubles for one unit of the currency in millionths. */
export const RATE_MICRO_PER_ONE = 1_000_000

/** A price of the supplier in kopecks. Rounding: half up to a whole kopeck. Null where the rate is not known and the price is not in roubles. */
export function costMinor(price: { readonly currency: string; readonly priceMinor: number; readonly rateMicro: number | null }): number | null {
  if (price.currency === 'RUB') return price.priceMinor
  return price.rateMicro === null ? null : Math.round((price.priceMinor * price.rateMicro) / RATE_MICRO_PER_ONE)
}
