import type { Bin } from '#shared/contract/places.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { findBin, insertBin, isBinCodeTaken, updateBin, type BinFacts } from './bins-store.ts'
import { isFilled } from './contents.ts'
import { getWarehouse } from './warehouses-store.ts'

const journalFacts = ({ code, name, purpose, isActive }: BinFacts) => ({ code, name, purpose, isInUse: isActive })

/** A cell never goes to another warehouse: its movements are written there. Refuses: places.bin_not_found. */
function knownBin(db: ReadDb, binId: number, warehouseId: number): Bin {
  const bin = findBin(db, binId)
  return bin?.warehouseId === warehouseId ? bin : refuse('places.bin_not_found', {})
}

function refuseWhileFilled(db: ReadDb, before: Bin, after: BinFacts): void {
  const isClosing = before.isActive && !after.isActive
  if (!isClosing && before.purpose === after.purpose) return
  if (isFilled(db, before)) refuse(isClosing ? 'places.not_empty' : 'places.purpose_kept', { label: before.label })
}

/** Refuses: places.warehouse_not_found, places.bin_not_found, places.code_taken, places.not_empty, places.purpose_kept. */
export const saveBin = command((tx, input: In<'places.saveBin'>, ctx): Out<'places.saveBin'> => {
  const { binId: known, ...facts } = input
  getWarehouse(tx, facts.warehouseId)
  const before = known === null ? null : knownBin(tx, known, facts.warehouseId)
  if (isBinCodeTaken(tx, facts.warehouseId, facts.code, known)) refuse('places.code_taken', { code: facts.code })
  if (before !== null) refuseWhileFilled(tx, before, facts)
  const binId = known ?? insertBin(tx, facts)
  if (known !== null) updateBin(tx, known, facts)
  ctx.note({ entity: 'bin', entityId: binId, before: before === null ? null : journalFacts(before), after: journalFacts(facts) })
  return { binId }
})
