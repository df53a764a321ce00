import { inflateSync } from 'node:zlib'
import type { MailAttachment, MailMessage, MailPerson } from '#shared/contract/mail.ts'
import type { MessageDirection, MessageProblem } from '#shared/mail/kinds.ts'
import type { TakeAttachmentInput } from '#jobs/mail/take-attachment.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { findFile, insertFile } from '#core/files/index.ts'
import { job, type Ctx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { draftsOfThread } from './draft-store.ts'
import { outboxOfThread } from './outbox-store.ts'
import { findThread, threadRows } from './thread-rows.ts'
import { reasonOf } from './work.ts'

const HTML_MAX_BYTES = 8 * 1024 * 1024
const DEADLINE_MS = 60_000
/** A list server may hold a conversation of thousands; the latest are read. */
const MESSAGES_SHOWN = 300

interface MessageRow {
  readonly id: number; readonly mailbox_id: number | null; readonly direction: MessageDirection; readonly message_key: string; readonly from_name: string; readonly from_address: string; readonly to_json: string; readonly cc_json: string; readonly sent_at: string; readonly subject: string
  readonly body_text: string; readonly has_html: number; readonly problems: string; readonly charset: string; readonly raw_file_id: number; readonly is_read: number
}
interface AttachmentRow { readonly message_id: number; readonly id: number; readonly name: string; readonly media_type: string; readonly size_bytes: number; readonly is_inline: number; readonly content_id: string; readonly file_id: number | null }

const MESSAGES = `SELECT m.id, m.mailbox_id, m.direction, m.message_key, m.from_name, m.from_address, m.to_json, m.cc_json, m.sent_at, m.subject, b.body_text, b.html_deflated IS NOT NULL AS has_html, m.problems, m.charset, m.raw_file_id, m.is_read
  FROM mail_messages m JOIN mail_bodies b ON b.message_id = m.id WHERE m.thread_id = ? ORDER BY m.sent_at DESC, m.id DESC LIMIT ${MESSAGES_SHOWN}`
const ATTACHMENTS = `SELECT a.message_id, a.id, a.name, a.media_type, a.size_bytes, a.is_inline, a.content_id, a.file_id FROM mail_messages m JOIN mail_attachments a ON a.message_id = m.id WHERE m.thread_id = ? ORDER BY a.message_id, a.part_no`

const attachmentOf = (row: AttachmentRow): MailAttachment => ({ attachmentId: row.id, name: row.name, mediaType: row.media_type, sizeBytes: row.size_bytes, isInline: row.is_inline === 1, contentId: row.content_id, fileId: row.file_id })

function messagesOf(db: ReadDb, threadId: number): MailMessage[] {
  const attachments = Map.groupBy(db.sql(ATTACHMENTS).all(threadId) as AttachmentRow[], (row) => row.message_id)
  return (db.sql(MESSAGES).all(threadId) as MessageRow[]).reverse().map((row) => ({
    messageId: row.id, mailboxId: row.mailbox_id, direction: row.direction, messageIdHeader: row.message_key, from: { name: row.from_name, address: row.from_address }, to: JSON.parse(row.to_json) as MailPerson[], cc: JSON.parse(row.cc_json) as MailPerson[],
    sentAt: row.sent_at, subject: row.subject, text: row.body_text, hasHtml: row.has_html === 1, problems: row.problems === '' ? [] : (row.problems.split(' ') as MessageProblem[]), charset: row.charset,
    attachments: (attachments.get(row.id) ?? []).map(attachmentOf), rawFileId: row.raw_file_id, isRead: row.is_read === 1,
  }))
}

/** The conversation, oldest message first, with what is being written in it. Refuses: mail.thread_not_found. */
export function readThread(db: ReadDb, { threadId }: In<'mail.thread'>, ctx: Ctx): Out<'mail.thread'> {
  const [head] = threadRows(db, [findThread(db, threadId) ?? refuse('mail.thread_not_found', {})], ctx.todayOn)
  return { head: head ?? refuse('mail.thread_not_found', {}), messages: messagesOf(db, threadId), drafts: draftsOfThread(db, threadId), outbox: outboxOfThread(db, threadId) }
}

export function readHtml(db: ReadDb, { messageId }: In<'mail.messageHtml'>): Out<'mail.messageHtml'> {
  const row = db.sql('SELECT html_deflated, html_is_cut FROM mail_bodies WHERE message_id = ?').get(messageId) as { html_deflated: Buffer | null; html_is_cut: number } | undefined
  if (row === undefined) return refuse('mail.message_not_found', {})
  return { html: row.html_deflated === null ? null : inflateSync(row.html_deflated, { maxOutputLength: HTML_MAX_BYTES }).toString('utf8'), isCut: row.html_is_cut === 1 }
}

interface Opened { readonly id: number; readonly name: string; readonly media_type: string; readonly part_no: number; readonly file_id: number | null; readonly raw_sha256: string }

/** Takes an attachment out of its message into the store of files, once. Refuses: mail.attachment_not_found, mail.attachment_unreadable. */
export const openAttachment = job({
  prepare: (tx, { attachmentId }: In<'mail.openAttachment'>, ctx) => {
    const row = tx.sql('SELECT a.id, a.name, a.media_type, a.part_no, a.file_id, m.raw_sha256 FROM mail_attachments a JOIN mail_messages m ON m.id = a.message_id WHERE a.id = ?').get(attachmentId) as Opened | undefined
    const attachment = row ?? refuse('mail.attachment_not_found', {})
    const known = attachment.file_id === null ? null : findFile(tx, attachment.file_id)
    return { attachment, known, input: { rawFile: ctx.files.pathOf(attachment.raw_sha256), partNo: attachment.part_no, outFile: ctx.files.outboxPath('part') } satisfies TakeAttachmentInput }
  },
  work: async ({ attachment, known, input }, ctx) => {
    if (known !== null) return null
    try {
      await ctx.jobs.run('takeAttachment', input, { deadlineMs: DEADLINE_MS, isFresh: true })
    } catch (error) {
      const isNamed = reasonOf(error) !== null || ['job_timeout', 'job_out_of_memory'].includes(String((error as { code?: string }).code))
      if (isNamed) refuse('mail.attachment_unreadable', { name: attachment.name })
      throw error
    }
    return ctx.files.keepFile(input.outFile)
  },
  finish: (tx, { attachment, known }, kept, ctx): Out<'mail.openAttachment'> => {
    const file = known ?? { fileId: 0, sha256: kept?.sha256 ?? '', sizeBytes: kept?.sizeBytes ?? 0, mediaType: attachment.media_type, name: attachment.name }
    const fileId = known?.fileId ?? insertFile(tx, { ...file, createdAt: ctx.nowAt, createdBy: ctx.person().personId })
    tx.sql('UPDATE mail_attachments SET file_id = ? WHERE id = ?').run(fileId, attachment.id)
    ctx.note({ entity: 'file', entityId: fileId, after: { fileName: attachment.name, sha256: file.sha256, sizeBytes: file.sizeBytes } })
    return { fileId, fileName: attachment.name, mediaType: file.mediaType, sha256: file.sha256, sizeBytes: file.sizeBytes }
  },
})
