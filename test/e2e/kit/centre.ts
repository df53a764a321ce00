import { createCore } from '#core/create-core.ts'
import { memorySession } from '#core/kit/memory-session.ts'
import { demoCallOf, type DemoCall } from '#demo/demo-call.ts'
import { createJobPool } from '#jobs/pool.ts'
import { expect, test } from './journey.ts'
import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import { newDataDir, removeDataDir, startProgram, type Program } from './program.ts'

export const OWNER = { organisationName: 'Сервис-Плюс', fullName: 'Орлова Мария Петровна', login: 'orlova', password: 'correct horse battery' } as const
export const UTC_OFFSET_MINUTES = 180

export const journeyJobs = () => createJobPool({ workerUrl: pathToFileURL(resolve('electron/jobs/job-worker.ts')) })

/** Makes a centre with its owner in an empty data folder and lets `fill` do the rest, before the program is started on it. */
export async function fillData(dataDir: string, fill: (call: DemoCall) => Promise<void>): Promise<void> {
  const core = createCore({ dataDir, jobs: journeyJobs() })
  try {
    const { organisationName, fullName, login, password } = OWNER
    await core.call('system.createOwner', { organisationName, ourRole: 'authorized', fullName, login, password, utcOffsetMinutes: UTC_OFFSET_MINUTES }, { device: 'journey', session: memorySession() })
    await fill(demoCallOf(core, login))
  } finally {
    await core.close()
  }
}

/** An action that takes longer has no place to happen at: better to fail at once with its name. */
const ACTION_LIMIT_MS = 10_000

export interface Centre {
  readonly address: string
  readonly dataDir: string
}

/**
 * A program of its own for every journey of the file: started on a temporary folder, stopped as a system stops
 * programs. A stop that is not clean fails the file.
 */
export function startedCentre(prepare?: (dataDir: string) => Promise<void>): Centre {
  let running: { readonly program: Program; readonly dataDir: string } | null = null
  const now = (): { readonly program: Program; readonly dataDir: string } => {
    if (running === null) throw new Error('the program is not running')
    return running
  }
  test.use({ actionTimeout: ACTION_LIMIT_MS })
  test.beforeAll(async () => {
    const dataDir = newDataDir()
    await prepare?.(dataDir)
    running = { dataDir, program: await startProgram(dataDir) }
  })
  test.afterAll(async () => {
    const code = await running?.program.stop()
    if (running !== null) removeDataDir(running.dataDir)
    expect(code, 'the program ends cleanly').toBe(0)
  })
  return { get address() { return now().program.address }, get dataDir() { return now().dataDir } }
}
