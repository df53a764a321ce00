import type { Core } from '#core/create-core.ts'
import { recountAll } from '#core/clock/index.ts'
import { memorySession } from '#core/kit/memory-session.ts'
import { limitFigure, percentile, type Figure } from './measure.ts'

const RECOUNTS = 5
const PANELS = 200
const RECOUNT_LIMIT_MS = 2_000
const PANEL_LIMIT_MS = 20

/** Every running term counted again, as after a change of the calendar; the panel of one order, through the whole core. */
export async function clockFigures(core: Core): Promise<readonly Figure[]> {
  const { raw, write } = core.connection
  const recounts: number[] = []
  for (let round = 0; round < RECOUNTS; round += 1) {
    const startedMs = performance.now()
    raw.transaction(() => recountAll(write)).immediate()
    recounts.push(performance.now() - startedMs)
  }
  const { count } = raw.prepare('SELECT COUNT(*) AS count FROM demand_terms').get() as { count: number }
  const orders = raw.prepare('SELECT DISTINCT order_id AS id FROM demand_terms LIMIT ?').all(PANELS) as { id: number }[]
  const caller = { device: 'bench', session: memorySession(), actAs: 'owner' }
  const panels: number[] = []
  for (const { id: orderId } of orders) {
    const startedMs = performance.now()
    await core.call('demands.clock', { orderId, on: null }, caller)
    panels.push(performance.now() - startedMs)
  }
  const sorted = (values: number[]): number[] => values.sort((left, right) => left - right)
  return [
    limitFigure(`all running terms counted again (${count})`, percentile(sorted(recounts), 50), 'ms', RECOUNT_LIMIT_MS),
    limitFigure('decision panel in the core, p95', percentile(sorted(panels), 95), 'ms', PANEL_LIMIT_MS),
  ]
}
