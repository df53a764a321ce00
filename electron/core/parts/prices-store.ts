import { costMinor } from '#shared/stock/cost.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { newestPrice } from './part-facts.ts'

export interface NewPrice {
  readonly partId: number
  readonly supplierId: number
  readonly currency: string
  readonly priceMinor: number
  readonly rateMicro: number | null
  readonly validFromOn: string
  readonly source: 'manual' | 'price_list' | 'receipt'
  readonly importId?: number
  readonly recordedAt: string
  readonly recordedBy: number | null
}

/** One more price in the history of the part; earlier ones stay. */
export function insertPrice(tx: WriteTx, price: NewPrice): number {
  return (tx.sql(`INSERT INTO part_prices (part_id, supplier_id, currency, price_minor, rate_micro, valid_from_on, source, import_id, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`)
    .get(price.partId, price.supplierId, price.currency, price.priceMinor, price.rateMicro, price.validFromOn, price.source, price.importId ?? null, price.recordedAt, price.recordedBy) as { id: number }).id
}

/** What one piece costs the centre in kopecks; null where no price with a rate is known. */
export function partCostMinor(db: ReadDb, partId: number, onDate: string): number | null {
  const price = newestPrice(db, partId, onDate)
  return price === null ? null : costMinor(price)
}
