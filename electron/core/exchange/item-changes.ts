import type { ExchangeItem } from '#shared/stock/exchange-item.ts'
import type { PriceChange } from '#shared/contract/exchange.ts'
import type { PartCodeKind } from '#shared/stock/kinds.ts'
import { normalisePartCode } from '#shared/stock/part-code.ts'
import { GAPS, type Catalogue, type ItemPart, type LastPrice } from './catalogue.ts'

export interface NewCode { readonly kind: PartCodeKind; readonly code: string; readonly supplierId: number | null; readonly maker: string }

/** Numbers the row tells of a part. */
export function codesOf({ supplierCode, barcode, manufacturerCode }: ExchangeItem, supplierId: number | null): readonly NewCode[] {
  const codes: NewCode[] = []
  const add = (kind: PartCodeKind, code: string, ofSupplier: number | null): void => { if (code !== '' && normalisePartCode(code) !== '') codes.push({ kind, code, supplierId: ofSupplier, maker: '' }) }
  if (supplierId !== null) add('supplier', supplierCode, supplierId)
  add('barcode', barcode, null)
  add('manufacturer', manufacturerCode, null)
  return codes
}

function isKnownCode(catalogue: Catalogue, partId: number, { kind, code }: NewCode): boolean {
  const norm = normalisePartCode(code)
  if (kind === 'supplier') return catalogue.bySupplierCode(norm) === partId
  return kind === 'barcode' ? catalogue.byBarcode(norm) === partId : catalogue.byMaker(norm).includes(partId)
}

export type PartFields = Partial<Pick<ItemPart, 'nameRu' | 'nameEn' | 'nameZh' | 'status' | 'externalId' | 'minStockMilli' | 'salePriceMinor'>>
export interface ItemChanges { readonly fields: PartFields; readonly codes: readonly NewCode[]; readonly price: { readonly before: LastPrice | null } | null }

export interface ChangeOptions {
  readonly supplierId: number | null
  readonly rateMicro: number | null
  /** 1C rules the names; a price list only fills what is empty. */
  readonly renames: boolean
}

const NO_FIELDS: PartFields = {}

/** Whether the row may change anything of the part but its price: most rows of most files do not, and their parts need not be read. */
function mayChange(item: ExchangeItem, gaps: number, renames: boolean): boolean {
  if (item.externalId !== '' || item.minStockMilli !== null || item.salePriceMinor !== null) return true
  const named = (item.nameRu === '' ? 0 : GAPS.nameRu) | (item.nameEn === '' ? 0 : GAPS.nameEn) | (item.nameZh === '' ? 0 : GAPS.nameZh)
  return (gaps & (named | GAPS.leftOver)) !== 0 || (renames && named !== 0)
}

function fieldsOf(catalogue: Catalogue, partId: number, item: ExchangeItem, renames: boolean): PartFields {
  const gaps = catalogue.gaps(partId)
  if (!mayChange(item, gaps, renames)) return NO_FIELDS
  const part = catalogue.part(partId)
  const name = (field: 'nameRu' | 'nameEn' | 'nameZh'): PartFields => (item[field] !== '' && item[field] !== part[field] && (renames || part[field] === '') ? { [field]: item[field] } : {})
  return {
    ...name('nameRu'), ...name('nameEn'), ...name('nameZh'),
    ...(item.externalId !== '' && part.externalId !== item.externalId ? { externalId: item.externalId } : {}),
    // A part whose import was taken back while its movements kept it here comes to life again with the next file.
    ...((gaps & GAPS.leftOver) !== 0 ? { status: 'active' } : {}),
    ...(item.minStockMilli !== null && item.minStockMilli !== part.minStockMilli ? { minStockMilli: item.minStockMilli } : {}),
    ...(item.salePriceMinor !== null && item.salePriceMinor !== part.salePriceMinor ? { salePriceMinor: item.salePriceMinor } : {}),
  }
}

function priceOf(catalogue: Catalogue, partId: number, item: ExchangeItem, { supplierId, rateMicro }: ChangeOptions): ItemChanges['price'] {
  if (item.priceMinor === null || supplierId === null) return null
  const before = catalogue.price(partId)
  const isSame = before?.priceMinor === item.priceMinor && before.currency === item.currency && (rateMicro === null || item.currency === 'RUB' || before.rateMicro === rateMicro)
  return isSame ? null : { before }
}

/** What the row would change of a part that is here; null: nothing. */
export function itemChanges(catalogue: Catalogue, partId: number, item: ExchangeItem, options: ChangeOptions): ItemChanges | null {
  const fields = fieldsOf(catalogue, partId, item, options.renames)
  const codes = codesOf(item, options.supplierId).filter((code) => !isKnownCode(catalogue, partId, code))
  const price = priceOf(catalogue, partId, item, options)
  return Object.keys(fields).length === 0 && codes.length === 0 && price === null ? null : { fields, codes, price }
}

const PERCENT = 100
const TENTHS = 10

/** Another price of a known part, for a look before it holds; null: no other price. Percent only within one currency. */
export function priceChangeOf(item: ExchangeItem, before: LastPrice): Omit<PriceChange, 'partNumber' | 'nameRu'> | null {
  if (item.priceMinor === null || item.currency === null || (before.priceMinor === item.priceMinor && before.currency === item.currency)) return null
  const isComparable = before.currency === item.currency && before.priceMinor > 0
  return {
    currency: item.currency, beforeMinor: before.currency === item.currency ? before.priceMinor : null, afterMinor: item.priceMinor,
    changePercent: isComparable ? Math.round(((item.priceMinor - before.priceMinor) / before.priceMinor) * PERCENT * TENTHS) / TENTHS : null,
  }
}
