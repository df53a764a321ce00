import { useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { decisionsTexts } from '#renderer/texts/decisions.ts'
import { labelOf } from '#renderer/texts/labels.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { SerialField } from '#renderer/ui/fields/serial-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { useCard } from './card-context.ts'
import { useRefund } from './use-refund.ts'

const { settleDialog: texts } = decisionsTexts

/** Money given back with its receipt, or the unit handed out instead. */
export function SettleDialog({ onClose }: { readonly onClose: () => void }) {
  const { card } = useCard()
  const decision = card.decision?.decision ?? 'refund'
  const decidedMinor = card.decision?.amountMinor ?? null
  const isReplacement = decision === 'replacement'
  const refund = useRefund()
  const isGrown = decision === 'refund' && refund.parts !== null && decidedMinor !== null && refund.parts.totalMinor > decidedMinor
  const { run, isRunning, failure, fieldErrors, clear } = useCommand('decisions.settle')
  const [paidMinor, setPaid] = useState(decidedMinor)
  const [paidProblem, setPaidProblem] = useState<string | null>(null)
  const [receiptNo, setReceipt] = useState('')
  const [newSerial, setSerial] = useState('')
  const [isTried, setTried] = useState(false)
  const isMoneyGiven = !isReplacement || (paidMinor ?? 0) > 0
  const problems = {
    paid: paidProblem ?? (!isReplacement && (paidMinor ?? 0) <= 0 ? texts.amountNeeded : null),
    receipt: isMoneyGiven && receiptNo.trim() === '' ? texts.receiptNeeded : null,
    serial: isReplacement && newSerial.trim() === '' ? texts.serialNeeded : null,
  }
  const submit = async () => {
    setTried(true)
    if (problems.paid !== null || problems.receipt !== null || problems.serial !== null) return
    if ((await run({ orderId: card.orderId, paidMinor: paidMinor ?? 0, receiptNo, newSerial: isReplacement ? newSerial : '' })) === null) return
    onClose()
    showToast(texts.done)
  }
  return (
    <Dialog isOpen title={labelOf(texts.title, decision)} onClose={onClose} primary={{ label: texts.submit, onClick: () => void submit(), isBusy: isRunning }}>
      {isReplacement && <SerialField label={texts.newSerial} description={texts.newSerialHint} isRequired hasAutoFocus value={newSerial} error={fieldErrors['newSerial'] ?? (isTried ? problems.serial : null)} onChange={(value) => { setSerial(value); clear('newSerial') }} />}
      <MoneyField label={labelOf(texts.paid, decision)} isRequired={!isReplacement} description={decidedMinor === null ? undefined : texts.decided(decidedMinor)} valueMinor={paidMinor} error={fieldErrors['paidMinor'] ?? (isTried ? problems.paid : null)} onChange={(value, problem) => { setPaid(value); setPaidProblem(problem); clear('paidMinor') }} />
      {isGrown && <Note tone="soon">{texts.grown(refund.totalMinor ?? 0)}</Note>}
      <TextField label={texts.receipt} isRequired={isMoneyGiven} hasAutoFocus={!isReplacement} value={receiptNo} error={fieldErrors['receiptNo'] ?? (isTried ? problems.receipt : null)} onChange={(value) => { setReceipt(value); clear('receiptNo') }} />
      <FailureNote failure={failure} />
    </Dialog>
  )
}
