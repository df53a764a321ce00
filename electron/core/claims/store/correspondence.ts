import type { CorrespondenceEntry } from '#shared/documents/claim-model.ts'
import { civilDateOf } from '#shared/kit/calendar.ts'
import type { ReadDb } from '#core/db/brands.ts'

interface LetterRow { readonly sentAt: string; readonly direction: 'in' | 'out'; readonly subject: string; readonly attachment: string }
interface TalkRow { readonly on: string; readonly direction: 'in' | 'out'; readonly channel: string; readonly who: string }

// A read model over the mail: only letters a person confirmed as belonging to the claim, and only files, not pictures of a signature.
const LETTERS = `SELECT m.sent_at AS sentAt, m.direction, m.subject,
  COALESCE((SELECT group_concat(name, ', ' ORDER BY part_no) FROM mail_attachments WHERE message_id = m.id AND is_inline = 0 AND name <> ''), '') AS attachment
  FROM mail_links l JOIN mail_messages m ON m.id = l.message_id WHERE l.claim_id = ? AND l.state = 'confirmed' ORDER BY m.sent_at, m.id`
// What was said stays in the house: it is our own note and may name a customer.
const TALKS = 'SELECT on_date AS "on", direction, channel, who FROM claim_talks WHERE claim_id = ? ORDER BY on_date, id'

const EMAIL = 'E-MAIL'
const channelOf = (channel: string): string => (channel === 'email' ? EMAIL : channel.toUpperCase())
const directionOf = (direction: 'in' | 'out'): CorrespondenceEntry['direction'] => (direction === 'in' ? 'IN' : 'OUT')

/** Letters and talks of a claim as the supplier may see them, in the order of their days. */
export function correspondenceOf(db: ReadDb, claimId: number, offsetMinutes: number): readonly CorrespondenceEntry[] {
  const letters = (db.sql(LETTERS).all(claimId) as LetterRow[]).map(({ sentAt, direction, subject, attachment }): CorrespondenceEntry =>
    ({ on: civilDateOf(sentAt, offsetMinutes), direction: directionOf(direction), channel: EMAIL, summary: subject, attachment }))
  const talks = (db.sql(TALKS).all(claimId) as TalkRow[]).map(({ on, direction, channel, who }): CorrespondenceEntry =>
    ({ on, direction: directionOf(direction), channel: channelOf(channel), summary: who, attachment: '' }))
  return [...letters, ...talks].toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
}
