import type { EXCHANGE_FIELD_NAMES_RU, EXCHANGE_PROBLEM_TEXTS_RU } from '#shared/stock/exchange-words.ts'
import type { Translated } from './translated.ts'

/** Names of the fields of price lists and opening stock. */
export const EXCHANGE_FIELD_NAMES: Translated<typeof EXCHANGE_FIELD_NAMES_RU> = {
  number: 'Our number', supplierCode: 'Supplier’s code', manufacturerCode: 'Manufacturer’s number', barcode: 'Barcode', nameRu: 'Name', nameEn: 'Name in English', nameZh: 'Name in Chinese',
  unit: 'Unit of measure', price: 'Price', currency: 'Currency', qty: 'Quantity', bin: 'Bin', lot: 'Lot', serial: 'Serial number', minStock: 'Minimum stock', salePrice: 'Sale price', externalId: '1C identifier', row: 'Row',
}

export const EXCHANGE_PROBLEM_TEXTS: Translated<typeof EXCHANGE_PROBLEM_TEXTS_RU> = {
  key_missing: 'neither number nor code', key_too_long: 'the number is longer than 100 characters', name_too_long: 'the name is longer than 300 characters',
  price_missing: 'no price', price_unreadable: 'does not look like a price', price_ambiguous: 'unclear whether thousand or fraction', price_negative: 'the price is below zero', price_zero: 'the price is zero', price_too_big: 'the price is too large',
  currency_unknown: 'unknown currency', currency_not_rub: 'the sale price is not in roubles', unit_unknown: 'unknown unit of measure',
  qty_missing: 'no quantity', qty_unreadable: 'does not look like a quantity', qty_ambiguous: 'unclear whether thousand or fraction', qty_negative: 'the quantity is below zero', qty_zero: 'the quantity is zero', qty_fraction: 'a fraction of a part counted in pieces', qty_too_big: 'the quantity is too large',
  extra_cells: 'the row has more cells than there are named columns', barcode_of_another: 'this barcode belongs to another part', number_of_another: 'the numbers in the row belong to different parts', number_taken: 'another part already has this number',
  several_parts: 'several parts answer to this number', part_unknown: 'no such part in the catalogue', price_twice: 'the part occurs in the file with different prices', barcode_twice: 'different parts in the file have this barcode', row_twice: 'this part in this bin occurs twice in the file',
  bin_missing: 'no bin given', bin_unknown: 'no such bin', bin_not_for_parts: 'the bin is not for parts', stock_already_there: 'the part already lies in this bin, opening stock is not entered there',
  lot_needed: 'no lot given', lot_not_kept: 'no lots are kept for this part', serial_needed: 'no serial number given', serial_not_kept: 'no serial numbers are kept for this part', serial_bad: 'not a possible serial number',
  serial_twice: 'the serial number occurs twice in the file', serial_not_one: 'with a serial number the quantity can only be 1', serial_already_here: 'the piece with this serial number is already in stock',
  id_missing: 'no identifier', id_twice: 'the identifier occurs twice', offer_without_part: 'an offer without goods in the catalogue', variants: 'the goods have characteristics, such offers are not loaded',
}
