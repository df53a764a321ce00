import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StartUpFailure } from '#shell/start-up-failure.ts'
import { MAIN_SHAPE, placeWindow, readSavedWindow, screensKey, secondScreen, writeSavedWindow } from '#shell/window-bounds.ts'
import { openFailureWindow, openRemembered, showAgain } from '#shell/window.ts'
import { app, type BrowserWindow, clipboard, opened } from './electron-stand-in.ts'

vi.mock('electron', () => import('#test/shell/electron-stand-in.ts'))

const folder = mkdtempSync(join(tmpdir(), 'verstak-window-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeEach(() => {
  app.userDataDir = folder
  app.calls.length = 0
  opened.length = 0
  rmSync(join(folder, 'window.json'), { force: true })
})
const standIn = (window: unknown) => window as BrowserWindow
const OPTIONS = { url: 'app://verstak/index.html', memory: 'window', shape: MAIN_SHAPE, webPreferences: {} }

describe('where the window opens', () => {
  const DESK = { x: 0, y: 0, width: 1366, height: 728 }
  const SECOND = { x: 1366, y: 0, width: 1920, height: 1040 }
  const saved = { x: 100, y: 50, width: 1250, height: 690, isMaximized: false }

  it('the first time it fills a small shop screen and is never smaller than 1200 by 680', () => {
    expect(placeWindow(null, [DESK])).toEqual({ width: 1366, height: 728, minWidth: 1200, minHeight: 680, isMaximized: false })
  })

  it('later it opens where it was closed', () => {
    expect(placeWindow(saved, [DESK])).toEqual({ x: 100, y: 50, width: 1250, height: 690, minWidth: 1200, minHeight: 680, isMaximized: false })
    expect(placeWindow({ ...saved, x: 1500, isMaximized: true }, [DESK, SECOND])).toMatchObject({ x: 1500, isMaximized: true })
  })

  it('when its screen is gone it opens in the middle of the first one', () => {
    for (const gone of [{ ...saved, x: 1500 }, { ...saved, y: -900 }, { ...saved, y: 700 }, { ...saved, x: -1200 }]) {
      expect(placeWindow(gone, [DESK])).not.toHaveProperty('x')
    }
  })

  it('it never opens larger than the screen or smaller than the minimum', () => {
    expect(placeWindow({ ...saved, width: 9_000, height: 9_000 }, [DESK])).toMatchObject({ width: 1366, height: 728 })
    expect(placeWindow({ ...saved, width: 300, height: 100 }, [DESK])).toMatchObject({ width: 1200, height: 680 })
    expect(placeWindow(null, [{ x: 0, y: 0, width: 1024, height: 560 }])).toMatchObject({ width: 1024, height: 560, minWidth: 1024, minHeight: 560 })
    expect(placeWindow(null, [])).toMatchObject({ width: 1366, height: 768 })
  })

  it.each(['', '{', '[]', '{"x":1}', '{"places":[{"screens":"s","x":"1","y":0,"width":1,"height":1,"isMaximized":true}]}', '{"places":[{"screens":"s","x":1e9,"y":0,"width":1,"height":1,"isMaximized":true}]}'])('a spoilt memory «%s» is as good as none', (text) => {
    const file = join(folder, 'spoilt.json')
    writeFileSync(file, text)
    expect(readSavedWindow(file, 's')).toBeNull()
  })

  it('a customer looks at the second screen when there is one', () => {
    expect(placeWindow(secondScreen([DESK, SECOND]), [DESK, SECOND])).toMatchObject({ x: 1366, y: 0, isMaximized: true })
    expect(secondScreen([DESK])).toBeNull()
  })

  it('a memory that cannot be written is not an accident', () => {
    expect(writeSavedWindow(join(folder, 'no-such-folder', 'window.json'), 's', saved)).toBe(false)
  })

  it('a laptop alone and at a second screen each keep a place of their own, whatever order the screens are named in', () => {
    const file = join(folder, 'sets.json')
    const atDesk = { ...saved, x: 1500 }
    writeSavedWindow(file, screensKey([DESK]), saved)
    writeSavedWindow(file, screensKey([DESK, SECOND]), atDesk)
    expect([readSavedWindow(file, screensKey([DESK])), readSavedWindow(file, screensKey([SECOND, DESK])), readSavedWindow(file, screensKey([SECOND]))]).toEqual([saved, atDesk, null])
  })

  it('only the last twenty sets are kept', () => {
    const file = join(folder, 'many.json')
    for (let no = 0; no < 25; no += 1) writeSavedWindow(file, `set ${no}`, { ...saved, x: no })
    expect([readSavedWindow(file, 'set 4'), readSavedWindow(file, 'set 5')?.x, readSavedWindow(file, 'set 24')?.x]).toEqual([null, 5, 24])
  })
})

describe('the program window', () => {
  it('shows itself once the first page is drawn and remembers its place when closed', () => {
    const window = standIn(openRemembered(OPTIONS))
    expect(window.calls).toEqual(['load app://verstak/index.html'])
    window.emit('ready-to-show')
    window.emit('close')
    expect(window.calls.at(-1)).toBe('show')
    expect(JSON.parse(readFileSync(join(folder, 'window.json'), 'utf8'))).toMatchObject({ places: [{ x: 10, y: 20, width: 1300, height: 700, isMaximized: true }] })
    const next = standIn(openRemembered(OPTIONS))
    expect(next.options).toMatchObject({ x: 10, y: 20, width: 1300, height: 700, show: false })
    expect(next.calls).toContain('maximize')
  })

  it('comes to the front at a second start', () => {
    const window = openRemembered(OPTIONS)
    showAgain(window)
    expect(standIn(window).calls.slice(-3)).toEqual(['restore', 'show', 'focus'])
  })
})

describe('the window of a failed start', () => {
  const failure: StartUpFailure = { code: 'database_locked', details: ['file: verstak.sqlite'] }
  let goneBack = 0
  const follow = (url: string): boolean => {
    const window = standIn(openFailureWindow(failure, '/data', () => { goneBack += 1 }))
    let isStopped = false
    window.webContents.emit('will-navigate', { url, preventDefault: () => { isStopped = true } })
    return isStopped
  }

  it('does what its links say and goes nowhere itself', () => {
    for (const action of ['retry', 'go-back', 'open-folder', 'copy-details', 'quit']) expect(follow(`app://failure/do/${action}`)).toBe(true)
    expect([app.calls, goneBack, opened, clipboard.text]).toEqual([
      ['relaunch', 'quit', 'quit'], 1, ['/data'], 'Файл данных занят другой программой\ndatabase_locked\nfile: verstak.sqlite',
    ])
  })

  it.each(['https://example.org/', 'app://failure/do/format', 'app://verstak/do/quit', 'app://failure/do/'])('%s does nothing', (url) => {
    expect(follow(url)).toBe(true)
    expect([app.calls, opened]).toEqual([[], []])
  })
})
