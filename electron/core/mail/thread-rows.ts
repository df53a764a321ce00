import type { MailLink, ThreadRow } from '#shared/contract/mail.ts'
import type { LinkKind, LinkReason, LinkState, MessageDirection } from '#shared/mail/kinds.ts'
import { answerState, isEscalated } from '#shared/mail/reminders.ts'
import type { ReadDb } from '#core/db/brands.ts'

export interface StoredThread {
  readonly id: number; readonly subject: string; readonly snippet: string; readonly people_json: string; readonly last_at: string; readonly last_direction: MessageDirection; readonly message_count: number; readonly unread_count: number; readonly attachment_count: number; readonly problem_count: number
  readonly supplier_id: number | null; readonly assignee_id: number | null; readonly assignee: string | null; readonly is_archived: number; readonly snoozed_until_on: string | null
  readonly waiting_since_at: string | null; readonly due_on: string | null; readonly answered_at: string | null; readonly reminder_level: number; readonly last_reminder_at: string | null
}

export const THREAD_COLUMNS = `t.id, t.subject, t.snippet, t.people_json, t.last_at, t.last_direction, t.message_count, t.unread_count, t.attachment_count, t.problem_count, t.supplier_id, t.assignee_id, p.full_name AS assignee, t.is_archived, t.snoozed_until_on,
  t.waiting_since_at, t.due_on, t.answered_at, t.reminder_level, t.last_reminder_at`
export const THREADS_FROM = 'mail_threads t LEFT JOIN people p ON p.id = t.assignee_id'

export function findThread(db: ReadDb, threadId: number): StoredThread | null {
  return (db.sql(`SELECT ${THREAD_COLUMNS} FROM ${THREADS_FROM} WHERE t.id = ?`).get(threadId) as StoredThread | undefined) ?? null
}

// A read model: names of what a thread is linked to lie in the tables of other features. What a person said goes before proposals.
const LINKS = `SELECT m.thread_id AS threadId, l.claim_id, l.order_id, l.supplier_id, l.state, l.reason, COALESCE(c.number, o.number, s.name) AS label
  FROM mail_messages m JOIN mail_links l ON l.message_id = m.id LEFT JOIN claims c ON c.id = l.claim_id LEFT JOIN orders o ON o.id = l.order_id LEFT JOIN suppliers s ON s.id = l.supplier_id
  WHERE m.thread_id IN (SELECT value FROM json_each(?)) ORDER BY CASE l.state WHEN 'confirmed' THEN 0 WHEN 'declined' THEN 1 ELSE 2 END, l.id`

interface LinkRow { readonly threadId: number; readonly claim_id: number | null; readonly order_id: number | null; readonly supplier_id: number | null; readonly state: LinkState; readonly reason: LinkReason; readonly label: string }

function linkOf(row: LinkRow): MailLink {
  const kind: LinkKind = row.claim_id !== null ? 'claim' : row.order_id !== null ? 'order' : 'supplier'
  return { kind, targetId: row.claim_id ?? row.order_id ?? row.supplier_id ?? 0, label: row.label, state: row.state, reason: row.reason }
}

/** What each thread is linked to, each target once. */
export function linksOf(db: ReadDb, threadIds: readonly number[]): ReadonlyMap<number, MailLink[]> {
  const links = new Map<number, Map<string, MailLink>>()
  for (const row of db.sql(LINKS).all(JSON.stringify(threadIds)) as LinkRow[]) {
    const link = linkOf(row)
    const known = links.get(row.threadId) ?? new Map<string, MailLink>()
    const key = `${link.kind}:${link.targetId}`
    if (!known.has(key)) known.set(key, link)
    links.set(row.threadId, known)
  }
  return new Map([...links].map(([threadId, found]) => [threadId, [...found.values()]]))
}

export function threadRows(db: ReadDb, threads: readonly StoredThread[], todayOn: string): ThreadRow[] {
  const links = linksOf(db, threads.map(({ id }) => id))
  return threads.map((row) => {
    const waiting = { dueOn: row.due_on, answeredAt: row.answered_at, reminderLevel: row.reminder_level }
    return {
      threadId: row.id, subject: row.subject, people: JSON.parse(row.people_json) as string[], snippet: row.snippet, lastAt: row.last_at, lastDirection: row.last_direction, messageCount: row.message_count, unreadCount: row.unread_count, attachmentCount: row.attachment_count,
      hasProblem: row.problem_count > 0, assignee: row.assignee_id === null ? null : { personId: row.assignee_id, fullName: row.assignee ?? '' }, isArchived: row.is_archived === 1, snoozedUntilOn: row.snoozed_until_on !== null && row.snoozed_until_on > todayOn ? row.snoozed_until_on : null,
      answer: { state: answerState(waiting, todayOn), dueOn: row.due_on, reminderLevel: row.reminder_level, isEscalated: isEscalated(waiting, todayOn) },
      links: (links.get(row.id) ?? []).filter(({ state }) => state !== 'declined'),
    }
  })
}
