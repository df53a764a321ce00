import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { composeTexts as texts } from '#renderer/texts/mail.ts'
import { mailView, type Composing } from '../mail-view.ts'
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

/** The middle and the right pane while a letter is written. */
export function ComposePanes({ composing, session }: { readonly composing: Composing; readonly session: number }) {
  const { start, query } = useLetterStart(composing, session)
  const close = () => mailView.compose(null)
  if (start !== null) return <Writing start={start} session={session} onClose={close} />
  return (
    <section className={classNames(classes.pane, classes.wide)} aria-label={texts.newTitle}>
      {query.isError ? <><QueryFailed query={query} /><div className={classes.foot}><ActionButton label={texts.close} onClick={close} /></div></> : <SkeletonRows />}
    </section>
  )
}
