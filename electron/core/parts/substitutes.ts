import type { ReadDb } from '#core/db/brands.ts'

export interface Substitute { readonly partId: number; readonly number: string; readonly nameRu: string; readonly freeMilli: number; readonly instead: number }

// What replaces the part, what replaces that, and the analogues of any of them; a link that holds both ways is followed from either end.
const SUBSTITUTES = `WITH RECURSIVE chain(root, id) AS (
    SELECT CAST(value AS INTEGER), CAST(value AS INTEGER) FROM json_each(?)
    UNION SELECT c.root, l.other_id FROM chain c JOIN part_links l ON l.part_id = c.id AND l.kind = 'superseded_by'),
  near(root, id) AS (
    SELECT root, id FROM chain
    UNION SELECT c.root, l.other_id FROM chain c JOIN part_links l ON l.part_id = c.id AND l.kind = 'analogue'
    UNION SELECT c.root, l.part_id FROM chain c JOIN part_links l ON l.other_id = c.id AND l.is_two_way = 1)
  SELECT p.id AS partId, p.number, p.name_ru AS nameRu, COALESCE((SELECT SUM(s.on_hand_milli - s.reserved_milli) FROM stock_balances s WHERE s.part_id = p.id), 0) AS freeMilli, n.root AS instead
  FROM near n CROSS JOIN parts p ON p.id = n.id WHERE n.id <> n.root ORDER BY n.root, freeMilli DESC, p.id`

/** Parts that may be taken in place of these: analogues and successors, those with most free pieces first. */
export function substitutesOf(db: ReadDb, partIds: readonly number[]): readonly Substitute[] {
  return partIds.length === 0 ? [] : db.sql(SUBSTITUTES).all(JSON.stringify(partIds)) as Substitute[]
}
