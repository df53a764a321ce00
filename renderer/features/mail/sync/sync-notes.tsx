import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { useSession } from '#renderer/app/session.tsx'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { syncTexts as texts } from '#renderer/texts/mail.ts'
import { mailTroubleText } from '#renderer/texts/mail-troubles.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import type { Mailbox } from '../contract-types.ts'
import classes from './sync.module.css'

type Progress = OutputOf<'mail.progress'>[number]

/** One mailbox that is being read: how many of how many, and a way to stop. */
export function SyncProgress({ progress, name }: { readonly progress: Progress; readonly name: string }) {
  const { run, isRunning } = useCommand('mail.cancelSync')
  const { doneCount, totalCount, mailboxId } = progress
  return (
    <div className={classes.progress}>
      <span>{texts.running(name)}: {totalCount === 0 ? texts.started : texts.count(doneCount, totalCount)}</span>
      <progress aria-label={texts.label} {...(totalCount === 0 ? {} : { value: doneCount, max: totalCount })} />
      <ActionButton variant="quiet" label={isRunning ? texts.stopping : texts.cancel} isBusy={isRunning} onClick={() => void run({ mailboxId })} />
    </div>
  )
}

function Trouble({ mailbox, onRetry, isBusy }: { readonly mailbox: Mailbox; readonly onRetry: () => void; readonly isBusy: boolean }) {
  const { may } = useSession()
  if (mailbox.lastTrouble === null) return null
  const { code, detail } = mailbox.lastTrouble
  return (
    <Note
      tone="late"
      action={<Inline gap={6}><ActionButton label={texts.retry} isBusy={isBusy} onClick={onRetry} />{may('mail.saveMailbox') && <ActionButton variant="quiet" label={texts.settings} onClick={() => go(paths.settings('mail'))} />}</Inline>}
    >
      <b>{texts.trouble(mailbox.name)}.</b> {mailTroubleText(code, detail)} {mailbox.retryAt !== null && texts.retryAt(mailbox.retryAt)} {texts.kept}
    </Note>
  )
}

/** What the reading of mail says by itself: how far it is, and what stands in its way. */
export function SyncNotes({ running, onRetry, isBusy }: { readonly running: readonly Progress[]; readonly onRetry: (mailboxId: number) => void; readonly isBusy: boolean }) {
  const { data: mailboxes = [] } = useQueryOf('mail.mailboxes', {})
  const nameOf = (mailboxId: number) => mailboxes.find((box) => box.mailboxId === mailboxId)?.name ?? ''
  const isRunning = (mailboxId: number) => running.some((one) => one.mailboxId === mailboxId)
  return (
    <>
      {running.map((progress) => <SyncProgress key={progress.mailboxId} progress={progress} name={nameOf(progress.mailboxId)} />)}
      {mailboxes.filter(({ isActive, mailboxId }) => isActive && !isRunning(mailboxId)).map((mailbox) => <Trouble key={mailbox.mailboxId} mailbox={mailbox} isBusy={isBusy} onRetry={() => onRetry(mailbox.mailboxId)} />)}
    </>
  )
}
