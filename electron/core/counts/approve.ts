import { isDifferent } from '#shared/stock/count.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { lastLooks } from './cells-store.ts'
import { endCount, runningCount } from './counts-store.ts'
import { openLines } from './lines-store.ts'
import { postDifferences } from './post-differences.ts'

/**
 * Differences of the last looks become movements with the reason.
 * Refuses: counts.not_found, counts.closed, counts.not_all_closed, counts.recount_needed, stock.not_enough, stock.serial_not_here, stock.serial_already_here.
 */
export const approve = command((tx, { countId, reason }: In<'counts.approve'>, ctx): Out<'counts.approve'> => {
  const count = runningCount(tx, countId)
  const unfinished = lastLooks(tx, countId).filter((cell) => cell.closedAt === null)
  if (unfinished.length > 0) refuse('counts.not_all_closed', { bins: unfinished.map((cell) => cell.bin) })
  const lines = openLines(tx, countId)
  const untold = lines.filter((line) => line.movedMeanwhile)
  if (untold.length > 0) refuse('counts.recount_needed', { bins: [...new Set(untold.map((line) => line.bin))] })
  const movementCount = postDifferences(tx, lines.filter(isDifferent), { countId, warehouseId: count.warehouseId, reason }, ctx)
  endCount(tx, count, { status: 'approved', at: ctx.nowAt, by: ctx.person().personId, reason })
  ctx.note({ entity: 'count', entityId: countId, before: { status: count.status }, after: { number: count.number, status: 'approved', reason, movementCount } })
  return { movementCount }
})

/** Nothing of it is kept in the stock; what was scanned stays to be read. Refuses: counts.not_found, counts.closed. */
export const cancel = command((tx, { countId, reason }: In<'counts.cancel'>, ctx): Out<'counts.cancel'> => {
  const count = runningCount(tx, countId)
  endCount(tx, count, { status: 'cancelled', at: ctx.nowAt, by: ctx.person().personId, reason })
  ctx.note({ entity: 'count', entityId: countId, before: { status: count.status }, after: { number: count.number, status: 'cancelled', reason } })
  return { done: true }
})
