import type { Log } from '#core/kit/log.ts'
import { deliverDue } from './deliver.ts'
import { listMailboxes, openPassword, type StoredMailbox } from './mailbox-store.ts'
import { syncMailbox } from './sync.ts'
import type { MailWork } from './work.ts'

const ROUND_MS = 60_000
const MS_PER_MINUTE = 60_000

/** Whether the round reads this mailbox now: its minutes have passed, and it is not paused after a failure. */
export function isDue({ isActive, syncMinutes, lastSyncAt, retryAt }: Pick<StoredMailbox, 'isActive' | 'syncMinutes' | 'lastSyncAt' | 'retryAt'>, nowAt: string): boolean {
  if (!isActive || syncMinutes === 0 || (retryAt !== null && retryAt > nowAt)) return false
  return lastSyncAt === null || Date.parse(lastSyncAt) + syncMinutes * MS_PER_MINUTE <= Date.parse(nowAt)
}

/** Reads one mailbox; the journal hears of it when something came. */
async function readOne(work: MailWork, mailbox: StoredMailbox): Promise<void> {
  const counts = await syncMailbox(work, mailbox)
  if (counts.newCount === 0) return
  work.background.transaction((tx) => { work.background.note(tx, 'mail.sync', '', { entity: 'mailbox', entityId: mailbox.mailboxId, after: { ...counts } }) })
}

/** Reads every mailbox whose time has come. A trouble of one is kept with it and stops no other. */
async function readDue(work: MailWork, onFault: (error: unknown) => void): Promise<void> {
  const { background } = work
  const due = background.transaction(listMailboxes).filter((mailbox) => isDue(mailbox, background.now()) && openPassword(background.secrets, mailbox) !== null)
  for (const mailbox of due) await readOne(work, mailbox).catch(onFault)
}

/**
 * Goes round while the program runs: sends what waits, and reads the mailboxes, neither waiting for the other: a first reading
 * takes hours. A centre without mailboxes reads four rows a minute and never touches the network. Answers how to stop it.
 */
export function startMailRound({ log, ...work }: MailWork & { readonly log: Log }): () => void {
  let isReading = false
  let isStopped = false
  const onFault = (error: unknown): void => {
    // What the server said is kept with the mailbox; only what is our own fault goes to the log.
    if ((error as { code?: string }).code?.startsWith('mail.') !== true && !isStopped) log.fault({ name: 'mail.round', incidentId: '', error })
  }
  const send = (): void => { if (!isStopped) void deliverDue(work).catch(onFault) }
  const read = (): void => {
    if (isReading || isStopped) return
    isReading = true
    void readDue(work, onFault).catch(onFault).finally(() => { isReading = false })
  }
  const timer = setInterval(() => {
    send()
    read()
  }, ROUND_MS)
  timer.unref()
  // After the command that woke it has committed.
  work.background.wake = () => { setImmediate(send) }
  return () => {
    isStopped = true
    clearInterval(timer)
    work.background.wake = () => undefined
  }
}
