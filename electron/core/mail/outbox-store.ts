import type { DraftFacts, OutboxRow } from '#shared/contract/mail.ts'
import type { MailTrouble, OutboxState } from '#shared/mail/kinds.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

export interface StoredOutbox {
  readonly outboxId: number; readonly mailboxId: number; readonly threadId: number | null; readonly claimId: number | null; readonly facts: DraftFacts; readonly messageKey: string; readonly composedAt: string; readonly rawSha256: string | null
  readonly state: OutboxState; readonly queuedAt: string; readonly queuedBy: number; readonly queuedByName: string; readonly login: string; readonly sentAt: string | null; readonly tryCount: number; readonly nextTryAt: string | null
  readonly trouble: { readonly code: MailTrouble; readonly detail: string } | null; readonly isInSentFolder: boolean; readonly claimNumber: string
}
interface Row {
  readonly id: number; readonly mailbox_id: number; readonly thread_id: number | null; readonly claim_id: number | null; readonly facts_json: string; readonly message_key: string; readonly composed_at: string; readonly raw_sha256: string | null; readonly state: OutboxState; readonly queued_at: string; readonly queued_by: number
  readonly full_name: string; readonly login: string; readonly sent_at: string | null; readonly try_count: number; readonly next_try_at: string | null; readonly trouble: MailTrouble | null; readonly trouble_detail: string; readonly is_in_sent_folder: number; readonly number: string | null
}

const SHOWN = 300
const FROM = `SELECT o.id, o.mailbox_id, o.thread_id, o.claim_id, o.facts_json, o.message_key, o.composed_at, o.raw_sha256, o.state, o.queued_at, o.queued_by, p.full_name, p.login, o.sent_at, o.try_count, o.next_try_at, o.trouble, o.trouble_detail, o.is_in_sent_folder, c.number
  FROM mail_outbox o JOIN people p ON p.id = o.queued_by LEFT JOIN claims c ON c.id = o.claim_id`

const outboxOf = (row: Row): StoredOutbox => ({
  outboxId: row.id, mailboxId: row.mailbox_id, threadId: row.thread_id, claimId: row.claim_id, facts: JSON.parse(row.facts_json) as DraftFacts, messageKey: row.message_key, composedAt: row.composed_at, rawSha256: row.raw_sha256, state: row.state, queuedAt: row.queued_at, queuedBy: row.queued_by,
  queuedByName: row.full_name, login: row.login, sentAt: row.sent_at, tryCount: row.try_count, nextTryAt: row.next_try_at, trouble: row.trouble === null ? null : { code: row.trouble, detail: row.trouble_detail }, isInSentFolder: row.is_in_sent_folder === 1, claimNumber: row.number ?? '',
})

const viewOf = (row: StoredOutbox): OutboxRow => ({
  outboxId: row.outboxId, mailboxId: row.mailboxId, threadId: row.threadId, to: row.facts.to, subject: row.facts.subject, state: row.state, queuedAt: row.queuedAt, queuedBy: row.queuedByName, sentAt: row.sentAt, tryCount: row.tryCount, nextTryAt: row.nextTryAt, trouble: row.trouble,
  attachmentCount: row.facts.attachments.length, claimNumber: row.claimNumber, isInSentFolder: row.isInSentFolder,
})

export function findOutbox(db: ReadDb, outboxId: number): StoredOutbox | null {
  const row = db.sql(`${FROM} WHERE o.id = ?`).get(outboxId) as Row | undefined
  return row === undefined ? null : outboxOf(row)
}

export const listOutbox = (db: ReadDb): OutboxRow[] => (db.sql(`${FROM} ORDER BY o.state = 'sent', o.id DESC LIMIT ${SHOWN}`).all() as Row[]).map((row) => viewOf(outboxOf(row)))
export const outboxOfThread = (db: ReadDb, threadId: number): OutboxRow[] => (db.sql(`${FROM} WHERE o.thread_id = ? AND o.state <> 'sent' ORDER BY o.id`).all(threadId) as Row[]).map((row) => viewOf(outboxOf(row)))
export const dueOutbox = (db: ReadDb, nowAt: string): StoredOutbox[] => (db.sql(`${FROM} WHERE o.state = 'queued' AND (o.next_try_at IS NULL OR o.next_try_at <= ?) ORDER BY o.id`).all(nowAt) as Row[]).map(outboxOf)
/** Left by a program that ended while the server was taking them. */
export const interruptedOutbox = (db: ReadDb): StoredOutbox[] => (db.sql(`${FROM} WHERE o.state = 'sending' ORDER BY o.id`).all() as Row[]).map(outboxOf)

export function queueMail(tx: WriteTx, facts: DraftFacts, { messageKey, personId, at }: { readonly messageKey: string; readonly personId: number; readonly at: string }): number {
  return (tx.sql("INSERT INTO mail_outbox (mailbox_id, thread_id, claim_id, facts_json, message_key, composed_at, state, queued_at, queued_by) VALUES (?, ?, ?, ?, ?, ?, 'queued', ?, ?) RETURNING id")
    .get(facts.mailboxId, facts.threadId, facts.claimId, JSON.stringify(facts), messageKey, at, at, personId) as { id: number }).id
}

export interface StateChange { readonly state: OutboxState; readonly trouble?: { readonly code: string; readonly detail: string } | null; readonly nextTryAt?: string | null }

/** Changes the state only from the one it was seen in: two hands never send one message. */
export function moveOutbox(tx: WriteTx, outboxId: number, from: readonly OutboxState[], { state, trouble = null, nextTryAt = null }: StateChange): boolean {
  return tx.sql(`UPDATE mail_outbox SET state = ?, trouble = ?, trouble_detail = ?, next_try_at = ? WHERE id = ? AND state IN (${from.map(() => '?').join(', ')})`).run(state, trouble?.code ?? null, trouble?.detail ?? '', nextTryAt, outboxId, ...from).changes === 1
}
