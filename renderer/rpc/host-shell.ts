import { base64ToBytes, bytesToBase64 } from './bytes.ts'
import { callCore } from './client.ts'
import { desktopShell, type FilePurpose, type PrintOutcome, type PrintTarget, type SystemPrinter } from './desktop-shell.ts'

export type NamedBytes = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
export type StoredFile = NamedBytes & { readonly mediaType: string; readonly sha256: string }

const PDF = 'application/pdf'
const ANY_BYTES = 'application/octet-stream'
const URL_KEPT_MS = 60_000
const ACCEPTED: Readonly<Record<FilePurpose, string>> = { import: '.xlsx,.xls,.ods,.csv,.txt', photo: 'image/jpeg,image/png,image/webp', law: '.json,.xml', attachment: '', letter: '.eml,message/rfc822' }

/** The bytes kept under this number. */
export async function readStoredFile(fileId: number): Promise<StoredFile> {
  const { base64, ...file } = await callCore('files.read', { fileId })
  return { ...file, bytes: base64ToBytes(base64) }
}

/** Gives a file to the core to keep; answers its number. */
export async function storeFile(file: NamedBytes): Promise<{ readonly fileId: number; readonly sha256: string; readonly mediaType: string }> {
  return callCore('files.store', { name: file.name, base64: bytesToBase64(file.bytes) }, { commandId: crypto.randomUUID() })
}

/** Saves bytes where the person says: a dialog on the desktop, a download in a browser. Answers false when the dialog was closed. */
export async function saveFile(file: NamedBytes & { readonly mediaType?: string }): Promise<boolean> {
  const shell = desktopShell()
  if (shell !== null) return (await shell.saveFile({ bytes: file.bytes, suggestedName: file.name })).saved
  const url = URL.createObjectURL(new Blob([file.bytes], { type: file.mediaType ?? ANY_BYTES }))
  const link = document.createElement('a')
  link.href = url
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), URL_KEPT_MS)
  return true
}

/** Saves a kept file outside the program: a photo without what its camera wrote. */
export async function saveStoredFile(fileId: number, name?: string): Promise<boolean> {
  const { base64, ...file } = await callCore('files.takeOut', { fileId })
  return saveFile({ ...file, bytes: base64ToBytes(base64), name: name ?? file.name })
}

const HANDED_OVER: PrintOutcome = { outcome: 'printed', trouble: null, detail: '' }

/** Prints a paper: on the named printer at once, or by the window of the system; in a browser always by the browser's own, which tells nothing of the end. */
export async function printPdf(job: NamedBytes, target: PrintTarget): Promise<PrintOutcome> {
  const shell = desktopShell()
  if (shell !== null) {
    const { printer, widthMicrons, heightMicrons, copies } = target
    return shell.printPdf({ bytes: job.bytes, jobName: job.name, printer, widthMicrons, heightMicrons, copies })
  }
  return (await printInBrowser(job)) ? HANDED_OVER : { outcome: 'failed', trouble: 'unknown', detail: '' }
}

async function printInBrowser(job: NamedBytes): Promise<boolean> {
  const url = URL.createObjectURL(new Blob([job.bytes], { type: PDF }))
  const frame = document.createElement('iframe')
  frame.hidden = true
  frame.title = job.name
  frame.src = url
  const isPrinted = await new Promise<boolean>((resolve) => {
    frame.addEventListener('load', () => {
      // Papers are printed while a person goes on typing: the cursor is taken from nobody, and a frame does not keep it.
      const cursorAt = document.activeElement
      frame.contentWindow?.print()
      if (document.activeElement === frame && cursorAt instanceof HTMLElement) {
        window.focus()
        cursorAt.focus({ preventScroll: true })
      }
      resolve(true)
    })
    frame.addEventListener('error', () => resolve(false))
    document.body.append(frame)
  })
  // The dialog of the browser reads the frame as long as it is open.
  setTimeout(() => {
    frame.remove()
    URL.revokeObjectURL(url)
  }, URL_KEPT_MS)
  return isPrinted
}

/** Printers of the system, by the desktop; null in a browser, which shows its own list when it prints. */
export async function listPrinters(): Promise<readonly SystemPrinter[] | null> {
  return desktopShell()?.listPrinters() ?? null
}

/** Opens an address outside the program, after the person has seen it. Answers false when the host refuses it. */
export async function openAddress(address: string): Promise<boolean> {
  const shell = desktopShell()
  if (shell !== null) return (await shell.openExternal(address)).opened
  const link = document.createElement('a')
  link.href = address
  link.target = '_blank'
  link.rel = 'noopener noreferrer'
  link.click()
  return true
}

/** Asks the person for a file; null when they closed the question. */
export async function pickFile(purpose: FilePurpose): Promise<NamedBytes | null> {
  const shell = desktopShell()
  if (shell !== null) {
    const file = await shell.openFile(purpose)
    return file === null ? null : { name: file.name, bytes: new Uint8Array(file.bytes) }
  }
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = ACCEPTED[purpose]
  const file = await new Promise<File | null>((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => resolve(null))
    input.click()
  })
  return file === null ? null : fileBytes(file)
}

/** The bytes of a dropped or pasted file. */
export async function fileBytes(file: File): Promise<NamedBytes> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}
