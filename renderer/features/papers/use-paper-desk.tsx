import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { CallFailed } from '#renderer/rpc/call-failure.ts'
import { printPaper } from '#renderer/features/printing/index.ts'
import { saveStoredFile } from '#renderer/rpc/host-shell.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { queryClient, queryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { failureText } from '#renderer/texts/failures.ts'
import { papersTexts } from '#renderer/texts/papers.ts'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { PaperSignature } from '#shared/contract/documents.ts'
import type { DocumentRow } from '#shared/contract/orders.ts'
import { isTemplateKind, type DocumentKind, type PaperKind } from '#shared/documents/kinds.ts'
import { MissingDialog } from './missing-dialog.tsx'
import type { MissingField } from './missing-list.tsx'
import type { MissingPlace } from './missing-place.ts'
import type { WantedPaper } from './paper-drafts.ts'
import { PaperFormDialog } from './paper-form-dialog.tsx'
import { PaperPreviewDialog, type ViewedPaper } from './paper-preview-dialog.tsx'

/**
 * Opens a paper of the order by its kind. One made of a template opens its form; an act is made at once, or says what is
 * missing. `demandId` names the demand that the paper answers; none or null: the one the order was taken in with.
 */
export type OpenPaper = (kind: PaperKind, demandId?: number | null) => void

/** What can be done with the papers of one order. */
export type PaperDesk = {
  readonly openPaper: OpenPaper
  /** The same as `openPaper`. */
  readonly make: OpenPaper
  readonly view: (paper: DocumentRow) => void
  /** Prints the stored bytes once more. */
  readonly printAgain: (paper: DocumentRow) => void
  readonly save: (paper: Pick<DocumentRow, 'fileId'>) => void
  /** The signed copy; a picture of it is saved to be looked at. */
  readonly viewSigned: (paper: DocumentRow, signature: PaperSignature) => void
  readonly printLabel: () => void
  readonly busy: PaperKind | 'label' | 'reprint' | null
}

export type PaperDeskOptions = { readonly orderId: number; readonly onFix: (place: MissingPlace) => void }

type Shown =
  | { readonly kind: 'paper'; readonly paper: ViewedPaper; /** Made a moment ago and not yet on paper. */ readonly isFresh: boolean }
  | { readonly kind: 'signed'; readonly paper: ViewedPaper }
  | { readonly kind: 'form'; readonly wanted: WantedPaper }
  | { readonly kind: 'missing'; readonly of: DocumentKind; readonly missing: readonly MissingField[] }

function tell(error: unknown): void {
  if (!(error instanceof CallFailed)) throw error
  showToast(failureText(error.failure), 'late')
}

const asViewed = (paper: DocumentRow): ViewedPaper => ({
  documentId: paper.documentId, kind: paper.kind as PaperKind, title: papersTexts.numbered(paper.kind, paper.number), fileId: paper.fileId, fileName: '', sha256: paper.sha256, printedAt: paper.printedAt,
})

function useFailureToast(failure: Parameters<typeof failureText>[0] | null): void {
  useEffect(() => {
    if (failure !== null) showToast(failureText(failure), 'late')
  }, [failure])
}

