import type { Currency } from '#shared/kit/money.ts'
import type { PartStatus } from '#shared/stock/kinds.ts'
import type { PartTracking, PartUnit } from '#shared/stock/quantities.ts'
import type { ReadDb } from '#core/db/brands.ts'

/** Reads through a connection of the core, or one of a job that only looks. */
export type Reader = Pick<ReadDb, 'sql'>

export interface ItemPart {
  readonly partId: number
  readonly number: string
  readonly nameRu: string
  readonly nameEn: string
  readonly nameZh: string
  readonly unit: PartUnit
  readonly tracking: PartTracking
  readonly status: PartStatus
  readonly externalId: string | null
  readonly minStockMilli: number
  readonly salePriceMinor: number | null
  readonly importId: number | null
  readonly keptUntilOn: string | null
  readonly warrantyMonths: number
  readonly photoFileId: number | null
  readonly note: string
}

export interface LastPrice { readonly currency: Currency; readonly priceMinor: number; readonly rateMicro: number | null }

/** Bits of what a price list may put right in a part that is here: an empty name, or that its own import was taken back while its movements kept it. */
export const GAPS = { nameRu: 1, nameEn: 2, nameZh: 4, leftOver: 8 } as const

// Read models over the catalogue's tables. `all` answers for every row of a long file at once, `one` for one row of a short file.
const PART = `SELECT id AS partId, number, name_ru AS nameRu, name_en AS nameEn, name_zh AS nameZh, unit, tracking, status, external_id AS externalId, min_stock_milli AS minStockMilli, sale_price_minor AS salePriceMinor, import_id AS importId,
  kept_until_on AS keptUntilOn, warranty_months AS warrantyMonths, photo_file_id AS photoFileId, note FROM parts WHERE id = ?`
const NUMBER: Texts = { all: 'SELECT number_norm, id FROM parts', one: 'SELECT number_norm, id FROM parts WHERE number_norm = ?' }
const EXTERNAL: Texts = { all: 'SELECT external_id, id FROM parts WHERE external_id IS NOT NULL', one: 'SELECT external_id, id FROM parts WHERE external_id = ?' }
const SUPPLIER = "SELECT code_norm, part_id FROM part_codes WHERE kind = 'supplier' AND supplier_id = ?"
const BARCODE = "SELECT code_norm, part_id FROM part_codes WHERE kind = 'barcode'"
const MAKER = "SELECT code_norm, group_concat(DISTINCT part_id) FROM part_codes WHERE kind = 'manufacturer'"
const GAPS_OF = `SELECT id, (name_ru = '') * ${GAPS.nameRu} + (name_en = '') * ${GAPS.nameEn} + (name_zh = '') * ${GAPS.nameZh}
  + (status = 'discontinued' AND EXISTS (SELECT 1 FROM imports i WHERE i.id = import_id AND i.status = 'undone')) * ${GAPS.leftOver} FROM parts`
const NEWEST = 'SELECT l.id FROM part_prices l WHERE l.part_id = p.id AND l.supplier_id = ? AND l.withdrawn_at IS NULL AND l.valid_from_on <= ? ORDER BY l.valid_from_on DESC, l.id DESC LIMIT 1'
const PRICE = `SELECT p.id, l.currency || ' ' || l.price_minor || ' ' || COALESCE(l.rate_micro, '') FROM parts p JOIN part_prices l ON l.id = (${NEWEST})`

export const itemPart = (db: Reader, partId: number): ItemPart => db.sql(PART).get(partId) as ItemPart

/** From so many rows on, one look at a whole table costs less than a look for every row. */
const ROWS_MANY = 1_000

interface Texts { readonly all: string; readonly one: string }
type Find<K, V> = (key: K) => V | null

/** Finds by one kind of key. Rows come as arrays: an object for each would cost as much again. */
function finder<K, V>(db: Reader, { all, one }: Texts, values: readonly unknown[], isWhole: boolean): Find<K, V> {
  if (!isWhole) return (key) => (db.sql(one).raw().get(...values, key) as [K, V] | undefined)?.[1] ?? null
  let known: Map<K, V> | null = null
  return (key) => {
    known ??= new Map(db.sql(all).raw().all(...values) as [K, V][])
    return known.get(key) ?? null
  }
}

export interface CatalogueOptions { readonly supplierId: number | null; readonly onDate: string }

/** What a file is compared with: parts by their names in this and other programs, and the prices a supplier told last. Writes nothing. */
export class Catalogue {
  readonly byNumber: Find<string, number>
  readonly byExternalId: Find<string, number>
  readonly bySupplierCode: Find<string, number>
  readonly byBarcode: Find<string, number>
  readonly db: Reader
  readonly #byMaker: Find<string, string>
  readonly #gaps: Find<number, number>
  readonly #price: Find<number, string>

  constructor(db: Reader, rowCount: number, { supplierId, onDate }: CatalogueOptions) {
    const isWhole = rowCount >= ROWS_MANY
    const find = <K, V>(texts: Texts, ...values: readonly unknown[]): Find<K, V> => finder<K, V>(db, texts, values, isWhole)
    this.db = db
    this.byNumber = find(NUMBER)
    this.byExternalId = find(EXTERNAL)
    this.bySupplierCode = supplierId === null ? () => null : find({ all: SUPPLIER, one: `${SUPPLIER} AND code_norm = ?` }, supplierId)
    this.byBarcode = find({ all: BARCODE, one: `${BARCODE} AND code_norm = ?` })
    this.#byMaker = find({ all: `${MAKER} GROUP BY code_norm`, one: `${MAKER} AND code_norm = ? GROUP BY code_norm` })
    this.#gaps = find({ all: GAPS_OF, one: `${GAPS_OF} WHERE id = ?` })
    this.#price = supplierId === null ? () => null : find({ all: PRICE, one: `${PRICE} WHERE p.id = ?` }, supplierId, onDate)
  }

  byMaker(code: string): readonly number[] {
    return this.#byMaker(code)?.split(',').map(Number) ?? []
  }

  part(partId: number): ItemPart {
    return itemPart(this.db, partId)
  }

  gaps(partId: number): number {
    return this.#gaps(partId) ?? 0
  }

  price(partId: number): LastPrice | null {
    const text = this.#price(partId)
    if (text === null) return null
    const [currency = '', priceMinor, rateMicro] = text.split(' ')
    return { currency: currency as Currency, priceMinor: Number(priceMinor), rateMicro: rateMicro === '' ? null : Number(rateMicro) }
  }
}
