import { mailQueries, type MailQuery } from '#shared/mail/search-words.ts'
import type { ReadDb } from '#core/db/brands.ts'

/** Without the plus the planner would run the driving match again for every code. */
const AND_CODE = ' AND +rowid IN (SELECT message_id FROM mail_codes WHERE code = ?)'
const AND_CODE_OF = ' AND message_id IN (SELECT message_id FROM mail_codes WHERE code = ?)'

export interface MessagePage { readonly before: number; readonly limit: number }

function idsOf(db: ReadDb, { match, codes }: MailQuery, { before, limit }: MessagePage): number[] {
  if (match !== '') {
    const rows = db.sql(`SELECT rowid AS id FROM mail_fw WHERE mail_fw MATCH ? AND rowid < CAST(? AS INTEGER)${AND_CODE.repeat(codes.length)} ORDER BY rowid DESC LIMIT ?`).all(match, before, ...codes, limit)
    return (rows as { id: number }[]).map((row) => row.id)
  }
  const [first, ...others] = codes
  if (first === undefined) return []
  const rows = db.sql(`SELECT message_id AS id FROM mail_codes WHERE code = ? AND message_id < CAST(? AS INTEGER)${AND_CODE_OF.repeat(others.length)} ORDER BY message_id DESC LIMIT ?`).all(first, before, ...others, limit)
  return (rows as { id: number }[]).map((row) => row.id)
}

const AFTER_ALL = Number.MAX_SAFE_INTEGER

/** Messages that answer the typed text, the latest stored first. The way of understanding it that answered the first page answers the later ones too. */
export function findMessages(db: ReadDb, text: string, page: MessagePage): readonly number[] {
  for (const query of mailQueries(text)) {
    const ids = idsOf(db, query, page)
    if (ids.length > 0) return ids
    if (page.before !== AFTER_ALL && idsOf(db, query, { before: AFTER_ALL, limit: 1 }).length > 0) return []
  }
  return []
}

/** Of these messages those that answer the text, to tell whether a thread has been shown on an earlier page. */
export function answersAmong(db: ReadDb, text: string, ids: readonly number[]): boolean {
  return mailQueries(text).some(({ match, codes }) => {
    const among = ' IN (SELECT value FROM json_each(?)) LIMIT 1'
    if (match !== '') return db.sql(`SELECT 1 FROM mail_fw WHERE mail_fw MATCH ?${AND_CODE.repeat(codes.length)} AND rowid${among}`).get(match, ...codes, JSON.stringify(ids)) !== undefined
    const [first, ...others] = codes
    return first !== undefined && db.sql(`SELECT 1 FROM mail_codes WHERE code = ?${AND_CODE_OF.repeat(others.length)} AND message_id${among}`).get(first, ...others, JSON.stringify(ids)) !== undefined
  })
}
