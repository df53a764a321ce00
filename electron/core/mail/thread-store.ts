import type { MessageDirection } from '#shared/mail/kinds.ts'
import { baseSubject } from '#shared/mail/subject.ts'
import type { WriteTx } from '#core/db/brands.ts'

const PEOPLE_SHOWN = 6

interface NewThread { readonly subject: string; readonly sentAt: string; readonly direction: MessageDirection }

const idOf = (row: unknown): number => (row as { id: number }).id

/** Two conversations turn out to be one: the older takes over everything of the younger. */
function merge(tx: WriteTx, into: number, from: number): void {
  for (const table of ['mail_messages', 'mail_thread_keys', 'mail_drafts', 'mail_outbox']) tx.sql(`UPDATE ${table} SET thread_id = ? WHERE thread_id = ?`).run(into, from)
  tx.sql(`UPDATE mail_threads SET assignee_id = COALESCE(mail_threads.assignee_id, other.assignee_id), due_on = COALESCE(mail_threads.due_on, other.due_on), waiting_since_at = COALESCE(mail_threads.waiting_since_at, other.waiting_since_at),
    answered_at = COALESCE(mail_threads.answered_at, other.answered_at), reminder_level = MAX(mail_threads.reminder_level, other.reminder_level), last_reminder_at = COALESCE(mail_threads.last_reminder_at, other.last_reminder_at)
    FROM mail_threads AS other WHERE other.id = ? AND mail_threads.id = ?`).run(from, into)
  tx.sql('DELETE FROM mail_threads WHERE id = ?').run(from)
}

/** The conversation these keys belong to; a new one when nobody has named any of them. `merged`: threads that became part of it. */
export function threadOf(tx: WriteTx, keys: readonly string[], fresh: NewThread): { readonly threadId: number; readonly merged: readonly number[] } {
  const find = tx.sql('SELECT thread_id AS id FROM mail_thread_keys WHERE thread_key = ?')
  const known = [...new Set(keys.flatMap((key) => { const row = find.get(key); return row === undefined ? [] : [idOf(row)] }))].sort((left, right) => left - right)
  const [oldest, ...younger] = known
  const threadId = oldest ?? idOf(tx.sql('INSERT INTO mail_threads (subject, last_at, last_direction) VALUES (?, ?, ?) RETURNING id').get(baseSubject(fresh.subject), fresh.sentAt, fresh.direction))
  for (const other of younger) merge(tx, threadId, other)
  bindKeys(tx, threadId, keys)
  return { threadId, merged: younger }
}

/** From now on messages that name one of the keys join the thread. */
export function bindKeys(tx: WriteTx, threadId: number, keys: readonly string[]): void {
  const add = tx.sql('INSERT INTO mail_thread_keys (thread_key, thread_id) VALUES (?, ?) ON CONFLICT DO NOTHING')
  for (const key of keys) add.run(key, threadId)
}

interface Piece { readonly id: number; readonly sent_at: string; readonly direction: MessageDirection; readonly subject: string; readonly from_name: string; readonly from_address: string; readonly is_read: number; readonly attachment_count: number; readonly problems: string }

const LINKS_OF_THREAD = `SELECT l.supplier_id AS supplierId, l.state FROM mail_messages m JOIN mail_links l ON l.message_id = m.id
  WHERE m.thread_id = ? AND l.state <> 'declined' ORDER BY l.state = 'confirmed' DESC, l.id DESC`

/** Counts what lists show of the thread anew from its messages. */
export function recountThread(tx: WriteTx, threadId: number): void {
  const pieces = tx.sql('SELECT id, sent_at, direction, subject, from_name, from_address, is_read, attachment_count, problems FROM mail_messages WHERE thread_id = ? ORDER BY sent_at, id').all(threadId) as Piece[]
  const first = pieces[0]
  const last = pieces.at(-1)
  if (first === undefined || last === undefined) return
  const links = tx.sql(LINKS_OF_THREAD).all(threadId) as { supplierId: number | null; state: string }[]
  const people = [...new Set(pieces.map((piece) => (piece.from_name === '' ? piece.from_address : piece.from_name)))].slice(-PEOPLE_SHOWN)
  const sum = (of: (piece: Piece) => number): number => pieces.reduce((total, piece) => total + of(piece), 0)
  tx.sql(`UPDATE mail_threads SET subject = ?, snippet = COALESCE((SELECT substr(body_text, 1, 160) FROM mail_bodies WHERE message_id = ?), ''), people_json = ?, last_at = ?, last_direction = ?, message_count = ?, unread_count = ?, attachment_count = ?, problem_count = ?,
    supplier_id = ?, is_linked = ? WHERE id = ?`)
    .run(baseSubject(first.subject), last.id, JSON.stringify(people), last.sent_at, last.direction, pieces.length, sum(({ is_read }) => 1 - is_read), sum(({ attachment_count }) => attachment_count), sum(({ problems }) => (problems === '' ? 0 : 1)),
      links.find(({ supplierId }) => supplierId !== null)?.supplierId ?? null, links.some(({ state }) => state === 'confirmed') ? 1 : 0, threadId)
}
