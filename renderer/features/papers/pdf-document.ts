import type { PDFDocumentProxy, PDFPageProxy, PDFWorker } from 'pdfjs-dist'

export type OpenPdf = { readonly pages: readonly PDFPageProxy[]; readonly close: () => void }

/** Screens show 96 dots where the paper has 72 points. */
const PIXELS_PER_POINT = 96 / 72

let sharedWorker: PDFWorker | null = null

/** The reader is loaded when the first paper is looked at. */
async function reader() {
  const [pdfjs, { default: workerUrl }] = await Promise.all([import('pdfjs-dist'), import('pdfjs-dist/build/pdf.worker.min.mjs?url')])
  sharedWorker ??= new pdfjs.PDFWorker({ port: new Worker(workerUrl, { type: 'module' }) as never })
  return { pdfjs, worker: sharedWorker }
}

async function pagesOf(document: PDFDocumentProxy): Promise<readonly PDFPageProxy[]> {
  return Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)))
}

/** Opens the bytes of a paper. The bytes are given away and must not be used afterwards. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { pdfjs, worker } = await reader()
  // The page forbids compiling code at run time, so the reader does without it.
  const loading = pdfjs.getDocument({ data: bytes, worker, useWasm: false, useWorkerFetch: false, verbosity: pdfjs.VerbosityLevel.ERRORS })
  const pages = await pagesOf(await loading.promise)
  return { pages, close: () => void loading.destroy() }
}

/** Units: CSS pixels at this zoom. */
export function pageSize(page: PDFPageProxy, zoom: number): { readonly width: number; readonly height: number } {
  const { width, height } = page.getViewport({ scale: PIXELS_PER_POINT * zoom })
  return { width: Math.round(width), height: Math.round(height) }
}

/** Draws the page sharp for this screen; answers how to stop. */
export function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement, zoom: number): () => void {
  const viewport = page.getViewport({ scale: PIXELS_PER_POINT * zoom * window.devicePixelRatio })
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  const task = page.render({ canvas, viewport })
  // A drawing stopped for a new zoom fails on purpose.
  task.promise.catch(() => undefined)
  return () => task.cancel()
}
