import type { UnansweredRow } from '#shared/contract/mail.ts'
import { isEscalated, nextLetter, overdueDays } from '#shared/mail/reminders.ts'
import { replySubject } from '#shared/mail/subject.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { command, type Ctx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import { draftsOfThread, findDraft } from './draft-store.ts'
import { keepDraft, startDraft } from './drafts.ts'
import { renderLetter } from './letters.ts'
import { listMailboxes } from './mailbox-store.ts'
import { findThread, linksOf, THREAD_COLUMNS, THREADS_FROM, type StoredThread } from './thread-rows.ts'

const SHOWN = 500

const waitingOf = (thread: StoredThread) => ({ dueOn: thread.due_on, answeredAt: thread.answered_at, reminderLevel: thread.reminder_level })

function languageOf(db: ReadDb, supplierId: number | null): UnansweredRow['language'] {
  const contact = supplierId === null ? undefined : findSupplier(db, supplierId)?.contacts.find(({ email }) => email !== '')
  return contact?.language ?? listMailboxes(db)[0]?.language ?? 'en'
}

/** Threads whose day of answer has passed, the longest overdue first. */
export function readUnanswered(db: ReadDb, input: In<'mail.unanswered'>, ctx: Ctx): UnansweredRow[] {
  const snoozed = input.withSnoozed ? '' : ' AND (t.snoozed_until_on IS NULL OR t.snoozed_until_on <= ?)'
  const boxed = input.mailboxId === null ? { sql: '', values: [] } : { sql: ' AND EXISTS (SELECT 1 FROM mail_messages m WHERE m.thread_id = t.id AND m.mailbox_id = ?)', values: [input.mailboxId] }
  const threads = db.sql(`SELECT ${THREAD_COLUMNS} FROM ${THREADS_FROM} WHERE t.due_on IS NOT NULL AND t.answered_at IS NULL AND t.due_on < ?${snoozed}${boxed.sql} ORDER BY t.due_on, t.id LIMIT ${SHOWN}`).all(ctx.todayOn, ...(input.withSnoozed ? [] : [ctx.todayOn]), ...boxed.values) as StoredThread[]
  const links = linksOf(db, threads.map(({ id }) => id))
  return threads.map((thread): UnansweredRow => {
    const known = links.get(thread.id) ?? []
    const claim = known.find(({ kind, state }) => kind === 'claim' && state !== 'declined')
    const supplier = known.find(({ kind, targetId }) => kind === 'supplier' && targetId === thread.supplier_id)
    const dueOn = thread.due_on ?? ctx.todayOn
    return {
      threadId: thread.id, subject: thread.subject, supplierId: thread.supplier_id, supplier: supplier?.label ?? '', claimId: claim?.targetId ?? null, claimNumber: claim?.label ?? '', sentAt: thread.waiting_since_at ?? thread.last_at, dueOn, overdueDays: overdueDays(dueOn, ctx.todayOn),
      reminderLevel: thread.reminder_level, lastReminderAt: thread.last_reminder_at, isEscalated: isEscalated(waitingOf(thread), ctx.todayOn), snoozedUntilOn: thread.snoozed_until_on, assignee: thread.assignee_id === null ? null : { personId: thread.assignee_id, fullName: thread.assignee ?? '' },
      language: languageOf(db, thread.supplier_id), nextLetter: nextLetter(waitingOf(thread), ctx.todayOn),
    }
  }).filter((row) => (input.supplierId === null || row.supplierId === input.supplierId) && (!input.isEscalatedOnly || row.isEscalated))
}

/** A draft of the next reminder; a person reads and sends it. One that was begun is offered again. Refuses: mail.thread_not_found, mail.nothing_to_remind. */
export const startReminder = command((tx, { threadId }: In<'mail.startReminder'>, ctx): Out<'mail.startReminder'> => {
  const thread = findThread(tx, threadId) ?? refuse('mail.thread_not_found', {})
  const kind = nextLetter(waitingOf(thread), ctx.todayOn) ?? refuse('mail.nothing_to_remind', {})
  const begun = draftsOfThread(tx, threadId).find(({ draftId }) => findDraft(tx, draftId)?.facts.reminderLevel === thread.reminder_level + 1)
  if (begun !== undefined) {
    ctx.note({ entity: 'mail_draft', entityId: begun.draftId, after: { threadId, kind } })
    return { draftId: begun.draftId }
  }
  const last = tx.sql("SELECT id FROM mail_messages WHERE thread_id = ? ORDER BY direction = 'out' DESC, sent_at DESC, id DESC LIMIT 1").get(threadId) as { id: number }
  const facts = startDraft(tx, { mailboxId: null, replyToMessageId: last.id, isReplyAll: true, supplierId: thread.supplier_id, claimId: null })
  const language = languageOf(tx, thread.supplier_id)
  const letter = renderLetter(tx, { kind, language, mailboxId: facts.mailboxId, supplierId: thread.supplier_id, claimId: null, threadId }, ctx)
  const draftId = keepDraft(tx, null, { ...facts, language, subject: letter.subject === '' ? replySubject(thread.subject) : letter.subject, text: letter.text, reminderLevel: thread.reminder_level + 1 }, ctx)
  ctx.note({ entity: 'mail_draft', entityId: draftId, after: { threadId, kind } })
  return { draftId }
})
