import { EventEmitter } from 'node:events'
import { app } from './app.ts'
import { browser } from './browser.ts'
import { WebContents, type WebPreferences } from './contents.ts'

interface WindowOptions { readonly width?: number; readonly height?: number; readonly x?: number; readonly y?: number; readonly show?: boolean; readonly title?: string; readonly webPreferences?: WebPreferences; readonly [name: string]: unknown }
interface Bounds { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
type State = 'normal' | 'minimized' | 'maximized'

const USUAL_WIDTH_PX = 1366
const USUAL_HEIGHT_PX = 768

/** A window of the program: a page of Chromium with the state a screen would give it. */
export class BrowserWindow extends EventEmitter {
  static readonly #all = new Set<BrowserWindow>()
  static getAllWindows(): BrowserWindow[] { return [...BrowserWindow.#all] }
  static fromWebContents(contents: WebContents): BrowserWindow | null { return BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null }
  static getFocusedWindow(): BrowserWindow | null { return BrowserWindow.getAllWindows().find((window) => window.#isFocused) ?? null }

  readonly webContents: WebContents
  readonly options: WindowOptions
  #bounds: Bounds
  #state: State = 'normal'
  #isShown: boolean
  #isFocused = false
  #isGone = false

  constructor(options: WindowOptions = {}) {
    super()
    const { x = 0, y = 0, width = USUAL_WIDTH_PX, height = USUAL_HEIGHT_PX, show = true, webPreferences = {} } = options
    this.options = options
    this.#bounds = { x, y, width, height }
    this.#isShown = show
    this.webContents = new WebContents(webPreferences, { width, height })
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'))
    BrowserWindow.#all.add(this)
    app.emit('web-contents-created', {}, this.webContents)
    app.emit('browser-window-created', {}, this)
    void this.webContents.targetId.then((targetId) => watchTarget(targetId, this))
  }

  loadURL(url: string): Promise<void> { return this.webContents.loadURL(url) }
  show(): void { this.#isShown = true; this.focus() }
  hide(): void { this.#isShown = false }
  focus(): void {
    for (const other of BrowserWindow.#all) other.#isFocused = other === this
    this.emit('focus')
  }
  minimize(): void { this.#state = 'minimized' }
  restore(): void { this.#state = 'normal' }
  maximize(): void { this.#state = 'maximized' }
  isMinimized(): boolean { return this.#state === 'minimized' }
  isMaximized(): boolean { return this.#state === 'maximized' }
  isVisible(): boolean { return this.#isShown }
  isFocused(): boolean { return this.#isFocused }
  setOverlayIcon(): void { /* a picture on a taskbar there is none of */ }
  isDestroyed(): boolean { return this.#isGone }
  getBounds(): Bounds { return this.#bounds }
  getNormalBounds(): Bounds { return this.#bounds }
  setBounds(bounds: Partial<Bounds>): void { this.#bounds = { ...this.#bounds, ...bounds }; this.emit('resize') }

  /** Closes unless somebody prevents it; says whether it closed. */
  close(): boolean {
    if (this.#isGone) return true
    let isPrevented = false
    this.emit('close', { preventDefault: () => { isPrevented = true } })
    if (!isPrevented) this.destroy()
    return !isPrevented
  }

  destroy(): void {
    if (this.#isGone) return
    this.#leave()
    void this.webContents.targetId.then((targetId) => browser().devTools.send('Target.closeTarget', { targetId })).catch(() => undefined)
  }

  /** The page was closed from its own side. */
  lost(): void {
    if (this.#isGone) return
    this.emit('close', { preventDefault: () => undefined })
    this.#leave()
  }

  #leave(): void {
    this.#isGone = true
    BrowserWindow.#all.delete(this)
    this.webContents.emit('destroyed')
    this.emit('closed')
    if (BrowserWindow.#all.size === 0) app.windowsGone()
  }
}

const targets = new Map<string, BrowserWindow>()
const watchTarget = (targetId: string, window: BrowserWindow): void => { targets.set(targetId, window) }

/** Pages that pages open, and pages that end by themselves. */
export function watchPages(): void {
  const { devTools } = browser()
  devTools.on('Target.targetCreated', ({ targetInfo }) => {
    const { targetId, type, openerId, url } = targetInfo as { targetId: string; type: string; openerId?: string; url: string }
    const opener = openerId === undefined ? undefined : targets.get(openerId)
    if (type === 'page' && opener !== undefined && !opener.webContents.mayOpen(url)) void devTools.send('Target.closeTarget', { targetId })
  })
  devTools.on('Target.targetDestroyed', ({ targetId }) => { targets.get(String(targetId))?.lost() })
  void devTools.send('Target.setDiscoverTargets', { discover: true })
}
