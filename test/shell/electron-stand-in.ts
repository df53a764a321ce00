import { EventEmitter } from 'node:events'
import { MessageChannel, type MessagePort } from 'node:worker_threads'

/** A small stand-in for the `electron` module: records what the shell asks of it, answers what a test has set. */

type Invoke = (event: unknown, ...args: unknown[]) => Promise<unknown>
const channels = new Map<string, Invoke>()
export const ipcMain = { handle: (channel: string, listener: Invoke) => { channels.set(channel, listener) } }

/** A page calls the main process. */
export function invoke(channel: string, event: unknown, ...args: unknown[]): Promise<unknown> {
  const listener = channels.get(channel)
  if (listener === undefined) throw new Error(`No handler for ${channel}`)
  return listener(event, ...args)
}
export const registeredChannels = (): string[] => [...channels.keys()].sort()

export class PageContents extends EventEmitter {
  mainFrame: PageFrame = new PageFrame('app://verstak/index.html')
  readonly sent: unknown[][] = []
  openHandler: ((details: { url: string }) => { action: string }) | null = null
  printAnswer = true
  printReason = ''
  static printers: { name: string; displayName: string }[] = []
  getPrintersAsync(): Promise<{ name: string; displayName: string }[]> { return Promise.resolve(PageContents.printers) }
  readonly printed: unknown[] = []
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void { this.openHandler = handler }
  send(...args: unknown[]): void { this.sent.push(args) }
  print(options: unknown, done: (isPrinted: boolean, reason: string) => void): void {
    this.printed.push(options)
    done(this.printAnswer, this.printReason)
  }
}

export class PageFrame {
  readonly posted: unknown[][] = []
  readonly url: string
  readonly parent: PageFrame | null
  constructor(url: string, parent: PageFrame | null = null) {
    this.url = url
    this.parent = parent
  }
  postMessage(...args: unknown[]): void { this.posted.push(args) }
}

export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = []
  /** Lets a test act while a page is being loaded. */
  static whileLoading: (window: BrowserWindow, url: string) => Promise<void> = () => Promise.resolve()
  static focused: BrowserWindow | null = null
  static getFocusedWindow(): BrowserWindow | null { return BrowserWindow.focused }
  static fromWebContents(contents: PageContents): BrowserWindow | null {
    return BrowserWindow.all.find((window) => window.webContents === contents) ?? null
  }
  readonly webContents = new PageContents()
  readonly options: Record<string, unknown>
  readonly calls: string[] = []
  isGone = false
  constructor(options: Record<string, unknown> = {}) {
    super()
    this.options = options
    BrowserWindow.all.push(this)
  }
  loadURL(url: string): Promise<void> {
    this.calls.push(`load ${url}`)
    return BrowserWindow.whileLoading(this, url)
  }
  show(): void { this.calls.push('show') }
  focus(): void { this.calls.push('focus') }
  restore(): void { this.calls.push('restore') }
  maximize(): void { this.calls.push('maximize') }
  isMinimized(): boolean { return true }
  isMaximized(): boolean { return true }
  getNormalBounds(): { x: number; y: number; width: number; height: number } { return { x: 10, y: 20, width: 1300, height: 700 } }
  setOverlayIcon(...args: unknown[]): void { this.calls.push(`overlay ${JSON.stringify(args[1])}`) }
  isDestroyed(): boolean { return this.isGone }
  destroy(): void {
    this.isGone = true
    this.emit('closed')
  }
}

/** What the person answers in the native dialogs. */
export const dialogAnswers = { save: { canceled: true, filePath: '' }, open: { canceled: true, filePaths: [] as string[] }, messages: [] as number[] }
export const dialogLog: { kind: string; options: Record<string, unknown> }[] = []
const noted = <T>(kind: string, answer: () => T) => (_window: unknown, options: Record<string, unknown>): Promise<T> => {
  dialogLog.push({ kind, options })
  return Promise.resolve(answer())
}
export const dialog = {
  showSaveDialog: noted('save', () => dialogAnswers.save),
  showOpenDialog: noted('open', () => dialogAnswers.open),
  showMessageBox: noted('message', () => ({ response: dialogAnswers.messages.shift() ?? 0 })),
}

