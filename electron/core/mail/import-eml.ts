import { copyFileSync } from 'node:fs'
import { findFile } from '#core/files/index.ts'
import { job, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { ingest } from './ingest.ts'
import { findMailbox, ownAddresses } from './mailbox-store.ts'
import { parseBatch } from './parse-batch.ts'
import { knownContacts } from './suggest-links.ts'
import { recountThread } from './thread-store.ts'

const HEADER_LINE = /^[A-Za-z][A-Za-z0-9-]{0,60}:/

/** Whether a file begins as a message does: with a line of a header. */
const looksLikeMail = (beginning: string): boolean => HEADER_LINE.test(beginning.replace(/^\ufeff/, '').replace(/^From .*\r?\n/, ''))

/** A message saved from another mail program joins its conversation, once. Refuses: files.not_found, mail.not_an_email, mail.mailbox_not_found. */
export const importEml = job({
  prepare: (tx, { fileId, mailboxId }: In<'mail.importEml'>, ctx) => {
    const file = findFile(tx, fileId) ?? refuse('files.not_found', {})
    if (mailboxId !== null && findMailbox(tx, mailboxId) === null) refuse('mail.mailbox_not_found', {})
    const bytes = ctx.files.read(file.sha256) ?? refuse('files.damaged', { fileId })
    if (!looksLikeMail(bytes.subarray(0, 1_000).toString('latin1'))) refuse('mail.not_an_email', { name: file.name })
    return { file, mailboxId, path: ctx.files.pathOf(file.sha256), copy: ctx.files.outboxPath('eml') }
  },
  work: async ({ path, copy }, ctx) => {
    copyFileSync(path, copy)
    const [mail] = await parseBatch(ctx, [{ file: copy, folder: '', uid: 0, receivedAt: null, isSeen: true, bare: null }], new AbortController().signal)
    return mail ?? refuse('mail.message_not_found', {})
  },
  finish: (tx, { mailboxId, file }, mail, ctx): Out<'mail.importEml'> => {
    const { messageId, threadId, isNew, threads } = ingest(tx, mail, { mailboxId, receivedAt: ctx.nowAt, isRead: false }, { own: ownAddresses(tx), contacts: knownContacts(tx), nowAt: ctx.nowAt })
    for (const touched of threads) recountThread(tx, touched)
    ctx.note({ entity: 'mail_message', entityId: messageId, after: { fileName: file.name, isNew, problems: mail.problems } })
    return { messageId, threadId, isNew, problems: [...mail.problems] }
  },
})
