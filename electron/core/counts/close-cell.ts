import { countPosition, isDifferent } from '#shared/stock/count.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { cellPositions } from './cell-book.ts'
import { markClosed } from './cells-store.ts'
import { insertLine } from './lines-store.ts'
import { cellInHand } from './open-cell.ts'

/** The look ends: what was scanned is written down beside the book. Refuses: counts.cell_not_found, counts.closed, counts.cell_state, counts.other_counts. */
export const closeCell = command((tx, { cellId }: In<'counts.closeCell'>, ctx): Out<'counts.closeCell'> => {
  const cell = cellInHand(tx, cellId, ctx.person().personId)
  const lines = cellPositions(tx, cell).map(({ partId, lot, facts }) => ({ at: { partId, lot }, line: countPosition(facts) }))
  const kept = lines.filter(({ line }) => line.countedMilli > 0 || line.movedMeanwhile || isDifferent(line))
  for (const { at, line } of kept) insertLine(tx, cellId, at, line)
  markClosed(tx, cellId, ctx.nowAt)
  ctx.note({ entity: 'count', entityId: cell.countId, after: { bin: cell.bin, round: cell.round, lineCount: kept.length, differenceCount: kept.filter(({ line }) => isDifferent(line)).length } })
  return { done: true }
})
