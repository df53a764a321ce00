/** Works in the warehouse of a folder without end and says what has been confirmed; killed by the test in the middle of it. */
import { writeSync } from 'node:fs'
import type { InputOf, ProcedureName } from '#shared/contract/index.ts'
import { createCore } from '#core/create-core.ts'
import { memorySession } from '#core/kit/memory-session.ts'
import { createJobPool } from '#jobs/pool.ts'

const STDOUT = 1
const [, , dataDir = '', partText = '0', lineText = '0', farText = '0'] = process.argv
const [partId, orderPartId, far] = [Number(partText), Number(lineText), Number(farText)]
const core = createCore({ dataDir, jobs: createJobPool({ workerUrl: new URL('../../../electron/jobs/job-worker.ts', import.meta.url) }), clock: { now: () => '2026-11-20T08:00:00.000Z' } })
const caller = { device: 'desk', session: memorySession(), actAs: 'owner' }
const call = <N extends ProcedureName>(name: N, input: InputOf<N>) => core.call(name, input, caller)
const pieces = { partId, lot: '', serials: [] }

for (let no = 1; ; no += 1) {
  const reason = `work-${no}`
  const work = [
    () => call('stock.correct', { ...pieces, binId: 1, deltaMilli: 3_000, reason }), () => call('stock.transfer', { ...pieces, qtyMilli: 1_000, fromBinId: 1, toBinId: far, reason }),
    () => call('stock.setAside', { ...pieces, qtyMilli: 1_000, fromBinId: 1, toBinId: 2, supplierId: null, reason }), () => call('stock.writeOff', { ...pieces, qtyMilli: 1_000, binId: far, reason }),
    async () => { await call('stock.reserve', { orderPartId, warehouseId: 1, qtyMilli: 1_000 }); await call('stock.unreserve', { orderPartId, warehouseId: 1, qtyMilli: 1_000, reason }) },
  ][no % 5] as () => Promise<unknown>
  await work()
  writeSync(STDOUT, `${reason}\n`)
}
