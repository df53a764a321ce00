import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPrinter } from '#shell/print.ts'
import { BrowserWindow } from './electron-stand-in.ts'

vi.mock('electron', () => import('#test/shell/electron-stand-in.ts'))

const root = mkdtempSync(join(tmpdir(), 'verstak-print-'))
const folder = join(root, 'print')
afterAll(() => rmSync(root, { recursive: true, force: true }))
const PDF = new TextEncoder().encode('%PDF-1.7 test')

const loaded: string[] = []
beforeEach(() => {
  BrowserWindow.all.length = 0
  loaded.length = 0
  BrowserWindow.whileLoading = (window, url) => {
    loaded.push(url)
    setImmediate(() => window.webContents.emit('-pdf-ready-to-print'))
    return Promise.resolve()
  }
})

describe('printing a paper', () => {
  it('shows the print dialog of a hidden window with nothing but the PDF viewer, then leaves no trace', async () => {
    const printer = createPrinter(folder)
    let whilePrinting: { mode: number; folderMode: number; body: string; type: string | null } | null = null
    BrowserWindow.whileLoading = async (window, url) => {
      const file = join(folder, readdirSync(folder)[0] ?? '')
      const answer = await printer.serve(new Request(url))
      whilePrinting = { mode: statSync(file).mode & 0o777, folderMode: statSync(folder).mode & 0o777, body: await answer.text(), type: answer.headers.get('content-type') }
      loaded.push(url)
      setImmediate(() => window.webContents.emit('-pdf-ready-to-print'))
    }
    expect(await printer.printPdf({ bytes: PDF, jobName: 'Акт 7/2026' })).toEqual({ printed: true })
    const window = BrowserWindow.all[0]
    expect(whilePrinting).toEqual({ mode: 0o600, folderMode: 0o700, body: '%PDF-1.7 test', type: 'application/pdf' })
    expect(window?.options).toMatchObject({ show: false, webPreferences: { sandbox: true, plugins: true, nodeIntegration: false } })
    expect(window?.webContents.printed).toEqual([{ silent: false, printBackground: true }])
    expect(window?.isGone).toBe(true)
    expect(readdirSync(folder)).toEqual([])
    expect(decodeURIComponent(loaded[0] ?? '')).toMatch(/^app:\/\/print\/[0-9a-f-]{36}\/Акт 7_2026\.pdf$/)
    expect((await printer.serve(new Request(loaded[0] ?? ''))).status).toBe(404)
  })

  it('a cancelled dialog is not a printed paper', async () => {
    const printer = createPrinter(folder)
    BrowserWindow.whileLoading = (window) => {
      window.webContents.printAnswer = false
      setImmediate(() => window.webContents.emit('-pdf-ready-to-print'))
      return Promise.resolve()
    }
    expect(await printer.printPdf({ bytes: PDF, jobName: 'a.pdf' })).toEqual({ printed: false })
  })

  it('waits until the pages are drawn before it prints', async () => {
    const printer = createPrinter(folder)
    BrowserWindow.whileLoading = () => Promise.resolve()
    const job = printer.printPdf({ bytes: PDF, jobName: 'a' })
    await vi.waitFor(() => expect(BrowserWindow.all).toHaveLength(1))
    await new Promise((resolve) => { setTimeout(resolve, 20) })
    expect(BrowserWindow.all[0]?.webContents.printed).toEqual([])
    BrowserWindow.all[0]?.webContents.emit('-pdf-ready-to-print')
    expect(await job).toEqual({ printed: true })
  })

  it('what is not a PDF never reaches a window', async () => {
    expect(await createPrinter(folder).printPdf({ bytes: new TextEncoder().encode('<html>'), jobName: 'a' })).toEqual({ printed: false })
    expect(BrowserWindow.all).toEqual([])
  })

  it('papers are printed one after another, and a failed one does not stop the next', async () => {
    const printer = createPrinter(folder)
    BrowserWindow.whileLoading = (window) => {
      if (BrowserWindow.all.length === 1) return Promise.reject(new Error('viewer broke'))
      setImmediate(() => window.webContents.emit('-pdf-ready-to-print'))
      return Promise.resolve()
    }
    const results = await Promise.allSettled([printer.printPdf({ bytes: PDF, jobName: 'a' }), printer.printPdf({ bytes: PDF, jobName: 'b' })])
    expect(results.map((result) => result.status)).toEqual(['rejected', 'fulfilled'])
    expect(readdirSync(folder)).toEqual([])
  })

  it('papers left by a crash are removed at the next start', async () => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'left.pdf'), PDF)
    await createPrinter(folder).clear()
    expect(existsSync(folder)).toBe(false)
  })

  it.each(['app://print/', 'app://print/unknown/a.pdf', 'app://print/..%2f..%2fetc/passwd'])('%s is no paper', async (url) => {
    expect((await createPrinter(folder).serve(new Request(url))).status).toBe(404)
  })
})
