import { DraftNote } from '#renderer/app/drafts/draft-note.tsx'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { orderCardTexts } from '#renderer/texts/order-card.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { FocusReturn } from '#renderer/ui/focus-return.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { useCard, type ComposerMode } from './card-context.ts'
import classes from './order-card.module.css'

const { composer: texts } = orderCardTexts

/** Writes into the timeline. The two modes keep their own words, so that nothing meant for colleagues reaches the customer. */
export function Composer({ mode }: { readonly mode: ComposerMode }) {
  const { card, compose, drafts, draft, draftMark } = useCard()
  const { run, isRunning, failure, fieldErrors, clear } = useCommand('orders.addNote')
  const words = drafts[mode]
  const { title, hint, placeholder, submit } = texts[mode]
  const send = async () => {
    if (words.trim() === '' || isRunning) return
    draftMark.hold()
    if ((await run({ orderId: card.orderId, audience: mode, text: words })) === null) return
    draft(mode, '')
    compose(null)
    showToast(orderCardTexts.done.noted)
  }
  return (
    <div
      className={classNames(classes.composer, classes[mode])}
      onKeyDown={(event) => {
        if (event.key === 'Escape') compose(null)
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <FocusReturn />
      <div className={classes.composerHead}>
        <b>{title}</b>
        <span>{hint}</span>
      </div>
      <DraftNote {...draftMark} />
      <AreaField key={mode} label={title} placeholder={placeholder} hasAutoFocus rows={2} value={words} error={fieldErrors['text']} onChange={(value) => { draft(mode, value); clear('text') }} />
      <FailureNote failure={failure} />
      <div className={classes.composerFoot}>
        <ActionButton variant="main" label={submit} kbd="Ctrl Enter" isBusy={isRunning} disabledReason={words.trim() === '' ? texts.needed : null} onClick={() => void send()} />
        <ActionButton variant="quiet" label={texts.cancel} kbd="Esc" onClick={() => compose(null)} />
      </div>
    </div>
  )
}
