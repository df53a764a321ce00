import type { WriteTx } from '#core/db/brands.ts'
import { command, type CommandCtx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findPerson } from '#core/people/index.ts'
import { LINK_COLUMNS } from './suggest-links.ts'
import { findThread, type StoredThread } from './thread-rows.ts'
import { recountThread } from './thread-store.ts'

const openThread = (tx: WriteTx, threadId: number): StoredThread => findThread(tx, threadId) ?? refuse('mail.thread_not_found', {})

function noted(ctx: CommandCtx, threadId: number, before: object, after: object): { done: true } {
  ctx.note({ entity: 'mail_thread', entityId: threadId, before, after })
  return { done: true }
}

export const setRead = command((tx, { threadId, isRead }: In<'mail.setRead'>, ctx): Out<'mail.setRead'> => {
  const thread = openThread(tx, threadId)
  tx.sql('UPDATE mail_messages SET is_read = ? WHERE thread_id = ? AND is_read <> ?').run(isRead ? 1 : 0, threadId, isRead ? 1 : 0)
  recountThread(tx, threadId)
  return noted(ctx, threadId, { unreadCount: thread.unread_count }, { isRead })
})

export const archive = command((tx, { threadId, isArchived }: In<'mail.archive'>, ctx): Out<'mail.archive'> => {
  const thread = openThread(tx, threadId)
  tx.sql('UPDATE mail_threads SET is_archived = ?, snoozed_until_on = NULL WHERE id = ?').run(isArchived ? 1 : 0, threadId)
  return noted(ctx, threadId, { isArchived: thread.is_archived === 1 }, { isArchived })
})

export const assign = command((tx, { threadId, personId }: In<'mail.assign'>, ctx): Out<'mail.assign'> => {
  const thread = openThread(tx, threadId)
  if (personId !== null && findPerson(tx, personId) === null) refuse('people.not_found', {})
  tx.sql('UPDATE mail_threads SET assignee_id = ? WHERE id = ?').run(personId, threadId)
  return noted(ctx, threadId, { personId: thread.assignee_id }, { personId })
})

/** Refuses: mail.day_in_past. */
export const snooze = command((tx, { threadId, untilOn }: In<'mail.snooze'>, ctx): Out<'mail.snooze'> => {
  const thread = openThread(tx, threadId)
  if (untilOn !== null && untilOn <= ctx.todayOn) refuse('mail.day_in_past', { on: untilOn })
  tx.sql('UPDATE mail_threads SET snoozed_until_on = ? WHERE id = ?').run(untilOn, threadId)
  return noted(ctx, threadId, { untilOn: thread.snoozed_until_on }, { untilOn })
})

/** A person waits for an answer to the latest message, or no longer does. */
export const expectAnswer = command((tx, { threadId, dueOn }: In<'mail.expectAnswer'>, ctx): Out<'mail.expectAnswer'> => {
  const thread = openThread(tx, threadId)
  if (dueOn !== null && dueOn < ctx.todayOn) refuse('mail.day_in_past', { on: dueOn })
  tx.sql('UPDATE mail_threads SET due_on = ?, waiting_since_at = ?, answered_at = NULL, reminder_level = 0, last_reminder_at = NULL WHERE id = ?').run(dueOn, dueOn === null ? null : thread.last_at, threadId)
  return noted(ctx, threadId, { dueOn: thread.due_on }, { dueOn })
})

const TARGETS: Readonly<Record<keyof typeof LINK_COLUMNS, string>> = { claim: 'claims', order: 'orders', supplier: 'suppliers' }

/** Every message of the thread gets what the person said; a confirmed claim brings its supplier with it. */
function decide(tx: WriteTx, threadId: number, link: Pick<In<'mail.setLink'>, 'kind' | 'targetId' | 'state'>, ctx: CommandCtx): void {
  const column = LINK_COLUMNS[link.kind]
  tx.sql(`INSERT INTO mail_links (message_id, ${column}, state, reason, decided_at, decided_by) SELECT id, ?, ?, 'person', ?, ? FROM mail_messages WHERE thread_id = ?
    ON CONFLICT (${column}, message_id) WHERE ${column} IS NOT NULL DO UPDATE SET state = excluded.state, decided_at = excluded.decided_at, decided_by = excluded.decided_by`)
    .run(link.targetId, link.state, ctx.nowAt, ctx.person().personId, threadId)
}

/** Refuses: mail.thread_not_found, mail.link_target_not_found. */
export const setLink = command((tx, { threadId, ...link }: In<'mail.setLink'>, ctx): Out<'mail.setLink'> => {
  openThread(tx, threadId)
  if (tx.sql(`SELECT 1 FROM ${TARGETS[link.kind]} WHERE id = ?`).get(link.targetId) === undefined) refuse('mail.link_target_not_found', { kind: link.kind })
  decide(tx, threadId, link, ctx)
  if (link.kind === 'claim' && link.state === 'confirmed') {
    const { supplier_id: supplierId } = tx.sql('SELECT supplier_id FROM claims WHERE id = ?').get(link.targetId) as { supplier_id: number }
    decide(tx, threadId, { kind: 'supplier', targetId: supplierId, state: 'confirmed' }, ctx)
  }
  recountThread(tx, threadId)
  return noted(ctx, threadId, {}, link)
})
