import type { App, WebContents } from 'electron'
import { APP_HOSTS, isAppHost, type OwnPages } from './own-pages.ts'

/** Chromium's built-in PDF viewer; its frame shows the papers inside the preview and the print window. */
const PDF_VIEWER_URL = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/'

/** Whether a window may go to the address: only to the program's own pages. */
export function mayNavigate(url: string, pages: OwnPages): boolean {
  return pages.has(url)
}

/** Whether a frame inside a page may show the address: own pages, own blobs, a paper being printed, the PDF viewer. */
export function mayShowInFrame(url: string, pages: OwnPages): boolean {
  if (url === 'about:blank' || url === 'about:srcdoc' || pages.has(url)) return true
  if (url.startsWith(PDF_VIEWER_URL)) return true
  if (url.startsWith('blob:')) return pages.has(url.slice('blob:'.length))
  const parsed = URL.parse(url)
  return parsed !== null && parsed.username === '' && parsed.password === '' && isAppHost(parsed, APP_HOSTS.print)
}

/** Keeps one page where it belongs: no foreign addresses, no new windows, no embedded web views. */
export function guardNavigation(contents: WebContents, pages: OwnPages): void {
  contents.on('will-frame-navigate', (details) => {
    const isAllowed = details.isMainFrame ? mayNavigate(details.url, pages) : mayShowInFrame(details.url, pages)
    if (!isAllowed) details.preventDefault()
  })
  contents.on('will-navigate', (details) => {
    if (!mayNavigate(details.url, pages)) details.preventDefault()
  })
  contents.on('will-redirect', (details) => {
    const isAllowed = details.isMainFrame ? mayNavigate(details.url, pages) : mayShowInFrame(details.url, pages)
    if (!isAllowed) details.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Guards every page the program ever creates, whoever creates it. */
export function guardEveryPage(app: Pick<App, 'on'>, pages: OwnPages): void {
  app.on('web-contents-created', (_event, contents) => guardNavigation(contents, pages))
}
