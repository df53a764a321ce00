import { ledgerHead } from '#core/ledger/index.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { cellState, getCell, markOpened, type StoredCell } from './cells-store.ts'
import { runningCount } from './counts-store.ts'

/** A cell this person is counting now. Refuses: counts.cell_not_found, counts.closed, counts.cell_state, counts.other_counts. */
export function cellInHand(db: ReadDb, cellId: number, personId: number): StoredCell {
  const cell = getCell(db, cellId)
  runningCount(db, cell.countId)
  const state = cellState(cell)
  if (state !== 'open') refuse('counts.cell_state', { state })
  return cell.personId === personId ? cell : refuse('counts.other_counts', { person: cell.person })
}

const COUNTED_BEFORE = 'SELECT person_id AS personId FROM count_cells WHERE count_id = ? AND bin_id = ? AND round = ?'
const OTHERS_TAKE_PART = 'SELECT 1 FROM count_cells c JOIN people p ON p.id = c.person_id WHERE c.count_id = ? AND c.person_id <> ? AND p.is_active = 1 LIMIT 1'

/** A second pair of eyes, where there is one. Refuses: counts.same_person. */
function checkAnotherLooks(db: ReadDb, cell: StoredCell, personId: number): void {
  if (cell.round === 1) return
  const before = db.sql(COUNTED_BEFORE).get(cell.countId, cell.binId, cell.round - 1) as { personId: number | null } | undefined
  if (before?.personId === personId && db.sql(OTHERS_TAKE_PART).get(cell.countId, personId) !== undefined) refuse('counts.same_person', { bin: cell.bin })
}

/** Takes a cell to be counted by one person; who has it already simply goes on. Refuses: counts.cell_not_found, counts.closed, counts.cell_state, counts.other_counts, counts.same_person. */
export const openCell = command((tx, { cellId }: In<'counts.openCell'>, ctx): Out<'counts.openCell'> => {
  const cell = getCell(tx, cellId)
  runningCount(tx, cell.countId)
  const { personId } = ctx.person()
  const state = cellState(cell)
  if (state === 'closed') refuse('counts.cell_state', { state })
  if (state === 'open' && cell.personId !== personId) refuse('counts.other_counts', { person: cell.person })
  checkAnotherLooks(tx, cell, personId)
  if (state !== 'open') markOpened(tx, cellId, { personId, at: ctx.nowAt, ledgerId: ledgerHead(tx) })
  ctx.note({ entity: 'count', entityId: cell.countId, after: { cellId, bin: cell.bin, round: cell.round } })
  return { done: true }
})
