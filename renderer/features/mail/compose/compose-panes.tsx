import { useState } from 'react'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import type { CallFailed } from '#renderer/rpc/call-failure.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { shortNameOf } from '#renderer/texts/formats.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { composeTexts as texts, queueTexts } from '#renderer/texts/mail.ts'
import type { DraftHead } from '../contract-types.ts'
import { NoMailbox } from '../no-mailbox.tsx'
import { mailView, useMailView, type Composing } from '../mail-view.ts'
import { ComposeSide } from './compose-side.tsx'
import { Composer } from './composer.tsx'
import { useLetterFiles } from './use-letter-files.ts'
import { useLetterStart, type LetterStart } from './use-letter-start.ts'
import { useLetter } from './use-letter.ts'
import classes from './compose.module.css'

function Writing({ start, session, onClose }: { readonly start: LetterStart; readonly session: number; readonly onClose: () => void }) {
  const letter = useLetter(start, session)
  const files = useLetterFiles(letter)
  const { claimId } = letter.facts
  const claim = useQueryOf('claims.get', { claimId: claimId ?? 1 }, { isEnabled: claimId !== null })
  const claimNumber = claimId === null ? '' : (claim.data?.head.number ?? '')
  return (
    <>
      <Composer letter={letter} files={files} claimNumber={claimNumber} takenUpAt={start.takenUpAt} onClose={onClose} />
      <ComposeSide letter={letter} files={files} claimNumber={claimNumber} />
    </>
  )
}

/** Somebody has begun a letter with this claim: it is offered, so that the supplier does not get two. */
function Offered({ draft, onFresh }: { readonly draft: DraftHead; readonly onFresh: () => void }) {
  return (
    <section className={classNames(classes.pane, classes.wide)} aria-label={texts.newTitle}>
      <header className={classes.head}><h2>{texts.offered.title(draft.claimNumber)}</h2></header>
      <div className={classes.form}>
        <Note>{texts.offered.why(shortNameOf(draft.savedBy), draft.savedAt)}</Note>
        <KeyValueList align="start" items={[{ key: 'subject', label: texts.subject, value: draft.subject || queueTexts.noSubject }, { key: 'to', label: texts.to, value: draft.to.join(', ') || queueTexts.nobody }]} />
      </div>
      <footer className={classes.foot}>
        <ActionButton variant="main" label={texts.offered.take} hasAutoFocus onClick={() => mailView.compose({ kind: 'draft', draftId: draft.draftId })} />
        <ActionButton label={texts.offered.fresh} onClick={onFresh} />
      </footer>
    </section>
  )
}

/** The middle and the right pane while a letter is written; before a second letter with a claim the first one is offered. */
export function ComposePanes({ composing, session }: { readonly composing: Composing; readonly session: number }) {
  const isResumed = useMailView.getState().unsaved.some((kept) => kept.session === session)
  const [askedClaimId, setAsked] = useState(composing.kind === 'new' && !isResumed ? composing.claimId : null)
  const drafts = useQueryOf('mail.drafts', {}, { isEnabled: askedClaimId !== null, staleAfterMs: 0 })
  if (askedClaimId === null) return <Started composing={composing} session={session} />
  const begun = drafts.data?.find(({ claimId }) => claimId === askedClaimId)
  // Asked once: the letter that begins now becomes such a draft itself.
  if (begun === undefined && !drafts.isFetching) setAsked(null)
  if (begun === undefined || drafts.isFetching) return <section className={classNames(classes.pane, classes.wide)} aria-label={texts.newTitle}><SkeletonRows /></section>
  return <Offered draft={begun} onFresh={() => setAsked(null)} />
}

const isWithoutMailbox = (error: CallFailed | null): boolean => error?.failure.kind === 'refusal' && error.failure.code === 'mail.mailbox_not_found'

function Started({ composing, session }: { readonly composing: Composing; readonly session: number }) {
  const { start, query } = useLetterStart(composing, session)
  const close = () => mailView.compose(null)
  if (start !== null) return <Writing start={start} session={session} onClose={close} />
  return (
    <section className={classNames(classes.pane, classes.wide)} aria-label={texts.newTitle}>
      {query.isError ? <>{isWithoutMailbox(query.error) ? <NoMailbox /> : <QueryFailed query={query} />}<div className={classes.foot}><ActionButton label={texts.close} onClick={close} /></div></> : <SkeletonRows />}
    </section>
  )
}
