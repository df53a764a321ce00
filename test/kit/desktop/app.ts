import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startBrowser, stopBrowser } from './browser.ts'
import { InstanceLock } from './instance-lock.ts'

interface Closable { close(): boolean }

const manifest = (): { version: string; productName: string } => JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as { version: string; productName: string }

class App extends EventEmitter {
  readonly isPackaged = false
  /** Set by the module that knows the windows. */
  openWindows: () => readonly Closable[] = () => []
  whenWatched: () => void = () => undefined
  readonly #paths = new Map<string, string>([['userData', process.env['VERSTAK_DATA'] ?? join(tmpdir(), 'verstak-user-data')], ['temp', tmpdir()]])
  #lock: InstanceLock | null = null
  #isReady = false
  #badgeCount = 0
  #isQuitting = false
  readonly #ready = new Promise<void>((resolve) => { this.once('ready', () => resolve()) })

  get name(): string { return manifest().productName }
  getName(): string { return this.name }
  getVersion(): string { return manifest().version }
  getLocale(): string { return 'ru' }
  getPath(name: string): string { return this.#paths.get(name) ?? tmpdir() }
  setPath(name: string, path: string): void { this.#paths.set(name, path) }
  enableSandbox(): void { /* the windows are a Chromium of their own */ }
  setAppUserModelId(): void { /* only Windows asks for it */ }
  setBadgeCount(count: number): boolean { this.#badgeCount = count; return true }
  getBadgeCount(): number { return this.#badgeCount }
  isReady(): boolean { return this.#isReady }
  whenReady(): Promise<void> { return this.#ready }
  relaunch(): void { /* the test starts the program again by itself */ }

  requestSingleInstanceLock(): boolean {
    this.#lock ??= new InstanceLock(this.getPath('userData'), () => this.emit('second-instance', {}, [], ''))
    return this.#lock.isFirst
  }

  async start(): Promise<void> {
    await startBrowser()
    this.whenWatched()
    this.#isReady = true
    this.emit('ready')
  }

  quit(): void {
    this.#isQuitting = true
    this.emit('before-quit', { preventDefault: () => undefined })
    if (this.openWindows().every((window) => window.close())) this.#leave()
    else this.#isQuitting = false
  }

  exit(code = 0): void { void stopBrowser().finally(() => process.exit(code)) }

  windowsGone(): void {
    if (this.#isQuitting) return
    if (this.listenerCount('window-all-closed') === 0) this.quit()
    else this.emit('window-all-closed')
  }

  #leave(): void {
    let isPrevented = false
    this.emit('will-quit', { preventDefault: () => { isPrevented = true } })
    if (isPrevented) { this.#isQuitting = false; return }
    this.emit('quit', {}, 0)
    this.#lock?.release()
    this.exit()
  }
}

export const app = new App()
