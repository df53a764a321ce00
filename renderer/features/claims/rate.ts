import { RATE_MICRO_PER_ONE } from '#shared/stock/cost.ts'

/** Roubles for one unit of a currency as they are typed, and as the core keeps them. */
export const rateOf = (rateMicro: number | null): number | null => (rateMicro === null ? null : rateMicro / RATE_MICRO_PER_ONE)
export const rateMicroOf = (rate: number | null): number | null => (rate === null ? null : Math.round(rate * RATE_MICRO_PER_ONE))
