import { normaliseSearchText } from '#shared/kit/search-text.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { In, Out } from '#core/kit/handler.ts'

const likeStart = (text: string): string => `${text.replace(/[%_\\]/g, '\\$&')}%`

// A read model over claims, orders and suppliers: what a thread may be linked to by hand.
const CLAIMS = "SELECT 'claim' AS kind, c.id AS targetId, c.number AS label, s.name AS note FROM claims c JOIN suppliers s ON s.id = c.supplier_id WHERE c.number LIKE ? ESCAPE '\\' OR c.number LIKE ? ESCAPE '\\' ORDER BY c.id DESC LIMIT ?"
const ORDERS = "SELECT 'order' AS kind, id AS targetId, number AS label, device AS note FROM orders WHERE number LIKE ? ESCAPE '\\' ORDER BY id DESC LIMIT ?"
const SUPPLIERS = "SELECT 'supplier' AS kind, id AS targetId, name AS label, currency AS note FROM suppliers WHERE name_norm LIKE ? ESCAPE '\\' ORDER BY name_norm LIMIT ?"

/** Claims and orders by the beginning of their number, suppliers by any part of their name. */
export function findLinkTargets(db: ReadDb, { text, limit }: In<'mail.findLinkTargets'>): Out<'mail.findLinkTargets'> {
  const typed = text.trim()
  const number = likeStart(typed.toUpperCase())
  const rows = [
    ...(typed === '' ? [] : db.sql(CLAIMS).all(number, `SC-${number}`, limit)), ...(typed === '' ? [] : db.sql(ORDERS).all(number, limit)),
    ...db.sql(SUPPLIERS).all(`%${likeStart(normaliseSearchText(typed))}`, limit),
  ] as Out<'mail.findLinkTargets'>
  return rows.slice(0, limit)
}
