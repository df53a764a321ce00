import { cleanCellLine } from '#shared/import/cell-text.ts'
import { QTY_MILLI_PER_ONE, MINOR_PER_MAJOR, type Currency } from '#shared/kit/money.ts'
import { exchangeProblem, type ExchangeItem, type ExchangeProblem, type ExchangeProblemCode } from './exchange-item.ts'
import type { PriceField, TableKind } from './exchange-fields.ts'
import { readUnit } from './part-units.ts'
import type { PartUnit } from './quantities.ts'
import { readCurrency, readDecimal, type DecimalSign } from './read-decimal.ts'
import type { TableColumns } from './table-mapping.ts'

export interface ReadTableOptions { readonly kind: TableKind; readonly mapping: TableColumns; readonly decimalSign: DecimalSign | null; readonly columnCount: number }
export interface ReadTableRow { readonly item: ExchangeItem; readonly problems: readonly ExchangeProblem[] }

const KEY_CHARS = 100
const NAME_CHARS = 300
const PRICE_MAX_MINOR = 100_000_000_000
const QTY_MAX_MILLI = 1_000_000_000

interface Row { readonly rowNo: number; readonly cells: readonly string[]; readonly options: ReadTableOptions; readonly problems: ExchangeProblem[] }

function textOf({ cells, options }: Row, field: PriceField): string {
  const column = options.mapping[field]
  return column === undefined ? '' : cleanCellLine(cells[column] ?? '')
}

function within(row: Row, field: PriceField, longest: number, code: ExchangeProblemCode): string {
  const text = textOf(row, field)
  if (text.length > longest) row.problems.push(exchangeProblem(row.rowNo, field, code, text))
  return text
}

interface Amount { readonly value: number | null; readonly currency: Currency | null }
interface AmountRule { readonly field: 'price' | 'salePrice' | 'qty' | 'minStock'; readonly family: 'price' | 'qty'; readonly scale: number; readonly max: number; readonly isNeeded: boolean; readonly mayBeZero: boolean }

function readAmount(row: Row, { field, family, scale, max, isNeeded, mayBeZero }: AmountRule): Amount {
  const text = textOf(row, field)
  const refuse = (code: ExchangeProblemCode): Amount => {
    row.problems.push(exchangeProblem(row.rowNo, field, code, text))
    return { value: null, currency: null }
  }
  const read = readDecimal(text, row.options.decimalSign)
  if (read.kind === 'empty') return isNeeded ? refuse(`${family}_missing`) : { value: null, currency: null }
  if (read.kind !== 'value') return refuse(`${family}_${read.kind}`)
  // Rounding: half up to a whole minor unit; quantities are kept to the thousandth.
  const value = Math.round(Number((read.value * scale).toPrecision(15)))
  if (value > max) return refuse(`${family}_too_big`)
  if (value === 0 && !mayBeZero) return refuse(`${family}_zero`)
  return { value, currency: read.currency }
}

const PRICE: AmountRule = { field: 'price', family: 'price', scale: MINOR_PER_MAJOR, max: PRICE_MAX_MINOR, isNeeded: true, mayBeZero: false }
const QTY: AmountRule = { field: 'qty', family: 'qty', scale: QTY_MILLI_PER_ONE, max: QTY_MAX_MILLI, isNeeded: true, mayBeZero: false }
const SALE: AmountRule = { ...PRICE, field: 'salePrice', isNeeded: false, mayBeZero: true }
const MINIMUM: AmountRule = { ...QTY, field: 'minStock', isNeeded: false, mayBeZero: true }

function readSale(row: Row): number | null {
  const { value, currency } = readAmount(row, SALE)
  if (value !== null && currency !== null && currency !== 'RUB') row.problems.push(exchangeProblem(row.rowNo, 'salePrice', 'currency_not_rub', textOf(row, 'salePrice')))
  return value
}

function readPrice(row: Row): Amount {
  const price = readAmount(row, PRICE)
  const named = textOf(row, 'currency')
  if (named === '') return price
  const currency = readCurrency(named)
  if (currency === null || (price.currency !== null && price.currency !== currency)) row.problems.push(exchangeProblem(row.rowNo, 'currency', 'currency_unknown', named))
  return { ...price, currency }
}

function unitOf(row: Row): PartUnit | null {
  const text = textOf(row, 'unit')
  const unit = text === '' ? null : readUnit(text)
  if (text !== '' && unit === null) row.problems.push(exchangeProblem(row.rowNo, 'unit', 'unit_unknown', text))
  return unit
}

function keysOf(row: Row): Pick<ExchangeItem, 'number' | 'supplierCode' | 'manufacturerCode' | 'barcode'> {
  const code = (field: PriceField): string => within(row, field, KEY_CHARS, 'key_too_long')
  const keys = { number: code('number'), supplierCode: row.options.kind === 'prices' ? code('supplierCode') : '', manufacturerCode: code('manufacturerCode'), barcode: code('barcode') }
  if (Object.values(keys).every((key) => key === '')) row.problems.push(exchangeProblem(row.rowNo, 'row', 'key_missing', ''))
  return keys
}

/** Reads one row of a price list or a table of stock; all that is wrong with it is told at once. */
export function readTableRow(rowNo: number, cells: readonly string[], options: ReadTableOptions): ReadTableRow {
  const row: Row = { rowNo, cells, options, problems: [] }
  const stray = cells.length > options.columnCount ? cells.slice(options.columnCount).find((cell) => cell.trim() !== '') : undefined
  if (stray !== undefined) row.problems.push(exchangeProblem(rowNo, 'row', 'extra_cells', stray))
  const isPrices = options.kind === 'prices'
  const name = (field: PriceField): string => within(row, field, NAME_CHARS, 'name_too_long')
  const price = isPrices ? readPrice(row) : { value: null, currency: null }
  const item: ExchangeItem = {
    rowNo, externalId: '', ...keysOf(row), nameRu: name('nameRu'), nameEn: name('nameEn'), nameZh: name('nameZh'), unit: unitOf(row),
    priceMinor: price.value, currency: price.currency, minStockMilli: readAmount(row, MINIMUM).value, salePriceMinor: readSale(row),
    qtyMilli: isPrices ? null : readAmount(row, QTY).value, bin: isPrices ? '' : textOf(row, 'bin'), lot: isPrices ? '' : textOf(row, 'lot'), serial: isPrices ? '' : textOf(row, 'serial'),
  }
  return { item, problems: row.problems }
}
