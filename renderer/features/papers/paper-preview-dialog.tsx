import { useState } from 'react'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { papersTexts } from '#renderer/texts/papers.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { CallFailed } from '#renderer/rpc/call-failure.ts'
import { PrintTarget, usePrintTarget } from '#renderer/features/printing/index.ts'
import { failureText } from '#renderer/texts/failures.ts'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { PaperKind } from '#shared/documents/kinds.ts'
import { PdfPages } from './pdf-pages.tsx'
import classes from './papers.module.css'

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const
const WHOLE_ZOOM_AT = 2
const PERCENT = 100
const { preview: texts } = papersTexts

/** A stored paper as it is looked at. */
export type ViewedPaper = { readonly documentId: number; readonly kind: PaperKind; readonly title: string; readonly fileId: number; readonly fileName: string; readonly sha256: string; readonly printedAt: string | null }

export type PaperPreviewDialogProps = {
  readonly paper: ViewedPaper
  readonly isPrinting: boolean
  readonly onPrint: () => void
  readonly onSave: () => void
  readonly onClose: () => void
}

/** The paper as it will come out of the printer; saved and printed from here. */
export function PaperPreviewDialog({ paper, isPrinting, onPrint, onSave, onClose }: PaperPreviewDialogProps) {
  const target = usePrintTarget(paper.kind)
  const print = () => void target.remember().then(onPrint, (error: unknown) => {
    if (!(error instanceof CallFailed)) throw error
    showToast(failureText(error.failure), 'late')
  })
  const [step, setStep] = useState(WHOLE_ZOOM_AT)
  const zoom = ZOOMS[step] ?? 1
  const nearer = () => setStep((now) => Math.min(ZOOMS.length - 1, now + 1))
  const farther = () => setStep((now) => Math.max(0, now - 1))
  useHotkeys(
    {
      'Ctrl+P': { run: print, description: papersTexts.print, takesSystemKey: true },
      'Ctrl+S': { run: onSave, description: papersTexts.save },
      ']': { run: nearer, description: texts.zoomIn },
      '[': { run: farther, description: texts.zoomOut },
    },
    { scope: 'dialog' },
  )
  return (
    <Dialog
      isOpen
      width="wide"
      title={paper.title}
      onClose={onClose}
      cancelLabel={texts.close}
      primary={{ label: papersTexts.print, onClick: print, isBusy: isPrinting, kbd: 'Ctrl P' }}
      extraActions={
        <>
          <ActionButton label={texts.zoomOut} kbd="[" variant="quiet" onClick={farther} />
          <span className={classes.zoom}>{texts.zoom(Math.round(zoom * PERCENT))}</span>
          <ActionButton label={texts.zoomIn} kbd="]" variant="quiet" onClick={nearer} />
          <ActionButton label={papersTexts.save} kbd="Ctrl S" onClick={onSave} />
        </>
      }
    >
      <PdfPages fileId={paper.fileId} zoom={zoom} />
      <PrintTarget target={target} />
      {paper.printedAt !== null && <div className={classes.foot} title={papersTexts.digestTitle(paper.sha256)}>{texts.stored(paper.printedAt, paper.sha256)}</div>}
    </Dialog>
  )
}
