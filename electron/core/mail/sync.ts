import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { retryAt } from '#shared/mail/retry.ts'
import { batchName, type MailBatch, type ParsedMail, type RawMail } from '#shared/mail/parsed-mail.ts'
import type { FetchMailInput, FolderState } from '#jobs/mail/fetch-mail.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import type { RunningWork } from '#core/kit/background.ts'
import { job, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { ingest, type IngestPlace } from './ingest.ts'
import { findMailbox, noteSynced, noteTrouble, openPassword, ownAddresses, serversOf, type StoredMailbox } from './mailbox-store.ts'
import { parseBatch } from './parse-batch.ts'
import { knownContacts } from './suggest-links.ts'
import { recountThread } from './thread-store.ts'
import { breathe, failureCode, reasonOf, syncKey, type MailWork } from './work.ts'

/** Hours of a first reading over a slow line. */
const FETCH_DEADLINE_MS = 6 * 3_600_000
/** Messages of one transaction: the core answers everybody else after each. */
const PIECE = 20

export interface SyncCounts { newCount: number; knownCount: number; problemCount: number }

const readFolders = (db: ReadDb, mailboxId: number): FolderState[] =>
  db.sql('SELECT path, uid_validity AS uidValidity, last_uid AS lastUid FROM mail_folders WHERE mailbox_id = ?').all(mailboxId) as FolderState[]

/** Reading goes on from here. Numbers of another validity replace those before; within one they only grow. */
function noteFolder(tx: WriteTx, mailboxId: number, { folder, uidValidity, lastUid }: MailBatch): void {
  tx.sql(`INSERT INTO mail_folders (mailbox_id, path, uid_validity, last_uid) VALUES (?, ?, ?, ?)
    ON CONFLICT (mailbox_id, path) DO UPDATE SET last_uid = CASE WHEN uid_validity = excluded.uid_validity THEN MAX(last_uid, excluded.last_uid) ELSE excluded.last_uid END, uid_validity = excluded.uid_validity`)
    .run(mailboxId, folder, uidValidity, lastUid)
}

class Synchronising {
  readonly #work: MailWork
  readonly #mailbox: StoredMailbox
  readonly #running: RunningWork
  readonly #spool: string
  readonly counts: SyncCounts = { newCount: 0, knownCount: 0, problemCount: 0 }
  #batchNo = 0
  #turn: Promise<void> = Promise.resolve()

  constructor(work: MailWork, mailbox: StoredMailbox, running: RunningWork) {
    this.#work = work
    this.#mailbox = mailbox
    this.#running = running
    this.#spool = work.files.outboxFolder()
  }

  async run(password: string): Promise<void> {
    const { jobs, databaseFile, background } = this.#work
    const { mailboxId, folders, sentFolder, sinceOn } = this.#mailbox
    const input: FetchMailInput = { server: serversOf(this.#mailbox, password).imap, folders, sentFolder, sinceOn, states: background.transaction((tx) => readFolders(tx, mailboxId)), spool: this.#spool, databaseFile }
    const watch = (_done: number, total: number): void => {
      this.#running.totalCount = total
      this.#turn = this.#turn.then(() => this.#takeBatches())
      // Whoever waits for the end of the turn hears of its failure; here it must not end the program.
      this.#turn.catch(() => undefined)
    }
    try {
      await jobs.run('fetchMail', input, { deadlineMs: FETCH_DEADLINE_MS, isFresh: true, signal: this.#running.signal, onProgress: watch })
    } finally {
      // What was fetched before the line broke is stored all the same.
      await this.#turn.then(() => this.#takeBatches()).finally(() => { rmSync(this.#spool, { recursive: true, force: true }) })
    }
  }

  #nextFile(): string { return join(this.#spool, batchName(this.#batchNo)) }

  async #takeBatches(): Promise<void> {
    for (let file = this.#nextFile(); !this.#running.signal.aborted && existsSync(file); file = this.#nextFile()) {
      this.#batchNo += 1
      await this.#takeBatch(JSON.parse(readFileSync(file, 'utf8')) as MailBatch)
    }
  }

  async #takeBatch(batch: MailBatch): Promise<void> {
    const parsed = batch.messages.length === 0 ? [] : await parseBatch(this.#work, batch.messages, this.#running.signal)
    const pairs = parsed.map((mail, index) => ({ mail, raw: batch.messages[index] as RawMail }))
    this.counts.knownCount += batch.knownCount
    this.#running.doneCount += batch.knownCount
    for (let at = 0; at < pairs.length; at += PIECE) {
      const piece = pairs.slice(at, at + PIECE)
      const isLast = at + PIECE >= pairs.length
      this.#work.background.transaction((tx) => { this.#store(tx, piece, isLast ? batch : null) })
      this.#running.doneCount += piece.length
      await breathe()
    }
    if (pairs.length === 0) this.#work.background.transaction((tx) => { noteFolder(tx, this.#mailbox.mailboxId, batch) })
  }

  #store(tx: WriteTx, pairs: readonly { readonly mail: ParsedMail; readonly raw: RawMail }[], ended: MailBatch | null): void {
    const nowAt = this.#work.background.now()
    const place: IngestPlace = { own: ownAddresses(tx), contacts: knownContacts(tx), nowAt }
    const touched = new Set<number>()
    for (const { mail, raw } of pairs) {
      const { isNew, threads } = ingest(tx, mail, { mailboxId: this.#mailbox.mailboxId, receivedAt: raw.receivedAt ?? nowAt, isRead: raw.isSeen }, place)
      for (const threadId of threads) touched.add(threadId)
      if (isNew) this.counts.newCount += 1
      else this.counts.knownCount += 1
      if (isNew && mail.problems.length > 0) this.counts.problemCount += 1
    }
    for (const threadId of touched) recountThread(tx, threadId)
    if (ended !== null) noteFolder(tx, this.#mailbox.mailboxId, ended)
  }
}

/** What a failed reading says of the mailbox, kept for the list; a cancelled one says nothing. */
function keepTrouble(work: MailWork, mailbox: StoredMailbox, error: unknown): void {
  const reason = reasonOf(error)
  const trouble = reason === null ? { code: failureCode(error) === 'job_timeout' ? 'no_answer' : 'protocol', detail: String((error as Error).message).slice(0, 200) } : { code: reason.code, detail: String(reason.details['detail'] ?? '') }
  work.background.transaction((tx) => { noteTrouble(tx, mailbox.mailboxId, trouble, retryAt(mailbox.failureCount + 1, work.background.now())) })
  refuse('mail.server_trouble', { trouble: trouble.code, detail: trouble.detail })
}

/**
 * Reads what is new in the mailbox: fetched, parsed and stored piece by piece, each piece whole. What is stored stays when it is
 * stopped, and the next reading goes on from there. Refuses: mail.already_running, mail.cancelled, mail.server_trouble, mail.password_needed.
 */
export async function syncMailbox(work: MailWork, mailbox: StoredMailbox): Promise<SyncCounts> {
  const { mailboxId, name } = mailbox
  const password = openPassword(work.background.secrets, mailbox) ?? refuse('mail.password_needed', { name })
  const counts = await work.background.run(syncKey(mailboxId), async (running) => {
    const synchronising = new Synchronising(work, mailbox, running)
    try {
      await synchronising.run(password)
    } catch (error) {
      if (running.signal.aborted) refuse('mail.cancelled', {})
      keepTrouble(work, mailbox, error)
    }
    if (running.signal.aborted) refuse('mail.cancelled', {})
    work.background.transaction((tx) => { noteSynced(tx, mailboxId, work.background.now()) })
    return synchronising.counts
  })
  return counts ?? refuse('mail.already_running', { name })
}

/** Reads a mailbox because a person asked. Refuses: mail.mailbox_not_found, mail.mailbox_off and what `syncMailbox` refuses. */
export const sync = job({
  prepare: (tx, { mailboxId }: In<'mail.sync'>) => {
    const mailbox = findMailbox(tx, mailboxId) ?? refuse('mail.mailbox_not_found', {})
    return mailbox.isActive ? mailbox : refuse('mail.mailbox_off', { name: mailbox.name })
  },
  work: (mailbox, ctx) => syncMailbox(ctx, mailbox),
  finish: (_tx, mailbox, counts, ctx): Out<'mail.sync'> => {
    ctx.note({ entity: 'mailbox', entityId: mailbox.mailboxId, after: { ...counts } })
    return counts
  },
})
