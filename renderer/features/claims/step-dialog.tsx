import { useState } from 'react'
import type { HandEvent } from '#shared/claims/status.ts'
import { DraftNote } from '#renderer/app/drafts/draft-note.tsx'
import { useKeptWords } from '#renderer/app/drafts/use-kept-words.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { lifeTexts, STEP_LABELS } from '#renderer/texts/claim-life.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { Stack } from '#renderer/ui/layout.tsx'
import type { ClaimHead } from '#shared/contract/claims.ts'

const { step: texts } = lifeTexts
/** Steps that end a claim or take it to court: later everybody asks why. */
const NEEDS_REASON: readonly HandEvent[] = ['escalate', 'expire', 'withdraw']
const ENDS: readonly HandEvent[] = ['expire', 'withdraw']

/** The day a step was made or came, and a few words about it. */
export function StepDialog({ head, event, onClose }: { readonly head: Pick<ClaimHead, 'claimId' | 'sentOn' | 'createdOn'>; readonly event: HandEvent; readonly onClose: () => void }) {
  const todayOn = useToday()
  const [on, setOn] = useState(todayOn)
  const { words: note, setWords: setNote, ...kept } = useKeptWords(`claims.step.${event}`, head.claimId)
  const command = useCommand('claims.step')
  const needsReason = NEEDS_REASON.includes(event)
  const reason = on === null ? texts.needsDay : needsReason && note.trim() === '' ? texts.needsReason : null
  const submit = async () => {
    if (on === null || (await command.run({ claimId: head.claimId, event, on, note })) === null) return
    kept.done()
    onClose()
  }
  return (
    <Dialog isOpen width="narrow" title={STEP_LABELS[event]} onClose={onClose} primary={{ label: texts.confirm, onClick: () => void submit(), isBusy: command.isRunning, disabledReason: reason, isDangerous: ENDS.includes(event) }}>
      <Stack gap={10}>
        <DraftNote {...kept} />
        <DateField label={texts.day} isRequired valueOn={on} minOn={head.sentOn ?? head.createdOn} maxOn={todayOn ?? undefined} error={command.fieldErrors['on']} onChange={(value) => { setOn(value); command.clear() }} />
        <AreaField label={needsReason ? texts.reason : texts.note} isRequired={needsReason} hasAutoFocus rows={3} value={note} error={command.fieldErrors['note']} onChange={(value) => { setNote(value); command.clear() }} />
        <FailureNote failure={command.failure} />
      </Stack>
    </Dialog>
  )
}
