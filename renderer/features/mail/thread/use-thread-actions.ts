import { useState } from 'react'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { threadTexts as texts } from '#renderer/texts/mail.ts'
import { showUndoToast } from '#renderer/ui/undo-toast.tsx'
import type { Thread } from '../contract-types.ts'
import { mailView } from '../mail-view.ts'
import { supplierOf } from '../queue/queue-items.ts'

export type AskedOf = 'assign' | 'snooze' | null

/** The claim the thread surely belongs to. */
export function claimOf({ head }: Thread): number | null {
  return head.links.find(({ kind, state }) => kind === 'claim' && state === 'confirmed')?.targetId ?? null
}

/** The letter an answer goes to: the last that came, or, where none did, the last that went. */
export function answeredMessage({ messages }: Thread) {
  return messages.findLast(({ direction }) => direction === 'in') ?? messages.at(-1) ?? null
}

/** What can be done with the thread that is shown, with its keys. `onGone` goes on to the next one. */
export function useThreadActions(thread: Thread, onGone: () => void) {
  const { head } = thread
  const [asked, ask] = useState<AskedOf>(null)
  const archive = useCommand('mail.archive')
  const setRead = useCommand('mail.setRead')
  const answered = answeredMessage(thread)
  const setArchived = async (isArchived: boolean) => {
    if ((await archive.run({ threadId: head.threadId, isArchived })) === null) return
    if (isArchived) onGone()
    showUndoToast({ message: isArchived ? texts.archived(head.subject) : texts.unarchived(head.subject), undoLabel: texts.undo, onUndo: () => void archive.run({ threadId: head.threadId, isArchived: !isArchived }) })
  }
  const reply = (isToAll: boolean) => {
    const [draft] = thread.drafts
    if (draft !== undefined) return mailView.compose({ kind: 'draft', draftId: draft.draftId })
    if (answered !== null) mailView.compose({ kind: 'reply', messageId: answered.messageId, isToAll, supplierId: supplierOf(head)?.supplierId ?? null, claimId: null })
  }
  const markUnread = async () => {
    if ((await setRead.run({ threadId: head.threadId, isRead: false })) !== null) onGone()
  }
  const actions = { reply, archive: () => void setArchived(!head.isArchived), assign: () => ask('assign'), snooze: () => ask('snooze'), markUnread: () => void markUnread() }
  const noMessage = answered === null ? texts.unchosen.toLowerCase() : null
  useHotkeys({
    R: { run: () => reply(false), description: texts.reply, disabledReason: noMessage },
    'Shift+R': { run: () => reply(true), description: texts.replyAll, disabledReason: noMessage },
    E: { run: actions.archive, description: head.isArchived ? texts.unarchive : texts.archive },
    A: { run: actions.assign, description: texts.assign },
    S: { run: actions.snooze, description: texts.snooze },
    U: { run: actions.markUnread, description: texts.unread },
  })
  return { ...actions, asked, closeAsked: () => ask(null), isArchiving: archive.isRunning, failure: archive.failure ?? setRead.failure, noMessage }
}
