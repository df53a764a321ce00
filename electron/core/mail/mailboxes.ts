import { isIP } from 'node:net'
import type { Mailbox, MailboxInput } from '#shared/contract/mail.ts'
import { readAddress } from '#shared/mail/addresses.ts'
import type { TestMailboxInput, TestMailboxOutput } from '#jobs/mail/test-mailbox.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { command, job, type Ctx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findMailbox, listMailboxes, mailboxOfAddress, openPassword, passwordState, sealPassword, serversOf, writeMailbox, writePassword, type StoredMailbox } from './mailbox-store.ts'
import { syncKey } from './work.ts'

const TEST_DEADLINE_MS = 60_000
const LOOPBACK_V4 = '127.'

const isThisComputer = (host: string): boolean => host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith(LOOPBACK_V4))

/** Words and passwords leave this computer encrypted only. Refuses: mail.encryption_needed, mail.bad_address, mail.address_taken. */
function checkFacts(db: ReadDb, mailboxId: number | null, facts: MailboxInput): void {
  for (const { host, security } of [facts.imap, facts.smtp]) if (security === 'none' && !isThisComputer(host)) refuse('mail.encryption_needed', { host })
  if (readAddress(facts.address)?.address !== facts.address) refuse('mail.bad_address', { address: facts.address })
  const owner = mailboxOfAddress(db, facts.address)
  if (owner !== null && owner !== mailboxId) refuse('mail.address_taken', { address: facts.address })
}

const serverKey = ({ imap, smtp, user }: MailboxInput): string => JSON.stringify([imap.host, imap.port, imap.security, smtp.host, smtp.port, smtp.security, user])

/** A stored password goes only to the servers it was entered for. Refuses: mail.password_for_new_server. */
function checkStoredPassword(stored: StoredMailbox | null, facts: MailboxInput, password: string | null): void {
  if (password === null && stored?.passwordSealed != null && serverKey(stored) !== serverKey(facts)) refuse('mail.password_for_new_server', { host: stored.imap.host === facts.imap.host ? facts.smtp.host : facts.imap.host })
}

interface Counts { readonly mailbox_id: number; readonly message_count: number; readonly unread_count: number }

/** Mailboxes with how far they are read; their passwords never leave the core. */
export function readMailboxes(db: ReadDb, _input: unknown, ctx: Ctx): Mailbox[] {
  const counts = new Map((db.sql('SELECT mailbox_id, COUNT(*) AS message_count, SUM(1 - is_read) AS unread_count FROM mail_messages WHERE mailbox_id IS NOT NULL GROUP BY mailbox_id').all() as Counts[]).map((row) => [row.mailbox_id, row]))
  return listMailboxes(db).map((mailbox) => {
    const { passwordSealed: _sealed, failureCount: _count, ...facts } = mailbox
    const { message_count: messageCount = 0, unread_count: unreadCount = 0 } = counts.get(mailbox.mailboxId) ?? {}
    return { ...facts, passwordState: passwordState(ctx.background.secrets, mailbox), messageCount, unreadCount, sync: ctx.background.progressOf(syncKey(mailbox.mailboxId)) }
  })
}

/** Connects a mailbox or changes it. The password is closed before it is stored, and the journal never sees it. Refuses: see `checkFacts`, mail.mailbox_not_found, mail.no_key_store. */
export const saveMailbox = command((tx, { mailboxId: known, password, ...facts }: In<'mail.saveMailbox'>, ctx): Out<'mail.saveMailbox'> => {
  const before = known === null ? null : (findMailbox(tx, known) ?? refuse('mail.mailbox_not_found', {}))
  checkFacts(tx, known, facts)
  checkStoredPassword(before, facts, password)
  if (known === null && password === null) refuse('mail.password_needed', { name: facts.name })
  const mailboxId = writeMailbox(tx, known, facts)
  if (password !== null) writePassword(tx, mailboxId, sealPassword(ctx.background.secrets ?? refuse('mail.no_key_store', {}), mailboxId, password))
  const { passwordSealed: _sealed, lastSyncAt: _at, lastTrouble: _trouble, failureCount: _count, retryAt: _retry, mailboxId: _id, ...earlier } = before ?? {}
  ctx.note({ entity: 'mailbox', entityId: mailboxId, before: before === null ? null : earlier, after: { ...facts, isPasswordChanged: password !== null } })
  return { mailboxId }
})

/** Signs in to both servers with what is typed, or with the stored password. Refuses: mail.password_needed, mail.encryption_needed. */
export const testMailbox = job({
  prepare: (tx, { mailboxId, password, ...facts }: In<'mail.testMailbox'>, ctx): TestMailboxInput & { readonly mailboxId: number | null; readonly name: string } => {
    checkFacts(tx, mailboxId, facts)
    const stored = mailboxId === null ? null : (findMailbox(tx, mailboxId) ?? refuse('mail.mailbox_not_found', {}))
    checkStoredPassword(stored, facts, password)
    const known = password ?? (stored === null ? null : openPassword(ctx.background.secrets, stored)) ?? refuse('mail.password_needed', { name: facts.name })
    return { ...serversOf(facts, known), folders: facts.folders, sentFolder: facts.sentFolder, mailboxId, name: facts.name }
  },
  work: ({ imap, smtp, folders, sentFolder }, ctx) => ctx.jobs.run<TestMailboxOutput>('testMailbox', { imap, smtp, folders, sentFolder }, { deadlineMs: TEST_DEADLINE_MS }),
  finish: (_tx, { mailboxId, name }, result, ctx): Out<'mail.testMailbox'> => {
    ctx.note({ entity: 'mailbox', entityId: mailboxId ?? name, after: { imap: result.imap.trouble?.code ?? 'ok', smtp: result.smtp.trouble?.code ?? 'ok' } })
    return { imap: result.imap, smtp: result.smtp, folders: [...result.folders], sentFolder: result.sentFolder }
  },
})
