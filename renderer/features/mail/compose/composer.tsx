import { useState, type DragEvent } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { composeTexts as texts } from '#renderer/texts/mail.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { ConfirmButton } from '#renderer/ui/confirm-button.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { ClaimAsk } from './claim-ask.tsx'
import { LetterAttachments } from './letter-attachments.tsx'
import { LetterFields } from './letter-fields.tsx'
import type { LetterFiles } from './use-letter-files.ts'
import type { Letter } from './use-letter.ts'
import { useSending, whyNotSent } from './use-sending.ts'
import classes from './compose.module.css'

export type ComposerProps = { readonly letter: Letter; readonly files: LetterFiles; readonly claimNumber: string; /** When the draft was kept that is taken up again. */ readonly takenUpAt: string | null; readonly onClose: () => void }

/** Where the words are now: with the core, on their way, or only in this window. */
function Saved({ letter }: { readonly letter: Letter }) {
  const word = letter.isSaving ? texts.saving : letter.isDirty ? texts.notSaved : letter.savedAt === null ? '' : texts.saved(letter.savedAt)
  return <span className={classes.muted} role="status">{word}</span>
}

function Problems({ letter, failure }: { readonly letter: Letter; readonly failure: ReturnType<typeof useSending>['failure'] }) {
  return (
    <>
      <FailureNote failure={letter.failure} />
      {letter.failure !== null && <Note tone="soon">{texts.keptHere}</Note>}
      <FailureNote failure={failure} />
    </>
  )
}

/** The letter that is written, in the middle pane: kept as it is typed, gone only by the person's command. */
export function Composer({ letter, files, claimNumber, takenUpAt, onClose }: ComposerProps) {
  const { facts } = letter
  const sending = useSending(letter, onClose)
  const [isOver, setOver] = useState(false)
  const reason = whyNotSent(letter, files)
  useHotkeys({
    'Ctrl+Enter': { run: sending.send, description: texts.send, disabledReason: reason },
    Esc: { run: onClose, description: texts.close },
  })
  const over = (event: DragEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setOver(false)
    void files.drop([...event.dataTransfer.files])
  }
  const title = facts.replyToMessageId === null ? texts.newTitle : texts.replyTitle
  return (
    <section className={classes.pane} aria-label={title} data-over={isOver || undefined} onDragOver={over} onDragLeave={() => setOver(false)} onDrop={drop}>
      <header className={classes.head}>
        <h2>{claimNumber === '' ? title : texts.claimTitle(claimNumber)}</h2>
        {facts.reminderLevel !== null && <Tag tone="soon">{texts.reminder(facts.reminderLevel)}</Tag>}
        {takenUpAt !== null && <span className={classes.muted}>{texts.restored(takenUpAt)}</span>}
        <Saved letter={letter} />
      </header>
      <div className={classes.form}>
        <LetterFields letter={letter} />
        <LetterAttachments files={files} />
        <Problems letter={letter} failure={sending.failure} />
      </div>
      <footer className={classes.foot}>
        <ActionButton variant="main" label={texts.send} kbd="Ctrl Enter" isBusy={sending.isSending} disabledReason={reason} onClick={sending.send} />
        <ActionButton label={texts.close} kbd="Esc" onClick={onClose} />
        <span className={classes.grow} />
        <ConfirmButton label={texts.discard} question={texts.discardAsk} confirmLabel={texts.discardYes} onConfirm={sending.discard} />
      </footer>
      {sending.isAsked && <ClaimAsk number={claimNumber} to={facts.to} files={files.files} onConfirm={sending.confirm} onClose={sending.closeAsked} />}
    </section>
  )
}
