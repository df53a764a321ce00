import { useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { saveStoredFile } from '#renderer/rpc/host-shell.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { lifeTexts } from '#renderer/texts/claim-life.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { Stack } from '#renderer/ui/layout.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'

const { pack: texts } = lifeTexts

/** Photos and papers of the claim as the supplier takes them; a person has looked that nobody is seen on them. */
export function PackDialog({ claimId, onClose }: { readonly claimId: number; readonly onClose: () => void }) {
  const [isChecked, setChecked] = useState(false)
  const command = useCommand('claims.packEvidence')
  const submit = async () => {
    const answer = await command.run({ claimId, isPrivacyChecked: isChecked })
    if (answer === null) return
    onClose()
    for (const { fileId, fileName } of answer.files) await saveStoredFile(fileId, fileName)
    showToast(texts.saved(answer.files.length))
  }
  return (
    <Dialog isOpen title={texts.title} onClose={onClose} primary={{ label: texts.confirm, onClick: () => void submit(), isBusy: command.isRunning, disabledReason: isChecked ? null : texts.untick }}>
      <Stack gap={10}>
        <Sub>{texts.why}</Sub>
        <CheckField label={texts.faces} isChecked={isChecked} onChange={(value) => { setChecked(value); command.clear() }} />
        <FailureNote failure={command.failure} />
      </Stack>
    </Dialog>
  )
}
