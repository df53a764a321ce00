import { exchangeProblem, type ExchangeItem, type ExchangeProblem } from '#shared/stock/exchange-item.ts'
import { normalisePartCode } from '#shared/stock/part-code.ts'
import { serialOf } from './check-stock-item.ts'

/** A part that is here by its id, a new one by its number. */
export type PartKey = number | string

const isSamePrice = (one: ExchangeItem, other: ExchangeItem): boolean => one.priceMinor === other.priceMinor && one.currency === other.currency && one.salePriceMinor === other.salePriceMinor
const placeOf = (key: PartKey, { bin, lot, serial }: ExchangeItem): string => `${key} ${bin.toUpperCase()} ${lot} ${serial}`

/** Rows of one file that contradict each other: none of them comes in, as nobody can tell which is right. */
export class Contradictions {
  readonly #prices = new Map<PartKey, ExchangeItem | null>()
  readonly #supplierCodes = new Map<string, PartKey | null>()
  readonly #barcodes = new Map<string, PartKey | null>()
  readonly #places = new Map<string, boolean>()
  readonly #serials = new Map<string, boolean>()

  see(item: ExchangeItem, key: PartKey): void {
    const priced = this.#prices.get(key)
    if (priced === undefined) this.#prices.set(key, item)
    else if (priced !== null && !isSamePrice(priced, item)) this.#prices.set(key, null)
    if (item.supplierCode !== '') this.#seeCode(this.#supplierCodes, item.supplierCode, key)
    if (item.barcode !== '') this.#seeCode(this.#barcodes, item.barcode, key)
    if (item.qtyMilli === null) return
    this.#places.set(placeOf(key, item), this.#places.has(placeOf(key, item)))
    if (item.serial !== '') this.#serials.set(`${key} ${serialOf(item)}`, this.#serials.has(`${key} ${serialOf(item)}`))
  }

  #seeCode(codes: Map<string, PartKey | null>, code: string, key: PartKey): void {
    const norm = normalisePartCode(code)
    const known = codes.get(norm)
    if (known === undefined) codes.set(norm, key)
    else if (known !== key) codes.set(norm, null)
  }

  of(item: ExchangeItem, key: PartKey): ExchangeProblem | null {
    if (this.#prices.get(key) === null) return exchangeProblem(item.rowNo, 'price', 'price_twice', item.supplierCode || item.number || item.barcode)
    if (item.barcode !== '' && this.#barcodes.get(normalisePartCode(item.barcode)) === null) return exchangeProblem(item.rowNo, 'barcode', 'barcode_twice', item.barcode)
    if (item.supplierCode !== '' && this.#supplierCodes.get(normalisePartCode(item.supplierCode)) === null) return exchangeProblem(item.rowNo, 'supplierCode', 'number_of_another', item.supplierCode)
    if (item.qtyMilli === null) return null
    if (item.serial !== '' && this.#serials.get(`${key} ${serialOf(item)}`) === true) return exchangeProblem(item.rowNo, 'serial', 'serial_twice', item.serial)
    return this.#places.get(placeOf(key, item)) === true ? exchangeProblem(item.rowNo, 'row', 'row_twice', item.bin) : null
  }
}
