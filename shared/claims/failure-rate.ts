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
