import type { PartCard, PartInput } from '#shared/contract/parts.ts'
import { costMinor } from '#shared/stock/cost.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { In } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { partRows } from './part-rows.ts'

type Flagged<T extends object, K extends keyof T> = Omit<T, K> & Record<K, number>
type StoredLink = Flagged<PartCard['links'][number], 'isTwoWay' | 'isIncoming'>
type StoredPart = Omit<PartInput, 'codes' | 'links' | 'models'> & { readonly partId: number; readonly externalId: string | null; readonly importId: number | null }

const PART = `SELECT id AS partId, number, name_ru AS nameRu, name_en AS nameEn, name_zh AS nameZh, unit, tracking, status, kept_until_on AS keptUntilOn, warranty_months AS warrantyMonths, min_stock_milli AS minStockMilli,
  sale_price_minor AS salePriceMinor, photo_file_id AS photoFileId, note, external_id AS externalId, import_id AS importId FROM parts WHERE id = ?`
const CODES = "SELECT c.kind, c.code, c.supplier_id AS supplierId, c.maker, COALESCE(s.name, '') AS supplier FROM part_codes c LEFT JOIN suppliers s ON s.id = c.supplier_id WHERE c.part_id = ? ORDER BY c.id"
const FREE = 'COALESCE((SELECT SUM(s.on_hand_milli - s.reserved_milli) FROM stock_balances s WHERE s.part_id = p.id), 0) AS freeMilli'
const LINKS = `SELECT l.other_id AS otherPartId, p.number, p.name_ru AS nameRu, l.kind, l.is_two_way AS isTwoWay, 0 AS isIncoming, ${FREE} FROM part_links l JOIN parts p ON p.id = l.other_id WHERE l.part_id = @partId
  UNION ALL SELECT l.part_id, p.number, p.name_ru, l.kind, l.is_two_way, 1, ${FREE} FROM part_links l JOIN parts p ON p.id = l.part_id WHERE l.other_id = @partId`
const MODELS = 'SELECT pm.model_id AS modelId, b.name AS brand, m.name, pm.note FROM part_models pm JOIN models m ON m.id = pm.model_id JOIN brands b ON b.id = m.brand_id WHERE pm.part_id = ? ORDER BY b.name_norm, m.name, m.id'
const PRICES = `SELECT pr.id AS priceId, pr.supplier_id AS supplierId, s.name AS supplier, pr.currency, pr.price_minor AS priceMinor, pr.rate_micro AS rateMicro, pr.valid_from_on AS validFromOn, pr.source, COALESCE(w.full_name, '') AS person
  FROM part_prices pr JOIN suppliers s ON s.id = pr.supplier_id LEFT JOIN people w ON w.id = pr.recorded_by WHERE pr.part_id = ? AND pr.withdrawn_at IS NULL ORDER BY pr.valid_from_on DESC, pr.id DESC LIMIT 200`
// Read models over the tables of the stock: pieces in the house first.
const SERIALS = `SELECT s.id AS serialId, s.serial, s.state, COALESCE(w.code || '-' || b.code, '') AS bin, COALESCE(o.number, '') AS orderNumber
  FROM part_serials s LEFT JOIN bins b ON b.id = s.bin_id LEFT JOIN warehouses w ON w.id = b.warehouse_id LEFT JOIN orders o ON o.id = s.order_id
  WHERE s.part_id = ? ORDER BY CASE s.state WHEN 'on_hand' THEN 0 WHEN 'quarantine' THEN 1 WHEN 'at_supplier' THEN 2 WHEN 'issued' THEN 3 ELSE 4 END, s.id DESC LIMIT 500`
const LAST_MOVED = 'SELECT at_utc AS atUtc FROM stock_movements WHERE part_id = ? ORDER BY id DESC LIMIT 1'

/** The part as it is edited, with its own codes, links and models. */
export function storedPart(db: ReadDb, partId: number): PartCard['part'] & { readonly importId: number | null } {
  const part = (db.sql(PART).get(partId) as StoredPart | undefined) ?? refuse('parts.not_found', {})
  return {
    ...part,
    codes: codesOf(db, partId).map(({ kind, code, supplierId, maker }) => ({ kind, code, supplierId, maker })),
    links: linksOf(db, partId).filter(({ isIncoming }) => !isIncoming).map(({ otherPartId, kind, isTwoWay }) => ({ otherPartId, kind, isTwoWay })),
    models: modelsOf(db, partId).map(({ modelId, note }) => ({ modelId, note })),
  }
}

const codesOf = (db: ReadDb, partId: number): PartCard['codes'] => db.sql(CODES).all(partId) as PartCard['codes']
const modelsOf = (db: ReadDb, partId: number): PartCard['models'] => db.sql(MODELS).all(partId) as PartCard['models']
const linksOf = (db: ReadDb, partId: number): PartCard['links'] => (db.sql(LINKS).all({ partId }) as StoredLink[]).map((link) => ({ ...link, isTwoWay: link.isTwoWay === 1, isIncoming: link.isIncoming === 1 }))
const pricesOf = (db: ReadDb, partId: number): PartCard['prices'] => (db.sql(PRICES).all(partId) as Omit<PartCard['prices'][number], 'costMinor'>[]).map((price) => ({ ...price, costMinor: costMinor(price) }))

/** Everything of one part. Refuses: parts.not_found. */
export function partCard(db: ReadDb, { partId }: In<'parts.card'>): PartCard {
  const { importId, ...part } = storedPart(db, partId)
  const [row = refuse('parts.not_found', {})] = partRows(db, [partId])
  const lastMoved = db.sql(LAST_MOVED).get(partId) as { atUtc: string } | undefined
  return {
    part, row, codes: codesOf(db, partId), links: linksOf(db, partId), models: modelsOf(db, partId), prices: pricesOf(db, partId), serials: db.sql(SERIALS).all(partId) as PartCard['serials'],
    createdFrom: importId === null ? 'manual' : 'import', lastMovedAt: lastMoved?.atUtc ?? null,
  }
}
