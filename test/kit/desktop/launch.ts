import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import type { app, BrowserWindow, clipboard, dialog, Menu, shell } from 'electron'

const REGISTER = new URL('./register.mjs', import.meta.url).href
const QUIT_DEADLINE_MS = 10_000

interface Electron { readonly app: typeof app; readonly BrowserWindow: typeof BrowserWindow; readonly clipboard: typeof clipboard; readonly dialog: typeof dialog; readonly Menu: typeof Menu; readonly shell: typeof shell }

/** What specs use of a running program; Playwright's own ElectronApplication has the same members. */
export interface RunningProgram {
  evaluate<Arg, Answer>(run: (electron: Electron, arg: Arg) => Answer | Promise<Answer>, arg?: Arg): Promise<Answer>
  firstWindow(): Promise<Page>
  windows(): Page[]
  close(): Promise<void>
}

export const spawnProgram = (mainScript: string, env: Readonly<Record<string, string>>, words: readonly string[] = []): ChildProcess =>
  spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', REGISTER, resolve(mainScript), ...words], { env: { ...env }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })

interface Told { readonly type: string; readonly address?: string; readonly id?: number; readonly value?: unknown; readonly error?: string }

/** Starts the built program on the stand-in and joins Playwright to its windows. */
export async function launchProgram(mainScript: string, env: Readonly<Record<string, string>>, words: readonly string[] = []): Promise<RunningProgram> {
  const child = spawnProgram(mainScript, env, words)
  const exited = once(child, 'exit')
  const browser = await joined(child)
  const waiting = new Map<number, (told: Told) => void>()
  child.on('message', (told: Told) => { if (told.type === 'answer') waiting.get(told.id ?? 0)?.(told) })
  let lastId = 0
  const pages = (): Page[] => browser.contexts().flatMap((context) => context.pages()).filter((page) => page.url() !== 'about:blank')
  return {
    evaluate: async (run, arg) => {
      lastId += 1
      const id = lastId
      const answer = new Promise<Told>((tell) => { waiting.set(id, tell) })
      child.send({ type: 'evaluate', id, source: run.toString(), arg })
      const { value, error } = await answer
      if (error !== undefined) throw new Error(error)
      return value as never
    },
    firstWindow: async () => {
      const deadline = Date.now() + QUIT_DEADLINE_MS
      for (;;) {
        const [page] = pages()
        if (page !== undefined) return page
        if (Date.now() > deadline) throw new Error('no window was opened')
        await new Promise((tick) => { setTimeout(tick, 20) })
      }
    },
    windows: pages,
    close: async () => {
      if (child.exitCode === null && child.connected) child.send({ type: 'quit' })
      const deadline = setTimeout(() => child.kill('SIGKILL'), QUIT_DEADLINE_MS)
      await exited
      clearTimeout(deadline)
      await browser.close().catch(() => undefined)
    },
  }
}

async function joined(child: ChildProcess): Promise<Browser> {
  const address = await new Promise<string>((resolve, reject) => {
    child.on('message', ({ type, address }: Told) => { if (type === 'chromium' && address !== undefined) resolve(address) })
    child.once('exit', (code) => reject(new Error(`the program ended with ${String(code)}`)))
  })
  return chromium.connectOverCDP(address)
}
