import type { Warehouse } from '#shared/contract/places.ts'
import { UNIT_PURPOSES, type BinPurpose } from '#shared/stock/kinds.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'

export type UnitFilter = 'all' | 'unplaced' | BinPurpose
export const UNIT_FILTERS: readonly UnitFilter[] = ['all', ...UNIT_PURPOSES, 'unplaced']

/** How many products lie at each station, from how full the cells are. */
export function unitCounts(warehouses: readonly Warehouse[], { bins, unplacedCount }: OutputOf<'places.fillings'>): Readonly<Record<UnitFilter, number>> {
  const purposes = new Map(warehouses.flatMap((warehouse) => warehouse.bins).map((bin) => [bin.binId, bin.purpose]))
  const counts: Record<UnitFilter, number> = { all: 0, unplaced: unplacedCount, parts: 0, quarantine: 0, intake: 0, bench: 0, ready: 0, partner: 0 }
  for (const { binId, unitCount } of bins) {
    counts.all += unitCount
    counts[purposes.get(binId) ?? 'parts'] += unitCount
  }
  return counts
}
