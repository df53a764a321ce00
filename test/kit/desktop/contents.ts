import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { innerAddress, outerAddress } from './addresses.ts'
import { browser } from './browser.ts'
import type { Facts } from './cdp.ts'
import { answerPage, type PageMessage } from './ipc.ts'
import { pausedOf, serveRequest, type Paused } from './net.ts'
import type { MessagePortMain } from './ports.ts'
import { preloadWorld, pageWorld } from './worlds.js'
import { fromText, toText } from './wire.ts'

export interface WebPreferences { readonly preload?: string; readonly javascript?: boolean; readonly [name: string]: unknown }

const FOREIGN_PAGE = 'https://example.invalid/'
const WORLD = 'preload'
const SEND = '__toMain'
const PDF_READY = '-pdf-ready-to-print'
type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' }

/** The top frame of a page. */
export class Frame {
  readonly parent = null
  readonly #contents: WebContents
  constructor(contents: WebContents) { this.#contents = contents }
  get url(): string { return this.#contents.getURL() }
  postMessage(channel: string, _message: unknown, ports: readonly MessagePortMain[] = []): void { this.#contents.deliver(channel, [], ports) }
}

let lastPortId = 0

/** One page of Chromium as Electron's main process sees it. */
export class WebContents extends EventEmitter {
  readonly preferences: WebPreferences
  readonly mainFrame = new Frame(this)
  readonly targetId: Promise<string>
  readonly printed: { readonly options: unknown; readonly pdf: Buffer }[] = []
  #url = ''
  #sessionId = ''
  #contextId: number | null = null
  #openHandler: OpenHandler = () => ({ action: 'allow' })
  /** Addresses the program itself goes to are not asked about. */
  readonly #own = new Set<string>()
  readonly #ports = new Map<number, MessagePortMain>()
  readonly #undelivered: string[] = []

  constructor(preferences: WebPreferences, size: { readonly width: number; readonly height: number }) {
    super()
    this.preferences = preferences
    this.targetId = this.#open(size)
  }

  getURL(): string { return this.#url }
  setWindowOpenHandler(handler: OpenHandler): void { this.#openHandler = handler }
  mayOpen(url: string): boolean { return this.#openHandler({ url: innerAddress(url) }).action === 'allow' }

  send(channel: string, ...args: unknown[]): void { this.deliver(channel, args, []) }

  deliver(channel: string, args: readonly unknown[], ports: readonly MessagePortMain[]): void {
    const portIds = ports.map((port) => {
      lastPortId += 1
      const portId = lastPortId
      this.#ports.set(portId, port)
      port.on('message', ({ data }: { data: unknown }) => this.#tell({ kind: 'port', portId, data }))
      port.on('close', () => this.#tell({ kind: 'port-closed', portId }))
      port.start()
      return portId
    })
    this.#tell({ kind: 'event', channel, args, portIds })
  }

  async loadURL(address: string): Promise<void> {
    await this.targetId
    this.#own.add(address)
    const loaded = new Promise((resolve) => { this.once('did-finish-load', resolve) })
    const { errorText } = await this.#send('Page.navigate', { url: outerAddress(address) })
    // A paper is shown by a viewer which a window without a screen does not have: it ends as a download.
    if (errorText === 'net::ERR_ABORTED') this.emit(PDF_READY)
    else if (typeof errorText === 'string') throw new Error(`${errorText} (${address})`)
    else await loaded
  }

  print(options: unknown, done: (isPrinted: boolean, reason: string) => void): void {
    void this.#send('Page.printToPDF', { printBackground: true }).then(({ data }) => {
      this.printed.push({ options, pdf: Buffer.from(String(data), 'base64') })
      done(true, '')
    })
  }

  /** A machine without a screen has no printers. */
  getPrintersAsync(): Promise<{ name: string; displayName: string }[]> { return Promise.resolve([]) }

  #send(method: string, params: Facts = {}): Promise<Facts> { return browser().devTools.send(method, params, this.#sessionId) }

  async #open({ width, height }: { readonly width: number; readonly height: number }): Promise<string> {
    const { devTools } = browser()
    const { targetId } = await devTools.send('Target.createTarget', { url: 'about:blank', newWindow: true, width, height })
    const { sessionId } = await devTools.send('Target.attachToTarget', { targetId, flatten: true })
    this.#sessionId = String(sessionId)
    this.#listen()
    await Promise.all([this.#send('Page.enable'), this.#send('Runtime.enable'), this.#send('Runtime.addBinding', { name: SEND, executionContextName: WORLD })])
    const channel = `desktop-${String(targetId)}`
    const { preload, javascript } = this.preferences
    if (preload !== undefined) {
      await this.#send('Page.addScriptToEvaluateOnNewDocument', { source: `(${pageWorld.toString()})(${JSON.stringify(channel)})` })
      const run = `(require) => { const exports = {}; const module = { exports }; ${readFileSync(preload, 'utf8')}\n}`
      await this.#send('Page.addScriptToEvaluateOnNewDocument', { worldName: WORLD, source: `if (self === top && location.href !== 'about:blank') (${preloadWorld.toString()})(${JSON.stringify(channel)}, ${SEND}, ${run})` })
    }
    // Electron answers a forbidden window at once with nothing; Chromium would open it first and let it be closed.
    if (!this.mayOpen(FOREIGN_PAGE)) await this.#send('Page.addScriptToEvaluateOnNewDocument', { source: 'window.open = () => null' })
    if (javascript === false) await this.#send('Emulation.setScriptExecutionDisabled', { value: true })
    await this.#send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
    return String(targetId)
  }

  #listen(): void {
    const on = (method: string, listener: (params: Facts) => void): void => { browser().devTools.on(method, listener, this.#sessionId) }
    on('Page.frameNavigated', ({ frame }) => {
      const { parentId, url } = frame as { parentId?: string; url: string }
      if (parentId === undefined) this.#url = innerAddress(url)
    })
    on('Page.loadEventFired', () => {
      if (this.#url === 'about:blank') return
      this.emit('did-finish-load')
      this.emit(PDF_READY)
    })
    on('Runtime.executionContextCreated', ({ context }) => {
      const { id, name } = context as { id: number; name: string }
      if (name === WORLD) this.#contextId = id
    })
    on('Runtime.executionContextDestroyed', ({ executionContextId }) => { if (executionContextId === this.#contextId) this.#contextId = null })
    on('Runtime.bindingCalled', ({ name, payload }) => { if (name === SEND) this.#hear(fromText(String(payload)) as PageMessage) })
    on('Fetch.requestPaused', (params) => { void this.#onRequest(pausedOf(params)).catch(() => undefined) })
  }

  async #onRequest(paused: Paused): Promise<void> {
    const { devTools } = browser()
    if (paused.isDocument && !this.#mayGo(paused, await this.targetId)) return void (await devTools.send('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Aborted' }, this.#sessionId))
    await serveRequest(devTools, this.#sessionId, paused)
  }

  /** Asks whoever guards the page, unless the program itself sent it there. */
  #mayGo({ url, frameId }: Paused, mainFrameId: string): boolean {
    if (this.#own.delete(url)) return true
    let isPrevented = false
    const details = { url, isMainFrame: frameId === mainFrameId, preventDefault: () => { isPrevented = true } }
    this.emit('will-frame-navigate', details)
    if (details.isMainFrame) this.emit('will-navigate', details)
    return !isPrevented
  }

  #hear(message: PageMessage): void {
    if (message.kind === 'port') this.#ports.get(message.portId)?.postMessage(message.data)
    if (message.kind === 'port-closed') this.#ports.get(message.portId)?.close()
    if (message.kind !== 'invoke') return
    if (this.#undelivered.length > 0) this.#flush()
    void answerPage(this, message).then((answer) => this.#tell(answer))
  }

  #tell(message: unknown): void {
    this.#undelivered.push(toText(message))
    this.#flush()
  }

  #flush(): void {
    const contextId = this.#contextId
    if (contextId === null) return
    for (const text of this.#undelivered.splice(0)) this.#send('Runtime.evaluate', { contextId, expression: `__fromMain(${JSON.stringify(text)})` }).catch(() => undefined)
  }
}
