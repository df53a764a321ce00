import { beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import type { CoreLink } from '#shell/core-link.ts'
import { createCameraGate } from '#shell/camera-gate.ts'
import { createHandle } from '#shell/ipc-handle.ts'
import { createOwnPages } from '#shell/own-pages.ts'
import { CHANNELS, CORE_PORT_CHANNEL } from '#shell/preload-surface.ts'
import type { Printer } from '#shell/print.ts'
import { answerShellCalls } from '#shell/shell-calls.ts'
import type { Updater } from '#shell/update/updater.ts'
import type { Windows } from '#shell/windows.ts'
import { BrowserWindow, invoke, MainPort, PageContents, PageFrame, registeredChannels } from '#test/shell/electron-stand-in.ts'

vi.mock('electron', () => import('#test/shell/electron-stand-in.ts'))

const connected: unknown[] = []
const printed: unknown[] = []
const spoken: string[] = []
const core: CoreLink = { start: () => undefined, stop: () => Promise.resolve(), ask: () => Promise.reject(new Error('unused')), connect: (port) => { connected.push(port); return Promise.resolve(() => undefined) } }
const printer: Printer = { printPdf: (job) => { printed.push(job); return Promise.resolve({ outcome: 'printed', trouble: null, detail: '' }) }, serve: () => Promise.reject(new Error('unused')), clear: () => Promise.resolve() }

const asked: unknown[] = []
const windows: Windows = { showMain: () => undefined, open: (ask) => { asked.push(ask) }, send: () => undefined, main: () => null, destroyAll: () => undefined }
const updater: Updater = {
  check: () => { asked.push('check'); return Promise.resolve({ outcome: 'none' }) }, installFound: () => { asked.push('install'); return Promise.resolve({ outcome: 'none' }) },
  installFile: (file) => { asked.push(file); return Promise.resolve({ outcome: 'none' }) }, runPrevious: () => Promise.resolve(false),
}

const pageOf = (url: string) => {
  const window = new BrowserWindow()
  window.webContents.mainFrame = new PageFrame(url)
  return { sender: window.webContents, senderFrame: window.webContents.mainFrame }
}
const own = () => pageOf('app://verstak/index.html')

beforeEach(() => {
  connected.length = 0
  printed.length = 0
  answerShellCalls(createHandle(createOwnPages()), { core, printer, windows, updater, camera: createCameraGate(), goTraining: () => Promise.resolve(), onLanguage: (language) => { spoken.push(language) } })
  asked.length = 0
})

describe('who may ask the desktop', () => {
  it('the channels are exactly those of the list', () => {
    expect(registeredChannels()).toEqual(Object.values(CHANNELS).sort())
  })

  it('an own page is answered', async () => {
    expect(await invoke(CHANNELS.appInfo, own())).toMatchObject({ version: '1.2.3', platform: process.platform, isPackaged: true })
  })

  it('a page names one of the two languages and nothing else', async () => {
    await invoke(CHANNELS.setLanguage, own(), 'en')
    await expect(invoke(CHANNELS.setLanguage, own(), '../../evil')).rejects.toThrow('refused')
    expect(spoken).toEqual(['en'])
  })

  const foreign = {
    'a page from the network': () => pageOf('https://example.org/'),
    'a page of a file': () => pageOf('file:///tmp/a.html'),
    'the page a customer looks at': () => pageOf('app://verstak/customer.html'),
    'the print window': () => pageOf('app://print/1/a.pdf'),
    'a page of a look-alike host': () => pageOf('app://verstak.evil/'),
    'a frame inside an own page': () => {
      const { sender } = own()
      return { sender, senderFrame: new PageFrame('app://verstak/inner.html', sender.mainFrame) }
    },
    'a frame that is not the top one of its window': () => ({ sender: own().sender, senderFrame: new PageFrame('app://verstak/index.html') }),
    'a frame that is gone': () => ({ sender: own().sender, senderFrame: null }),
    'a page without a window': () => {
      const sender = new PageContents()
      return { sender, senderFrame: sender.mainFrame }
    },
  }
  it.each(Object.entries(foreign))('%s is refused on every channel', async (_who, page) => {
    for (const channel of Object.values(CHANNELS)) {
      await expect(invoke(channel, page(), undefined)).rejects.toThrow(`${channel}: refused`)
    }
    expect([connected, printed, asked]).toEqual([[], [], []])
  })
})

describe('what may be asked', () => {
  const bytes = new Uint8Array([1])
  const job = { bytes, jobName: 'a', printer: '', widthMicrons: 210_000, heightMicrons: 297_000, copies: 1 }
  it.each([
    [CHANNELS.saveFile, { bytes, suggestedName: 'a.pdf', path: '/etc/passwd' }], [CHANNELS.saveFile, { bytes: 'text', suggestedName: 'a.pdf' }],
    [CHANNELS.saveFile, { bytes, suggestedName: 'x'.repeat(401) }], [CHANNELS.saveFile, '/etc/passwd'], [CHANNELS.saveFile, undefined],
    [CHANNELS.printPdf, { ...job, jobName: 1 }], [CHANNELS.printPdf, { ...job, bytes: [1, 2] }], [CHANNELS.printPdf, { ...job, copies: 0 }], [CHANNELS.printPdf, { ...job, widthMicrons: 1 }], [CHANNELS.printPdf, { ...job, silent: true }], [CHANNELS.listPrinters, 'all'],
    [CHANNELS.openFile, 'any'], [CHANNELS.openFile, '/etc/passwd'], [CHANNELS.openFile, { kind: 'import' }], [CHANNELS.chooseFolder, '/etc'],
    [CHANNELS.openExternal, 5], [CHANNELS.openExternal, 'x'.repeat(4_001)], [CHANNELS.appInfo, 'more'], [CHANNELS.requestCorePort, {}],
    [CHANNELS.openWindow, { kind: 'card' }], [CHANNELS.openWindow, { kind: 'card', orderId: 1, url: 'https://example.org/' }], [CHANNELS.openWindow, { kind: 'browser' }], [CHANNELS.openWindow, { kind: 'knowledge', place: '../x?y' }], [CHANNELS.openWindow, 'https://example.org/'],
    [CHANNELS.showBadge, -1], [CHANNELS.showBadge, 1.5], [CHANNELS.checkUpdate, 'https://example.org/'], [CHANNELS.installUpdate, '/tmp/a.exe'], [CHANNELS.updateFromFile, '/tmp/a.exe'], [CHANNELS.comeForward, {}],
  ])('%s with %j is refused', async (channel, input) => {
    await expect(invoke(channel, own(), input)).rejects.toThrow(`${channel}: refused`)
  })

  it('one argument too many is refused', async () => {
    await expect(invoke(CHANNELS.openFile, own(), 'import', 'more')).rejects.toThrow('refused')
  })

  it('a failure tells the page only that it failed, and the log the reason', async () => {
    const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    createHandle(createOwnPages())(CHANNELS.appInfo, z.undefined(), () => Promise.reject(new Error('/home/owner/secret')))
    await expect(invoke(CHANNELS.appInfo, own(), undefined)).rejects.toThrow(/^shell:app-info: failed$/)
    expect(log).toHaveBeenCalledWith('shell:app-info: /home/owner/secret\n')
    log.mockRestore()
  })

  it('a page asking for the core gets one end of a channel, the core the other', async () => {
    const page = own()
    await invoke(CHANNELS.requestCorePort, page, undefined)
    expect(connected).toEqual([expect.any(MainPort)])
    expect(page.senderFrame.posted).toEqual([[CORE_PORT_CHANNEL, null, [expect.any(MainPort)]]])
  })
})
