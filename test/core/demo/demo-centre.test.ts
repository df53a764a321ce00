import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createCore } from '#core/create-core.ts'
import { memorySession } from '#core/kit/memory-session.ts'
import { fillCentre } from '#demo/fill-centre.ts'
import { testJobs } from '#test/kit/test-core.ts'

const NOW = '2026-11-20T09:00:00.000Z'

/** `workedCount`: orders that go on through expertise and repair; drawing their photos takes most of the time. */
async function centreOf(seed: number, orderCount = 40, workedCount = 7): Promise<{ password: string; rows: unknown; verdict: unknown; signedIn: unknown }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'verstak-demo-'))
  const { password } = await fillCentre({ dataDir, orderCount, seed, workedCount, nowAt: NOW, jobs: testJobs(), onStep: () => undefined })
  const core = createCore({ dataDir, jobs: testJobs(), clock: { now: () => NOW } })
  const owner = { device: 'test', session: memorySession(), actAs: 'owner' }
  const signedIn = await core.call('auth.signIn', { login: 'orlov', password }, { device: 'test', session: memorySession() })
  const rows = await core.call('orders.list', { status: null, engineerId: null, after: null, limit: 200 }, owner)
  const verdict = await core.call('journal.verify', {}, owner)
  await core.close()
  rmSync(dataDir, { recursive: true })
  return { password, rows, verdict, signedIn }
}

test.each([1, 2])('the demonstration centre of seed %i is whole, has every kind of work in it and its password opens it', async (seed) => {
  const { rows, verdict, signedIn } = await centreOf(seed)
  const { rows: orders } = rows as { rows: { status: string }[] }
  expect(orders).toHaveLength(40)
  expect([...new Set(orders.map((order) => order.status))].sort()).toEqual(expect.arrayContaining(['closed', 'decision', 'expertise', 'ready', 'waiting_part', 'work']))
  expect(verdict).toMatchObject({ isWhole: true })
  expect(signedIn).toMatchObject({ who: { login: 'orlov' } })
})

test('the same seed makes the same centre', async () => {
  const [first, second] = [await centreOf(5, 16, 2), await centreOf(5, 16, 2)]
  expect(second.rows).toEqual(first.rows)
  expect(second.password).toBe(first.password)
})
