/** Chance that gives the same centre for the same seed (mulberry32). */
export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number
  below(limit: number): number
  between(low: number, high: number): number
  pick<T>(items: readonly T[]): T
  isLucky(share: number): boolean
}

const UINT32 = 4_294_967_296

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / UINT32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next, below,
    between: (low, high) => low + below(high - low + 1),
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
    isLucky: (share) => next() < share,
  }
}
