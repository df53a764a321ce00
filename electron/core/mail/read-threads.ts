import type { ThreadBox } from '#shared/mail/kinds.ts'
import { THREAD_BOXES } from '#shared/mail/kinds.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx, In, Out } from '#core/kit/handler.ts'
import { answersAmong, findMessages } from './find-messages.ts'
import { THREAD_COLUMNS, THREADS_FROM, threadRows, type StoredThread } from './thread-rows.ts'

type Filter = In<'mail.threads'>
interface Clause { readonly sql: string; readonly values: readonly (string | number)[] }

const MESSAGES_AT_ONCE = 100
const LOOKS_MAX = 20
const AFTER_ALL = Number.MAX_SAFE_INTEGER
const OF_MAILBOX = 'EXISTS (SELECT 1 FROM mail_messages m WHERE m.thread_id = t.id AND m.mailbox_id = ?)'
const linked = (column: string): string => `EXISTS (SELECT 1 FROM mail_messages m JOIN mail_links l ON l.message_id = m.id WHERE m.thread_id = t.id AND l.${column} = ? AND l.state <> 'declined')`

function boxClause(box: ThreadBox, ctx: Ctx): Clause {
  switch (box) {
    case 'inbox': return { sql: 't.is_archived = 0 AND (t.snoozed_until_on IS NULL OR t.snoozed_until_on <= ?)', values: [ctx.todayOn] }
    case 'to_answer': return { sql: "t.is_archived = 0 AND t.last_direction = 'in' AND (t.snoozed_until_on IS NULL OR t.snoozed_until_on <= ?) AND NOT EXISTS (SELECT 1 FROM mail_outbox o WHERE o.thread_id = t.id AND o.state IN ('queued', 'sending'))", values: [ctx.todayOn] }
    case 'mine': return { sql: 't.is_archived = 0 AND t.assignee_id = ?', values: [ctx.person().personId] }
    case 'waiting': return { sql: 't.due_on IS NOT NULL AND t.answered_at IS NULL', values: [] }
    case 'unlinked': return { sql: 't.is_archived = 0 AND t.is_linked = 0', values: [] }
    case 'snoozed': return { sql: 't.snoozed_until_on > ?', values: [ctx.todayOn] }
    case 'archived': return { sql: 't.is_archived = 1', values: [] }
    case 'all': return { sql: '1 = 1', values: [] }
  }
}

function clauses(filter: Filter, ctx: Ctx): Clause {
  const parts: Clause[] = [boxClause(filter.box, ctx)]
  if (filter.mailboxId !== null) parts.push({ sql: OF_MAILBOX, values: [filter.mailboxId] })
  if (filter.supplierId !== null) parts.push({ sql: 't.supplier_id = ?', values: [filter.supplierId] })
  if (filter.claimId !== null) parts.push({ sql: linked('claim_id'), values: [filter.claimId] })
  if (filter.orderId !== null) parts.push({ sql: linked('order_id'), values: [filter.orderId] })
  if (filter.isUnreadOnly) parts.push({ sql: 't.unread_count > 0', values: [] })
  return { sql: parts.map(({ sql }) => sql).join(' AND '), values: parts.flatMap(({ values }) => values) }
}

/** Threads of a box, the latest first; a page goes on after the last thread of the one before. */
function listed(db: ReadDb, filter: Filter, ctx: Ctx): { readonly rows: StoredThread[]; readonly next: string | null } {
  const where = clauses(filter, ctx)
  const [lastAt = '', lastId = ''] = (filter.after ?? '').split('|')
  const from = filter.after === null ? { sql: '', values: [] } : { sql: ' AND (t.last_at, t.id) < (?, CAST(? AS INTEGER))', values: [lastAt, Number(lastId)] }
  const rows = db.sql(`SELECT ${THREAD_COLUMNS} FROM ${THREADS_FROM} WHERE ${where.sql}${from.sql} ORDER BY t.last_at DESC, t.id DESC LIMIT ?`).all(...where.values, ...from.values, filter.limit + 1) as StoredThread[]
  const page = rows.slice(0, filter.limit)
  const last = page.at(-1)
  return { rows: page, next: rows.length > filter.limit && last !== undefined ? `${last.last_at}|${last.id}` : null }
}

interface Hit { readonly messageId: number; readonly threadId: number }

function hitsOf(db: ReadDb, ids: readonly number[]): Hit[] {
  return db.sql('SELECT m.id AS messageId, m.thread_id AS threadId FROM json_each(?) j JOIN mail_messages m ON m.id = j.value ORDER BY m.id DESC').all(JSON.stringify(ids)) as Hit[]
}

