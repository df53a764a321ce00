import { join } from 'node:path'
import { app, BrowserWindow, clipboard, type Rectangle, screen, shell, type WebPreferences } from 'electron'
import { FAILURE_URL, failureAction, failureDetailsText, type FailureAction, type StartUpFailure } from './start-up-failure.ts'
import { shellTexts } from './spoken-texts.ts'
import { FAILURE_WEB_PREFERENCES } from './web-preferences.ts'
import { placeWindow, readSavedWindow, type SavedWindow, screensKey, type WindowShape, writeSavedWindow } from './window-bounds.ts'

const FAILURE_SIZE_PX = { width: 760, height: 560 } as const

export interface RememberedWindow {
  readonly url: string
  /** Name of the file that remembers the place, without its ending. */
  readonly memory: string
  readonly shape: WindowShape
  readonly webPreferences: WebPreferences
  /** Where to open the first time, when the middle of the first screen is not the place for it. */
  readonly firstPlace?: (areas: readonly Rectangle[]) => SavedWindow | null
}

/** Opens a window where it was last time with these screens and shows it once its first page is drawn. */
export function openRemembered({ url, memory: name, shape, webPreferences, firstPlace }: RememberedWindow): BrowserWindow {
  const memory = join(app.getPath('userData'), `${name}.json`)
  const areas = workAreas()
  const saved = readSavedWindow(memory, screensKey(areas)) ?? firstPlace?.(areas) ?? null
  const { isMaximized, ...placement } = placeWindow(saved, areas, shape)
  const window = new BrowserWindow({ ...placement, title: shellTexts().PRODUCT_NAME, show: false, autoHideMenuBar: true, backgroundColor: '#f6f7f9', webPreferences })
  if (isMaximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  // The screens of this moment: a second one may have come or gone while the program ran.
  window.on('close', () => writeSavedWindow(memory, screensKey(workAreas()), { ...window.getNormalBounds(), isMaximized: window.isMaximized() }))
  void window.loadURL(url)
  return window
}

/** Brings the window to the front: a second start of the program, a click on its icon. */
export function showAgain(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** Opens the page of a failed start; its links are actions, not addresses. */
export function openFailureWindow(failure: StartUpFailure, dataDir: string, onGoBack: () => void = () => undefined): BrowserWindow {
  const window = new BrowserWindow({ ...FAILURE_SIZE_PX, title: shellTexts().PRODUCT_NAME, autoHideMenuBar: true, webPreferences: FAILURE_WEB_PREFERENCES })
  const actions: Readonly<Record<FailureAction, () => void>> = {
    retry: () => {
      app.relaunch()
      app.quit()
    },
    'go-back': onGoBack,
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
