import type { Currency } from '#shared/kit/money.ts'
import type { PriceField } from './exchange-fields.ts'
import type { PartUnit } from './quantities.ts'

/** One row that came in, read but not yet compared with the catalogue. Empty texts and nulls: the file says nothing of it. */
export interface ExchangeItem {
  readonly rowNo: number
  /** Identifier of the part in 1C. */
  readonly externalId: string
  readonly number: string
  readonly supplierCode: string
  readonly manufacturerCode: string
  readonly barcode: string
  readonly nameRu: string
  readonly nameEn: string
  readonly nameZh: string
  readonly unit: PartUnit | null
  readonly priceMinor: number | null
  readonly currency: Currency | null
  readonly minStockMilli: number | null
  readonly salePriceMinor: number | null
  readonly qtyMilli: number | null
  readonly bin: string
  readonly lot: string
  readonly serial: string
}

export const EXCHANGE_PROBLEM_CODES = [
  'key_missing', 'key_too_long', 'name_too_long', 'price_missing', 'price_unreadable', 'price_ambiguous', 'price_negative', 'price_zero', 'price_too_big', 'currency_unknown', 'currency_not_rub',
  'unit_unknown', 'qty_missing', 'qty_unreadable', 'qty_ambiguous', 'qty_negative', 'qty_zero', 'qty_fraction', 'qty_too_big', 'extra_cells',
  'barcode_of_another', 'number_of_another', 'number_taken', 'several_parts', 'part_unknown', 'price_twice', 'barcode_twice', 'row_twice',
  'bin_missing', 'bin_unknown', 'bin_not_for_parts', 'stock_already_there', 'lot_needed', 'lot_not_kept', 'serial_needed', 'serial_not_kept', 'serial_bad', 'serial_twice', 'serial_not_one', 'serial_already_here',
  'id_missing', 'id_twice', 'offer_without_part', 'variants',
] as const
export type ExchangeProblemCode = (typeof EXCHANGE_PROBLEM_CODES)[number]
export type ExchangeProblemField = PriceField | 'externalId' | 'row'

/** Why one row stays out. */
export interface ExchangeProblem { readonly rowNo: number; readonly field: ExchangeProblemField; readonly code: ExchangeProblemCode; readonly value: string }

const SHOWN_CHARS = 100
export const exchangeProblem = (rowNo: number, field: ExchangeProblemField, code: ExchangeProblemCode, value: string): ExchangeProblem => ({ rowNo, field, code, value: [...value.slice(0, SHOWN_CHARS * 2)].slice(0, SHOWN_CHARS).join('') })

/** What a file leaves open: a person answers, the program never guesses. */
export const EXCHANGE_QUESTIONS = ['currency', 'decimals', 'shifted', 'price_type', 'rate'] as const
export type ExchangeQuestionCode = (typeof EXCHANGE_QUESTIONS)[number]
export interface ExchangeQuestion { readonly code: ExchangeQuestionCode; readonly detail: string }
/** A price without a rate may come in, its cost in roubles is only not known. Everything else stands in the way. */
export const isBlocking = (code: ExchangeQuestionCode): boolean => code !== 'rate'

/** The values of a row in a fixed order, in which checked items wait for their commit. */
export const itemValues = (item: ExchangeItem): unknown[] => [
  item.rowNo, item.externalId, item.number, item.supplierCode, item.manufacturerCode, item.barcode, item.nameRu, item.nameEn, item.nameZh, item.unit,
  item.priceMinor, item.currency, item.minStockMilli, item.salePriceMinor, item.qtyMilli, item.bin, item.lot, item.serial,
]

type Values = readonly [number, string, string, string, string, string, string, string, string, PartUnit | null, number | null, Currency | null, number | null, number | null, number | null, string, string, string]

/** Written out: a loop over the names of the fields costs several times as much. */
export function itemOfValues(values: readonly unknown[]): ExchangeItem {
  const [rowNo, externalId, number, supplierCode, manufacturerCode, barcode, nameRu, nameEn, nameZh, unit, priceMinor, currency, minStockMilli, salePriceMinor, qtyMilli, bin, lot, serial] = values as unknown as Values
  return { rowNo, externalId, number, supplierCode, manufacturerCode, barcode, nameRu, nameEn, nameZh, unit, priceMinor, currency, minStockMilli, salePriceMinor, qtyMilli, bin, lot, serial }
}

export const packItem = (item: ExchangeItem): string => JSON.stringify(itemValues(item))
export const unpackItem = (line: string): ExchangeItem => itemOfValues(JSON.parse(line) as unknown[])
