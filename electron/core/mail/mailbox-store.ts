import type { MailboxInput, MailTroubleView } from '#shared/contract/mail.ts'
import { addressNorm } from '#shared/mail/addresses.ts'
import type { MailTrouble, PasswordState } from '#shared/mail/kinds.ts'
import type { ServerAccess } from '#shared/mail/parsed-mail.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import type { SecretBox } from '#core/kit/secret-box.ts'

export interface StoredMailbox extends MailboxInput {
  readonly mailboxId: number
  readonly passwordSealed: string | null
  readonly lastSyncAt: string | null
  readonly lastTrouble: MailTroubleView | null
  readonly failureCount: number
  readonly retryAt: string | null
}
interface Row { id: number; facts_json: string; password_sealed: string | null; last_sync_at: string | null; trouble: MailTrouble | null; trouble_detail: string; failure_count: number; retry_at: string | null }

const COLUMNS = 'id, facts_json, password_sealed, last_sync_at, trouble, trouble_detail, failure_count, retry_at'
const mailboxOf = (row: Row): StoredMailbox => ({
  ...(JSON.parse(row.facts_json) as MailboxInput), mailboxId: row.id, passwordSealed: row.password_sealed, lastSyncAt: row.last_sync_at,
  lastTrouble: row.trouble === null ? null : { code: row.trouble, detail: row.trouble_detail }, failureCount: row.failure_count, retryAt: row.retry_at,
})

export function findMailbox(db: ReadDb, mailboxId: number): StoredMailbox | null {
  const row = db.sql(`SELECT ${COLUMNS} FROM mailboxes WHERE id = ?`).get(mailboxId) as Row | undefined
  return row === undefined ? null : mailboxOf(row)
}

export const listMailboxes = (db: ReadDb): StoredMailbox[] => (db.sql(`SELECT ${COLUMNS} FROM mailboxes ORDER BY id`).all() as Row[]).map(mailboxOf)

export const mailboxOfAddress = (db: ReadDb, address: string): number | null => (db.sql('SELECT id FROM mailboxes WHERE address_norm = ?').get(addressNorm(address)) as { id: number } | undefined)?.id ?? null

/** Our own addresses: what comes from them went out. */
export const ownAddresses = (db: ReadDb): ReadonlySet<string> => new Set((db.sql('SELECT address_norm FROM mailboxes').all() as { address_norm: string }[]).map((row) => row.address_norm))

export function writeMailbox(tx: WriteTx, mailboxId: number | null, facts: MailboxInput): number {
  const values = [facts.name, facts.address, addressNorm(facts.address), JSON.stringify(facts), facts.isActive ? 1 : 0]
  if (mailboxId === null) return (tx.sql('INSERT INTO mailboxes (name, address, address_norm, facts_json, is_active) VALUES (?, ?, ?, ?, ?) RETURNING id').get(...values) as { id: number }).id
  tx.sql('UPDATE mailboxes SET name = ?, address = ?, address_norm = ?, facts_json = ?, is_active = ?, trouble = NULL, failure_count = 0, retry_at = NULL WHERE id = ?').run(...values, mailboxId)
  return mailboxId
}

export const writePassword = (tx: WriteTx, mailboxId: number, sealed: string): void => { tx.sql('UPDATE mailboxes SET password_sealed = ? WHERE id = ?').run(sealed, mailboxId) }

export function noteSynced(tx: WriteTx, mailboxId: number, at: string): void {
  tx.sql("UPDATE mailboxes SET last_sync_at = ?, trouble = NULL, trouble_detail = '', failure_count = 0, retry_at = NULL WHERE id = ?").run(at, mailboxId)
}

export function noteTrouble(tx: WriteTx, mailboxId: number, trouble: { readonly code: string; readonly detail: string }, retryAt: string): void {
  tx.sql('UPDATE mailboxes SET trouble = ?, trouble_detail = ?, failure_count = failure_count + 1, retry_at = ? WHERE id = ?').run(trouble.code, trouble.detail, retryAt, mailboxId)
}

const contextOf = (mailboxId: number): string => `mailbox:${mailboxId}`
export const sealPassword = (secrets: SecretBox, mailboxId: number, password: string): string => secrets.seal(password, contextOf(mailboxId))

/** The password of the mailbox; null where it was never entered, or the key it was closed with is not here. */
export function openPassword(secrets: SecretBox | null, { mailboxId, passwordSealed }: StoredMailbox): string | null {
  return passwordSealed === null ? null : (secrets?.open(passwordSealed, contextOf(mailboxId)) ?? null)
}

export function passwordState(secrets: SecretBox | null, mailbox: StoredMailbox): PasswordState {
  if (mailbox.passwordSealed === null) return 'missing'
  return openPassword(secrets, mailbox) === null ? 'unreadable' : 'kept'
}

export const serversOf = ({ imap, smtp, user }: MailboxInput, password: string): { readonly imap: ServerAccess; readonly smtp: ServerAccess } => ({ imap: { ...imap, user, password }, smtp: { ...smtp, user, password } })
