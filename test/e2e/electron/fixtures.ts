import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type Page, test as base } from '@playwright/test'
import { outerAddress } from '#test/kit/desktop/addresses.ts'
import { launchProgram, spawnProgram, type RunningProgram } from '#test/kit/desktop/launch.ts'
import { electronRuntime } from './electron-runtime.ts'

const MAIN_SCRIPT = resolve('out/main/main.js')
/** A container without user namespaces cannot start Chromium's own sandbox. */
const SANDBOX_ARGS = process.env['VERSTAK_E2E_NO_SANDBOX'] === undefined ? [] : ['--no-sandbox']

export interface Started {
  readonly app: RunningProgram
  readonly window: Page
}

/** Whether the specs run on Electron itself or on the stand-in with the machine's Chromium. */
export const isRealElectron = electronRuntime() !== null

/** An address of the program as its pages know it; the stand-in serves `app://` under an outer name. */
export const pageAddress = (address: string): string => (isRealElectron ? address : outerAddress(address))

interface Fixtures {
  readonly dataDir: string
  readonly start: (...words: readonly string[]) => Promise<Started>
}

const environment = (dataDir: string): Record<string, string> => {
  const inherited = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined && pair[0] !== 'ELECTRON_RUN_AS_NODE')
  return { ...Object.fromEntries(inherited), VERSTAK_E2E: '1', VERSTAK_DATA: dataDir, LANG: 'ru_RU.UTF-8' }
}

/** Starts the program a second time with the same data, as a person clicking the icon again does. */
export function startAgain(dataDir: string): ChildProcess {
  const runtime = electronRuntime()
  return runtime === null ? spawnProgram(MAIN_SCRIPT, environment(dataDir)) : spawn(runtime, [...SANDBOX_ARGS, MAIN_SCRIPT], { env: environment(dataDir), stdio: 'ignore' })
}

const launch = (dataDir: string, words: readonly string[] = []): Promise<RunningProgram> => {
  const executablePath = electronRuntime()
  return executablePath === null ? launchProgram(MAIN_SCRIPT, environment(dataDir), words) : _electron.launch({ executablePath, args: [...SANDBOX_ARGS, MAIN_SCRIPT, ...words], env: environment(dataDir) })
}

export const test = base.extend<Fixtures>({
  dataDir: async ({}, use) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'verstak-e2e-'))
    await use(dataDir)
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  },
  start: async ({ dataDir }, use, testInfo) => {
    const running: RunningProgram[] = []
    await use(async (...words) => {
      const app = await launch(dataDir, words)
      running.push(app)
      return { app, window: await app.firstWindow() }
    })
    for (const app of running) {
      if (testInfo.status !== testInfo.expectedStatus) {
        for (const [index, page] of app.windows().entries()) await page.screenshot({ path: testInfo.outputPath(`window-${index}.png`) })
      }
      await app.close()
    }
  },
})
export { expect } from '@playwright/test'
