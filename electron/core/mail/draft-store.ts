import type { DraftFacts } from '#shared/contract/mail.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import type { Out } from '#core/kit/handler.ts'

export interface StoredDraft { readonly draftId: number; readonly facts: DraftFacts; readonly savedAt: string; readonly savedBy: string; readonly claimNumber: string }
type DraftHead = Out<'mail.drafts'>[number]
interface Row { readonly id: number; readonly thread_id: number | null; readonly facts_json: string; readonly saved_at: string; readonly full_name: string; readonly number: string | null }

const SNIPPET = 160
const FROM = 'SELECT d.id, d.thread_id, d.facts_json, d.saved_at, p.full_name, c.number FROM mail_drafts d JOIN people p ON p.id = d.saved_by LEFT JOIN claims c ON c.id = d.claim_id'
/** A thread may have taken over another: the column knows, the stored facts may not. */
const draftOf = (row: Row): StoredDraft => ({ draftId: row.id, facts: { ...(JSON.parse(row.facts_json) as DraftFacts), threadId: row.thread_id }, savedAt: row.saved_at, savedBy: row.full_name, claimNumber: row.number ?? '' })

const headOf = ({ draftId, facts, savedAt, savedBy, claimNumber }: StoredDraft): DraftHead => ({
  draftId, threadId: facts.threadId, claimId: facts.claimId, mailboxId: facts.mailboxId, to: facts.to, subject: facts.subject, snippet: facts.text.replace(/\s+/g, ' ').slice(0, SNIPPET), attachmentCount: facts.attachments.length, savedAt, savedBy, claimNumber,
})

export function findDraft(db: ReadDb, draftId: number): StoredDraft | null {
  const row = db.sql(`${FROM} WHERE d.id = ?`).get(draftId) as Row | undefined
  return row === undefined ? null : draftOf(row)
}

export const listDrafts = (db: ReadDb): DraftHead[] => (db.sql(`${FROM} ORDER BY d.saved_at DESC, d.id DESC LIMIT 500`).all() as Row[]).map((row) => headOf(draftOf(row)))
export const draftsOfThread = (db: ReadDb, threadId: number): DraftHead[] => (db.sql(`${FROM} WHERE d.thread_id = ? ORDER BY d.id`).all(threadId) as Row[]).map((row) => headOf(draftOf(row)))

export function writeDraft(tx: WriteTx, draftId: number | null, facts: DraftFacts, by: { readonly personId: number; readonly at: string }): number {
  const values = [facts.mailboxId, facts.threadId, facts.claimId, JSON.stringify(facts), by.at, by.personId]
  if (draftId === null) return (tx.sql('INSERT INTO mail_drafts (mailbox_id, thread_id, claim_id, facts_json, saved_at, saved_by) VALUES (?, ?, ?, ?, ?, ?) RETURNING id').get(...values) as { id: number }).id
  tx.sql('UPDATE mail_drafts SET mailbox_id = ?, thread_id = ?, claim_id = ?, facts_json = ?, saved_at = ?, saved_by = ? WHERE id = ?').run(...values, draftId)
  return draftId
}

export const removeDraft = (tx: WriteTx, draftId: number): void => { tx.sql('DELETE FROM mail_drafts WHERE id = ?').run(draftId) }
