import { copyFileSync } from 'node:fs'
import { readAddress } from '#shared/mail/addresses.ts'
import type { ParsedMail } from '#shared/mail/parsed-mail.ts'
import { retryAt, TRIES_MAX } from '#shared/mail/retry.ts'
import type { ComposeMailInput, SendMailInput, SentCopyInput } from '#jobs/mail/send-mail.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { outgoingFile } from '#core/pictures/index.ts'
import type { RunningWork } from '#core/kit/background.ts'
import { job, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { finishSent } from './finish-sent.ts'
import { findMailbox, openPassword, serversOf, type StoredMailbox } from './mailbox-store.ts'
import { dueOutbox, interruptedOutbox, moveOutbox, type StateChange, type StoredOutbox } from './outbox-store.ts'
import { parseBatch } from './parse-batch.ts'
import { copyKey, DELIVERY_KEY, failureCode, reasonOf, type MailWork } from './work.ts'

const DETAIL_MAX = 200
const COMPOSE_MS = 60_000
const SEND_MS = 600_000
const COPY_MS = 180_000
/** Trying again changes nothing before a person has changed something. */
const FOR_A_PERSON: ReadonlySet<string> = new Set(['wrong_password', 'certificate', 'no_encryption', 'password_needed'])

export interface Delivery { sentCount: number; failedCount: number; waitingCount: number }
interface Original { readonly message_key: string; readonly thread_id: number }

/** Ids of the conversation, the one that is answered last: mail programs put the message into it by them. */
function answered(db: ReadDb, row: StoredOutbox): { readonly inReplyTo: string; readonly references: readonly string[] } {
  const original = row.facts.replyToMessageId === null ? undefined : (db.sql('SELECT message_key, thread_id FROM mail_messages WHERE id = ?').get(row.facts.replyToMessageId) as Original | undefined)
  const threadId = original?.thread_id ?? row.threadId
  if (threadId === null) return { inReplyTo: '', references: [] }
  const keys = (db.sql("SELECT message_key FROM mail_messages WHERE thread_id = ? AND message_key <> '' ORDER BY sent_at DESC, id DESC LIMIT 20").all(threadId) as Original[]).map(({ message_key }) => message_key).reverse()
  const last = original === undefined || original.message_key === '' ? (keys.at(-1) ?? '') : original.message_key
  return { inReplyTo: last, references: last === '' ? [] : [...keys.filter((key) => key !== last), last] }
}

function compositionOf(db: ReadDb, row: StoredOutbox, mailbox: StoredMailbox, work: MailWork): ComposeMailInput {
  const { to, cc, bcc, subject, text, attachments } = row.facts
  const files = attachments.map((fileId) => outgoingFile(db, fileId) ?? refuse('files.not_found', {}))
  return {
    outFile: work.files.outboxPath('eml'),
    mail: {
      from: { name: mailbox.displayName, address: mailbox.address }, to, cc, bcc, subject, text, messageId: row.messageKey, composedAt: row.composedAt, ...answered(db, row),
      attachments: files.map(({ name, mediaType, sha256 }) => ({ name, mediaType, path: work.files.pathOf(sha256) })),
    },
  }
}

/** The bytes of the message are made once and kept: every try sends the same. */
async function composed(row: StoredOutbox, mailbox: StoredMailbox, work: MailWork): Promise<string> {
  if (row.rawSha256 !== null) return row.rawSha256
  const input = work.background.transaction((tx) => compositionOf(tx, row, mailbox, work))
  await work.jobs.run('composeMail', input, { deadlineMs: COMPOSE_MS })
  const { sha256 } = work.files.keepFile(input.outFile)
  work.background.transaction((tx) => tx.sql('UPDATE mail_outbox SET raw_sha256 = ? WHERE id = ?').run(sha256, row.outboxId))
  return sha256
}

async function parsedOf(sha256: string, work: MailWork): Promise<ParsedMail | null> {
  const copy = work.files.outboxPath('eml')
  copyFileSync(work.files.pathOf(sha256), copy)
  const [mail] = await parseBatch(work, [{ file: copy, folder: '', uid: 0, receivedAt: null, isSeen: true, bare: null }], new AbortController().signal)
  return mail ?? null
}

const copyOf = (row: StoredOutbox, mailbox: StoredMailbox, password: string, place: { readonly rawFile: string; readonly mayAppend: boolean }): SentCopyInput => ({ server: serversOf(mailbox, password).imap, sentFolder: mailbox.sentFolder, messageId: row.messageKey, ...place })

/** A copy in the folder of sent messages is a convenience: without it the message has gone all the same. */
async function keepCopy(row: StoredOutbox, mailbox: StoredMailbox, password: string, sha256: string, work: MailWork): Promise<void> {
  try {
    const { isThere } = await work.jobs.run<{ isThere: boolean }>('sentCopy', copyOf(row, mailbox, password, { rawFile: work.files.pathOf(sha256), mayAppend: true }), { deadlineMs: COPY_MS, isFresh: true })
    if (isThere) work.background.transaction((tx) => tx.sql('UPDATE mail_outbox SET is_in_sent_folder = 1 WHERE id = ?').run(row.outboxId))
  } catch (error) {
    if (reasonOf(error) === null && failureCode(error) === '') throw error
  }
}

async function handOver(row: StoredOutbox, mailbox: StoredMailbox, password: string, sha256: string, work: MailWork): Promise<void> {
  const { to, cc, bcc } = row.facts
  const recipients = [...to, ...cc, ...bcc].flatMap((text) => readAddress(text)?.address ?? [])
  const input: SendMailInput = { server: serversOf(mailbox, password).smtp, from: mailbox.address, recipients, rawFile: work.files.pathOf(sha256) }
  await work.jobs.run('sendMail', input, { deadlineMs: SEND_MS, isFresh: true })
}

/** What a failed try means: again later, a person's turn, or nobody knows whether it went. */
function afterFailure(row: StoredOutbox, error: unknown, nowAt: string): StateChange {
  const reason = reasonOf(error)
  const trouble = { code: reason?.code ?? 'connection_lost', detail: String(reason?.details['detail'] ?? (error as Error).message).slice(0, DETAIL_MAX) }
  // A worker that was ended in the middle leaves the same doubt as a broken line.
  if (reason === null || reason.details['isUnclear'] === true) return { state: 'unclear', trouble }
  if (reason.details['isFinal'] === true || FOR_A_PERSON.has(trouble.code) || row.tryCount + 1 >= TRIES_MAX) return { state: 'failed', trouble }
  return { state: 'queued', trouble, nextTryAt: retryAt(row.tryCount + 1, nowAt) }
}

/** Stores how a try ended; only an end that a person should read about is written into the journal. */
function noteFailure(work: MailWork, row: StoredOutbox, change: StateChange, counts: Delivery): void {
  work.background.transaction((tx) => {
    moveOutbox(tx, row.outboxId, ['queued', 'sending'], change)
    if (change.state !== 'queued') work.background.note(tx, 'mail.deliver', row.login, { entity: 'mail_outbox', entityId: row.outboxId, after: { state: change.state, trouble: change.trouble?.code ?? '' } })
  })
  if (change.state === 'queued') counts.waitingCount += 1
  else counts.failedCount += 1
}

async function settle(work: MailWork, row: StoredOutbox, sha256: string): Promise<void> {
  const mail = await parsedOf(sha256, work)
  work.background.transaction((tx) => {
    finishSent(tx, row, work, { mail, sentAt: work.background.now() })
    work.background.note(tx, 'mail.deliver', row.login, { entity: 'mail_outbox', entityId: row.outboxId, after: { state: 'sent', subject: row.facts.subject, sha256 } })
  })
}

interface Sent { readonly row: StoredOutbox; readonly mailbox: StoredMailbox; readonly password: string; readonly sha256: string }

/** Answers the letter that went; null where it did not. */
async function deliverOne(row: StoredOutbox, work: MailWork, counts: Delivery): Promise<Sent | null> {
  const fail = (change: StateChange): null => { noteFailure(work, row, change, counts); return null }
  const mailbox = work.background.transaction((tx) => findMailbox(tx, row.mailboxId))
  const password = mailbox === null ? null : openPassword(work.background.secrets, mailbox)
  if (mailbox === null || password === null) return fail({ state: 'failed', trouble: { code: 'password_needed', detail: '' } })
  // One letter that cannot be written, such as one whose file is gone, keeps no other waiting.
  const sha256 = await composed(row, mailbox, work).catch((error: unknown) => fail({ state: 'failed', trouble: { code: 'not_composed', detail: String(reasonOf(error)?.details['detail'] ?? (error as Error).message).slice(0, DETAIL_MAX) } }))
  if (sha256 === null) return null
  const isOurs = work.background.transaction((tx) => tx.sql("UPDATE mail_outbox SET state = 'sending', try_count = try_count + 1 WHERE id = ? AND state = 'queued'").run(row.outboxId).changes === 1)
  if (!isOurs) return null
  try {
    await handOver(row, mailbox, password, sha256, work)
  } catch (error) {
    return fail(afterFailure(row, error, work.background.now()))
  }
  await settle(work, row, sha256)
  counts.sentCount += 1
  return { row, mailbox, password, sha256 }
}

/** A message the program was sending when it ended: where the folder of sent messages holds it, it went; else a person is asked. */
async function recover(row: StoredOutbox, work: MailWork, counts: Delivery): Promise<void> {
  const mailbox = work.background.transaction((tx) => findMailbox(tx, row.mailboxId))
  const password = mailbox === null ? null : openPassword(work.background.secrets, mailbox)
  const unclear: StateChange = { state: 'unclear', trouble: { code: 'connection_lost', detail: '' } }
  if (mailbox === null || password === null || row.rawSha256 === null) return noteFailure(work, row, unclear, counts)
  try {
    const { isThere } = await work.jobs.run<{ isThere: boolean }>('sentCopy', copyOf(row, mailbox, password, { rawFile: '', mayAppend: false }), { deadlineMs: COPY_MS, isFresh: true })
    if (!isThere) return noteFailure(work, row, unclear, counts)
  } catch (error) {
    if (reasonOf(error) === null) throw error
    return noteFailure(work, row, unclear, counts)
  }
  await settle(work, row, row.rawSha256)
  work.background.transaction((tx) => tx.sql('UPDATE mail_outbox SET is_in_sent_folder = 1 WHERE id = ?').run(row.outboxId))
  counts.sentCount += 1
}

/** One message after another until nothing is due, so that one queued meanwhile goes as well; the same try is made once. */
async function deliverAll(running: RunningWork, work: MailWork, counts: Delivery): Promise<readonly Sent[]> {
  const tries = new Set<string>()
  const tryOf = ({ outboxId, tryCount }: StoredOutbox): string => `${outboxId}:${tryCount}`
  const sent: Sent[] = []
  const next = () => work.background.transaction((tx) => dueOutbox(tx, work.background.now()).find((row) => !tries.has(tryOf(row))))
  for (let row = next(); row !== undefined && !running.signal.aborted; row = next()) {
    tries.add(tryOf(row))
    const gone = await deliverOne(row, work, counts)
    if (gone !== null) sent.push(gone)
  }
  return sent
}

/** Sends everything that is due; one delivery at a time. The copies for the folder of sent messages come after, and nobody's letter waits for them. */
export async function deliverDue(work: MailWork): Promise<Delivery> {
  const counts: Delivery = { sentCount: 0, failedCount: 0, waitingCount: 0 }
  const sent = await work.background.run(DELIVERY_KEY, async (running) => {
    for (const row of work.background.transaction(interruptedOutbox)) await recover(row, work, counts)
    return deliverAll(running, work, counts)
  })
  for (const { row, mailbox, password, sha256 } of sent ?? []) await work.background.run(copyKey(row.outboxId), () => keepCopy(row, mailbox, password, sha256, work))
  return counts
}

/** Sends what is due because a person does not want to wait for the round. */
export const deliver = job({
  prepare: () => null,
  work: (_plan: null, ctx) => deliverDue(ctx),
  finish: (_tx, _plan, counts: Delivery, ctx): Out<'mail.deliver'> => {
    ctx.note({ entity: 'mail', entityId: 'outbox', after: { ...counts } })
    return counts
  },
})
