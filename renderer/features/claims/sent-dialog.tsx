import { useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { claimTexts } from '#renderer/texts/claims.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { Stack } from '#renderer/ui/layout.tsx'

const texts = claimTexts.sentDialog

/** Asks for the day the claim went to the supplier. */
export function SentDialog({ claimId, createdOn, onClose }: { readonly claimId: number; readonly createdOn: string; readonly onClose: () => void }) {
  const todayOn = useToday()
  const [sentOn, setSentOn] = useState(todayOn)
  const command = useCommand('claims.markSent')
  const send = async () => {
    if (sentOn !== null && (await command.run({ claimId, sentOn })) !== null) onClose()
  }
  return (
    <Dialog
      isOpen
      title={texts.title}
      width="narrow"
      onClose={onClose}
      primary={{ label: texts.confirm, onClick: () => void send(), isBusy: command.isRunning, disabledReason: sentOn === null ? texts.needsDay : null }}
    >
      <Stack gap={10}>
        <DateField label={texts.day} isRequired hasAutoFocus valueOn={sentOn} minOn={createdOn} maxOn={todayOn ?? undefined} error={command.fieldErrors['sentOn']} onChange={(value) => { setSentOn(value); command.clear() }} />
        <Sub>{texts.why}</Sub>
        <FailureNote failure={command.failure} />
      </Stack>
    </Dialog>
  )
}
