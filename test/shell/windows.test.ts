import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { badgePixels, BADGE_SIZE_PX } from '#shell/badge-picture.ts'
import { showBadge } from '#shell/badge.ts'
import { createOwnPages } from '#shell/own-pages.ts'
import { createWindows } from '#shell/windows.ts'
import { app, BrowserWindow } from './electron-stand-in.ts'

vi.mock('electron', () => import('#test/shell/electron-stand-in.ts'))

const folder = mkdtempSync(join(tmpdir(), 'verstak-windows-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeEach(() => {
  app.userDataDir = folder
  app.calls.length = 0
  BrowserWindow.all.length = 0
  BrowserWindow.focused = null
})
const made = () => createWindows({ pages: createOwnPages(), preloadFile: '/app/preload.cjs', isDevelopment: false })
const addresses = () => BrowserWindow.all.map((window) => window.calls.find((call) => call.startsWith('load '))?.slice('load '.length))

describe('windows of the program', () => {
  it('each has a name: a card by its order, the law book, the customer’s screen; a second ask brings the first one forward', () => {
    const windows = made()
    windows.showMain()
    for (const ask of [{ kind: 'card', orderId: 5 }, { kind: 'card', orderId: 5 }, { kind: 'card', orderId: 6 }, { kind: 'knowledge', place: '' }, { kind: 'customer' }, { kind: 'customer' }] as const) windows.open(ask)
    expect(addresses()).toEqual([
      'app://verstak/index.html', 'app://verstak/index.html?window=card#/orders/5', 'app://verstak/index.html?window=card#/orders/6', 'app://verstak/index.html?window=knowledge#/settings/law', 'app://verstak/customer.html',
    ])
    expect(BrowserWindow.all[1]?.calls).toContain('focus')
  })

  it('the customer’s screen has no way to the core or to the desktop', () => {
    made().open({ kind: 'customer' })
    expect(BrowserWindow.all[0]?.options['webPreferences']).not.toHaveProperty('preload')
  })

  it('each kind remembers its own place', () => {
    const windows = made()
    windows.open({ kind: 'knowledge', place: 'calendar' })
    BrowserWindow.all[0]?.emit('close')
    BrowserWindow.all[0]?.emit('closed')
    windows.open({ kind: 'knowledge', place: '' })
    windows.open({ kind: 'card', orderId: 1 })
    expect(BrowserWindow.all.map((window) => window.options['x'])).toEqual([undefined, 10, undefined])
  })

  it('a command for a window goes to the one a person looks at, any other to the main one, and none to the customer', () => {
    const windows = made()
    windows.showMain()
    windows.open({ kind: 'card', orderId: 5 })
    windows.open({ kind: 'customer' })
    const [main, card, customer] = BrowserWindow.all
    BrowserWindow.focused = card ?? null
    windows.send('print')
    windows.send('new-intake')
    BrowserWindow.focused = customer ?? null
    windows.send('print')
    expect([main, card, customer].map((window) => window?.webContents.sent.map(([, command]) => command))).toEqual([['new-intake', 'print'], ['print'], []])
  })

  it('when the main window closes, nobody is left to feed the customer’s screen and it closes too', () => {
    const windows = made()
    windows.showMain()
    windows.open({ kind: 'customer' })
    BrowserWindow.all[0]?.emit('closed')
    expect([windows.main(), BrowserWindow.all[1]?.isGone]).toEqual([null, true])
  })
})

describe('the number on the icon', () => {
  it('is counted by the dock and the launcher, and drawn for the taskbar of Windows', () => {
    const window = new BrowserWindow()
    showBadge(3, window as never, 'darwin')
    showBadge(3, window as never, 'win32')
    showBadge(0, window as never, 'win32')
    expect([app.calls, window.calls]).toEqual([['badge 3'], ['overlay "Пропущено сроков: 3"', 'overlay ""']])
  })

  it('is a red disc with as many white dots as the figure has', () => {
    const white = (count: number): number => {
      const pixels = badgePixels(count)
      expect(pixels).toHaveLength(BADGE_SIZE_PX * BADGE_SIZE_PX * 4)
      return pixels.toString('hex').match(/.{8}/g)?.filter((pixel) => pixel === 'ffffffff').length ?? 0
    }
    // Every cell of a single figure is four by four dots; «9+» is drawn smaller.
    expect([white(1), white(8), white(12)]).toEqual([8 * 16, 13 * 16, (12 + 5) * 9])
    expect(white(99)).toBe(white(12))
  })
})
