import { join } from 'node:path'
import { app, BrowserWindow, clipboard, screen, shell } from 'electron'
import { MENU_CHANNEL, type MenuCommand } from './preload-surface.ts'
import { FAILURE_URL, failureAction, failureDetailsText, type FailureAction, type StartUpFailure } from './start-up-failure.ts'
import { PRODUCT_NAME } from './texts.ts'
import { FAILURE_WEB_PREFERENCES, mainWebPreferences } from './web-preferences.ts'
import { placeWindow, readSavedWindow, screensKey, writeSavedWindow } from './window-bounds.ts'

const FAILURE_SIZE_PX = { width: 760, height: 560 } as const

export interface MainWindowOptions {
  readonly homeUrl: string
  readonly preloadFile: string
  readonly isDevelopment: boolean
}

/** Opens the program's window where it was last time and shows it once its first page is drawn. */
export function openMainWindow(options: MainWindowOptions): BrowserWindow {
  const memory = join(app.getPath('userData'), 'window.json')
  const areas = workAreas()
  const { isMaximized, ...placement } = placeWindow(readSavedWindow(memory, screensKey(areas)), areas)
  const window = new BrowserWindow({
    ...placement,
    title: PRODUCT_NAME,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#f6f7f9',
    webPreferences: mainWebPreferences(options.preloadFile, options.isDevelopment),
  })
  if (isMaximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  // The screens of this moment: a second one may have come or gone while the program ran.
  window.on('close', () => writeSavedWindow(memory, screensKey(workAreas()), { ...window.getNormalBounds(), isMaximized: window.isMaximized() }))
  void window.loadURL(options.homeUrl)
  return window
}

/** Brings the window to the front: a second start of the program, a click on its icon. */
export function showAgain(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** Hands a menu command to the page. */
export function sendCommand(window: BrowserWindow | null, command: MenuCommand): void {
  window?.webContents.send(MENU_CHANNEL, command)
}

/** Opens the page of a failed start; its links are actions, not addresses. */
export function openFailureWindow(failure: StartUpFailure, dataDir: string): BrowserWindow {
  const window = new BrowserWindow({ ...FAILURE_SIZE_PX, title: PRODUCT_NAME, autoHideMenuBar: true, webPreferences: FAILURE_WEB_PREFERENCES })
  const actions: Readonly<Record<FailureAction, () => void>> = {
    retry: () => {
      app.relaunch()
      app.quit()
    },
    'open-folder': () => { void shell.openPath(dataDir) },
    'copy-details': () => clipboard.writeText(failureDetailsText(failure)),
    quit: () => app.quit(),
  }
  window.webContents.on('will-navigate', (details) => {
    details.preventDefault()
    const action = failureAction(details.url)
    if (action !== null) actions[action]()
  })
  void window.loadURL(FAILURE_URL)
  return window
}

function workAreas(): Electron.Rectangle[] {
  const first = screen.getPrimaryDisplay()
  return [first, ...screen.getAllDisplays().filter((display) => display.id !== first.id)].map((display) => display.workArea)
}
