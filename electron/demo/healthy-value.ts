const HUNDREDTHS = 100

/** A value a healthy product would show: halfway between the limits, or well inside the only one. */
export function healthyValue(minLimit: number | null, maxLimit: number | null): number {
  if (minLimit !== null && maxLimit !== null) return Math.round(((minLimit + maxLimit) / 2) * HUNDREDTHS) / HUNDREDTHS
  if (maxLimit !== null) return maxLimit - Math.abs(maxLimit) / 2
  return minLimit === null ? 0 : minLimit + Math.abs(minLimit)
}
