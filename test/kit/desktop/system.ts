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

/** A key ring that turns every byte over: what it closes is other than what it was given. */
const turned = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => 255 - byte))
export const safeStorage = { isEncryptionAvailable: () => true, encryptString: (text: string) => turned(Buffer.from(text)), decryptString: (closed: Buffer) => turned(closed).toString() }

export const nativeImage = { createFromBitmap: (pixels: Buffer, size: { readonly width: number; readonly height: number }) => ({ pixels, getSize: () => size }) }

let copied = ''
export const clipboard = { writeText: (text: string) => { copied = text }, readText: () => copied }

const DISPLAY = { id: 1, bounds: { x: 0, y: 0, width: 1366, height: 768 }, workArea: { x: 0, y: 0, width: 1366, height: 728 }, scaleFactor: 1 }
export const screen = Object.assign(new EventEmitter(), { getPrimaryDisplay: () => DISPLAY, getAllDisplays: () => [DISPLAY], getDisplayMatching: () => DISPLAY })

interface MenuItem { readonly label?: string; readonly role?: string; readonly submenu?: readonly MenuItem[]; readonly click?: () => void; readonly [name: string]: unknown }
const withInner = (item: MenuItem): readonly MenuItem[] => [item, ...(Array.isArray(item.submenu) ? item.submenu.flatMap(withInner) : [])]
export class Menu {
  static #shown: Menu | null = null
  readonly items: readonly MenuItem[]
  constructor(items: readonly MenuItem[]) { this.items = items }
  static buildFromTemplate(items: readonly MenuItem[]): Menu { return new Menu(items) }
  static setApplicationMenu(menu: Menu | null): void { Menu.#shown = menu }
  static getApplicationMenu(): Menu | null { return Menu.#shown }
  getMenuItemById(id: string): MenuItem | null { return this.items.flatMap(withInner).find((item) => item.id === id) ?? null }
}

/** Chromium without a screen asks nobody for leave; what the program would answer is proved by the tests of its table of permissions. */
const unasked = (): void => undefined
export const session = {
  defaultSession: { webRequest, setPermissionRequestHandler: unasked, setPermissionCheckHandler: unasked, setDevicePermissionHandler: unasked, setDisplayMediaRequestHandler: unasked },
}
