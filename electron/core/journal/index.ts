import { job, query, type FeatureHandlers, type In, type Out } from '#core/kit/handler.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { ChainVerdict } from './verify.ts'

// A read model: the number of the record lies with its own feature.
const LABEL = `CASE entity
  WHEN 'order' THEN (SELECT number FROM orders WHERE id = CAST(entity_id AS INTEGER))
  WHEN 'expertise' THEN (SELECT o.number FROM expertises e JOIN orders o ON o.id = e.order_id WHERE e.id = CAST(entity_id AS INTEGER))
  WHEN 'document' THEN (SELECT number FROM documents WHERE id = CAST(entity_id AS INTEGER))
  WHEN 'part' THEN (SELECT number FROM parts WHERE id = CAST(entity_id AS INTEGER))
  WHEN 'evidence' THEN (SELECT p.number FROM stock_evidence e JOIN parts p ON p.id = e.part_id WHERE e.id = CAST(entity_id AS INTEGER))
  WHEN 'claim' THEN (SELECT number FROM claims WHERE id = CAST(entity_id AS INTEGER))
END`

interface Row { label: string | null; seq: number; at_utc: string; actor: string; device: string; action: string; entity: string; entity_id: string; canonical_json: string; hash: string }

const VERIFY_DEADLINE_MS = 600_000

function listEntries(db: ReadDb, input: In<'journal.list'>): Out<'journal.list'> {
  const conditions: string[] = []
  const values: (string | number)[] = []
  const add = (condition: string, value: string | number): void => { conditions.push(condition); values.push(value) }
  if (input.beforeSeq !== null) add('seq < ?', input.beforeSeq)
  if (input.actor !== '') add('actor = ?', input.actor)
  if (input.action !== '') add('action = ?', input.action)
  if (input.entity !== '') add('entity = ?', input.entity)
  if (input.entityId !== '') add('entity_id = ?', input.entityId)
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`
  const rows = db.sql(`SELECT seq, at_utc, actor, device, action, entity, entity_id, canonical_json, hash, ${LABEL} AS label FROM journal ${where} ORDER BY seq DESC LIMIT ?`).all(...values, input.limit) as Row[]
  return {
    rows: rows.map((row) => ({ seq: row.seq, at: row.at_utc, actor: row.actor, device: row.device, action: row.action, entity: row.entity, entityId: row.entity_id, label: row.label ?? '', body: row.canonical_json, hash: row.hash })),
    next: rows.length === input.limit ? (rows.at(-1)?.seq ?? null) : null,
  }
}

export const journal: FeatureHandlers<'journal'> = {
  list: query(listEntries),
  verify: job({
    prepare: (_tx, _input: In<'journal.verify'>, ctx) => ({ file: ctx.databaseFile }),
    work: (plan, ctx) => ctx.jobs.run<ChainVerdict>('verifyJournal', plan, { deadlineMs: VERIFY_DEADLINE_MS }),
    finish: (_tx, _plan, verdict, ctx): Out<'journal.verify'> => {
      ctx.note({ entity: 'journal', entityId: verdict.headSeq, after: { isWhole: verdict.isWhole, checkedCount: verdict.checkedCount, firstBrokenSeq: verdict.firstBrokenSeq } })
      return verdict
    },
  }),
}
