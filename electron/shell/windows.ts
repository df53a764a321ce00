import { BrowserWindow } from 'electron'
import type { OwnPages } from './own-pages.ts'
import { MENU_CHANNEL, type MenuCommand } from './preload-surface.ts'
import { customerWebPreferences, mainWebPreferences } from './web-preferences.ts'
import { MAIN_SHAPE, secondScreen } from './window-bounds.ts'
import { WINDOW_SHAPES, type WindowAsk, windowAddress, windowName } from './window-kinds.ts'
import { openRemembered, showAgain } from './window.ts'

const MAIN = 'main'
/** Commands that belong to the window a person looks at; the others are for the whole program. */
const OF_THE_WINDOW: ReadonlySet<MenuCommand> = new Set(['print', 'save', 'refresh', 'palette', 'lock', 'help', 'shortcuts'])

export interface WindowsOptions {
  readonly pages: OwnPages
  readonly preloadFile: string
  readonly isDevelopment: boolean
}

/** The only maker of windows with pages of the program; each has a name and is opened once. */
export interface Windows {
  showMain(): void
  open(ask: WindowAsk): void
  /** Hands a menu command to the page it is meant for. */
  send(command: MenuCommand): void
  main(): BrowserWindow | null
  destroyAll(): void
}

export function createWindows({ pages, preloadFile, isDevelopment }: WindowsOptions): Windows {
  const named = new Map<string, BrowserWindow>()

  const once = (name: string, open: () => BrowserWindow): void => {
    const known = named.get(name)
    if (known !== undefined) return showAgain(known)
    const window = open()
    named.set(name, window)
    window.on('closed', () => { named.delete(name) })
  }
  const main = (): BrowserWindow | null => named.get(MAIN) ?? null

  const customer = (): BrowserWindow | null => named.get(windowName({ kind: 'customer' })) ?? null

  const showMain = (): void => once(MAIN, () => {
    const window = openRemembered({ url: pages.homeUrl, memory: 'window', shape: MAIN_SHAPE, webPreferences: mainWebPreferences(preloadFile, isDevelopment) })
    // Nobody is left to change what the customer sees, and the program must not stay for that window alone.
    window.on('closed', () => customer()?.destroy())
    return window
  })

  const open = (ask: WindowAsk): void => once(windowName(ask), () => openRemembered({
    url: windowAddress(ask, pages),
    memory: `window-${ask.kind}`,
    shape: WINDOW_SHAPES[ask.kind],
    webPreferences: ask.kind === 'customer' ? customerWebPreferences(isDevelopment) : mainWebPreferences(preloadFile, isDevelopment),
    ...(ask.kind === 'customer' && { firstPlace: secondScreen }),
  }))

  const target = (command: MenuCommand): BrowserWindow | null => {
    const focused = OF_THE_WINDOW.has(command) ? BrowserWindow.getFocusedWindow() : null
    const isOwn = focused !== null && focused !== customer() && [...named.values()].includes(focused)
    return isOwn ? focused : main()
  }

  return {
    showMain, open, main,
    send: (command) => {
      const window = target(command)
      window?.webContents.send(MENU_CHANNEL, command)
      // A command of the whole program is carried out in the main window, so that is what has to be seen.
      if (window !== null && window === main() && BrowserWindow.getFocusedWindow() !== window) showAgain(window)
    },
    destroyAll: () => { for (const window of [...named.values()]) window.destroy() },
  }
}
