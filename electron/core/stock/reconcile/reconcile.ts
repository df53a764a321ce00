import { job, type In, type Out } from '#core/kit/handler.ts'
import type { StockVerdict } from './count-anew.ts'

const DEADLINE_MS = 120_000

/** Whether every balance is what the movements come to; counted beside the work, on a connection of its own. */
export const reconcile = job({
  prepare: (_tx, _input: In<'stock.reconcile'>, ctx) => ({ file: ctx.databaseFile }),
  work: (plan, ctx) => ctx.jobs.run<StockVerdict>('reconcileStock', plan, { deadlineMs: DEADLINE_MS }),
  finish: (_tx, _plan, verdict, ctx): Out<'stock.reconcile'> => {
    ctx.note({ entity: 'stock', entityId: 'balances', after: { movementCount: verdict.movementCount, balanceCount: verdict.balanceCount, differenceCount: verdict.differences.length } })
    return verdict
  },
})
