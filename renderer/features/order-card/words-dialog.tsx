import { useState } from 'react'
import { DraftNote } from '#renderer/app/drafts/draft-note.tsx'
import { useKeptWords } from '#renderer/app/drafts/use-kept-words.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import type { CallFailure } from '#renderer/rpc/call-failure.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { Sub } from '#renderer/ui/card.tsx'

export type WordsDialogProps = {
  /** The step and its order: its words are kept until it is made. */
  readonly step: string
  readonly orderId: number
  readonly title: string
  readonly why?: string
  readonly label: string
  readonly hint?: string
  readonly submitLabel: string
  readonly neededText: string
  readonly isRunning: boolean
  readonly failure: CallFailure | null
  readonly fieldError: string | undefined
  /** Answers whether the step was made. */
  readonly onSubmit: (words: string) => Promise<boolean>
  readonly onClose: () => void
}

/** A step of the order that asks for nothing but a reason. */
export function WordsDialog(props: WordsDialogProps) {
  const { words, setWords, ...kept } = useKeptWords(props.step, props.orderId)
  const [isTried, setTried] = useState(false)
  const problem = words.trim() === '' ? props.neededText : null
  const submit = async () => {
    setTried(true)
    if (problem === null && (await props.onSubmit(words))) kept.done()
  }
  return (
    <Dialog isOpen title={props.title} onClose={props.onClose} primary={{ label: props.submitLabel, onClick: () => void submit(), isBusy: props.isRunning, kbd: 'Ctrl Enter' }}>
      <DraftNote {...kept} />
      {props.why !== undefined && <Sub>{props.why}</Sub>}
      <AreaField label={props.label} description={props.hint} isRequired hasAutoFocus rows={3} value={words} onChange={setWords} error={props.fieldError ?? (isTried ? problem : null)} />
      <FailureNote failure={props.failure} />
    </Dialog>
  )
}
