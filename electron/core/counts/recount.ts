import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { cellState, insertCell, lastLooks, markClosed, type StoredCell } from './cells-store.ts'
import { runningCount } from './counts-store.ts'

/** Another look into these cells; one that somebody left unfinished is dropped. Refuses: counts.not_found, counts.closed, counts.cell_not_found, counts.cell_state. */
export const recount = command((tx, input: In<'counts.recount'>, ctx): Out<'counts.recount'> => {
  const count = runningCount(tx, input.countId)
  const looks = new Map(lastLooks(tx, count.countId).map((cell) => [cell.binId, cell]))
  const again = [...new Set(input.binIds)].map((binId): StoredCell => looks.get(binId) ?? refuse('counts.cell_not_found', {}))
  for (const cell of again) {
    const state = cellState(cell)
    if (state === 'untouched' || state === 'recount') refuse('counts.cell_state', { state })
    if (state === 'open') markClosed(tx, cell.cellId, ctx.nowAt)
    insertCell(tx, { countId: count.countId, binId: cell.binId, round: cell.round + 1, reason: input.reason })
  }
  ctx.note({ entity: 'count', entityId: count.countId, after: { number: count.number, bins: again.map((cell) => cell.bin), reason: input.reason } })
  return { done: true }
})
