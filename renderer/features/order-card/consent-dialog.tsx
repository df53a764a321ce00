import { useState } from 'react'
import { DraftNote } from '#renderer/app/drafts/draft-note.tsx'
import { useKeptWords } from '#renderer/app/drafts/use-kept-words.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatMoney } from '#renderer/texts/formats.ts'
import { CONSENT_CHANNEL_LABELS, decisionsTexts } from '#renderer/texts/decisions.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { useCard } from './card-context.ts'

const { consentDialog: texts } = decisionsTexts
type Answer = 'yes' | 'no'
type Channel = keyof typeof CONSENT_CHANNEL_LABELS
const CHANNELS: readonly Channel[] = ['signature', 'call', 'sms', 'email']
const ANSWERS = [{ value: 'yes', label: texts.agreed }, { value: 'no', label: texts.refused }] as const

/** What the customer answered to the estimate, and how the answer came. */
export function ConsentDialog({ onClose }: { readonly onClose: () => void }) {
  const { card } = useCard()
  const { run, isRunning, failure, fieldErrors, clear } = useCommand('decisions.recordConsent')
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [channel, setChannel] = useState<Channel>('call')
  const { words: note, setWords: setNote, ...kept } = useKeptWords('decisions.recordConsent', card.orderId)
  const [isTried, setTried] = useState(false)
  const sumMinor = card.decision?.amountMinor ?? null
  const submit = async () => {
    setTried(true)
    if (answer === null) return
    if ((await run({ orderId: card.orderId, isAgreed: answer === 'yes', channel, note })) === null) return
    kept.done()
    onClose()
    showToast(texts.done[answer])
  }
  return (
    <Dialog isOpen title={texts.title} onClose={onClose} primary={{ label: texts.submit, onClick: () => void submit(), isBusy: isRunning }}>
      <DraftNote {...kept} />
      <KeyValueList align="start" items={[{ key: 'sum', label: texts.sum, value: sumMinor === null ? texts.noSum : formatMoney(sumMinor), isStrong: true }]} />
      <PickChips<Answer> mode="single" label={texts.answer} isRequired options={ANSWERS} value={answer} onChange={setAnswer} error={isTried && answer === null ? texts.needed : null} />
      {answer === 'no' && <Note>{texts.refusedWhy}</Note>}
      <PickChips<Channel> mode="single" label={texts.channel} options={CHANNELS.map((value) => ({ value, label: CONSENT_CHANNEL_LABELS[value] }))} value={channel} onChange={setChannel} />
      <TextField label={texts.note} description={texts.noteHint} value={note} error={fieldErrors['note']} onChange={(value) => { setNote(value); clear('note') }} />
      <FailureNote failure={failure} />
    </Dialog>
  )
}
