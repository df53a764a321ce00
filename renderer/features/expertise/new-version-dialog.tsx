import { useState } from 'react'
import { DraftNote } from '#renderer/app/drafts/draft-note.tsx'
import { useKeptWords } from '#renderer/app/drafts/use-kept-words.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { expertiseTexts } from '#renderer/texts/expertise.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'

const TEXT_MAX = 4000

/** Putting a signed expertise right: a new version, and why. */
export function NewVersionDialog({ orderId, onClose }: { readonly orderId: number; readonly onClose: () => void }) {
  const texts = expertiseTexts.signed
  const { words: reason, setWords: setReason, ...kept } = useKeptWords('expertise.newVersion', orderId)
  const [isTried, setTried] = useState(false)
  const create = useCommand('expertise.newVersion')
  const submit = async () => {
    setTried(true)
    if (reason.trim() === '') return
    if ((await create.run({ orderId, reason })) === null) return
    kept.done()
    onClose()
  }
  return (
    <Dialog isOpen title={texts.newVersionTitle} onClose={onClose} primary={{ label: texts.newVersionAction, onClick: () => void submit(), isBusy: create.isRunning, kbd: 'Ctrl Enter' }}>
      <DraftNote {...kept} />
      <div>{texts.newVersionWhy}</div>
      <FailureNote failure={create.failure} />
      <AreaField label={texts.newVersionReason} isRequired hasAutoFocus rows={2} value={reason} onChange={setReason} error={create.fieldErrors['reason'] ?? (isTried && reason.trim() === '' ? texts.newVersionReasonMissing : undefined)} maxLength={TEXT_MAX} />
    </Dialog>
  )
}
