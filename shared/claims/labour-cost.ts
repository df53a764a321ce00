import { QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'

const MINUTES_PER_HOUR = 60

/**
 * Labour spent on a defective unit at the rate of the contract: the time the engineer stated, else the hours on the lines
 * of labour. Units: rate per hour, minor units of the claim's currency. Rounding: half up to a whole minor unit.
 */
export function labourCostMinor(spent: { readonly rateMinor: number; readonly durationMinutes: number | null; readonly labourQtyMilli: number }): number {
  const hours = spent.durationMinutes === null ? spent.labourQtyMilli / QTY_MILLI_PER_ONE : spent.durationMinutes / MINUTES_PER_HOUR
  return Math.round(spent.rateMinor * hours)
}
