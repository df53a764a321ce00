import { useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { printPaper } from '#renderer/features/printing/index.ts'
import { CallFailed, type CallFailure } from '#renderer/rpc/call-failure.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { bulkTexts as texts } from '#renderer/texts/bulk.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { DeskRow } from '#shared/contract/orders.ts'
import { canBeBarCode } from '#shared/printing/label-code.ts'
import { sampleOf } from './sample.ts'

export type LabelsDialogProps = { readonly orders: readonly DeskRow[]; readonly onDone: () => void; readonly onClose: () => void }

/** Labels of the marked orders as one job of the queue: how many and which are said first, what can have no label is named. */
export function LabelsDialog({ orders, onDone, onClose }: LabelsDialogProps) {
  const make = useCommand('documents.labels')
  const [isPrinting, setPrinting] = useState(false)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const printable = orders.filter(({ number }) => canBeBarCode(number))
  const leftOut = orders.filter(({ number }) => !canBeBarCode(number)).map(({ number }) => number)
  const submit = async () => {
    const file = await make.run({ orderIds: printable.map(({ orderId }) => orderId) })
    if (file === null) return
    setPrinting(true)
    try {
      await printPaper({ paper: 'label', fileId: file.fileId, title: file.fileName })
      if (file.refused.length > 0) showToast(texts.labelsLeftOut(file.refused.map(({ number }) => number || texts.goneOrder)), 'late')
      onClose()
      onDone()
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      setFailure(error.failure)
    } finally {
      setPrinting(false)
    }
  }
  return (
    <Dialog isOpen title={texts.labelsTitle(printable.length)} width="narrow" onClose={onClose} primary={{ label: texts.print, onClick: () => void submit(), isBusy: make.isRunning || isPrinting, disabledReason: printable.length === 0 ? texts.noneLabelled : null }}>
      {printable.length > 0 && <b>{sampleOf(printable, printable.length)}</b>}
      <Sub>{texts.labelsWhy}</Sub>
      {leftOut.length > 0 && <Note tone="soon">{texts.noLabel(leftOut)}</Note>}
      <FailureNote failure={failure ?? make.failure} />
    </Dialog>
  )
}
