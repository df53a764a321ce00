import { recountAll } from '#core/clock/index.ts'
import { command, query, type FeatureHandlers } from '#core/kit/handler.ts'
import { exportRunning } from './export-running.ts'
import { orderClock } from './order-clock.ts'
import { receive } from './receive.ts'
import { correct, record } from './record.ts'
import { readRunning } from './running.ts'

export { orderClock } from './order-clock.ts'

export const demands: FeatureHandlers<'demands'> = {
  clock: query(orderClock),
  receive, record, correct,
  running: query(readRunning),
  exportRunning,
  recount: command((tx, _input, ctx) => {
    const counted = recountAll(tx)
    ctx.note({ entity: 'calendar', entityId: ctx.todayOn, after: { ...counted } })
    return { ...counted }
  }),
}
