const STEPS = [1, 2, 2.5, 5, 10] as const
const DECADE = 10
const USUAL_STEPS = 4
const FULL_PERCENT = 100

/** Round numbers from zero to the first one not below the greatest value; the last of them is the end of the axis. */
export function axisTicks(greatest: number, stepCount: number = USUAL_STEPS): readonly number[] {
  if (greatest <= 0) return [0, 1]
  const rough = greatest / stepCount
  const decade = DECADE ** Math.floor(Math.log10(rough))
  const step = (STEPS.find((size) => size * decade >= rough) ?? DECADE) * decade
  const count = Math.ceil(greatest / step - Number.EPSILON * FULL_PERCENT)
  return Array.from({ length: count + 1 }, (_, index) => index * step)
}

/** Place of a value on an axis from zero, as a share of its length that never leaves it. */
export function shareOf(value: number, axisEnd: number): number {
  return axisEnd <= 0 ? 0 : Math.min(1, Math.max(0, value / axisEnd))
}

/** The same as SVG and CSS write it. */
export const percentOf = (share: number): string => `${(share * FULL_PERCENT).toFixed(2)}%`
