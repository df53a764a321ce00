import type { IncomingPhoto } from '#shared/contract/pictures.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

interface IncomingRow { readonly id: number; readonly file_id: number; readonly name: string; readonly ticket_id: string; readonly label: string; readonly received_at: string; readonly person: string | null }

const OPEN_MAX = 500

/** Pictures without a place, the oldest first. */
export function openIncoming(db: ReadDb): IncomingPhoto[] {
  const rows = db.sql(`SELECT p.id, p.file_id, f.name, p.ticket_id, p.label, p.received_at, who.full_name AS person
    FROM incoming_photos p JOIN files f ON f.id = p.file_id LEFT JOIN people who ON who.id = p.received_for WHERE p.outcome IS NULL ORDER BY p.id LIMIT ${OPEN_MAX}`).all() as IncomingRow[]
  return rows.map((row) => ({ incomingId: row.id, fileId: row.file_id, name: row.name, ticketId: row.ticket_id, label: row.label, receivedAt: row.received_at, person: row.person ?? '' }))
}

export interface NewIncoming { readonly fileId: number; readonly ticketId: string; readonly label: string; readonly receivedAt: string; readonly receivedFor: number | null }

export function insertIncoming(tx: WriteTx, photo: NewIncoming): number {
  return tx.sql('INSERT INTO incoming_photos (file_id, ticket_id, label, received_at, received_for) VALUES (?, ?, ?, ?, ?) RETURNING id')
    .pluck().get(photo.fileId, photo.ticketId, photo.label, photo.receivedAt, photo.receivedFor) as number
}

/** False when it was settled before or never came. */
export function settleIncoming(tx: WriteTx, incomingId: number, facts: { readonly outcome: 'placed' | 'discarded'; readonly at: string; readonly by: number }): boolean {
  return tx.sql('UPDATE incoming_photos SET outcome = ?, settled_at = ?, settled_by = ? WHERE id = ? AND outcome IS NULL').run(facts.outcome, facts.at, facts.by, incomingId).changes === 1
}
