import type { InputOf } from '#shared/contract/index.ts'
import { getBin } from '#core/places/index.ts'
import { bringIn } from '#core/ledger/index.ts'
import { getPart } from '#core/parts/index.ts'
import type { CommandCtx } from '#core/kit/handler.ts'
import { FIRST_MOMENT, type TestCore } from './test-core.ts'

/** Cells every new centre has. */
export const PARTS_BIN = 1
export const QUARANTINE_BIN = 2
export const ONE = 1_000

let lastPartNo = 0

export function partFacts(overrides: Partial<InputOf<'parts.save'>> = {}): InputOf<'parts.save'> {
  return {
    partId: null, number: `VG-${String((lastPartNo += 1)).padStart(5, '0')}`, nameRu: 'Насос сливной', nameEn: 'Drain pump', nameZh: '排水泵', unit: 'pcs', tracking: 'none', status: 'active', keptUntilOn: null,
    warrantyMonths: 6, minStockMilli: 0, salePriceMinor: 250_000, photoFileId: null, note: '', codes: [], links: [], models: [], ...overrides,
  }
}

/** A part of the catalogue with a number of its own unless told. */
export async function aPart(test: TestCore, overrides: Partial<InputOf<'parts.save'>> = {}): Promise<number> {
  return (await test.call('parts.save', partFacts(overrides))).partId
}

export interface Stocked { readonly qtyMilli?: number; readonly binId?: number; readonly lot?: string; readonly serials?: readonly string[]; readonly unitCostMinor?: number | null }

/** Pieces to start with, brought in through the ledger. */
export function stockUp(test: TestCore, partId: number, { qtyMilli = ONE, binId = PARTS_BIN, lot = '', serials = [], unitCostMinor = null }: Stocked = {}): void {
  const tx = test.core.connection.write
  const ctx = { nowAt: FIRST_MOMENT, todayOn: FIRST_MOMENT.slice(0, 10), who: null } as unknown as CommandCtx
  test.core.connection.raw.transaction(() => bringIn(tx, { part: getPart(tx, partId), qtyMilli, lot, serials }, getBin(tx, binId), { kind: 'opening', unitCostMinor }, ctx))()
}
