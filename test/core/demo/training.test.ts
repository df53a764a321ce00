import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createCore, DATABASE_FILE } from '#core/create-core.ts'
import { memorySession } from '#core/kit/memory-session.ts'
import { prepareTraining, trainingDir } from '#host/training.ts'
import { TRAINING_PASSWORD } from '#shared/kit/training.ts'
import { testJobs } from '#test/kit/test-core.ts'

const NOW = '2026-11-20T09:00:00.000Z'

test('a training centre lies beside one’s own data, is made once and whole, opens with the password it names, and says what it is', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'verstak-training-'))
  const folder = trainingDir(dataDir)
  mkdirSync(`${folder}.half`)
  writeFileSync(join(`${folder}.half`, 'left over'), '')
  await prepareTraining(folder, testJobs, NOW, { orderCount: 24, workedCount: 1 })
  expect([existsSync(`${folder}.half`), existsSync(join(folder, 'left over')), existsSync(join(dataDir, DATABASE_FILE))]).toEqual([false, false, false])
  const madeAtMs = statSync(join(folder, DATABASE_FILE)).mtimeMs
  await prepareTraining(folder, testJobs, NOW, { orderCount: 24, workedCount: 1 })
  expect(statSync(join(folder, DATABASE_FILE)).mtimeMs).toBe(madeAtMs)
  const core = createCore({ dataDir: folder, jobs: testJobs(), clock: { now: () => NOW }, isTraining: true })
  const caller = { device: 'test', session: memorySession() }
  expect(await core.call('system.info', {}, caller)).toMatchObject({ isTraining: true })
  expect(await core.call('auth.signIn', { login: 'orlov', password: TRAINING_PASSWORD }, caller)).toMatchObject({ who: { login: 'orlov' } })
  await core.close()
  rmSync(dataDir, { recursive: true })
})
