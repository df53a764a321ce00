import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatDateTime, shortNameOf } from '#renderer/texts/formats.ts'
import { OUTBOX_STATE_LABELS, outboxTexts as texts, queueTexts } from '#renderer/texts/mail.ts'
import { mailTroubleText } from '#renderer/texts/mail-troubles.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { KeyValueList, type KeyValue } from '#renderer/ui/key-value-list.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { OutboxRow } from '../contract-types.ts'
import { mailView } from '../mail-view.ts'
import { OUTBOX_TONES } from '../queue/queue-items.ts'
import threadClasses from '../thread/thread.module.css'
import classes from './outbox.module.css'

function factsOf(row: OutboxRow): readonly KeyValue[] {
  const facts: readonly (readonly [keyof typeof texts, string])[] = [
    ['to', row.to.join(', ')], ['claim', row.claimNumber], ['attachments', row.attachmentCount === 0 ? '' : String(row.attachmentCount)], ['queuedBy', shortNameOf(row.queuedBy)], ['queuedAt', formatDateTime(row.queuedAt)],
    ['tries', row.tryCount === 0 ? '' : String(row.tryCount)], ['nextTry', row.nextTryAt === null || row.state === 'sent' ? '' : formatDateTime(row.nextTryAt)], ['sentAt', row.sentAt === null ? '' : formatDateTime(row.sentAt)],
    ['copy', row.state !== 'sent' ? '' : row.isInSentFolder ? texts.copyYes : texts.copyNo],
  ]
  return facts.filter(([, value]) => value !== '').map(([key, value]) => ({ key, label: texts[key] as string, value }))
}

/** What a person can do with a letter on its way; nothing once it has gone. */
function Actions({ row }: { readonly row: OutboxRow }) {
  const retry = useCommand('mail.retry')
  const withdraw = useCommand('mail.withdraw')
  const settle = useCommand('mail.settleUnclear')
  const { outboxId } = row
  const again = async () => {
    if ((await retry.run({ outboxId })) !== null) showToast(texts.retried)
  }
  const takeBack = async () => {
    const answer = await withdraw.run({ outboxId })
    if (answer === null) return
    showToast(texts.takenBack)
    mailView.compose({ kind: 'draft', draftId: answer.draftId })
  }
  const say = async (wasSent: boolean) => {
    if ((await settle.run({ outboxId, wasSent })) !== null) showToast(texts.settled)
  }
  return (
    <>
      <div className={threadClasses.actions}>
        {(row.state === 'failed' || row.state === 'queued') && (
          <>
            <ActionButton variant="main" label={row.state === 'failed' ? texts.again : texts.now} isBusy={retry.isRunning} onClick={() => void again()} />
            <ActionButton label={texts.takeBack} isBusy={withdraw.isRunning} onClick={() => void takeBack()} />
          </>
        )}
        {row.state === 'unclear' && (
          <>
            <ActionButton label={texts.wasSent} isBusy={settle.isRunning} onClick={() => void say(true)} />
            <ActionButton label={texts.wasNotSent} isBusy={settle.isRunning} onClick={() => void say(false)} />
          </>
        )}
        {row.threadId !== null && <ActionButton variant="quiet" label={texts.openThread} onClick={() => { mailView.showBox('all'); mailView.choose({ kind: 'thread', id: row.threadId ?? 0 }) }} />}
      </div>
      <FailureNote failure={retry.failure ?? withdraw.failure ?? settle.failure} />
    </>
  )
}

/** A letter on its way: where it stands, why it did not go, and what can be done. */
export function OutboxPane({ row, isAlone }: { readonly row: OutboxRow; /** No case stands beside it. */ readonly isAlone: boolean }) {
  return (
    <section className={classNames(threadClasses.pane, isAlone && classes.alone)} aria-label={texts.label}>
      <header className={threadClasses.head}>
        <h2>{row.subject || queueTexts.noSubject} <Tag tone={OUTBOX_TONES[row.state]}>{OUTBOX_STATE_LABELS[row.state]}</Tag></h2>
        <Actions key={row.outboxId} row={row} />
      </header>
      <div className={classes.body}>
        {row.state === 'unclear' && <Note tone="soon">{texts.unclear}</Note>}
        {row.trouble !== null && row.state !== 'sent' && <Note tone={row.state === 'failed' ? 'late' : 'soon'}>{mailTroubleText(row.trouble.code, row.trouble.detail)} {texts.failedWhy}</Note>}
        <KeyValueList align="start" items={factsOf(row)} />
      </div>
    </section>
  )
}
