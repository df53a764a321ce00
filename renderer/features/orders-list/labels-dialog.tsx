import { FailureNote } from '#renderer/app/failure-note.tsx'
import { printPaper } from '#renderer/features/printing/index.ts'
import { CallFailed } from '#renderer/rpc/call-failure.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { bulkTexts as texts } from '#renderer/texts/bulk.ts'
import { failureText } from '#renderer/texts/failures.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { DeskRow } from '#shared/contract/orders.ts'
import { canBeBarCode } from '#shared/printing/label-code.ts'
import { sampleOf } from './sample.ts'

export type LabelsDialogProps = { readonly orders: readonly DeskRow[]; readonly onDone: () => void; readonly onClose: () => void }

/** What stops a printer stays in the queue; what stops the queue is told. */
async function print({ fileId, fileName }: OutputOf<'documents.labels'>): Promise<void> {
  try {
    await printPaper({ paper: 'label', fileId, title: fileName })
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    showToast(failureText(error.failure), 'late')
  }
}

/** Labels of the marked orders as one job of the queue: how many and which are said first, what can have no label is named. */
export function LabelsDialog({ orders, onDone, onClose }: LabelsDialogProps) {
  const make = useCommand('documents.labels')
  const printable = orders.filter(({ number }) => canBeBarCode(number))
  const leftOut = orders.filter(({ number }) => !canBeBarCode(number)).map(({ number }) => number)
  const submit = async () => {
    const file = await make.run({ orderIds: printable.map(({ orderId }) => orderId) })
    if (file === null) return
    onClose()
    onDone()
    if (file.refused.length > 0) showToast(texts.labelsLeftOut(file.refused.map(({ number }) => number || texts.goneOrder)), 'late')
    await print(file)
  }
  return (
    <Dialog isOpen title={texts.labelsTitle(printable.length)} width="narrow" onClose={onClose} primary={{ label: texts.print, onClick: () => void submit(), isBusy: make.isRunning, disabledReason: printable.length === 0 ? texts.noneLabelled : null }}>
      {printable.length > 0 && <b>{sampleOf(printable, printable.length)}</b>}
      <Sub>{texts.labelsWhy}</Sub>
      {leftOut.length > 0 && <Note tone="soon">{texts.noLabel(leftOut)}</Note>}
      <FailureNote failure={make.failure} />
    </Dialog>
  )
}
