import { useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { waitingTexts } from '#renderer/texts/order-parts.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { WaitingLine } from '#shared/contract/stock.ts'
import classes from './waiting.module.css'

const { all: texts } = waitingTexts
const SHOWN_LINES = 8

/** Everything that is offered, shown by its first lines before it is done. */
export function ReserveOfferedDialog({ lines, onClose }: { readonly lines: readonly WaitingLine[]; readonly onClose: () => void }) {
  const reserve = useCommand('stock.reserve')
  const [asked] = useState(lines)
  const [doneCount, setDone] = useState(0)
  const rest = asked.slice(doneCount)
  const submit = async () => {
    for (const [at, { orderPartId, offeredMilli }] of rest.entries()) {
      if ((await reserve.run({ orderPartId, warehouseId: null, qtyMilli: offeredMilli })) === null) return
      setDone(doneCount + at + 1)
    }
    onClose()
    showToast(texts.done(asked.length))
  }
  return (
    <Dialog isOpen title={texts.title} onClose={onClose} primary={{ label: texts.submit, onClick: () => void submit(), isBusy: reserve.isRunning }}>
      <Sub>{doneCount === 0 ? texts.lead(asked.length) : texts.stopped(doneCount, asked.length)}</Sub>
      <ul className={classes.sample}>
        {rest.slice(0, SHOWN_LINES).map((line) => <li key={line.orderPartId}>{texts.line(line.orderNumber, line.partNumber, line.offeredMilli, line.unit)}</li>)}
      </ul>
      {rest.length > SHOWN_LINES && <Sub>{texts.more(rest.length - SHOWN_LINES)}</Sub>}
      <FailureNote failure={reserve.failure} />
    </Dialog>
  )
}
