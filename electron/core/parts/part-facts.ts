import type { PartStatus } from '#shared/stock/kinds.ts'
import type { PartTracking, PartUnit } from '#shared/stock/quantities.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'

/** What the rest of the core has to know of a part. */
export interface PartFacts {
  readonly partId: number
  readonly number: string
  readonly nameRu: string
  readonly nameEn: string
  readonly nameZh: string
  readonly unit: PartUnit
  readonly tracking: PartTracking
  readonly status: PartStatus
  readonly warrantyMonths: number
  readonly minStockMilli: number
  readonly salePriceMinor: number | null
}

const COLUMNS = `id AS partId, number, name_ru AS nameRu, name_en AS nameEn, name_zh AS nameZh, unit, tracking, status, warranty_months AS warrantyMonths, min_stock_milli AS minStockMilli, sale_price_minor AS salePriceMinor`

export function findPart(db: ReadDb, partId: number): PartFacts | null {
  return (db.sql(`SELECT ${COLUMNS} FROM parts WHERE id = ?`).get(partId) as PartFacts | undefined) ?? null
}

/** Refuses: parts.not_found. */
export const getPart = (db: ReadDb, partId: number): PartFacts => findPart(db, partId) ?? refuse('parts.not_found', {})

const NEWEST_COST = `SELECT currency, price_minor AS priceMinor, rate_micro AS rateMicro FROM part_prices
  WHERE part_id = ? AND withdrawn_at IS NULL AND valid_from_on <= ? AND (currency = 'RUB' OR rate_micro IS NOT NULL) ORDER BY source = 'receipt' DESC, valid_from_on DESC, id DESC LIMIT 1`

/** The price last known in roubles or with its rate: of the last receipt, else of the last price list. Null: nobody has told one. */
export function newestPrice(db: ReadDb, partId: number, onDate: string): { readonly currency: string; readonly priceMinor: number; readonly rateMicro: number | null } | null {
  return (db.sql(NEWEST_COST).get(partId, onDate) as { currency: string; priceMinor: number; rateMicro: number | null } | undefined) ?? null
}
