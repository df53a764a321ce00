import type { App } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { guardEveryPage, mayNavigate, mayShowInFrame } from '#shell/navigation-guard.ts'
import { createOwnPages } from '#shell/own-pages.ts'
import { app, PageContents } from '#test/shell/electron-stand-in.ts'

vi.mock('electron', () => import('#test/shell/electron-stand-in.ts'))

const pages = createOwnPages()

const FOREIGN = [
  'https://example.org/', 'http://localhost/', 'http://127.0.0.1:5173/', 'file:///etc/passwd', 'file://server/share/a.html',
  'javascript:alert(1)', 'data:text/html,<h1>x</h1>', 'about:blank', 'app://verstak.example.org/', 'app://evil/verstak', 'app://user@verstak/',
  'app://user:pass@verstak/index.html', 'app://verstak:80/', 'app:verstak', 'app:///verstak/', 'apps://verstak/', 'xapp://verstak/', 'app://',
  'app://failure/do/retry', 'app://print/1/a.pdf', 'blob:app://verstak/1', 'view-source:app://verstak/', 'ftp://verstak/', 'ws://verstak/',
  'chrome://settings', 'devtools://devtools/', '//verstak/index.html', '/index.html', 'verstak', '', ' app://evil/', '\\\\server\\share',
  'app://verstak\\@evil/', 'app://verstak%2eevil/', 'HTTPS://VERSTAK/', 'mailto:a@b.ru', 'tel:+7', 'smb://share/', 'ms-settings:',
]

describe('leaving the program', () => {
  it.each(['app://verstak/', 'app://verstak/index.html', 'app://verstak/index.html#/orders/1', 'APP://verstak/a?b=c'])('a window may go to the own page %s', (url) => {
    expect(mayNavigate(url, pages)).toBe(true)
  })

  it.each(FOREIGN)('a window never goes to «%s»', (url) => {
    expect(mayNavigate(url, pages)).toBe(false)
  })

  it.each(['app://verstak/a', 'about:blank', 'about:srcdoc', 'blob:app://verstak/1-2', 'app://print/1/a.pdf', 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html'])(
    'a frame inside a page may show %s', (url) => {
      expect(mayShowInFrame(url, pages)).toBe(true)
    })

  it.each(['https://example.org/', 'file:///etc/passwd', 'data:text/html,x', 'javascript:alert(1)', 'blob:https://example.org/1', 'blob:null/1',
    'blob:app://verstak.evil/1', 'app://failure/', 'app://print.evil/1', 'app://x@print/1', 'chrome-extension://aaaa/index.html', 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai.evil/'])(
    'a frame never shows %s', (url) => {
      expect(mayShowInFrame(url, pages)).toBe(false)
    })

  it('the development server is an own page only while developing, and only on this machine', () => {
    expect(createOwnPages('http://localhost:5173').has('http://localhost:5173/index.html')).toBe(true)
    expect(createOwnPages('http://localhost:5173').has('http://localhost:5174/')).toBe(false)
    expect(createOwnPages('https://example.org').has('https://example.org/')).toBe(false)
    expect(createOwnPages('http://example.org').homeUrl).toBe('app://verstak/index.html')
  })
})

describe('the guard on every page', () => {
  const guarded = (): PageContents => {
    const contents = new PageContents()
    guardEveryPage(app as unknown as App, pages)
    app.emit('web-contents-created', {}, contents)
    app.removeAllListeners()
    return contents
  }
  const wasStopped = (contents: PageContents, event: string, url: string, isMainFrame = true): boolean => {
    let isStopped = false
    contents.emit(event, { url, isMainFrame, preventDefault: () => { isStopped = true } })
    return isStopped
  }

  it.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])('stops a foreign address at %s and lets an own one pass', (event) => {
    expect(wasStopped(guarded(), event, 'https://example.org/')).toBe(true)
    expect(wasStopped(guarded(), event, 'app://verstak/index.html')).toBe(false)
  })

  it.each(['will-redirect', 'will-frame-navigate'])('stops a foreign address of a frame at %s, not the paper shown in it', (event) => {
    expect(wasStopped(guarded(), event, 'https://example.org/', false)).toBe(true)
    expect(wasStopped(guarded(), event, 'blob:app://verstak/1', false)).toBe(false)
    expect(wasStopped(guarded(), event, 'blob:app://verstak/1', true)).toBe(true)
  })

  it('never attaches a web view and never opens a window for a page', () => {
    const contents = guarded()
    expect(wasStopped(contents, 'will-attach-webview', '')).toBe(true)
    for (const url of ['app://verstak/index.html', 'https://example.org/', 'about:blank']) {
      expect(contents.openHandler?.({ url })).toEqual({ action: 'deny' })
    }
  })
})
