import type { ReadDb } from '#core/db/brands.ts'
import { nextNumber } from '#core/db/numbers.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { binFor, listBins } from '#core/places/index.ts'
import { insertCell } from './cells-store.ts'
import { insertCount } from './counts-store.ts'

const NUMBER_PREFIX = 'INV-'

/** Cells to be counted: the chosen ones, or all of the warehouse that hold parts. Refuses: places.bin_not_found, stock.wrong_bin, counts.no_cells. */
function cellsToCount(db: ReadDb, { warehouseId, binIds }: In<'counts.start'>): number[] {
  const found = binIds === null
    ? listBins(db, warehouseId).filter((bin) => bin.purpose === 'parts' && bin.isActive).map((bin) => bin.binId)
    : [...new Set(binIds)].map((binId) => {
        const bin = binFor(db, binId, 'parts')
        return bin.warehouseId === warehouseId ? bin.binId : refuse('places.bin_not_found', {})
      })
  return found.length === 0 ? refuse('counts.no_cells', {}) : found
}

/** Two counts of one cell would each put the same difference right. Refuses: counts.already_running. */
function checkNotCounted(db: ReadDb, binId: number): void {
  const other = db.sql("SELECT k.number FROM count_cells c JOIN stock_counts k ON k.id = c.count_id WHERE c.bin_id = ? AND k.status = 'counting' LIMIT 1").get(binId) as { number: string } | undefined
  if (other !== undefined) refuse('counts.already_running', { number: other.number })
}

/** Refuses: places.warehouse_not_found, places.bin_not_found, stock.wrong_bin, counts.no_cells, counts.already_running. */
export const start = command((tx, input: In<'counts.start'>, ctx): Out<'counts.start'> => {
  if (tx.sql('SELECT 1 FROM warehouses WHERE id = ?').get(input.warehouseId) === undefined) refuse('places.warehouse_not_found', {})
  const binIds = cellsToCount(tx, input)
  for (const binId of binIds) checkNotCounted(tx, binId)
  const number = nextNumber(tx, 'stock_count', NUMBER_PREFIX, ctx.todayOn)
  const countId = insertCount(tx, { number, warehouseId: input.warehouseId, note: input.note, startedAt: ctx.nowAt, startedBy: ctx.person().personId })
  for (const binId of binIds) insertCell(tx, { countId, binId, round: 1, reason: '' })
  ctx.note({ entity: 'count', entityId: countId, after: { number, warehouseId: input.warehouseId, binIds, note: input.note } })
  return { countId, number }
})
