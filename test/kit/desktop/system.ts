import { EventEmitter } from 'node:events'
import { webRequest } from './net.ts'

/** What the program asks of the operating system; a test answers in its place and reads what was asked. */
export const dialog = {
  showSaveDialog: (..._asked: unknown[]) => Promise.resolve({ canceled: true, filePath: '' }),
  showOpenDialog: (..._asked: unknown[]) => Promise.resolve({ canceled: true, filePaths: [] as string[] }),
  showMessageBox: (..._asked: unknown[]) => Promise.resolve({ response: 0, checkboxChecked: false }),
  showErrorBox: (..._asked: unknown[]) => undefined,
}

export const opened: string[] = []
export const shell = {
  openExternal: (url: string) => { opened.push(url); return Promise.resolve() },
  openPath: (path: string) => { opened.push(path); return Promise.resolve('') },
  showItemInFolder: (path: string) => { opened.push(path) },
}

let copied = ''
export const clipboard = { writeText: (text: string) => { copied = text }, readText: () => copied }

const DISPLAY = { id: 1, bounds: { x: 0, y: 0, width: 1366, height: 768 }, workArea: { x: 0, y: 0, width: 1366, height: 728 }, scaleFactor: 1 }
export const screen = Object.assign(new EventEmitter(), { getPrimaryDisplay: () => DISPLAY, getAllDisplays: () => [DISPLAY], getDisplayMatching: () => DISPLAY })
export const nativeTheme = Object.assign(new EventEmitter(), { shouldUseDarkColors: false, shouldUseHighContrastColors: false, themeSource: 'system' })

interface MenuItem { readonly label?: string; readonly role?: string; readonly submenu?: readonly MenuItem[]; readonly click?: () => void; readonly [name: string]: unknown }
export class Menu {
  static #shown: Menu | null = null
  readonly items: readonly MenuItem[]
  constructor(items: readonly MenuItem[]) { this.items = items }
  static buildFromTemplate(items: readonly MenuItem[]): Menu { return new Menu(items) }
  static setApplicationMenu(menu: Menu | null): void { Menu.#shown = menu }
  static getApplicationMenu(): Menu | null { return Menu.#shown }
}

export class Notification extends EventEmitter {
  static readonly shown: Notification[] = []
  static isSupported(): boolean { return true }
  readonly options: unknown
  constructor(options: unknown) { super(); this.options = options }
  show(): void { Notification.shown.push(this) }
  close(): void { /* nothing is drawn */ }
}

const permissions: Record<string, unknown> = {}
export const asked = (name: string): unknown => permissions[name]
export const session = {
  defaultSession: {
    webRequest,
    setPermissionRequestHandler: (handler: unknown) => { permissions['request'] = handler },
    setPermissionCheckHandler: (handler: unknown) => { permissions['check'] = handler },
    setDevicePermissionHandler: (handler: unknown) => { permissions['device'] = handler },
    setDisplayMediaRequestHandler: (handler: unknown) => { permissions['display'] = handler },
    setSpellCheckerEnabled: () => undefined,
  },
}

/** Not a secret store: reverses the bytes, so that what is written is at least not the text itself. */
export const safeStorage = {
  isEncryptionAvailable: () => true,
  getSelectedStorageBackend: () => 'stand-in',
  encryptString: (text: string) => Buffer.from(text, 'utf8').reverse(),
  decryptString: (bytes: Buffer) => Buffer.from(bytes).reverse().toString('utf8'),
  isAsyncEncryptionAvailable: () => Promise.resolve(true),
  encryptStringAsync: (text: string) => Promise.resolve(Buffer.from(text, 'utf8').reverse()),
  decryptStringAsync: (bytes: Buffer) => Promise.resolve({ result: Buffer.from(bytes).reverse().toString('utf8'), shouldReEncrypt: false }),
}
