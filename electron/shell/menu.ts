import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from './preload-surface.ts'
import { shellTexts } from './spoken-texts.ts'
import type { ROLE_LABELS } from './texts.ts'

type Role = keyof typeof ROLE_LABELS
type Entry = { readonly command: MenuCommand } | { readonly role: Role } | 'training' | 'line'
interface SubMenu {
  readonly title: string
  /** Where macOS adds things of its own: the list of open windows, the search of the help. */
  readonly role?: 'window' | 'help'
  readonly entries: readonly Entry[]
}

export interface MenuOptions {
  readonly platform: string
  readonly isDevelopment: boolean
  readonly onCommand: (command: MenuCommand) => void
  readonly isTraining: boolean
  /** To the made-up centre, or back from it. */
  readonly onTraining: () => void
}

/** Keys shown beside the commands, as pages know them. */
const ACCELERATORS: Readonly<Partial<Record<MenuCommand, string>>> = {
  'new-intake': 'F2', find: 'F3', palette: 'CmdOrCtrl+K', print: 'CmdOrCtrl+P', save: 'CmdOrCtrl+S',
  refresh: 'F5', lock: 'CmdOrCtrl+L', settings: 'CmdOrCtrl+,', help: 'F1',
}

const EDIT_ENTRIES: readonly Entry[] = [{ role: 'undo' }, { role: 'redo' }, 'line', { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }]

/** The menu as Electron wants it; on macOS with the program's own menu first. */
export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const isMac = options.platform === 'darwin'
  return subMenus(isMac, options).map(({ title, role, entries }) => ({
    label: label(title, isMac),
    ...(role !== undefined && { role }),
    submenu: entries.map((entry) => item(entry, isMac, options)),
  }))
}

export function setMenu(options: MenuOptions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)))
}

function subMenus(isMac: boolean, { isDevelopment, isTraining }: MenuOptions): SubMenu[] {
  const { MENU_TITLES, PRODUCT_NAME } = shellTexts()
  const work: Entry[] = [{ command: 'new-intake' }, { command: 'find' }, 'line', { command: 'save' }, { command: 'print' }, 'line', { command: 'lock' }]
  const view: Entry[] = [
    { command: 'palette' }, { command: 'refresh' }, 'line',
    { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'resetZoom' }, { role: 'togglefullscreen' },
    ...(isDevelopment ? ['line' as const, { role: 'toggleDevTools' as const }] : []),
  ]
  const edit: SubMenu = { title: MENU_TITLES.edit, entries: EDIT_ENTRIES }
  const windows: Entry[] = [{ command: 'new-window' }, { command: 'knowledge-window' }, { command: 'customer-screen' }, 'line']
  const help: Entry[] = [{ command: 'help' }, { command: 'shortcuts' }, 'training', ...(isTraining ? [] : ['line' as const, { command: 'check-update' as const }, { command: 'update-from-file' as const }])]
  if (isMac) {
    return [
      { title: PRODUCT_NAME, entries: [{ command: 'about' }, 'line', { command: 'settings' }, 'line', { role: 'services' }, 'line', { role: 'hide' }, { role: 'hideOthers' }, { role: 'unhide' }, 'line', { role: 'quit' }] },
      { title: MENU_TITLES.file, entries: [...work, 'line', { role: 'close' }] },
      edit,
      { title: MENU_TITLES.view, entries: view },
      { title: MENU_TITLES.window, role: 'window', entries: [...windows, { role: 'minimize' }, { role: 'zoom' }, { role: 'front' }] },
      { title: MENU_TITLES.help, role: 'help', entries: help },
    ]
  }
  return [
    { title: MENU_TITLES.file, entries: [...work, 'line', { command: 'settings' }, 'line', { role: 'quit' }] },
    edit,
    { title: MENU_TITLES.view, entries: view },
    { title: MENU_TITLES.window, entries: [...windows, { role: 'minimize' }, { role: 'close' }] },
    { title: MENU_TITLES.help, entries: [...help, 'line', { command: 'about' }] },
  ]
}

function item(entry: Entry, isMac: boolean, { isTraining, onCommand, onTraining }: MenuOptions): MenuItemConstructorOptions {
  if (entry === 'line') return { type: 'separator' }
  const { COMMAND_LABELS, QUIT_ON_MAC, ROLE_LABELS, TRAINING } = shellTexts()
  if (entry === 'training') return { id: 'training', label: label(isTraining ? TRAINING.leave.menu : TRAINING.enter.menu, isMac), click: onTraining }
  if ('role' in entry) return { role: entry.role, label: label(isMac && entry.role === 'quit' ? QUIT_ON_MAC : ROLE_LABELS[entry.role], isMac) }
  const accelerator = ACCELERATORS[entry.command]
  return {
    id: entry.command,
    label: label(COMMAND_LABELS[entry.command], isMac),
    // Pages bind keys by their place on the keyboard, so that they work in the Russian layout; the menu only shows them.
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    click: () => onCommand(entry.command),
  }
}

/** The ampersand marks the access key on Windows and Linux; macOS has none. */
function label(text: string, isMac: boolean): string {
  return isMac ? text.replace('&', '') : text
}
