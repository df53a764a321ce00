import type { ReactNode } from 'react'
import { DraftNote } from '#renderer/app/drafts/draft-note.tsx'
import { useKeptWords } from '#renderer/app/drafts/use-kept-words.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import type { CallFailure } from '#renderer/rpc/call-failure.ts'
import { reasonTexts as texts } from '#renderer/texts/counts.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { Stack } from '#renderer/ui/layout.tsx'

export type ReasonDialogProps = {
  readonly words: { readonly title: string; readonly confirm: string; readonly placeholder: string; readonly why?: string; readonly keep?: string }
  readonly command: { readonly isRunning: boolean; readonly failure: CallFailure | null; readonly fieldErrors: Readonly<Record<string, string>>; readonly clear: () => void }
  readonly isDangerous?: boolean
  /** The step and its count: its words are kept until it is made. */
  readonly step: string
  readonly countId: number
  /** Answers whether it was done. */
  readonly onConfirm: (reason: string) => Promise<boolean>
  readonly onClose: () => void
  readonly children?: ReactNode
}

/** Asks why, and does it. What was typed stays when it is refused. */
export function ReasonDialog({ words, command, isDangerous = false, step, countId, onConfirm, onClose, children }: ReasonDialogProps) {
  const { words: reason, setWords: setReason, ...kept } = useKeptWords(step, countId)
  const confirm = async () => { if (await onConfirm(reason)) kept.done() }
  const isEmpty = reason.trim() === ''
  return (
    <Dialog
      isOpen title={words.title} onClose={onClose} cancelLabel={words.keep}
      primary={{ label: words.confirm, kbd: 'Ctrl Enter', onClick: () => void confirm(), isBusy: command.isRunning, isDangerous, disabledReason: isEmpty ? texts.needsReason : null }}
    >
      <Stack gap={10}>
        <DraftNote {...kept} />
        {children}
        <AreaField label={texts.reason} isRequired hasAutoFocus rows={2} placeholder={words.placeholder} value={reason} error={command.fieldErrors['reason']} onChange={(text) => { setReason(text); command.clear() }} />
        {words.why !== undefined && <Sub>{words.why}</Sub>}
        <FailureNote failure={command.failure} />
      </Stack>
    </Dialog>
  )
}
