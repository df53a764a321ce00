import { expect, test } from 'vitest'
import { packItem, unpackItem } from '#shared/stock/exchange-item.ts'
import { readUnit } from '#shared/stock/part-units.ts'
import { readTableRow } from '#shared/stock/read-table-row.ts'
import { guessTableMapping, tableMappingProblems } from '#shared/stock/table-mapping.ts'
import { currencyOfHeader } from '#shared/stock/table-questions.ts'

test('columns of suppliers in three languages are known by their names', () => {
  expect(guessTableMapping('prices', ['Артикул', 'Наименование', 'Штрих-код', 'Цена, руб.', 'Валюта'])).toEqual({ supplierCode: 0, nameRu: 1, barcode: 2, price: 3, currency: 4 })
  expect(guessTableMapping('prices', ['Item No', 'Description', 'Unit Price', 'OEM'])).toEqual({ supplierCode: 0, nameEn: 1, price: 2, manufacturerCode: 3 })
  expect(guessTableMapping('prices', ['货号', '品名', '单价'])).toEqual({ supplierCode: 0, nameZh: 1, price: 2 })
  expect(guessTableMapping('stock', ['Артикул', 'Остаток', 'Ячейка', 'Серийный номер'])).toEqual({ number: 0, qty: 1, bin: 2, serial: 3 })
})

test('a mapping without what tells parts apart, without the number, or with one column for two fields is not enough', () => {
  const codes = (kind: 'prices' | 'stock', mapping: Parameters<typeof tableMappingProblems>[1]) => tableMappingProblems(kind, mapping, 3).map(({ code }) => code)
  expect(codes('prices', { nameRu: 0 })).toEqual(['no_key_column', 'no_price_column'])
  expect(codes('stock', { number: 0 })).toEqual(['no_qty_column', 'no_bin_column'])
  expect(codes('prices', { number: 0, price: 0 })).toEqual(['column_used_twice'])
  expect(codes('prices', { number: 0, price: 9 })).toEqual(['no_such_column'])
  expect(codes('prices', { barcode: 0, price: 1 })).toEqual([])
})

test('all that is wrong with a row is told at once, and a row waits for its commit unchanged', () => {
  const options = { kind: 'prices', mapping: { number: 0, price: 1, salePrice: 2 }, decimalSign: null, columnCount: 3 } as const
  const { problems } = readTableRow(7, ['', 'много', '$5', 'лишнее'], options)
  expect(problems.map(({ rowNo, code }) => [rowNo, code])).toEqual([[7, 'extra_cells'], [7, 'price_unreadable'], [7, 'key_missing'], [7, 'currency_not_rub']])
  const { item } = readTableRow(8, ['P-1', '1 234,565 ¥', ''], options)
  expect(item).toMatchObject({ number: 'P-1', priceMinor: 123_457, currency: 'CNY', salePriceMinor: null })
  expect(unpackItem(packItem(item))).toEqual(item)
  expect(readTableRow(9, [`x${'1'.repeat(100)}`, '99999999999', ''], options).problems.map(({ code }) => code)).toEqual(['price_too_big', 'key_too_long'])
})

test('a heading may name the currency, a cell the unit', () => {
  expect(['Цена, USD', 'Price (CNY)', 'Цена, руб.', 'Цена'].map(currencyOfHeader)).toEqual(['USD', 'CNY', 'RUB', null])
  expect(['шт.', 'Компл', 'PCS', '米', '796', 'бочка'].map(readUnit)).toEqual(['pcs', 'set', 'pcs', 'm', 'pcs', null])
})
