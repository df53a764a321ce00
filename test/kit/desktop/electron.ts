/**
 * A stand-in for the `electron` module: the built program runs on plain Node with the windows in the machine's Chromium.
 * It proves main, preload and screens together where no Electron can be had. It does not prove Electron itself:
 * its sandbox, its own scheme, its printing and its menus are drawn by nobody here.
 */
import { app } from './app.ts'
import { browser } from './browser.ts'
import { answerTests } from './test-door.ts'
import { BrowserWindow, watchPages } from './window.ts'
import * as electron from './electron.ts'

export { app } from './app.ts'
export { BrowserWindow } from './window.ts'
export { ipcMain } from './ipc.ts'
export { protocol } from './net.ts'
export { MessageChannelMain } from './ports.ts'
export { clipboard, dialog, Menu, nativeImage, safeStorage, screen, session, shell } from './system.ts'

Object.defineProperty(process, 'versions', { value: { ...process.versions, electron: 'stand-in', chrome: 'of this machine' } })
app.openWindows = () => BrowserWindow.getAllWindows()
app.whenWatched = () => {
  watchPages()
  process.send?.({ type: 'chromium', address: browser().address })
}
answerTests(() => electron as unknown as Record<string, unknown>, () => app.quit())
// After the program's own first lines, which may end it before a window is ever needed.
setTimeout(() => { void app.start() }, 0)
