import { useState } from 'react'
import { DraftNote } from '#renderer/app/drafts/draft-note.tsx'
import { useKeptWords } from '#renderer/app/drafts/use-kept-words.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { decisionsTexts } from '#renderer/texts/decisions.ts'
import { PAYMENT_METHOD_LABELS, workTexts } from '#renderer/texts/work.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { useCard } from './card-context.ts'
import { WordsDialog } from './words-dialog.tsx'

type DialogProps = { readonly onClose: () => void }
const { waitDialog, finishDialog, payments } = workTexts

/** The repair stands until a part comes. */
export function WaitPartDialog({ onClose }: DialogProps) {
  const { card } = useCard()
  const { run, isRunning, failure, fieldErrors } = useCommand('work.waitForPart')
  const submit = async (note: string) => {
    if ((await run({ orderId: card.orderId, note })) === null) return false
    onClose()
    return true
  }
  return <WordsDialog step="work.waitForPart" orderId={card.orderId} title={waitDialog.title} label={waitDialog.note} hint={waitDialog.noteHint} submitLabel={waitDialog.submit} neededText={waitDialog.needed} isRunning={isRunning} failure={failure} fieldError={fieldErrors['note']} onSubmit={submit} onClose={onClose} />
}

/** Takes the signed findings up again; what was signed stays. */
export function ReopenDialog({ onClose }: DialogProps) {
  const { card } = useCard()
  const { run, isRunning, failure, fieldErrors } = useCommand('expertise.newVersion')
  const submit = async (reason: string) => {
    if ((await run({ orderId: card.orderId, reason })) === null) return false
    onClose()
    go(paths.expertise(card.orderId))
    return true
  }
  return <WordsDialog step="expertise.newVersion" orderId={card.orderId} title={decisionsTexts.reopenTitle} why={decisionsTexts.reopenWhy} label={decisionsTexts.reopenReason} submitLabel={decisionsTexts.reopenSubmit} neededText={decisionsTexts.dialog.reasonNeeded} isRunning={isRunning} failure={failure} fieldError={fieldErrors['reason']} onSubmit={submit} onClose={onClose} />
}

/** The repair is done: what was put right and how it was tried. */
export function FinishDialog({ onClose }: DialogProps) {
  const { card } = useCard()
  const { run, isRunning, failure, fieldErrors, clear } = useCommand('work.finish')
  const fixed = useKeptWords('work.finish.fixed', card.orderId, card.work.fixedWords)
  const tests = useKeptWords('work.finish.tests', card.orderId, card.work.testsWords)
  const { words: fixedWords, setWords: setFixed } = fixed
  const { words: testsWords, setWords: setTests } = tests
  const [isTried, setTried] = useState(false)
  const problems = { fixed: fixedWords.trim() === '' ? finishDialog.fixedNeeded : null, tests: testsWords.trim() === '' ? finishDialog.testsNeeded : null }
  const submit = async () => {
    setTried(true)
    if (problems.fixed !== null || problems.tests !== null) return
    if ((await run({ orderId: card.orderId, fixedWords, testsWords })) === null) return
    fixed.done()
    tests.done()
    onClose()
    showToast(finishDialog.done)
  }
  return (
    <Dialog isOpen title={finishDialog.title} onClose={onClose} primary={{ label: finishDialog.submit, onClick: () => void submit(), isBusy: isRunning, kbd: 'Ctrl Enter' }}>
      <DraftNote restoredAt={fixed.restoredAt ?? tests.restoredAt} reset={() => { fixed.reset(); tests.reset() }} />
      <AreaField label={finishDialog.fixed} description={finishDialog.fixedHint} isRequired hasAutoFocus rows={3} value={fixedWords} error={fieldErrors['fixedWords'] ?? (isTried ? problems.fixed : null)} onChange={(value) => { setFixed(value); clear('fixedWords') }} />
      <AreaField label={finishDialog.tests} description={finishDialog.testsHint} isRequired rows={3} value={testsWords} error={fieldErrors['testsWords'] ?? (isTried ? problems.tests : null)} onChange={(value) => { setTests(value); clear('testsWords') }} />
      <FailureNote failure={failure} />
    </Dialog>
  )
}

type Method = keyof typeof PAYMENT_METHOD_LABELS
const METHODS: readonly Method[] = ['cash', 'card', 'transfer']

/** Money the customer pays for the order. */
export function PaymentDialog({ onClose }: DialogProps) {
  const { card } = useCard()
  const { run, isRunning, failure, fieldErrors, clear } = useCommand('work.recordPayment')
  const [amountMinor, setAmount] = useState(card.totals.dueMinor > 0 ? card.totals.dueMinor : null)
  const [amountProblem, setAmountProblem] = useState<string | null>(null)
  const [method, setMethod] = useState<Method>('card')
  const [receiptNo, setReceipt] = useState('')
  const [isTried, setTried] = useState(false)
  const problem = amountProblem ?? ((amountMinor ?? 0) <= 0 ? payments.amountNeeded : null)
  const submit = async () => {
    setTried(true)
    if (problem !== null || amountMinor === null) return
    if ((await run({ orderId: card.orderId, amountMinor, method, receiptNo })) === null) return
    onClose()
    showToast(payments.done(amountMinor))
  }
  return (
    <Dialog isOpen width="narrow" title={payments.dialog} onClose={onClose} primary={{ label: payments.submit, onClick: () => void submit(), isBusy: isRunning }}>
      <MoneyField label={payments.amount} isRequired hasAutoFocus valueMinor={amountMinor} error={fieldErrors['amountMinor'] ?? (isTried ? problem : null)} onChange={(value, why) => { setAmount(value); setAmountProblem(why); clear('amountMinor') }} />
      <PickChips<Method> mode="single" label={payments.method} options={METHODS.map((value) => ({ value, label: PAYMENT_METHOD_LABELS[value] }))} value={method} onChange={setMethod} />
      <TextField label={payments.receipt} description={payments.receiptHint} value={receiptNo} error={fieldErrors['receiptNo']} onChange={(value) => { setReceipt(value); clear('receiptNo') }} />
      <FailureNote failure={failure} />
    </Dialog>
  )
}
