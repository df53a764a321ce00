import { randomUUID } from 'node:crypto'
import type { EventEmitter } from 'node:events'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BrowserWindow, type WebContents, type WebContentsPrintOptions } from 'electron'
import { safeFileName } from './file-names.ts'
import { APP_HOSTS, APP_SCHEME } from './own-pages.ts'
import { notServed } from '#pages/static-files.ts'
import type { PrintOutcome, PrintRequest, PrintTrouble, SystemPrinter } from './preload-surface.ts'
import { shellTexts } from './spoken-texts.ts'
import { PRINT_WEB_PREFERENCES } from './web-preferences.ts'

/** The PDF viewer says so when the pages are drawn; printing earlier gives blank sheets. */
const PDF_READY = '-pdf-ready-to-print'
const PDF_READY_DEADLINE_MS = 15_000
const PDF_MAGIC = '%PDF-'
/** Percent. */
const WHOLE_SCALE = 100

/** Prints papers one by one, each from a private file that lives only as long as its print. */
export interface Printer {
  printPdf(job: PrintRequest): Promise<PrintOutcome>
  /** Serves the paper being printed to the print window. */
  serve(request: Request): Promise<Response>
  /** Removes what a crash may have left behind. */
  clear(): Promise<void>
}

const failed = (trouble: PrintTrouble, detail = ''): PrintOutcome => ({ outcome: 'failed', trouble, detail })
const isDiskFull = (error: unknown): boolean => (error as { readonly code?: string }).code === 'ENOSPC'

export function createPrinter(folder: string): Printer {
  const files = new Map<string, string>()
  let previous: Promise<unknown> = Promise.resolve()

  const printOne = async (job: PrintRequest): Promise<PrintOutcome> => {
    const token = randomUUID()
    const file = join(folder, `${token}.pdf`)
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeFile(file, job.bytes, { mode: 0o600, flag: 'wx' })
      files.set(token, file)
      return await printWindow(jobUrl(token, job.jobName), job)
    } catch (error) {
      if (isDiskFull(error)) return failed('disk_full')
      throw error
    } finally {
      files.delete(token)
      await rm(file, { force: true })
    }
  }

  return {
    printPdf(request) {
      if (!isPdf(request.bytes)) return Promise.resolve(failed('file_damaged'))
      const job = previous.then(() => printOne(request))
      previous = job.catch(() => undefined)
      return job
    },
    async serve(request) {
      const file = files.get(new URL(request.url).pathname.split('/')[1] ?? '')
      if (file === undefined || request.method !== 'GET') return notServed(404)
      const bytes = new Uint8Array(await readFile(file))
      return new Response(bytes, { headers: { 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' } })
    },
    async clear() {
      const cleared = rm(folder, { recursive: true, force: true })
      previous = cleared.catch(() => undefined)
      await cleared
    },
  }
}

/** The last part of the address becomes the name of the job in the printer's queue. */
function jobUrl(token: string, jobName: string): string {
  return `${APP_SCHEME}://${APP_HOSTS.print}/${token}/${encodeURIComponent(safeFileName(`${jobName.replace(/\.pdf$/i, '')}.pdf`, shellTexts().PRINT_FALLBACK_NAME))}`
}

/** Printers as the system names them. */
export async function listPrinters(contents: Pick<WebContents, 'getPrintersAsync'>): Promise<readonly SystemPrinter[]> {
  return (await contents.getPrintersAsync()).map(({ name, displayName }) => ({ name, displayName: displayName === '' ? name : displayName }))
}

async function printWindow(url: string, job: PrintRequest): Promise<PrintOutcome> {
  const window = new BrowserWindow({ show: false, webPreferences: PRINT_WEB_PREFERENCES })
  try {
    // Chromium reports a printer that is gone only as «invalid settings», which may be anything.
    if (job.printer !== '' && !(await listPrinters(window.webContents)).some(({ name }) => name === job.printer)) return failed('printer_missing', job.printer)
    const ready = untilPdfReady(window)
    await window.loadURL(url)
    await ready
    return await new Promise<PrintOutcome>((resolve) => {
      window.webContents.print(printOptions(job), (isPrinted, reason) => resolve(isPrinted ? { outcome: 'printed', trouble: null, detail: '' } : outcomeOf(reason, job)))
    })
  } finally {
    if (!window.isDestroyed()) window.destroy()
  }
}

/** A silent print forgets the paper of the printer and its scale: both are named. */
function printOptions({ printer, widthMicrons, heightMicrons, copies }: PrintRequest): WebContentsPrintOptions {
  const sheet = { printBackground: true, pageSize: { width: widthMicrons, height: heightMicrons }, copies } as const
  return printer === '' ? { silent: false, ...sheet } : { silent: true, deviceName: printer, margins: { marginType: 'none' }, scaleFactor: WHOLE_SCALE, ...sheet }
}

/** A closed window of the system is no failure; Chromium tells it by its words, or by none. */
function outcomeOf(reason: string, { printer }: PrintRequest): PrintOutcome {
  if (/cancel/i.test(reason) || (printer === '' && reason === '')) return { outcome: 'cancelled', trouble: null, detail: '' }
  return failed(/no printers|invalid (printer|device)/i.test(reason) ? 'printer_missing' : 'printer_refused', reason)
}

async function untilPdfReady(window: BrowserWindow): Promise<void> {
  // The event is not in Electron's types, though its own tests of printing rest on it.
  const contents = window.webContents as unknown as EventEmitter
  await new Promise<void>((resolve) => {
    const deadline = setTimeout(resolve, PDF_READY_DEADLINE_MS)
    contents.once(PDF_READY, () => {
      clearTimeout(deadline)
      resolve()
    })
  })
}

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, PDF_MAGIC.length)).toString('latin1') === PDF_MAGIC
}
