import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type * as standIn from './electron-stand-in.ts'

vi.mock('electron', () => import('#test/shell/electron-stand-in.ts'))
// The modules are loaded anew at every start, so the stand-in is taken from where the program takes it.
const { app, BrowserWindow, invoke, menus, PageContents } = (await import('electron')) as unknown as typeof standIn

const root = mkdtempSync(join(tmpdir(), 'verstak-main-'))
const dataDir = join(root, 'data')
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Runs the program's entry; beside the sources there is no built core, so the core cannot start. */
async function launch(hasLock = true): Promise<void> {
  vi.resetModules()
  vi.stubEnv('VERSTAK_DATA', dataDir)
  app.hasLock = hasLock
  await import(/* @vite-ignore */ resolve('electron/main.ts'))
}
const windowsAt = (url: string): standIn.BrowserWindow[] => BrowserWindow.all.filter((window) => window.calls.includes(`load ${url}`))

/** Quits the way Electron does and says how often the program asked to wait. */
async function close(): Promise<number> {
  let held = 0
  const quitsBefore = app.calls.filter((call) => call === 'quit').length
  app.emit('will-quit', { preventDefault: () => { held += 1 } })
  if (held > 0) await vi.waitFor(() => expect(app.calls.filter((call) => call === 'quit').length).toBeGreaterThan(quitsBefore), { timeout: 10_000 })
  return held
}

beforeEach(() => {
  app.isPackaged = false
  app.removeAllListeners()
  app.calls.length = 0
  menus.length = 0
  BrowserWindow.all.length = 0
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await close()
})

describe('starting the program', () => {
  it('turns the sandbox on, fixes the scheme and guards pages before anything is ready, then serves and shows', async () => {
    await launch()
    expect(app.calls).toEqual(['sandbox', 'scheme'])
    const contents = new PageContents()
    app.emit('web-contents-created', {}, contents)
    expect(contents.listenerCount('will-navigate')).toBe(1)
    app.makeReady()
    await new Promise((done) => { setImmediate(done) })
    expect(windowsAt('app://verstak/index.html')).toHaveLength(1)
    expect(app.calls).toEqual(['sandbox', 'scheme', 'ready', 'serve app'])
    expect(menus).toHaveLength(1)
    expect(app.userDataDir).toBe(join(dataDir, 'shell'))
    expect(existsSync(join(dataDir, 'shell'))).toBe(true)
  })

  it('a second start shows the window there is and opens no other', async () => {
    await launch()
    app.makeReady()
    await new Promise((done) => { setImmediate(done) })
    expect(windowsAt('app://verstak/index.html')).toHaveLength(1)
    app.emit('second-instance')
    expect(windowsAt('app://verstak/index.html')).toHaveLength(1)
    expect(windowsAt('app://verstak/index.html')[0]?.calls).toContain('focus')
  })

  it('a page that speaks English has the menu rebuilt once, and the next start begins with it', async () => {
    await launch()
    app.makeReady()
    await new Promise((done) => { setImmediate(done) })
    const contents = windowsAt('app://verstak/index.html')[0]?.webContents
    const page = { sender: contents, senderFrame: contents?.mainFrame }
    await invoke('shell:set-language', page, 'en')
    await invoke('shell:set-language', page, 'en')
    expect(menus.map((menu) => JSON.stringify(menu).includes('&File'))).toEqual([false, true])
    await close()
    menus.length = 0
    await launch()
    app.makeReady()
    await new Promise((done) => { setImmediate(done) })
    expect(menus.map((menu) => JSON.stringify(menu).includes('&File'))).toEqual([true])
    rmSync(join(dataDir, 'shell', 'language.txt'))
  })

  it('when another one already runs it leaves without a window', async () => {
    await launch(false)
    app.makeReady()
    await new Promise((done) => { setTimeout(done, 20) })
    expect([app.calls.includes('quit'), BrowserWindow.all]).toEqual([true, []])
  })

  it('when the core cannot start the program window gives way to a page that says so', async () => {
    await launch()
    app.makeReady()
    await vi.waitFor(() => expect(windowsAt('app://failure/')).toHaveLength(1), { timeout: 10_000 })
    expect(windowsAt('app://verstak/index.html')[0]?.isGone).toBe(true)
    app.emit('second-instance')
    expect(BrowserWindow.all.filter((window) => !window.isGone)).toHaveLength(1)
  })

  it('a program whose native code is not the recorded one opens no data and says so', async () => {
    app.isPackaged = true
    await launch()
    app.makeReady()
    await vi.waitFor(() => expect(windowsAt('app://failure/')).toHaveLength(1))
    expect([BrowserWindow.all.length, existsSync(join(dataDir, 'verstak.sqlite'))]).toEqual([1, false])
  })

  it('closing waits for the core to finish', async () => {
    await launch()
    app.makeReady()
    await vi.waitFor(() => expect(windowsAt('app://failure/')).toHaveLength(1), { timeout: 10_000 })
    expect([await close(), await close()]).toEqual([1, 0])
  })
})
