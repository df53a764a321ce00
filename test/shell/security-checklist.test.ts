import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FUSES, fuseTable } from '#cli/pack/fuse-wire.ts'
import { contentSecurityPolicy } from '#pages/content-security-policy.ts'
import { externalAddress } from '#shell/external-links.ts'
import { createCameraGate } from '#shell/camera-gate.ts'
import { createHandle } from '#shell/ipc-handle.ts'
import { guardNavigation, mayNavigate } from '#shell/navigation-guard.ts'
import { createOwnPages } from '#shell/own-pages.ts'
import { isPermitted } from '#shell/permissions.ts'
import { CHANNELS } from '#shell/preload-surface.ts'
import { createPrinter } from '#shell/print.ts'
import { answerFrom, APP_SCHEME_PRIVILEGES } from '#shell/protocol.ts'
import { answerShellCalls } from '#shell/shell-calls.ts'
import { openFailureWindow } from '#shell/window.ts'
import { createWindows } from '#shell/windows.ts'
import { app, BrowserWindow, invoke, PageContents, PageFrame, registeredChannels } from './electron-stand-in.ts'

vi.mock('electron', () => import('#test/shell/electron-stand-in.ts'))

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: { electron: string } }
const pages = createOwnPages()
const PDF = new TextEncoder().encode('%PDF-1.7')

/** Opens every window there is and answers what each was made with. */
async function everyWindow(): Promise<Record<string, Record<string, unknown>>> {
  app.userDataDir = '/nowhere'
  BrowserWindow.all.length = 0
  BrowserWindow.whileLoading = (window) => { setImmediate(() => window.webContents.emit('-pdf-ready-to-print')); return Promise.resolve() }
  const windows = createWindows({ pages, preloadFile: '/app/preload.cjs', isDevelopment: false })
  windows.showMain()
  for (const ask of [{ kind: 'card', orderId: 1 }, { kind: 'knowledge', place: '' }, { kind: 'customer' }] as const) windows.open(ask)
  openFailureWindow({ code: 'unknown', details: [] }, '/data')
  await createPrinter(join(import.meta.dirname, '..', '..', 'test-results', 'print')).printPdf({ bytes: PDF, jobName: 'a', printer: '', widthMicrons: 210_000, heightMicrons: 297_000, copies: 1 })
  const names = ['main', 'card', 'knowledge', 'customer', 'failure', 'print']
  return Object.fromEntries(BrowserWindow.all.map((window, index) => [names[index] ?? 'unknown', window.options['webPreferences'] as Record<string, unknown>]))
}
const eachWindow = async (name: string, value: unknown): Promise<void> => {
  for (const [window, preferences] of Object.entries(await everyWindow())) expect([window, preferences[name]]).toEqual([window, value])
}
const noWindowHas = async (name: string): Promise<void> => {
  for (const preferences of Object.values(await everyWindow())) expect(preferences).not.toHaveProperty(name)
}

const sources = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name)).map((name) => join(folder, name))
const COMMENTS = /^\s*(\/\/|\*|\/\*\*).*$/gm
/** Every file of the program, its comments apart. */
const program = ['electron', 'renderer'].flatMap(sources).map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(file, 'utf8').replace(COMMENTS, '') }))
const filesWith = (pattern: RegExp): string[] => program.filter(({ text }) => pattern.test(text)).map(({ file }) => file).sort()
const policy = new Map(contentSecurityPolicy('nonce').split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]))

beforeEach(() => {
  const unused = () => Promise.reject(new Error('unused'))
  const core = { start: () => undefined, stop: () => Promise.resolve(), ask: unused, connect: unused }
  const windows = { showMain: () => undefined, open: () => undefined, send: () => undefined, main: () => null, destroyAll: () => undefined }
  const updater = { check: unused, installFound: unused, installFile: unused, runPrevious: unused }
  answerShellCalls(createHandle(pages), { core, printer: { printPdf: unused, serve: unused, clear: unused }, windows, updater, camera: createCameraGate(), goTraining: () => Promise.resolve(), onLanguage: () => undefined })
})

