import { addDays, civilDateOf } from '#shared/kit/calendar.ts'
import type { ParsedMail } from '#shared/mail/parsed-mail.ts'
import { DAYS_AFTER_REMINDER } from '#shared/mail/reminders.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { noteClaimSent } from '#core/claims/index.ts'
import { readOrganisation } from '#core/people/index.ts'
import { findSupplier, nextWorkingDay } from '#core/suppliers/index.ts'
import { actingFor } from './acting.ts'
import { answerDueOn, claimFacts } from './claim-facts.ts'
import { ingest } from './ingest.ts'
import { ownAddresses } from './mailbox-store.ts'
import type { StoredOutbox } from './outbox-store.ts'
import { addLink, knownContacts } from './suggest-links.ts'
import { bindKeys, recountThread } from './thread-store.ts'
import type { MailWork } from './work.ts'

interface Sent { readonly mail: ParsedMail | null; readonly sentAt: string }

/** The day of answer the letter itself sets: typed by a person, days after a reminder, or by the supplier's terms for a claim. */
function dueOf(tx: WriteTx, row: StoredOutbox, sentOn: string): string | null {
  const { facts } = row
  if (facts.answerDueOn !== null) return facts.answerDueOn
  const claim = row.claimId === null ? null : claimFacts(tx, row.claimId)
  const supplier = findSupplier(tx, facts.supplierId ?? claim?.supplierId ?? 0)
  const moved = (on: string): string => (supplier === null ? on : nextWorkingDay(tx, supplier.holidayCountry, on))
  if (facts.reminderLevel !== null) return moved(addDays(sentOn, DAYS_AFTER_REMINDER))
  return claim === null || supplier === null ? null : answerDueOn(sentOn, supplier.answerDays, moved)
}

function expect(tx: WriteTx, threadId: number, row: StoredOutbox, { sentAt, dueOn }: { readonly sentAt: string; readonly dueOn: string | null }): void {
  if (dueOn === null) return
  const level = row.facts.reminderLevel
  if (level === null) tx.sql('UPDATE mail_threads SET due_on = ?, waiting_since_at = ?, answered_at = NULL, reminder_level = 0, last_reminder_at = NULL WHERE id = ?').run(dueOn, sentAt, threadId)
  else tx.sql('UPDATE mail_threads SET due_on = ?, reminder_level = ?, last_reminder_at = ? WHERE id = ? AND answered_at IS NULL').run(dueOn, level, sentAt, threadId)
}

/** The message joins its thread, with what a person who sends it has said thereby. */
function storeSent(tx: WriteTx, row: StoredOutbox, { mail, sentAt }: Sent): number | null {
  if (mail === null) return row.threadId
  const place = { own: ownAddresses(tx), contacts: knownContacts(tx), nowAt: sentAt }
  if (row.threadId !== null) bindKeys(tx, row.threadId, mail.threadKeys)
  const { messageId, threadId } = ingest(tx, mail, { mailboxId: row.mailboxId, receivedAt: sentAt, isRead: true, direction: 'out' }, place)
  if (row.claimId !== null) addLinkFor(tx, messageId, 'claim', row.claimId)
  if (row.facts.supplierId !== null) addLinkFor(tx, messageId, 'supplier', row.facts.supplierId)
  // Photos and videos went without what the camera wrote: what is opened is what went, taken out of the message.
  row.facts.attachments.forEach((fileId, partNo) => { tx.sql("UPDATE mail_attachments SET file_id = ? WHERE message_id = ? AND part_no = ? AND media_type NOT LIKE 'image/%' AND media_type NOT LIKE 'video/%'").run(fileId, messageId, partNo) })
  tx.sql('UPDATE mail_outbox SET message_id = ?, thread_id = ? WHERE id = ?').run(messageId, threadId, row.outboxId)
  return threadId
}

/** Whoever sends a claim to a supplier has confirmed both. */
function addLinkFor(tx: WriteTx, messageId: number, kind: 'claim' | 'supplier', targetId: number): void {
  addLink(tx, messageId, { kind, targetId, reason: 'person', state: 'confirmed' })
  tx.sql(`UPDATE mail_links SET state = 'confirmed' WHERE message_id = ? AND ${kind}_id = ?`).run(messageId, targetId)
}

/** Everything that follows from the server's word that it has taken the message, in one transaction. */
export function finishSent(tx: WriteTx, row: StoredOutbox, work: MailWork, sent: Sent): void {
  const sentOn = civilDateOf(sent.sentAt, readOrganisation(tx).utcOffsetMinutes)
  tx.sql("UPDATE mail_outbox SET state = 'sent', sent_at = ?, trouble = NULL, trouble_detail = '', next_try_at = NULL WHERE id = ?").run(sent.sentAt, row.outboxId)
  const dueOn = dueOf(tx, row, sentOn)
  const threadId = storeSent(tx, row, sent)
  if (threadId !== null) {
    expect(tx, threadId, row, { sentAt: sent.sentAt, dueOn })
    recountThread(tx, threadId)
  }
  if (row.claimId !== null && row.facts.reminderLevel === null) noteClaimSent(tx, { claimId: row.claimId, sentOn, messageNo: row.messageKey }, actingFor(tx, row.queuedBy, work))
}