/** The thread came up on an earlier page by a later message of it. */
function wasShown(db: ReadDb, { threadId }: Hit, text: string, before: number): boolean {
  const later = (db.sql('SELECT id FROM mail_messages WHERE thread_id = ? AND id >= CAST(? AS INTEGER)').all(threadId, before) as { id: number }[]).map(({ id }) => id)
  return later.length > 0 && answersAmong(db, text, later)
}

/** Threads that hold a message with the typed text, each once, by their latest such message. */
function found(db: ReadDb, filter: Filter, ctx: Ctx): { readonly rows: StoredThread[]; readonly next: string | null } {
  const where = clauses(filter, ctx)
  const start = filter.after === null ? AFTER_ALL : Number(filter.after)
  const one = db.sql(`SELECT ${THREAD_COLUMNS} FROM ${THREADS_FROM} WHERE t.id = ? AND ${where.sql}`)
  const seen = new Set<number>()
  const rows: StoredThread[] = []
  let before = start
  for (let look = 0; look < LOOKS_MAX; look += 1) {
    const ids = findMessages(db, filter.text, { before, limit: MESSAGES_AT_ONCE })
    for (const hit of hitsOf(db, ids)) {
      if (rows.length === filter.limit) return { rows, next: String(before) }
      before = hit.messageId
      if (seen.has(hit.threadId)) continue
      seen.add(hit.threadId)
      if (start !== AFTER_ALL && wasShown(db, hit, filter.text, start)) continue
      const row = one.get(hit.threadId, ...where.values) as StoredThread | undefined
      if (row !== undefined) rows.push(row)
    }
    if (ids.length < MESSAGES_AT_ONCE) return { rows, next: null }
  }
  return { rows, next: String(before) }
}

export function readThreads(db: ReadDb, filter: Filter, ctx: Ctx): Out<'mail.threads'> {
  const { rows, next } = filter.text.trim() === '' ? listed(db, filter, ctx) : found(db, filter, ctx)
  return { rows: threadRows(db, rows, ctx.todayOn), next }
}

interface BoxCount { readonly threadCount: number; readonly unreadCount: number | null }

/** Figures of the left pane: of one mailbox, or of all. */
export function readCounts(db: ReadDb, { mailboxId }: In<'mail.counts'>, ctx: Ctx): Out<'mail.counts'> {
  const ofBox = mailboxId === null ? [] : [mailboxId]
  const threadOfBox = mailboxId === null ? '' : ` AND ${OF_MAILBOX}`
  const rowOfBox = mailboxId === null ? '' : ' AND mailbox_id = ?'
  const boxes = THREAD_BOXES.map((box) => {
    const { sql, values } = boxClause(box, ctx)
    const { threadCount, unreadCount } = db.sql(`SELECT COUNT(*) AS threadCount, SUM(t.unread_count > 0) AS unreadCount FROM mail_threads t WHERE ${sql}${threadOfBox}`).get(...values, ...ofBox) as BoxCount
    return { box, threadCount, unreadCount: unreadCount ?? 0 }
  })
  const one = (sql: string, ...values: (string | number)[]): number => (db.sql(sql).get(...values) as { count: number }).count
  const suppliers = db.sql(`SELECT s.id AS supplierId, s.name, COUNT(*) AS threadCount, SUM(t.unread_count > 0) AS unreadCount FROM mail_threads t JOIN suppliers s ON s.id = t.supplier_id WHERE t.is_archived = 0${threadOfBox} GROUP BY s.id ORDER BY s.name_norm`)
    .all(...ofBox) as Out<'mail.counts'>['suppliers']
  return {
    boxes, suppliers,
    draftCount: one(`SELECT COUNT(*) AS count FROM mail_drafts WHERE 1 = 1${rowOfBox}`, ...ofBox),
    outboxCount: one(`SELECT COUNT(*) AS count FROM mail_outbox WHERE state IN ('queued', 'sending')${rowOfBox}`, ...ofBox),
    failedCount: one(`SELECT COUNT(*) AS count FROM mail_outbox WHERE state IN ('failed', 'unclear')${rowOfBox}`, ...ofBox),
    overdueCount: one(`SELECT COUNT(*) AS count FROM mail_threads t WHERE t.due_on < ? AND t.answered_at IS NULL AND t.due_on IS NOT NULL${threadOfBox}`, ctx.todayOn, ...ofBox),
  }
}
