export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** What the value is compared with, measured in the same run; null for exact figures and plain limits. */
  readonly floor: number | null
  readonly ratio: number | null
  readonly goal: string
  readonly holds: boolean
}

const PERCENT = 100
const ROUND = 1_000

export const percentile = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / PERCENT))] ?? Number.NaN
export const rounded = (value: number): number => Math.round(value * ROUND) / ROUND

export function timed(work: () => unknown): number {
  const startedMs = performance.now()
  work()
  return performance.now() - startedMs
}

/** Runs design and floor in turns, so that noise of the machine falls on both; answers the medians in milliseconds. */
export function interleaved(rounds: number, design: (round: number) => unknown, floor: (round: number) => unknown): { designMs: number; floorMs: number; designP95Ms: number } {
  const designs: number[] = []
  const floors: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0
    if (order) floors.push(timed(() => floor(round)))
    designs.push(timed(() => design(round)))
    if (!order) floors.push(timed(() => floor(round)))
  }
  const sort = (values: number[]): number[] => values.sort((left, right) => left - right)
  return { designMs: percentile(sort(designs), 50), floorMs: percentile(sort(floors), 50), designP95Ms: percentile(designs, 95) }
}

export function ratioFigure(name: string, { designMs, floorMs }: { designMs: number; floorMs: number }, limit: number): Figure {
  const ratio = designMs / floorMs
  return { name, value: rounded(designMs), unit: 'ms', floor: rounded(floorMs), ratio: rounded(ratio), goal: `≤ ${limit} × floor`, holds: ratio <= limit }
}

export function limitFigure(name: string, value: number, unit: string, limit: number): Figure {
  return { name, value: rounded(value), unit, floor: null, ratio: null, goal: `≤ ${limit} ${unit}`, holds: value <= limit }
}

export function exactFigure(name: string, value: number, expected: number, unit: string): Figure {
  return { name, value, unit, floor: expected, ratio: expected === 0 ? null : rounded(value / expected), goal: `= ${expected}`, holds: value === expected }
}
