import { randomUUID } from 'node:crypto'
import { domainOf } from '#shared/mail/addresses.ts'
import type { OutboxState } from '#shared/mail/kinds.ts'
import { withToken } from '#shared/mail/subject.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { claimFacts } from './claim-facts.ts'
import { finishSent } from './finish-sent.ts'
import { findDraft, removeDraft } from './draft-store.ts'
import { checkReady, keepDraft } from './drafts.ts'
import { findMailbox } from './mailbox-store.ts'
import { findOutbox, moveOutbox, queueMail, type StoredOutbox } from './outbox-store.ts'

/** Only by this command does anything leave: the draft becomes a message with its own id and waits for the server. Refuses: see `checkReady`, mail.draft_not_found, mail.mailbox_off. */
export const send = command((tx, { draftId }: In<'mail.send'>, ctx): Out<'mail.send'> => {
  const { facts: draft } = findDraft(tx, draftId) ?? refuse('mail.draft_not_found', {})
  const mailbox = findMailbox(tx, draft.mailboxId) ?? refuse('mail.mailbox_not_found', {})
  if (!mailbox.isActive) refuse('mail.mailbox_off', { name: mailbox.name })
  const number = draft.claimId === null ? '' : (claimFacts(tx, draft.claimId)?.number ?? '')
  const facts = { ...draft, subject: withToken(draft.subject, number) }
  checkReady(tx, facts)
  const outboxId = queueMail(tx, facts, { messageKey: `${randomUUID()}@${domainOf(mailbox.address)}`, personId: ctx.person().personId, at: ctx.nowAt })
  removeDraft(tx, draftId)
  ctx.note({ entity: 'mail_outbox', entityId: outboxId, after: { subject: facts.subject, to: facts.to, fileCount: facts.attachments.length, claimId: facts.claimId } })
  ctx.background.wake()
  return { outboxId }
})

const openRow = (tx: WriteTx, outboxId: number): StoredOutbox => findOutbox(tx, outboxId) ?? refuse('mail.outbox_not_found', {})

function move(tx: WriteTx, row: StoredOutbox, from: readonly OutboxState[], state: OutboxState): void {
  if (!moveOutbox(tx, row.outboxId, from, { state })) refuse('mail.outbox_wrong_state', { state: row.state })
}

/** Refuses: mail.outbox_wrong_state. */
export const retry = command((tx, { outboxId }: In<'mail.retry'>, ctx): Out<'mail.retry'> => {
  const row = openRow(tx, outboxId)
  move(tx, row, ['failed', 'queued'], 'queued')
  ctx.note({ entity: 'mail_outbox', entityId: outboxId, before: { state: row.state }, after: { state: 'queued' } })
  ctx.background.wake()
  return { done: true }
})

/** Refuses: mail.outbox_wrong_state where the message has gone or may have. */
export const withdraw = command((tx, { outboxId }: In<'mail.withdraw'>, ctx): Out<'mail.withdraw'> => {
  const row = openRow(tx, outboxId)
  if (tx.sql("DELETE FROM mail_outbox WHERE id = ? AND state IN ('queued', 'failed')").run(outboxId).changes === 0) refuse('mail.outbox_wrong_state', { state: row.state })
  const draftId = keepDraft(tx, null, { ...row.facts, threadId: row.threadId }, ctx)
  ctx.note({ entity: 'mail_outbox', entityId: outboxId, before: { state: row.state }, after: { draftId } })
  return { draftId }
})

/** Refuses: mail.outbox_wrong_state. */
export const settleUnclear = command((tx, { outboxId, wasSent }: In<'mail.settleUnclear'>, ctx): Out<'mail.settleUnclear'> => {
  const row = openRow(tx, outboxId)
  if (row.state !== 'unclear') refuse('mail.outbox_wrong_state', { state: row.state })
  if (wasSent) finishSent(tx, row, ctx, { mail: null, sentAt: row.queuedAt })
  else move(tx, row, ['unclear'], 'queued')
  ctx.note({ entity: 'mail_outbox', entityId: outboxId, before: { state: 'unclear' }, after: { wasSent } })
  if (!wasSent) ctx.background.wake()
  return { done: true }
})
