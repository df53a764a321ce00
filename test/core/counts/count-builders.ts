import type { InputOf } from '#shared/contract/index.ts'
import type { Role } from '#shared/contract/roles.ts'
import { aPerson } from '#test/kit/builders.ts'
import { ONE } from '#test/kit/stock-builders.ts'
import type { TestCore } from '#test/kit/test-core.ts'

export const MAIN = 1

let lastBinNo = 10

/** One more cell for parts in the main warehouse, with a code of its own. */
export async function aBin(test: TestCore): Promise<{ binId: number; label: string }> {
  const code = `B-${(lastBinNo += 1)}`
  const { binId } = await test.call('places.saveBin', { binId: null, warehouseId: MAIN, code, name: '', purpose: 'parts', isActive: true })
  return { binId, label: `MAIN-${code}` }
}

export const aLogin = async (test: TestCore, role: Role, fullName: string): Promise<string> => (await aPerson(test, [role], { fullName })).login

/** A running count of these cells; answers the look into each. */
export async function aCount(test: TestCore, binIds: readonly number[]): Promise<{ countId: number; number: string; cellIds: number[] }> {
  const { countId, number } = await test.call('counts.start', { warehouseId: MAIN, binIds: [...binIds], note: '' })
  return { countId, number, cellIds: await Promise.all(binIds.map((binId) => cellOf(test, countId, binId))) }
}

/** The last look into the cell. */
export async function cellOf(test: TestCore, countId: number, binId: number): Promise<number> {
  const { cells } = await test.call('counts.get', { countId })
  return cells.find((cell) => cell.binId === binId)?.cellId ?? 0
}

export const scanOf = (cellId: number, partId: number, overrides: Partial<InputOf<'counts.scan'>> = {}): InputOf<'counts.scan'> => ({ cellId, code: 'label', partId, qtyMilli: ONE, lot: '', serial: '', ...overrides })

/** Opens the cell, scans and closes it. */
export async function countCell(test: TestCore, cellId: number, scans: readonly InputOf<'counts.scan'>[], as?: string): Promise<void> {
  await test.call('counts.openCell', { cellId }, as)
  for (const scan of scans) await test.call('counts.scan', scan, as)
  await test.call('counts.closeCell', { cellId }, as)
}

export const linesOf = async (test: TestCore, countId: number) => (await test.call('counts.differences', { countId })).lines

/** What lies in a cell by the book. */
export function inBin(test: TestCore, partId: number, binId: number): number {
  return (test.core.connection.read.sql('SELECT COALESCE(SUM(on_hand_milli), 0) AS sum FROM bin_balances WHERE part_id = ? AND bin_id = ?').get(partId, binId) as { sum: number }).sum
}
