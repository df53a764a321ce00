import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { CallFailed } from '#renderer/rpc/call-failure.ts'
import { printStoredPdf, saveStoredFile } from '#renderer/rpc/host-shell.ts'
import { queryClient, queryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { failureText } from '#renderer/texts/ru/failures.ts'
import { papersTexts } from '#renderer/texts/ru/papers.ts'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { DocumentRow } from '#shared/contract/orders.ts'
import type { DocumentKind } from '#shared/documents/kinds.ts'
import { MissingDialog, type MissingField } from './missing-dialog.tsx'
import type { MissingPlace } from './missing-place.ts'
import { PaperPreviewDialog, type ViewedPaper } from './paper-preview-dialog.tsx'

/** What can be done with the papers of one order. */
export type PaperDesk = {
  /** Makes a new paper with its own number and shows it; says what is missing instead when something is. */
  readonly make: (kind: DocumentKind) => void
  readonly view: (paper: DocumentRow) => void
  /** Prints the stored bytes once more. */
  readonly printAgain: (paper: DocumentRow) => void
  readonly save: (paper: Pick<DocumentRow, 'fileId'>) => void
  readonly printLabel: () => void
  readonly busy: DocumentKind | 'label' | 'reprint' | null
}

export type PaperDeskOptions = { readonly orderId: number; readonly onFix: (place: MissingPlace) => void }

type Shown =
  | { readonly kind: 'paper'; readonly paper: ViewedPaper; /** Made a moment ago and not yet on paper. */ readonly isFresh: boolean }
  | { readonly kind: 'missing'; readonly of: DocumentKind; readonly missing: readonly MissingField[] }

function tell(error: unknown): void {
  if (!(error instanceof CallFailed)) throw error
  showToast(failureText(error.failure), 'late')
}

const asViewed = (paper: DocumentRow): ViewedPaper => ({
  documentId: paper.documentId, title: papersTexts.numbered(paper.kind, paper.number), fileId: paper.fileId, fileName: '', sha256: paper.sha256, printedAt: paper.printedAt,
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

  const make = (kind: DocumentKind) => during(kind, async () => {
    const { missing } = await queryClient.fetchQuery({ ...queryOf('documents.check', { orderId, kind }), staleTime: 0 })
    if (missing.length > 0) return setShown({ kind: 'missing', of: kind, missing })
    const made = await print.run({ orderId, kind })
    if (made === null) return
    showToast(papersTexts.made(kind, made.number))
    setShown({ kind: 'paper', isFresh: true, paper: { ...made, title: papersTexts.numbered(kind, made.number), printedAt: null } })
  })
  const printAgain = (documentId: number) => during('reprint', async () => {
    const kept = await reprint.run({ documentId })
    if (kept !== null) await printStoredPdf(kept.fileId)
  })
  const printShown = (open: Extract<Shown, { kind: 'paper' }>) => {
    if (!open.isFresh) return void printAgain(open.paper.documentId)
    setShown({ ...open, isFresh: false })
    return void during('reprint', async () => void (await printStoredPdf(open.paper.fileId)))
  }
  const save = (fileId: number) => during(null, async () => void (await saveStoredFile(fileId)))
  const printLabel = () => during('label', async () => {
    const made = await label.run({ orderId })
    if (made !== null) await printStoredPdf(made.fileId)
  })

  const desk: PaperDesk = {
    make: (kind) => void make(kind), view: (paper) => setShown({ kind: 'paper', isFresh: false, paper: asViewed(paper) }), printAgain: ({ documentId }) => void printAgain(documentId),
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
      {shown?.kind === 'missing' && <MissingDialog kind={shown.of} missing={shown.missing} onFix={fix} onClose={close} />}
    </>
  )
  return { desk, dialogs }
}
