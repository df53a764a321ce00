import { useState } from 'react'
import { DraftNote } from '#renderer/app/drafts/draft-note.tsx'
import { useKeptWords } from '#renderer/app/drafts/use-kept-words.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatQty } from '#renderer/texts/formats.ts'
import { orderPartTexts } from '#renderer/texts/order-parts.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { WorkLine } from '#shared/contract/orders.ts'
import { QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import { BinSelect } from './bin-select.tsx'
import { parseQtyMilli } from './quantity.ts'

const { backDialog: texts } = orderPartTexts
type Why = 'unused' | 'faulty'
const WHYS: readonly Why[] = ['unused', 'faulty']

/** An issued part comes back: onto a shelf, or into quarantine when it was faulty out of the box. */
export function TakeBackDialog({ line, onClose }: { readonly line: WorkLine; readonly onClose: () => void }) {
  const { run, isRunning, failure, fieldErrors, clear } = useCommand('stock.takeBack')
  const [why, setWhy] = useState<Why>('unused')
  const [bins, setBins] = useState<Readonly<Record<Why, number | null>>>({ unused: null, faulty: null })
  const [qty, setQty] = useState(formatQty(line.qtyMilli))
  const { words: reason, setWords: setReason, ...kept } = useKeptWords('stock.takeBack', line.lineId)
  const [isTried, setTried] = useState(false)
  const isFaulty = why === 'faulty'
  const binId = bins[why]
  const qtyMilli = parseQtyMilli(qty)
  const submit = async () => {
    setTried(true)
    if (binId === null || qtyMilli === null || reason.trim() === '') return
    if ((await run({ lineId: line.lineId, qtyMilli, serials: line.serial === '' ? [] : [line.serial], binId, isFaulty, reason })) === null) return
    kept.done()
    onClose()
    showToast(texts.done)
  }
  return (
    <Dialog isOpen title={texts.title(line.name)} onClose={onClose} primary={{ label: texts.submit, onClick: () => void submit(), isBusy: isRunning, kbd: 'Ctrl Enter' }}>
      <DraftNote {...kept} />
      <PickChips<Why> mode="single" label={texts.why} options={WHYS.map((value) => ({ value, label: texts[value] }))} value={why} onChange={setWhy} />
      {isFaulty && <Sub>{texts.faultyHint}</Sub>}
      <BinSelect key={why} label={isFaulty ? texts.faultyBin : texts.bin} purpose={isFaulty ? 'quarantine' : 'parts'} binId={binId} error={fieldErrors['binId'] ?? (isTried && binId === null ? texts.binNeeded : null)} onChange={(value) => { setBins({ ...bins, [why]: value }); clear('binId') }} />
      {line.qtyMilli !== QTY_MILLI_PER_ONE && <TextField label={texts.qty} isRequired inputMode="decimal" value={qty} error={fieldErrors['qtyMilli'] ?? (isTried && qtyMilli === null ? texts.qtyBad : null)} onChange={(value) => { setQty(value); clear('qtyMilli') }} />}
      <AreaField label={texts.reason} isRequired hasAutoFocus rows={2} value={reason} error={fieldErrors['reason'] ?? (isTried && reason.trim() === '' ? texts.reasonNeeded : null)} onChange={(value) => { setReason(value); clear('reason') }} />
      <FailureNote failure={failure} />
    </Dialog>
  )
}
