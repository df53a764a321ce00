import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { CHANNELS, type DesktopShell, MENU_COMMANDS } from '#shell/preload-surface.ts'
import { exposed, ipcRenderer } from '#test/shell/electron-stand-in.ts'

vi.mock('electron', () => import('#test/shell/electron-stand-in.ts'))

const posted: unknown[][] = []
const activation = { isActive: true }
let surface: DesktopShell

beforeAll(async () => {
  vi.stubGlobal('postMessage', (...args: unknown[]) => { posted.push(args) })
  vi.stubGlobal('location', { origin: 'app://verstak' })
  vi.stubGlobal('navigator', { userActivation: activation })
  await import(/* @vite-ignore */ resolve('electron/preload.ts'))
  surface = exposed['verstak'] as unknown as DesktopShell
})

describe('what pages are given', () => {
  it('is one object with exactly these members', () => {
    expect(Object.keys(exposed)).toEqual(['verstak'])
    expect(Object.keys(surface).sort()).toEqual(['appInfo', 'checkUpdate', 'chooseFolder', 'comeForward', 'installUpdate', 'listPrinters', 'onMenu', 'openExternal', 'openFile', 'openWindow', 'platform', 'printPdf', 'requestCorePort', 'saveFile', 'setCamera', 'setLanguage', 'showBadge', 'switchTraining', 'updateFromFile'])
    expect(surface.platform).toBe('electron')
  })

  it('each call goes by its own channel and carries only what is asked for', async () => {
    const bytes = new Uint8Array([1])
    await surface.requestCorePort()
    await surface.saveFile({ bytes, suggestedName: 'a.pdf', path: '/etc/passwd' } as never)
    await surface.printPdf({ bytes, jobName: 'Акт', printer: 'HP', widthMicrons: 58_000, heightMicrons: 40_000, copies: 2, silent: true } as never)
    await surface.listPrinters()
    await surface.openFile('photo')
    await surface.chooseFolder()
    await surface.openExternal('law-portal')
    await surface.setCamera(true)
    await surface.appInfo()
    await surface.switchTraining()
    await surface.setLanguage('en')
    await surface.openWindow({ kind: 'customer' })
    await surface.showBadge(3)
    await surface.comeForward()
    await surface.checkUpdate()
    await surface.installUpdate()
    await surface.updateFromFile()
    expect(ipcRenderer.invoked).toEqual([
      [CHANNELS.requestCorePort], [CHANNELS.saveFile, { bytes, suggestedName: 'a.pdf' }], [CHANNELS.printPdf, { bytes, jobName: 'Акт', printer: 'HP', widthMicrons: 58_000, heightMicrons: 40_000, copies: 2 }], [CHANNELS.listPrinters],
      [CHANNELS.openFile, 'photo'], [CHANNELS.chooseFolder], [CHANNELS.openExternal, 'law-portal'], [CHANNELS.setCamera, true], [CHANNELS.appInfo], [CHANNELS.switchTraining], [CHANNELS.setLanguage, 'en'],
      [CHANNELS.openWindow, { kind: 'customer' }], [CHANNELS.showBadge, 3], [CHANNELS.comeForward], [CHANNELS.checkUpdate], [CHANNELS.installUpdate], [CHANNELS.updateFromFile],
    ])
  })

  it('a link opens only at a click or a key, not by itself', async () => {
    ipcRenderer.invoked.length = 0
    activation.isActive = false
    expect(await surface.openExternal('https://example.org/')).toEqual({ opened: false })
    expect(ipcRenderer.invoked).toEqual([])
  })

  it('a port to the core is handed to the page once, to its own origin only', () => {
    const port = { isPort: true }
    ipcRenderer.emit('core-port', { ports: [port] }, null)
    ipcRenderer.emit('core-port', { ports: [] }, null)
    expect(posted).toEqual([[{ type: 'core-port' }, 'app://verstak', [port]]])
  })

  it('a menu listener hears known commands until it stops listening, and never the event itself', () => {
    const heard: unknown[][] = []
    const stop = surface.onMenu((...args) => { heard.push(args) })
    for (const command of [...MENU_COMMANDS, 'format-disk']) ipcRenderer.emit('menu-command', { sender: ipcRenderer }, command)
    stop()
    ipcRenderer.emit('menu-command', {}, 'print')
    expect(heard).toEqual(MENU_COMMANDS.map((command) => [command]))
  })

  it('the script takes nothing of Node and nothing of zod into the page', () => {
    const source = ['electron/preload.ts', 'electron/shell/preload-surface.ts'].map((file) => readFileSync(file, 'utf8')).join('\n')
    const imports = [...source.matchAll(/^import (?!type).*from '([^']+)'/gm)].map((found) => found[1])
    expect(imports).toEqual(['electron', '#shell/preload-surface.ts'])
  })
})
