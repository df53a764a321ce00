import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page, test as base } from '@playwright/test'
import { electronRuntime } from './electron-runtime.ts'

const MAIN_SCRIPT = resolve('out/main/main.js')
/** A container without user namespaces cannot start Chromium's own sandbox. */
const SANDBOX_ARGS = process.env['VERSTAK_E2E_NO_SANDBOX'] === undefined ? [] : ['--no-sandbox']

export interface Started {
  readonly app: ElectronApplication
  readonly window: Page
}

interface Fixtures {
  readonly dataDir: string
  readonly start: () => Promise<Started>
}

const environment = (dataDir: string): Record<string, string> => {
  const inherited = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined && pair[0] !== 'ELECTRON_RUN_AS_NODE')
  return { ...Object.fromEntries(inherited), VERSTAK_E2E: '1', VERSTAK_DATA: dataDir, LANG: 'ru_RU.UTF-8' }
}

/** Starts the program a second time with the same data, as a person clicking the icon again does. */
export function startAgain(dataDir: string): ChildProcess {
  return spawn(electronRuntime() ?? '', [...SANDBOX_ARGS, MAIN_SCRIPT], { env: environment(dataDir), stdio: 'ignore' })
}

export const test = base.extend<Fixtures>({
  dataDir: async ({}, use) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'verstak-e2e-'))
    await use(dataDir)
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  },
  start: async ({ dataDir }, use, testInfo) => {
    const running: ElectronApplication[] = []
    await use(async () => {
      const app = await _electron.launch({ executablePath: electronRuntime() ?? '', args: [...SANDBOX_ARGS, MAIN_SCRIPT], env: environment(dataDir) })
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
