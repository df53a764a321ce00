import { addressNorm } from '#shared/mail/addresses.ts'
import type { MessageDirection } from '#shared/mail/kinds.ts'
import type { ParsedMail } from '#shared/mail/parsed-mail.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { insertFile } from '#core/files/index.ts'
import { linkMessage, type KnownContacts } from './suggest-links.ts'
import { threadOf } from './thread-store.ts'

export const EML_TYPE = 'message/rfc822'
/** A clock of a sender may run ahead by this much; a later day is nobody's. */
const AHEAD_MS = 2 * 86_400_000

export interface Arrival {
  readonly mailboxId: number | null
  /** When the server or this program got it. */
  readonly receivedAt: string
  readonly isRead: boolean
  /** Known beforehand for what this program sent itself. */
  readonly direction?: MessageDirection
  readonly threadId?: number
}
export interface IngestPlace { readonly own: ReadonlySet<string>; readonly contacts: KnownContacts; readonly nowAt: string }
export interface Ingested { readonly messageId: number; readonly threadId: number; readonly isNew: boolean; readonly threads: readonly number[] }

interface Twin { readonly id: number; readonly thread_id: number; readonly direction: MessageDirection; readonly content_digest: string }

/** The same message by its id and words, or by its words alone where it has no id; a copy of what we sent by its id alone. */
function twinOf(tx: WriteTx, mail: ParsedMail): Twin | undefined {
  const columns = 'id, thread_id, direction, content_digest'
  if (mail.messageKey === '') return tx.sql(`SELECT ${columns} FROM mail_messages WHERE content_digest = ? AND message_key = ''`).get(mail.contentDigest) as Twin | undefined
  const same = tx.sql(`SELECT ${columns} FROM mail_messages WHERE message_key = ?`).all(mail.messageKey) as Twin[]
  return same.find((twin) => twin.content_digest === mail.contentDigest || twin.direction === 'out')
}

function sentAtOf(mail: ParsedMail, { receivedAt }: Arrival, nowAt: string): string {
  if (mail.sentAt === null) return receivedAt
  return Date.parse(mail.sentAt) > Date.parse(nowAt) + AHEAD_MS ? receivedAt : mail.sentAt
}

function insertMessage(tx: WriteTx, mail: ParsedMail, facts: { readonly mailboxId: number | null; readonly threadId: number; readonly direction: MessageDirection; readonly sentAt: string; readonly isRead: boolean; readonly nowAt: string }): number {
  const rawFileId = insertFile(tx, { sha256: mail.rawSha256, sizeBytes: mail.rawBytes, mediaType: EML_TYPE, name: `${mail.rawSha256.slice(0, 12)}.eml`, createdAt: facts.nowAt, createdBy: null })
  const { id } = tx.sql(`INSERT INTO mail_messages (mailbox_id, thread_id, direction, message_key, content_digest, raw_sha256, raw_file_id, raw_bytes, sent_at, subject, from_name, from_address, to_json, cc_json, problems, charset, is_read, attachment_count)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`).get(facts.mailboxId, facts.threadId, facts.direction, mail.messageKey, mail.contentDigest, mail.rawSha256, rawFileId, mail.rawBytes, facts.sentAt, mail.subject, mail.from.name, mail.from.address,
    JSON.stringify(mail.to), JSON.stringify(mail.cc), mail.problems.join(' '), mail.charset, facts.isRead ? 1 : 0, mail.attachments.length) as { id: number }
  tx.sql('INSERT INTO mail_bodies (message_id, body_text, html_deflated, html_is_cut) VALUES (?, ?, ?, ?)').run(id, mail.text, mail.html === null ? null : Buffer.from(mail.html, 'base64'), mail.isHtmlCut ? 1 : 0)
  const attach = tx.sql('INSERT INTO mail_attachments (message_id, part_no, name, size_bytes, media_type, is_inline, content_id) VALUES (?, ?, ?, ?, ?, ?, ?)')
  for (const { partNo, name, sizeBytes, mediaType, isInline, contentId } of mail.attachments) attach.run(id, partNo, name, sizeBytes, mediaType, isInline ? 1 : 0, contentId)
  return id
}

function indexMessage(tx: WriteTx, messageId: number, { words, codes }: ParsedMail): void {
  tx.sql('INSERT INTO mail_fw (rowid, subject, people, body) VALUES (CAST(? AS INTEGER), ?, ?, ?)').run(messageId, words.subject, words.people, words.body)
  const add = tx.sql('INSERT INTO mail_codes (code, message_id) VALUES (?, ?) ON CONFLICT DO NOTHING')
  for (const code of codes) add.run(code, messageId)
}

/** An answer has come: the thread waits no more, and lies open again. */
function wakeThread(tx: WriteTx, threadId: number, direction: MessageDirection, sentAt: string): void {
  if (direction === 'out') return
  tx.sql('UPDATE mail_threads SET is_archived = 0, snoozed_until_on = NULL WHERE id = ? AND (is_archived = 1 OR snoozed_until_on IS NOT NULL)').run(threadId)
  tx.sql('UPDATE mail_threads SET answered_at = ? WHERE id = ? AND due_on IS NOT NULL AND answered_at IS NULL AND waiting_since_at < ?').run(sentAt, threadId, sentAt)
}

/** Stores one parsed message in its thread, once. `threads` have to be counted anew when the batch is in. */
export function ingest(tx: WriteTx, mail: ParsedMail, arrival: Arrival, { own, contacts, nowAt }: IngestPlace): Ingested {
  const twin = twinOf(tx, mail)
  if (twin !== undefined) return { messageId: twin.id, threadId: twin.thread_id, isNew: false, threads: [] }
  const direction = arrival.direction ?? (own.has(addressNorm(mail.from.address)) ? 'out' : 'in')
  const sentAt = sentAtOf(mail, arrival, nowAt)
  const keys = mail.threadKeys.length > 0 ? mail.threadKeys : [`raw:${mail.rawSha256}`]
  const { threadId, merged } = threadOf(tx, keys, { subject: mail.subject, sentAt, direction })
  const messageId = insertMessage(tx, mail, { mailboxId: arrival.mailboxId, threadId, direction, sentAt, isRead: arrival.isRead || direction === 'out', nowAt })
  indexMessage(tx, messageId, mail)
  const others = direction === 'in' ? [mail.from.address] : [...mail.to, ...mail.cc].map(({ address }) => address)
  linkMessage(tx, { messageId, threadId, numbers: mail.numbers, addresses: others }, contacts)
  wakeThread(tx, threadId, direction, sentAt)
  return { messageId, threadId, isNew: true, threads: [threadId, ...merged] }
}
