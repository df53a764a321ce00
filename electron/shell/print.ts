import { randomUUID } from 'node:crypto'
import type { EventEmitter } from 'node:events'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BrowserWindow } from 'electron'
import { safeFileName } from './file-names.ts'
import { APP_HOSTS, APP_SCHEME } from './own-pages.ts'
import { notServed } from '#pages/static-files.ts'
import { shellTexts } from './spoken-texts.ts'
import { PRINT_WEB_PREFERENCES } from './web-preferences.ts'

/** The PDF viewer says so when the pages are drawn; printing earlier gives blank sheets. */
const PDF_READY = '-pdf-ready-to-print'
const PDF_READY_DEADLINE_MS = 15_000
const PDF_MAGIC = '%PDF-'

/** Prints papers one by one, each from a private file that lives only as long as its print dialog. */
export interface Printer {
  printPdf(job: { readonly bytes: Uint8Array; readonly jobName: string }): Promise<{ printed: boolean }>
  /** Serves the paper being printed to the print window. */
  serve(request: Request): Promise<Response>
  /** Removes what a crash may have left behind. */
  clear(): Promise<void>
}

export function createPrinter(folder: string): Printer {
  const files = new Map<string, string>()
  let previous: Promise<unknown> = Promise.resolve()

  const printOne = async (bytes: Uint8Array, jobName: string): Promise<{ printed: boolean }> => {
    const token = randomUUID()
    const file = join(folder, `${token}.pdf`)
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeFile(file, bytes, { mode: 0o600, flag: 'wx' })
      files.set(token, file)
      return { printed: await showPrintDialog(jobUrl(token, jobName)) }
    } finally {
      files.delete(token)
      await rm(file, { force: true })
    }
  }

  return {
    printPdf({ bytes, jobName }) {
      if (!isPdf(bytes)) return Promise.resolve({ printed: false })
      const job = previous.then(() => printOne(bytes, jobName))
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

async function showPrintDialog(url: string): Promise<boolean> {
  const window = new BrowserWindow({ show: false, webPreferences: PRINT_WEB_PREFERENCES })
  try {
    const ready = untilPdfReady(window)
    await window.loadURL(url)
    await ready
    return await new Promise<boolean>((resolve) => {
      window.webContents.print({ silent: false, printBackground: true }, (isPrinted) => resolve(isPrinted))
    })
  } finally {
    if (!window.isDestroyed()) window.destroy()
  }
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
