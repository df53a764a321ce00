import type { Remedy } from './kinds.ts'

export type { Remedy }

export interface ClaimedSums {
  readonly remedy: Remedy
  readonly requestedQty: number
  readonly unitPriceMinor: number
  readonly labourCostMinor: number
  readonly partsCostMinor: number
  readonly carriageCostMinor: number
}

/** Remedies that ask for the price of the goods; the others ask for the cost of putting them right. */
const GOODS_REMEDIES: ReadonlySet<Remedy> = new Set(['CREDIT_NOTE', 'REFUND', 'PRICE_REDUCTION'])

const expensesMinor = (sums: ClaimedSums): number => sums.labourCostMinor + sums.carriageCostMinor

/**
 * Money asked for on one line: the goods where their price is claimed back; parts are not charged for where the supplier
 * sends parts or a new unit; labour and carriage always. Units: minor units of the claim's currency.
 */
export function requestedMinor(sums: ClaimedSums): number {
  if (GOODS_REMEDIES.has(sums.remedy)) return sums.unitPriceMinor * sums.requestedQty + expensesMinor(sums)
  if (sums.remedy === 'REWORK' || sums.remedy === 'LABOUR_REIMB') return sums.partsCostMinor + expensesMinor(sums)
  return expensesMinor(sums)
}
