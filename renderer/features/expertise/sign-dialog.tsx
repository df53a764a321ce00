import type { KeyboardEvent } from 'react'
import type { Verdict } from '#shared/law/verdicts.ts'
import { expertiseTexts } from '#renderer/texts/expertise.ts'
import { VERDICT_LABELS } from '#renderer/texts/labels.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import classes from './expertise.module.css'

export type SignDialogProps = { readonly isOpen: boolean; readonly verdict: Verdict | null; readonly isBusy: boolean; readonly onClose: () => void; readonly onSign: () => void }

/** The last question before the version is frozen; a key still held down from asking answers nothing. */
export function SignDialog({ isOpen, verdict, isBusy, onClose, onSign }: SignDialogProps) {
  const texts = expertiseTexts.confirm
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
    if (!event.repeat && !isBusy) onSign()
  }
  return (
    <Dialog isOpen={isOpen} title={texts.title} width="narrow" onClose={onClose} primary={{ label: texts.action, onClick: onSign, isBusy }}>
      <div className={classes.question} tabIndex={-1} data-autofocus onKeyDown={press}>
        {verdict !== null && <b>{texts.verdict(VERDICT_LABELS[verdict])}</b>}
        <div>{texts.text}</div>
      </div>
    </Dialog>
  )
}