describe('the security checklist of Electron', () => {
  it('1. loads only secure content: its own scheme, no address of the network in any page or window', async () => {
    await everyWindow()
    for (const window of BrowserWindow.all) expect(window.calls.find((call) => call.startsWith('load '))).toMatch(/^load app:\/\//)
    for (const page of ['renderer/index.html', 'renderer/customer.html']) expect(readFileSync(page, 'utf8')).not.toMatch(/https?:\/\//)
  })
  it('2. gives no page Node', async () => {
    for (const name of ['nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames']) await eachWindow(name, false)
  })
  it('3. isolates the world of the preload in every window', () => eachWindow('contextIsolation', true))
  it('4. sandboxes every process of pages, and opens the database in none of them', async () => {
    await eachWindow('sandbox', true)
    expect(readFileSync('electron/main.ts', 'utf8')).toContain('app.enableSandbox()')
    expect(filesWith(/better-sqlite3/).filter((file) => file.startsWith('renderer/') || file.startsWith('electron/shell/') || file === 'electron/preload.ts')).toEqual([ 'electron/shell/native-modules.ts' ])
  })
  it('5. answers requests for permissions: the camera, notices and copying, from own pages; all else is refused', () => {
    const asks = ['media', 'notifications', 'clipboard-sanitized-write', 'geolocation', 'clipboard-read', 'midi', 'openExternal', 'fullscreen', 'hid', 'usb', 'display-capture']
    const allowed = (url: string, isCapturing = true) => asks.filter((permission) => isPermitted({ permission, url, isMainFrame: true, mediaTypes: ['video'], isCapturing }, pages))
    expect([allowed(pages.homeUrl), allowed(pages.homeUrl, false), allowed('https://example.org/')]).toEqual([['media', 'notifications', 'clipboard-sanitized-write'], ['notifications', 'clipboard-sanitized-write'], []])
  })
  it('6. keeps the rules of the web on', () => eachWindow('webSecurity', true))
  it('7. has a content security policy that allows own files only', () => {
    expect([policy.get('default-src'), policy.get('script-src'), policy.get('connect-src'), policy.get('img-src'), policy.get('style-src')]).toEqual(["'none'", "'self'", "'self'", "'self' blob: data:", "'self' 'nonce-nonce'"])
    expect(['object-src', 'base-uri', 'form-action', 'frame-ancestors'].map((name) => policy.get(name))).toEqual(["'none'", "'none'", "'none'", "'none'"])
  })
  it('8. runs no insecure content', () => eachWindow('allowRunningInsecureContent', false))
  it('9. turns no experimental feature on', () => noWindowHas('experimentalFeatures'))
  it('10. turns no Blink feature on', async () => {
    await noWindowHas('enableBlinkFeatures')
    expect(filesWith(/enable-blink-features|appendSwitch/)).toEqual([])
  })
  it('11. has no web view that could open windows', async () => {
    await eachWindow('webviewTag', false)
    expect(filesWith(/<webview|allowpopups/)).toEqual([])
  })
  it('12. prevents every web view from being attached', () => {
    const contents = new PageContents()
    guardNavigation(contents as never, pages)
    let isPrevented = false
    contents.emit('will-attach-webview', { preventDefault: () => { isPrevented = true } })
    expect(isPrevented).toBe(true)
  })
  it('13. goes nowhere but to its own pages', () => {
    for (const url of [pages.homeUrl, pages.customerUrl]) expect(mayNavigate(url, pages)).toBe(true)
    for (const url of ['https://example.org/', 'file:///etc/passwd', 'app://evil/', 'app://failure/', 'javascript:alert(1)', 'data:text/html,x', 'about:blank']) expect(mayNavigate(url, pages)).toBe(false)
  })
  it('14. opens no window a page asks for; own windows go through one named factory', () => {
    const contents = new PageContents()
    guardNavigation(contents as never, pages)
    for (const url of [pages.homeUrl, pages.customerUrl, 'https://example.org/', 'about:blank']) expect(contents.openHandler?.({ url })).toEqual({ action: 'deny' })
    expect(filesWith(/new BrowserWindow\(|new WebContentsView\(/)).toEqual(['electron/shell/print.ts', 'electron/shell/window.ts'])
    expect(filesWith(/openRemembered\(/)).toEqual(['electron/shell/window.ts', 'electron/shell/windows.ts'])
  })
  it('15. hands to the system only web, mail and phone addresses, never a path or a share', () => {
    const opened = ['https://example.org/', 'mailto:a@b.ru', 'tel:+79001234567']
    const refused = ['http://example.org/', 'file:///c:/a.exe', '\\\\server\\share\\a.exe', 'C:\\a.exe', 'javascript:alert(1)', 'ms-msdt:/id', 'smb://server/a']
    expect([...opened, ...refused].filter((target) => externalAddress(target) !== null)).toEqual(opened)
    expect(filesWith(/\.openExternal\(/).filter((file) => file.startsWith('electron/'))).toEqual(['electron/shell/external-links.ts'])
  })
  it('16. uses a current Electron: pinned to the digit, its major checked against the supported ones by the workflow', () => {
    expect(manifest.devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/)
    const pinned = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8')) as { version: string }
    expect(pinned.version).toBe(manifest.devDependencies.electron)
    expect(Number(pinned.version.split('.')[0])).toBeGreaterThanOrEqual(45)
    expect(readFileSync('.github/workflows/program.yml', 'utf8')).toContain('npm run electron:support')
  })
  it('17. checks who sends every message: a foreign page, a frame, the customer’s page are refused on every channel, and there is one door', async () => {
    expect(registeredChannels()).toEqual(Object.values(CHANNELS).sort())
    const top = new BrowserWindow()
    const frames = ['https://example.org/', 'file:///a.html', 'app://evil/', pages.customerUrl, 'app://failure/'].map((url) => {
      const window = new BrowserWindow()
      window.webContents.mainFrame = new PageFrame(url)
      return { sender: window.webContents, senderFrame: window.webContents.mainFrame }
    })
    const inner = { sender: top.webContents, senderFrame: new PageFrame(pages.homeUrl, top.webContents.mainFrame) }
    for (const event of [...frames, inner]) for (const channel of Object.values(CHANNELS)) await expect(invoke(channel, event, undefined)).rejects.toThrow('refused')
    expect(filesWith(/ipcMain\.\w+\(/)).toEqual(['electron/shell/ipc-handle.ts'])
  })
  it('18. never uses file addresses: its own scheme serves its own files, and unknown hosts do not exist', async () => {
    expect(filesWith(/loadFile\(|['"`]file:\/\//)).toEqual([])
    expect(APP_SCHEME_PRIVILEGES.privileges).toMatchObject({ standard: true, secure: true })
    expect(APP_SCHEME_PRIVILEGES.privileges?.bypassCSP).not.toBe(true)
    const source = () => Promise.resolve(new Response('own'))
    expect((await answerFrom({ verstak: source, print: source, failure: source }, new Request('app://other/'))).status).toBe(404)
  })
  it('19. sets every fuse, and reads them back after packaging', () => {
    const config = readFileSync('electron-builder.yml', 'utf8')
    expect(fuseTable(config)).toEqual({
      runAsNode: false, enableCookieEncryption: true, enableNodeOptionsEnvironmentVariable: false, enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true, onlyLoadAppFromAsar: true, loadBrowserProcessSpecificV8Snapshot: false, grantFileProtocolExtraPrivileges: false,
    })
    expect(FUSES).toHaveLength(8)
    expect(config).toMatch(/^afterPack: \.\/electron\/cli\/pack\/after-pack\.mjs$/m)
  })
  it('20. gives pages named calls and nothing of Electron; the printed, the failed and the customer’s window have no preload', async () => {
    const preload = readFileSync('electron/preload.ts', 'utf8')
    expect(preload.match(/exposeInMainWorld\(/g)).toHaveLength(1)
    const invoked = [...preload.matchAll(/ipcRenderer\.invoke\(([^,)]+)/g)].map((found) => found[1] ?? '')
    expect(invoked.every((channel) => /^CHANNELS\.\w+$/.test(channel))).toBe(true)
    expect(filesWith(/ipcRenderer/)).toEqual(['electron/preload.ts'])
    const withPreload = Object.entries(await everyWindow()).filter(([, preferences]) => preferences['preload'] !== undefined).map(([name]) => name)
    expect(withPreload).toEqual(['main', 'card', 'knowledge'])
  })
})
