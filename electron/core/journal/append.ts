import type { WriteTx } from '#core/db/brands.ts'
import { canonicalJson, entryHash } from './hash.ts'

/** What one command changed; `before` and `after` hold the changed facts, personal ones sealed. */
export interface JournalNote {
  readonly entity: string
  readonly entityId: string | number
  readonly before?: unknown
  readonly after?: unknown
  /** Login of who acts, where the caller is not signed in yet. */
  readonly actor?: string
}

export interface JournalHead { readonly seq: number; readonly hash: string }

export function journalHead(db: { readonly sql: WriteTx['sql'] }): JournalHead {
  return (db.sql('SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1').get() as JournalHead | undefined) ?? { seq: 0, hash: '' }
}

/** Adds the next link of the chain inside the command's transaction; if it cannot be written, nothing is. */
export function appendJournal(tx: WriteTx, who: { readonly actor: string; readonly device: string; readonly atUtc: string; readonly action: string }, note: JournalNote): JournalHead {
  const head = journalHead(tx)
  const seq = head.seq + 1
  const body = canonicalJson({ before: note.before ?? null, after: note.after ?? null })
  const fields = { seq, atUtc: who.atUtc, actor: note.actor ?? who.actor, device: who.device, action: who.action, entity: note.entity, entityId: String(note.entityId), canonicalJson: body, prevHash: head.hash }
  const hash = entryHash(fields)
  tx.sql('INSERT INTO journal (seq, at_utc, actor, device, action, entity, entity_id, canonical_json, prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(seq, fields.atUtc, fields.actor, fields.device, fields.action, fields.entity, fields.entityId, body, head.hash, hash)
  return { seq, hash }
}
