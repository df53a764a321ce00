import { useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { useSession } from '#renderer/app/session.tsx'
import { saveStoredFile } from '#renderer/rpc/host-shell.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { bulkTexts as texts } from '#renderer/texts/bulk.ts'
import { language } from '#renderer/texts/language.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { DeskRow } from '#shared/contract/orders.ts'
import type { OrdersAsked } from './orders-view.ts'
import { sampleOf } from './sample.ts'

export type ExportDialogProps = {
  readonly asked: OrdersAsked
  /** The marked orders, or those of the list that are read so far. */
  readonly orders: readonly DeskRow[]
  /** How many the list holds; null: the marked ones alone are exported. */
  readonly foundCount: number | null
  readonly onDone?: (() => void) | undefined
  readonly onClose: () => void
}

/** Orders as a workbook: how many and which are said first. */
export function ExportDialog({ asked, orders, foundCount, onDone, onClose }: ExportDialogProps) {
  const { run, isRunning, failure } = useCommand('orders.exportList')
  const count = foundCount ?? orders.length
  const submit = async () => {
    const answer = await run({ filter: asked, orderIds: foundCount === null ? orders.map(({ orderId }) => orderId) : null, language })
    if (answer === null) return
    onClose()
    if (!(await saveStoredFile(answer.fileId, answer.fileName))) return
    showToast(texts.exported(answer.fileName, answer.rowCount))
    if (answer.goneIds.length > 0) showToast(texts.goneCount(answer.goneIds.length), 'late')
    onDone?.()
  }
  return (
    <Dialog isOpen title={texts.excelTitle(count)} width="narrow" onClose={onClose} primary={{ label: texts.save, onClick: () => void submit(), isBusy: isRunning }}>
      <b>{sampleOf(orders, count)}</b>
      {foundCount !== null && <Sub>{texts.excelAll}</Sub>}
      <Sub>{texts.excelPersonal}</Sub>
      <FailureNote failure={failure} />
    </Dialog>
  )
}

/** Beside the count of the list: all that was found, as a workbook. */
export function ExportFound({ rows, totalCount, asked }: { readonly rows: readonly DeskRow[]; readonly totalCount: number; readonly asked: OrdersAsked }) {
  const { whyNot } = useSession()
  const [isAsking, setAsking] = useState(false)
  const reason = whyNot('orders.exportList')
  const ask = () => setAsking(true)
  useHotkeys({ X: { run: ask, description: texts.excel, disabledReason: reason } })
  return (
    <>
      <ActionButton label={texts.excel} kbd="X" disabledReason={reason} onClick={ask} />
      {isAsking && <ExportDialog asked={asked} orders={rows} foundCount={totalCount} onClose={() => setAsking(false)} />}
    </>
  )
}
