/** Ages of what suppliers owe since a claim was sent. Units: calendar days, both ends included; null: without an end. */
export const AGE_BUCKETS = [{ fromDays: 0, toDays: 30 }, { fromDays: 31, toDays: 60 }, { fromDays: 61, toDays: 90 }, { fromDays: 91, toDays: null }] as const

export function bucketOf(ageDays: number): number {
  const index = AGE_BUCKETS.findIndex(({ toDays }) => toDays === null || ageDays <= toDays)
  return Math.max(0, index)
}

/** The middle of the values; of an even number, the middle of the two. Null without values. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((left, right) => left - right)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? null) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

const WHOLE_BP = 10_000
/** Share in hundredths of a per cent. Rounding: half up. Null of nothing. */
export const shareBp = (part: number, whole: number): number | null => (whole === 0 ? null : Math.round((part * WHOLE_BP) / whole))
