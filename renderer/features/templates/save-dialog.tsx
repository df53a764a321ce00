import { useState } from 'react'
import { useKeptWords } from '#renderer/app/drafts/use-kept-words.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { templatesTexts } from '#renderer/texts/templates.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { TemplateKind } from '#shared/documents/kinds.ts'
import classes from './templates.module.css'

const { saveDialog: texts } = templatesTexts
const COMMENT_MAX = 300

export type SaveDialogProps = { readonly kind: TemplateKind; readonly text: string; readonly nextVersion: number; readonly onSaved: () => void; readonly onClose: () => void }

/** A new version is saved with the reason for it. */
export function SaveDialog({ kind, text, nextVersion, onSaved, onClose }: SaveDialogProps) {
  const { words: comment, setWords: setComment, ...kept } = useKeptWords('templates.save', kind)
  const [isTried, setTried] = useState(false)
  const save = useCommand('templates.save')
  const isEmpty = comment.trim() === ''
  const submit = () => {
    setTried(true)
    if (isEmpty) return
    void save.run({ kind, text, comment: comment.trim() }).then((made) => {
      if (made === null) return
      kept.done()
      showToast(texts.saved(made.version))
      onSaved()
    })
  }
  return (
    <Dialog isOpen title={texts.title(nextVersion)} onClose={onClose} primary={{ label: templatesTexts.save, onClick: submit, isBusy: save.isRunning }}>
      <FailureNote failure={save.failure?.kind === 'invalid' ? null : save.failure} />
      <TextField
        label={texts.comment}
        description={texts.commentHint}
        isRequired
        hasAutoFocus
        maxLength={COMMENT_MAX}
        value={comment}
        error={save.fieldErrors['comment'] ?? save.fieldErrors['text'] ?? (isTried && isEmpty ? texts.needed : null)}
        onChange={(next) => {
          setComment(next)
          save.clear('comment')
        }}
      />
      <div className={classes.quiet}>{texts.why}</div>
    </Dialog>
  )
}
