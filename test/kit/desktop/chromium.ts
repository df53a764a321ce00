import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DevTools } from './cdp.ts'

const START_DEADLINE_MS = 20_000
const LISTENING = /DevTools listening on (ws:\S+)/

export interface Browser { readonly devTools: DevTools; readonly address: string; close(): Promise<void> }

/** The machine's Chromium with an empty profile, as the windows of one run of the program. */
export async function startChromium(binary: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'verstak-chromium-'))
  const child = spawn(binary, [
    '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', '--disable-extensions', '--lang=ru', '--window-size=1366,768', '--no-startup-window',
  ], { stdio: ['ignore', 'ignore', 'pipe'] })
  const address = await addressOf(child)
  const devTools = await DevTools.connect(address)
  return {
    devTools, address,
    close: async () => {
      const gone = new Promise((resolve) => { child.once('exit', resolve) })
      devTools.send('Browser.close').catch(() => child.kill('SIGKILL'))
      await gone
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const deadline = setTimeout(() => reject(new Error(`Chromium did not start: ${said}`)), START_DEADLINE_MS)
    child.once('exit', (code) => reject(new Error(`Chromium ended with ${String(code)}: ${said}`)))
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = LISTENING.exec(said)?.[1]
      if (found === undefined) return
      clearTimeout(deadline)
      resolve(found)
    })
  })
}
