import { useState } from 'react'
import { DraftNote } from '#renderer/app/drafts/draft-note.tsx'
import { useKeptWords } from '#renderer/app/drafts/use-kept-words.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { handoverTexts } from '#renderer/texts/handover.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { useCard } from './card-context.ts'

const { dialog: texts } = handoverTexts

/** The product goes back: to whom, with what, and what was said. */
export function HandOverDialog({ onClose }: { readonly onClose: () => void }) {
  const { card } = useCard()
  const { run, isRunning, failure, fieldErrors, clear } = useCommand('handover.handOver')
  const [receivedBy, setReceivedBy] = useState(card.customerKind === 'person' ? card.customerName : '')
  const { words: note, setWords: setNote, ...kept } = useKeptWords('handover.handOver', card.orderId)
  const [isTried, setTried] = useState(false)
  const problem = receivedBy.trim() === '' ? texts.receivedNeeded : null
  const submit = async () => {
    setTried(true)
    if (problem !== null) return
    if ((await run({ orderId: card.orderId, receivedBy, note })) === null) return
    kept.done()
    onClose()
    showToast(texts.done(card.number))
  }
  return (
    <Dialog isOpen title={texts.title(card.number)} onClose={onClose} primary={{ label: texts.submit, onClick: () => void submit(), isBusy: isRunning, kbd: 'Ctrl Enter' }}>
      <DraftNote {...kept} />
      {card.completeness !== '' && <KeyValueList align="start" items={[{ key: 'set', label: texts.give, value: card.completeness }]} />}
      <TextField label={texts.receivedBy} description={texts.receivedByHint} isRequired hasAutoFocus value={receivedBy} error={fieldErrors['receivedBy'] ?? (isTried ? problem : null)} onChange={(value) => { setReceivedBy(value); clear('receivedBy') }} />
      <AreaField label={texts.note} description={texts.noteHint} rows={2} value={note} error={fieldErrors['note']} onChange={(value) => { setNote(value); clear('note') }} />
      <FailureNote failure={failure} />
    </Dialog>
  )
}
