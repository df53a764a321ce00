import Database from 'better-sqlite3'
import { entryHash } from './hash.ts'

export interface ChainVerdict { readonly isWhole: boolean; readonly checkedCount: number; readonly firstBrokenSeq: number | null; readonly headSeq: number; readonly headHash: string }

interface Row { seq: number; at_utc: string; actor: string; device: string; action: string; entity: string; entity_id: string; canonical_json: string; prev_hash: string; hash: string }

/** Walks the chain from the first entry on a read-only connection of its own and stops at the first link that does not hold. */
export function verifyJournal(file: string): ChainVerdict {
  const db = new Database(file, { readonly: true })
  try {
    let prevHash = ''
    let seq = 0
    for (const row of db.prepare('SELECT * FROM journal ORDER BY seq').iterate() as IterableIterator<Row>) {
      const expected = entryHash({ seq: row.seq, atUtc: row.at_utc, actor: row.actor, device: row.device, action: row.action, entity: row.entity, entityId: row.entity_id, canonicalJson: row.canonical_json, prevHash: row.prev_hash })
      if (row.seq !== seq + 1 || row.prev_hash !== prevHash || row.hash !== expected) {
        return { isWhole: false, checkedCount: seq, firstBrokenSeq: seq + 1, headSeq: seq, headHash: prevHash }
      }
      seq = row.seq
      prevHash = row.hash
    }
    return { isWhole: true, checkedCount: seq, firstBrokenSeq: null, headSeq: seq, headHash: prevHash }
  } finally {
    db.close()
  }
}
