import { chromium, type Page } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { memorySession } from '#core/kit/memory-session.ts'
import { startHttpHost } from '#host/serve.ts'
import { presentChromium } from '../run/chromium.mjs'

const PASSWORD = 'замер скорости 1'

export interface BrowserCentre {
  /** A page whose owner is signed in; what it shows is from before that. */
  newPage(): Promise<Page>
  close(): Promise<void>
}

/** The program in its browser form over the whole centre, in a real browser. */
export async function openBrowserCentre(dataDir: string): Promise<BrowserCentre> {
  const host = await startHttpHost({
    dataDir, port: 0, rendererDir: fileURLToPath(new URL('../../out/renderer', import.meta.url)), workerUrl: new URL('../../electron/jobs/job-worker.ts', import.meta.url),
  })
  const owner = { device: 'bench', session: memorySession(), actAs: 'owner' }
  const people = await host.core.call('people.list', {}, owner) as { login: string; personId: number }[]
  const me = people.find((person) => person.login === 'owner')
  await host.core.call('people.save', { ...me, password: PASSWORD }, owner)
  const browser = await chromium.launch({ executablePath: presentChromium() ?? '', args: ['--no-sandbox', '--disable-gpu'] })
  return {
    newPage: async () => {
      const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, baseURL: host.address })
      await page.goto('/')
      await page.evaluate(async (password) => {
        await fetch('/rpc/auth/signIn', { method: 'POST', headers: { 'content-type': 'application/json', 'x-verstak': '1' }, body: JSON.stringify({ json: { login: 'owner', password } }) })
      }, PASSWORD)
      return page
    },
    close: async () => {
      await browser.close()
      await host.close()
    },
  }
}
