import type { DraftPlace } from '#shared/contract/drafts.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

/** A form left for a month is not finished any more, and its words may be personal. */
const KEPT_DAYS = 30
const MS_PER_DAY = 86_400_000
/** More open forms than anybody has; the oldest give way. */
const KEPT_FOR_PERSON = 100

export interface StoredDraft { readonly bodyJson: string; readonly savedAt: string }

export function findDraft(db: ReadDb, { personId, screen, subject }: DraftPlace): StoredDraft | null {
  const row = db.sql('SELECT body_json AS bodyJson, saved_at AS savedAt FROM drafts WHERE person_id = ? AND screen = ? AND subject = ?').get(personId, screen, subject)
  return (row as StoredDraft | undefined) ?? null
}

export function listDrafts(db: ReadDb, { personId, screen }: Omit<DraftPlace, 'subject'>): { subject: string; savedAt: string }[] {
  return db.sql('SELECT subject, saved_at AS savedAt FROM drafts WHERE person_id = ? AND screen = ? ORDER BY subject').all(personId, screen) as { subject: string; savedAt: string }[]
}

/** Removed words are overwritten in the file, not only unlinked. */
function erasing(tx: WriteTx, remove: () => void): void {
  tx.sql('PRAGMA secure_delete = ON').get()
  try {
    remove()
  } finally {
    tx.sql('PRAGMA secure_delete = OFF').get()
  }
}

export function writeDraft(tx: WriteTx, { personId, screen, subject }: DraftPlace, bodyJson: string, nowAt: string): void {
  const oldest = new Date(Date.parse(nowAt) - KEPT_DAYS * MS_PER_DAY).toISOString()
  erasing(tx, () => {
    tx.sql('INSERT INTO drafts (person_id, screen, subject, body_json, saved_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (person_id, screen, subject) DO UPDATE SET body_json = excluded.body_json, saved_at = excluded.saved_at')
      .run(personId, screen, subject, bodyJson, nowAt)
    tx.sql('DELETE FROM drafts WHERE saved_at < ?').run(oldest)
    tx.sql('DELETE FROM drafts WHERE person_id = ? AND id NOT IN (SELECT id FROM drafts WHERE person_id = ? ORDER BY saved_at DESC, id DESC LIMIT ?)').run(personId, personId, KEPT_FOR_PERSON)
  })
}

export function removeDraft(tx: WriteTx, { personId, screen, subject }: DraftPlace): void {
  erasing(tx, () => {
    tx.sql('DELETE FROM drafts WHERE person_id = ? AND screen = ? AND subject = ?').run(personId, screen, subject)
  })
}