/** The papers of one order and the windows they open. */
export function usePaperDesk({ orderId, onFix }: PaperDeskOptions): { readonly desk: PaperDesk; readonly dialogs: ReactNode } {
  const [shown, setShown] = useState<Shown | null>(null)
  const [busy, setBusy] = useState<PaperDesk['busy']>(null)
  const print = useCommand('documents.print')
  const reprint = useCommand('documents.reprint')
  const label = useCommand('documents.label')
  useFailureToast(print.failure)
  useFailureToast(reprint.failure)
  useFailureToast(label.failure)

  const during = useCallback(async (what: PaperDesk['busy'], work: () => Promise<void>) => {
    setBusy(what)
    try {
      await work()
    } catch (error) {
      tell(error)
    } finally {
      setBusy(null)
    }
  }, [])

  const showMade = (kind: PaperKind, made: OutputOf<'documents.print'>) => {
    showToast(papersTexts.made(kind, made.number))
    setShown({ kind: 'paper', isFresh: true, paper: { ...made, kind, title: papersTexts.numbered(kind, made.number), printedAt: null } })
  }
  const makeAct = (kind: DocumentKind, demandId: number | null) => during(kind, async () => {
    const asked = demandId === null ? { orderId, kind } : { orderId, kind, demandId }
    const { missing } = await queryClient.fetchQuery({ ...queryOf('documents.check', asked), staleTime: 0 })
    if (missing.length > 0) return setShown({ kind: 'missing', of: kind, missing })
    const made = await print.run(asked)
    if (made !== null) showMade(kind, made)
  })
  const openPaper: OpenPaper = (kind, demandId = null) => {
    if (isTemplateKind(kind)) setShown({ kind: 'form', wanted: { orderId, kind, demandId } })
    else void makeAct(kind, demandId)
  }
  const view = (paper: DocumentRow) => setShown({ kind: 'paper', isFresh: false, paper: asViewed(paper) })
  const toPrinter = ({ documentId, kind, fileId, title }: ViewedPaper) => printPaper({ paper: kind, fileId, documentId, title })
  const printAgain = (paper: ViewedPaper) => during('reprint', async () => {
    const kept = await reprint.run({ documentId: paper.documentId })
    if (kept !== null) await toPrinter({ ...paper, fileId: kept.fileId })
  })
  const printShown = (open: Extract<Shown, { kind: 'paper' }>) => {
    if (!open.isFresh) return void printAgain(open.paper)
    setShown({ ...open, isFresh: false })
    return void during('reprint', async () => void (await toPrinter(open.paper)))
  }
  const save = (fileId: number) => during(null, async () => void (await saveStoredFile(fileId)))
  const printLabel = () => during('label', async () => {
    const made = await label.run({ orderId })
    if (made !== null) await printPaper({ paper: 'label', fileId: made.fileId, title: made.fileName })
  })

  const viewSigned: PaperDesk['viewSigned'] = (paper, { fileId, fileName, fileSha256, mediaType, signedAt }) => {
    if (mediaType !== 'application/pdf') return void save(fileId)
    setShown({ kind: 'signed', paper: { ...asViewed(paper), title: fileName.replace(/\.pdf$/i, ''), fileId, fileName, sha256: fileSha256, printedAt: signedAt } })
  }

  const desk: PaperDesk = {
    openPaper, make: openPaper, view, viewSigned, printAgain: (paper) => void printAgain(asViewed(paper)),
    save: ({ fileId }) => void save(fileId), printLabel: () => void printLabel(), busy,
  }
  const close = () => setShown(null)
  const fix = (place: MissingPlace) => {
    close()
    onFix(place)
  }
  const dialogs = (
    <>
      {shown?.kind === 'paper' && <PaperPreviewDialog paper={shown.paper} isPrinting={busy === 'reprint'} onPrint={() => printShown(shown)} onSave={() => void save(shown.paper.fileId)} onClose={close} />}
      {shown?.kind === 'signed' && <PaperPreviewDialog paper={shown.paper} isPrinting={busy === 'reprint'} onPrint={() => void during('reprint', async () => void (await toPrinter(shown.paper)))} onSave={() => void save(shown.paper.fileId)} onClose={close} />}
      {shown?.kind === 'form' && <PaperFormDialog wanted={shown.wanted} onPrinted={(made) => showMade(shown.wanted.kind, made)} onView={view} onFix={fix} onClose={close} />}
      {shown?.kind === 'missing' && <MissingDialog kind={shown.of} missing={shown.missing} onFix={fix} onClose={close} />}
    </>
  )
  return { desk, dialogs }
}
