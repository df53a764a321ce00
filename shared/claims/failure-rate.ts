const PPM = 1_000_000

export interface ShippedQuantity { readonly sku: string; readonly lot: string; readonly shippedQty: number; readonly soldQty: number }
export interface DefectPlace { readonly sku: string; readonly lot: string }

export interface FailureRate extends ShippedQuantity {
  readonly defectCount: number
  /** Null: nothing is known to have been shipped, so there is no rate. */
  readonly ppm: number | null
  readonly normPpm: number | null
  /** Defective pieces over the norm of the contract, null where either is unknown. */
  readonly overNormQty: number | null
}

const keyOf = (place: DefectPlace): string => JSON.stringify([place.sku, place.lot])

function overNorm(shippedQty: number, defectCount: number, normPpm: number | null): number | null {
  if (normPpm === null || shippedQty === 0) return null
  return Math.max(0, defectCount - Math.floor((shippedQty * normPpm) / PPM))
}

function rateOf(quantity: ShippedQuantity, defectCount: number, normPpm: number | null): FailureRate {
  const ppm = quantity.shippedQty === 0 ? null : Math.round((defectCount * PPM) / quantity.shippedQty)
  return { ...quantity, defectCount, ppm, normPpm, overNormQty: overNorm(quantity.shippedQty, defectCount, normPpm) }
}

/**
 * Share of defective pieces for every article and lot shipped or found defective, in the order they are named.
 * Rounding: half up to a whole part per million.
 */
export function failureRates(shipped: readonly ShippedQuantity[], defects: readonly DefectPlace[], normPpm: number | null): readonly FailureRate[] {
  const quantities = new Map(shipped.map((quantity) => [keyOf(quantity), quantity]))
  const counts = new Map<string, number>()
  for (const defect of defects) {
    const key = keyOf(defect)
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (!quantities.has(key)) quantities.set(key, { sku: defect.sku, lot: defect.lot, shippedQty: 0, soldQty: 0 })
  }
  return [...quantities].map(([key, quantity]) => rateOf(quantity, counts.get(key) ?? 0, normPpm))
}

/** Two-sided 95 %: the quantile of the normal distribution. */
const Z_95 = 1.959963984540054

export interface RateInterval { readonly ppm: number; readonly lowPpm: number; readonly highPpm: number }

/**
 * Share of failures with the Wilson score interval of 95 %: it stays within 0 and 1 and says something of small samples
 * too. More failures than pieces known to be shipped count as all of them. Rounding: half up to a whole part per million.
 * Null without a sample. Source: E. B. Wilson, Probable inference, JASA 22 (1927).
 */
export function failureInterval(failures: number, sample: number): RateInterval | null {
  if (sample <= 0) return null
  const share = Math.min(failures, sample) / sample
  const z2 = Z_95 ** 2
  const centre = (share + z2 / (2 * sample)) / (1 + z2 / sample)
  const half = (Z_95 / (1 + z2 / sample)) * Math.sqrt((share * (1 - share)) / sample + z2 / (4 * sample ** 2))
  // The ends are exact where the share is: rounding of the root must not leave a millionth beside nothing or all.
  const low = share === 0 ? 0 : Math.max(0, centre - half)
  const high = share === 1 ? 1 : Math.min(1, centre + half)
  return { ppm: Math.round(share * PPM), lowPpm: Math.round(low * PPM), highPpm: Math.round(high * PPM) }
}
