import { callCore } from '#renderer/rpc/client.ts'
import { printPdf, readStoredFile } from '#renderer/rpc/host-shell.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { dropTouchedBy } from '#renderer/rpc/query.ts'
import { printingTexts as texts, TROUBLE_TEXTS } from '#renderer/texts/printing.ts'
import { showToast, showUndoToast } from '#renderer/ui/undo-toast.tsx'
import { CallFailed } from '#renderer/rpc/call-failure.ts'
import { failureText } from '#renderer/texts/failures.ts'
import type { PrintStanding, PrintTicket } from '#shared/contract/printing.ts'
import type { QueuedPaper } from '#shared/printing/papers.ts'
import { askAboutPrint } from './asked-store.ts'

/** A stored paper on its way to the printer. `documentId` where it is a paper of an order: the answer is kept with it. */
export type PaperToPrint = { readonly paper: Exclude<QueuedPaper, 'test'>; readonly fileId: number; readonly documentId?: number | null; /** Name of the file or of the paper. */ readonly title: string }

const PDF_ENDING = /\.pdf$/i
const DETAIL_MAX = 300

async function throughWindow(ticket: PrintTicket): Promise<PrintStanding> {
  const { jobId, printer, widthMicrons, heightMicrons, copies } = ticket
  const outcome = await readStoredFile(ticket.fileId)
    .then((file) => printPdf(file, { printer, widthMicrons, heightMicrons, copies }))
    .catch((error: unknown) => ({ outcome: 'failed', trouble: 'unknown', detail: error instanceof Error ? error.message : '' }) as const)
  return callCore('printing.finish', { jobId, ...outcome, detail: outcome.detail.slice(0, DETAIL_MAX) })
}

const isOver = ({ state }: Pick<PrintTicket, 'state'>): boolean => state === 'failed'
const byRoute = (ticket: PrintTicket): Promise<PrintStanding> => (ticket.route === 'raw' ? callCore('printing.sendRaw', { jobId: ticket.jobId }) : throughWindow(ticket))

function tell(ticket: PrintTicket, { jobId, state, trouble, isAsked }: PrintStanding): void {
  const retry = { undoLabel: texts.again, onUndo: () => void printAgain(jobId) }
  if (isAsked) askAboutPrint({ jobId, title: ticket.title, printer: ticket.printer })
  else if (state === 'printed' && ticket.printer !== '') showToast(texts.sent(ticket.title, ticket.printer))
  else if (state === 'cancelled') showUndoToast({ message: texts.cancelled(ticket.title), ...retry })
  else if (state === 'failed' && trouble !== '') showUndoToast({ message: texts.notPrinted(ticket.title, TROUBLE_TEXTS[trouble]), ...retry })
}

/** Takes a job of the queue in hand and prints it as this workplace is set up. Answers whether it was printed, as far as can be told. Refuses: CallFailed. */
export async function runJob(jobId: number): Promise<boolean> {
  try {
    const ticket = await callCore('printing.start', { jobId })
    const standing = isOver(ticket) ? { jobId, state: ticket.state, trouble: ticket.trouble, detail: ticket.detail, isAsked: false } : await byRoute(ticket)
    tell(ticket, standing)
    return standing.state === 'printed'
  } finally {
    void dropTouchedBy('printing.finish')
  }
}

/** The same, from a button: what goes wrong is told. */
export async function printAgain(jobId: number): Promise<void> {
  try {
    await runJob(jobId)
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    showToast(failureText(error.failure), 'late')
  }
}

/** Puts a stored paper into the queue of this workplace and prints it; what fails stays in the queue. Refuses: CallFailed. */
export async function printPaper({ paper, fileId, documentId = null, title }: PaperToPrint): Promise<boolean> {
  const { jobId }: OutputOf<'printing.enqueue'> = await callCore('printing.enqueue', { paper, fileId, documentId, title: title.replace(PDF_ENDING, '') }, { commandId: crypto.randomUUID() })
  return runJob(jobId)
}
