import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createCore, DATABASE_FILE } from '#core/create-core.ts'
import { verifyJournal } from '#core/journal/verify.ts'
import { countAnew } from '#core/stock/reconcile/count-anew.ts'
import { anOrderInWork } from '#test/core/work/work-builders.ts'
import { aPart, ONE, stockUp } from '#test/kit/stock-builders.ts'
import { startTestCore, testJobs, type TestCore } from '#test/kit/test-core.ts'
import { aWarehouse } from './stock-checks.ts'

const CHILD = new URL('./kill-child.ts', import.meta.url).pathname
const KILLS = 3
/** The blow falls after so many confirmed works and a moment more, somewhere inside the next one. */
const AFTER_WORKS = [7, 23, 41]
const TIMEOUT_MS = 120_000

async function prepared(centre: TestCore, folder: string): Promise<readonly string[]> {
  const partId = await aPart(centre)
  const { shelf } = await aWarehouse(centre, 'FAR')
  const { orderId } = await anOrderInWork(centre)
  const { orderPartId } = await centre.call('stock.addOrderPart', { orderId, partId, qtyMilli: 2 * ONE, priceMinor: 0, warrantyMonths: null })
  await centre.call('stock.confirmOrderPart', { orderPartId })
  stockUp(centre, partId, { qtyMilli: 5 * ONE })
  centre.core.connection.raw.pragma('wal_checkpoint(TRUNCATE)')
  copyFileSync(join(centre.dataDir, DATABASE_FILE), join(folder, DATABASE_FILE))
  return [partId, orderPartId, shelf].map(String)
}

function workedUntilKilled(folder: string, args: readonly string[], afterWorks: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CHILD, folder, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.split('\n').length > afterWorks) child.kill('SIGKILL')
    })
    child.on('exit', (code, signal) => { if (signal === 'SIGKILL') resolve(said.split('\n').slice(0, -1)); else reject(new Error(`ended by itself: ${code}`)) })
  })
}

test('a desk that dies in the middle of its work leaves a whole warehouse with everything it was told of', async () => {
  const centre = await startTestCore()
  const folder = mkdtempSync(join(tmpdir(), 'verstak-kill-'))
  try {
    const args = await prepared(centre, folder)
    for (let kill = 0; kill < KILLS; kill += 1) {
      const confirmed = await workedUntilKilled(folder, args, AFTER_WORKS[kill] ?? 0)
      const core = createCore({ dataDir: folder, jobs: testJobs() })
      const { raw } = core.connection
      const kept = new Map((raw.prepare("SELECT reason, COUNT(*) AS n FROM stock_movements WHERE reason LIKE 'work-%' GROUP BY reason").all() as { reason: string; n: number }[]).map((row) => [row.reason, row.n]))
      expect(confirmed.length).toBeGreaterThanOrEqual(AFTER_WORKS[kill] ?? 0)
      expect(confirmed.filter((reason) => !kept.has(reason))).toEqual([])
      expect(countAnew(raw).differences).toEqual([])
      expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
      expect(verifyJournal(join(folder, DATABASE_FILE)).isWhole).toBe(true)
      await core.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, TIMEOUT_MS)
