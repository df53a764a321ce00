import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPrinter, listPrinters } from '#shell/print.ts'
import { BrowserWindow, PageContents } from './electron-stand-in.ts'

vi.mock('electron', () => import('#test/shell/electron-stand-in.ts'))

const root = mkdtempSync(join(tmpdir(), 'verstak-print-'))
const folder = join(root, 'print')
afterAll(() => rmSync(root, { recursive: true, force: true }))
const PDF = new TextEncoder().encode('%PDF-1.7 test')

const A4 = { printer: '', widthMicrons: 210_000, heightMicrons: 297_000, copies: 1 } as const
const PRINTED = { outcome: 'printed', trouble: null, detail: '' } as const
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
    expect(await printer.printPdf({ bytes: PDF, jobName: 'Акт 7/2026', ...A4 })).toEqual(PRINTED)
    const window = BrowserWindow.all[0]
    expect(whilePrinting).toEqual({ mode: 0o600, folderMode: 0o700, body: '%PDF-1.7 test', type: 'application/pdf' })
    expect(window?.options).toMatchObject({ show: false, webPreferences: { sandbox: true, plugins: true, nodeIntegration: false } })
    expect(window?.webContents.printed).toEqual([{ silent: false, printBackground: true, pageSize: { width: 210_000, height: 297_000 }, copies: 1 }])
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
    expect(await printer.printPdf({ bytes: PDF, jobName: 'a.pdf', ...A4 })).toEqual({ outcome: 'cancelled', trouble: null, detail: '' })
  })

  it('waits until the pages are drawn before it prints', async () => {
    const printer = createPrinter(folder)
    BrowserWindow.whileLoading = () => Promise.resolve()
    const job = printer.printPdf({ bytes: PDF, jobName: 'a', ...A4 })
    await vi.waitFor(() => expect(BrowserWindow.all).toHaveLength(1))
    await new Promise((resolve) => { setTimeout(resolve, 20) })
    expect(BrowserWindow.all[0]?.webContents.printed).toEqual([])
    BrowserWindow.all[0]?.webContents.emit('-pdf-ready-to-print')
    expect(await job).toEqual(PRINTED)
  })

  it('what is not a PDF never reaches a window', async () => {
    expect(await createPrinter(folder).printPdf({ bytes: new TextEncoder().encode('<html>'), jobName: 'a', ...A4 })).toEqual({ outcome: 'failed', trouble: 'file_damaged', detail: '' })
    expect(BrowserWindow.all).toEqual([])
  })

  it('papers are printed one after another, and a failed one does not stop the next', async () => {
    const printer = createPrinter(folder)
    BrowserWindow.whileLoading = (window) => {
      if (BrowserWindow.all.length === 1) return Promise.reject(new Error('viewer broke'))
      setImmediate(() => window.webContents.emit('-pdf-ready-to-print'))
      return Promise.resolve()
    }
    const results = await Promise.allSettled([printer.printPdf({ bytes: PDF, jobName: 'a', ...A4 }), printer.printPdf({ bytes: PDF, jobName: 'b', ...A4 })])
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

describe('a printer chosen beforehand', () => {
  const label = { bytes: PDF, jobName: 'Этикетка', printer: 'TSC TE200', widthMicrons: 58_000, heightMicrons: 40_000, copies: 2 }
  beforeEach(() => { PageContents.printers = [{ name: 'TSC TE200', displayName: '' }, { name: 'HP', displayName: 'HP у кассы' }] })

  it('prints without a question on a sheet named in microns, in its own size', async () => {
    expect(await createPrinter(folder).printPdf(label)).toEqual(PRINTED)
    expect(BrowserWindow.all[0]?.webContents.printed).toEqual([{ silent: true, deviceName: 'TSC TE200', margins: { marginType: 'none' }, scaleFactor: 100, printBackground: true, pageSize: { width: 58_000, height: 40_000 }, copies: 2 }])
  })

  it('that the system no longer has is named, and nothing is printed', async () => {
    expect(await createPrinter(folder).printPdf({ ...label, printer: 'Старый' })).toEqual({ outcome: 'failed', trouble: 'printer_missing', detail: 'Старый' })
    expect(BrowserWindow.all[0]?.webContents.printed).toEqual([])
  })

  it.each([['Print job canceled', 'cancelled', null], ['Invalid printer settings', 'failed', 'printer_missing'], ['Print job failed', 'failed', 'printer_refused'], ['', 'failed', 'printer_refused']])('«%s» of the system ends as %s', async (reason, outcome, trouble) => {
    BrowserWindow.whileLoading = (window) => {
      Object.assign(window.webContents, { printAnswer: false, printReason: reason })
      setImmediate(() => window.webContents.emit('-pdf-ready-to-print'))
      return Promise.resolve()
    }
    expect(await createPrinter(folder).printPdf(label)).toMatchObject({ outcome, trouble })
  })

  it('a full disk is named', async () => {
    BrowserWindow.whileLoading = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
    expect(await createPrinter(folder).printPdf(label)).toEqual({ outcome: 'failed', trouble: 'disk_full', detail: '' })
  })

  it('is chosen from the list of the system, by the names people know', async () => {
    expect(await listPrinters(new PageContents() as never)).toEqual([{ name: 'TSC TE200', displayName: 'TSC TE200' }, { name: 'HP', displayName: 'HP у кассы' }])
  })
})
