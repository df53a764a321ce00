import { useEffect, useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { OUTBOX_STATE_LABELS, queueTexts, threadTexts as texts } from '#renderer/texts/mail.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { AssignDialog } from '../case/assign-dialog.tsx'
import { SnoozeDialog } from '../case/snooze-dialog.tsx'
import type { OutboxRow, Thread } from '../contract-types.ts'
import { mailView } from '../mail-view.ts'
import { MessageView } from './message-view.tsx'
import { claimOf, useThreadActions } from './use-thread-actions.ts'
import classes from './thread.module.css'

const READ_AFTER_MS = 900

/** A thread somebody chose and looks at is read. */
function useReading(thread: Thread, isChosen: boolean): void {
  const { run } = useCommand('mail.setRead')
  const { threadId, unreadCount } = thread.head
  useEffect(() => {
    if (!isChosen || unreadCount === 0) return
    const timer = setTimeout(() => void run({ threadId, isRead: true }), READ_AFTER_MS)
    return () => clearTimeout(timer)
  }, [threadId, unreadCount, isChosen, run])
}

/** Letters that stand open: the last and those nobody has read, and what the person opened; the rest are lines. */
function useOpenMessages({ messages }: Thread) {
  const lastId = messages.at(-1)?.messageId
  const [firstUnread] = useState(() => new Set(messages.filter(({ isRead }) => !isRead).map(({ messageId }) => messageId)))
  const [turned, setTurned] = useState<ReadonlySet<number>>(new Set())
  const isOpen = (messageId: number) => (messageId === lastId || firstUnread.has(messageId)) !== turned.has(messageId)
  const toggle = (messageId: number) => setTurned((now) => {
    const next = new Set(now)
    if (!next.delete(messageId)) next.add(messageId)
    return next
  })
  return { isOpen, toggle }
}

function Waiting({ thread }: { readonly thread: Thread }) {
  const inOutbox = thread.outbox.filter(({ state }) => state !== 'sent')
  if (thread.drafts.length + inOutbox.length === 0) return null
  const toOutbox = ({ outboxId }: OutboxRow) => { mailView.showBox('outbox'); mailView.choose({ kind: 'outbox', id: outboxId }) }
  return (
    <div className={classes.notes}>
      {thread.drafts.map((draft) => <Note key={draft.draftId} action={<ActionButton label={texts.continueDraft} onClick={() => mailView.compose({ kind: 'draft', draftId: draft.draftId })} />}>{texts.draftBy(draft.savedBy, draft.savedAt)}</Note>)}
      {inOutbox.map((row) => <Note key={row.outboxId} tone={row.state === 'failed' ? 'late' : row.state === 'unclear' ? 'soon' : 'info'} action={<ActionButton label={queueTexts.toOutbox} onClick={() => toOutbox(row)} />}>{`${row.subject}: ${OUTBOX_STATE_LABELS[row.state]}`}</Note>)}
    </div>
  )
}

export type ThreadPaneProps = { readonly thread: Thread; readonly isChosen: boolean; readonly onGone: () => void }

/** The middle pane: what was written both ways, the newest last, and what to do with it. */
export function ThreadPane({ thread, isChosen, onGone }: ThreadPaneProps) {
  const { head, messages } = thread
  useReading(thread, isChosen)
  const open = useOpenMessages(thread)
  const actions = useThreadActions(thread, onGone)
  const claimId = claimOf(thread)
  const onAnswer = claimId === null ? null : (fileId: number) => go(paths.claimAnswer(claimId, fileId))
  return (
    <section className={classes.pane} aria-label={texts.label}>
      <header className={classes.head}>
        <h2>{head.subject || queueTexts.noSubject} {head.isArchived && <Tag>{queueTexts.archivedTag}</Tag>}</h2>
        <div className={classes.actions} role="group" aria-label={texts.actions}>
          <ActionButton variant="main" label={texts.reply} kbd="R" disabledReason={actions.noMessage} onClick={() => actions.reply(false)} />
          <ActionButton label={head.isArchived ? texts.unarchive : texts.archive} kbd="E" isBusy={actions.isArchiving} onClick={actions.archive} />
          <ActionButton label={texts.assign} kbd="A" onClick={actions.assign} />
          <ActionButton label={texts.snooze} kbd="S" onClick={actions.snooze} />
        </div>
        <FailureNote failure={actions.failure} />
      </header>
      <div className={classes.messages} id="mail-thread" tabIndex={-1}>
        {messages.map((message) => <MessageView key={message.messageId} message={message} isOpen={open.isOpen(message.messageId)} onToggle={() => open.toggle(message.messageId)} onAnswer={onAnswer} />)}
        <Waiting thread={thread} />
      </div>
      {actions.asked === 'assign' && <AssignDialog thread={head} onClose={actions.closeAsked} />}
      {actions.asked === 'snooze' && <SnoozeDialog thread={head} onClose={actions.closeAsked} />}
    </section>
  )
}

export const focusThread = (): void => document.getElementById('mail-thread')?.focus()