export const opened: string[] = []
export const shell = {
  openExternal: (url: string): Promise<void> => { opened.push(url); return Promise.resolve() },
  openPath: (path: string): Promise<string> => { opened.push(path); return Promise.resolve('') },
}
/** A system without a key ring, as a bare Linux is. */
export const safeStorage = { isEncryptionAvailable: () => false, encryptString: (text: string): Buffer => Buffer.from(text), decryptString: (closed: Buffer): string => closed.toString() }
export const clipboard = { text: '', writeText(text: string): void { clipboard.text = text } }

export const app = Object.assign(new EventEmitter(), {
  isPackaged: true,
  calls: [] as string[],
  userDataDir: '/nowhere',
  getPath: () => app.userDataDir,
  getVersion: () => '1.2.3',
  relaunch: (options?: { readonly args?: readonly string[] }) => { app.calls.push(['relaunch', ...(options?.args ?? [])].join(' ')) },
  quit: () => { app.calls.push('quit') },
  enableSandbox: () => { app.calls.push('sandbox') },
  setAppUserModelId: () => undefined,
  setBadgeCount: (count: number) => { app.calls.push(`badge ${count}`) },
  setPath: (_name: string, path: string) => { app.userDataDir = path },
  hasLock: true,
  requestSingleInstanceLock: () => app.hasLock,
  makeReady: (): void => undefined,
  isReady: () => app.calls.includes('ready'),
  whenReady: (): Promise<void> => new Promise((resolve) => {
    app.makeReady = () => {
      app.calls.push('ready')
      resolve()
    }
  }),
})

const ignore = (): void => undefined
export const session = {
  defaultSession: {
    setPermissionRequestHandler: ignore, setPermissionCheckHandler: ignore, setDevicePermissionHandler: ignore, setDisplayMediaRequestHandler: ignore,
    webRequest: { onBeforeRequest: ignore },
  },
}

const display = { id: 1, workArea: { x: 0, y: 0, width: 1366, height: 728 } }
export const screen = { getPrimaryDisplay: () => display, getAllDisplays: () => [display] }

export const nativeImage = { createFromBitmap: (pixels: Buffer, size: { width: number; height: number }) => ({ pixels, size }) }

export const menus: unknown[] = []
export const Menu = { buildFromTemplate: (template: unknown) => template, setApplicationMenu: (menu: unknown) => { menus.push(menu) } }
export const schemes: unknown[] = []
export const protocol = { registerSchemesAsPrivileged: (list: unknown[]) => { schemes.push(...list); app.calls.push('scheme') }, handle: (name: string) => { app.calls.push(`serve ${name}`) } }

/** A port of the main process over a real Node port: its messages come wrapped, as Electron's do. */
export class MainPort extends EventEmitter {
  readonly #port: MessagePort
  isStarted = false
  constructor(port: MessagePort) {
    super()
    this.#port = port
    port.on('close', () => this.emit('close'))
  }
  start(): void {
    this.isStarted = true
    this.#port.on('message', (data: unknown) => this.emit('message', { data, ports: [] }))
  }
  postMessage(message: unknown): void { this.#port.postMessage(message) }
  close(): void { this.#port.close() }
}

export class MessageChannelMain {
  readonly port1: MainPort
  readonly port2: MainPort
  constructor() {
    const { port1, port2 } = new MessageChannel()
    this.port1 = new MainPort(port1)
    this.port2 = new MainPort(port2)
  }
}

/** The side of the preload script: what it exposes, what it sends, what main sends it. */
export const exposed: Record<string, Record<string, unknown>> = {}
export const contextBridge = { exposeInMainWorld: (name: string, value: Record<string, unknown>) => { exposed[name] = value } }
export const ipcRenderer = Object.assign(new EventEmitter(), {
  invoked: [] as unknown[][],
  invoke: (...args: unknown[]): Promise<unknown> => { ipcRenderer.invoked.push(args); return Promise.resolve({ channel: args[0] }) },
})
