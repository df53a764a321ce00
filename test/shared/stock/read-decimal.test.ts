import { expect, test } from 'vitest'
import { readCurrency, readDecimal, type DecimalSign } from '#shared/stock/read-decimal.ts'

type Read = readonly [cell: string, sign: DecimalSign | null, expected: number | string, currency?: string]
const READ: readonly Read[] = [
  ['12', null, 12], ['12.5', null, 12.5], ['12,50', null, 12.5], ['0,123', null, 0.123], ['12.3456', null, 12.3456], ['1 234,50', null, 1234.5], ['1 234', null, 1234], ["1'234.50", null, 1234.5], ['1,234.56', null, 1234.56], ['1.234,56', null, 1234.56], ['1.234.567', null, 1_234_567],
  ['1.234', null, 'ambiguous'], ['1,234', null, 'ambiguous'], ['123.456', null, 'ambiguous'], ['1.234', '.', 1.234], ['1.234', ',', 1234], ['1,234', '.', 1234], ['1,234', ',', 1.234], ['1234.567', null, 1234.567],
  ['¥12.50', null, 12.5, 'CNY'], ['12.50 CNY', null, 12.5, 'CNY'], ['$1,234.50', null, 1234.5, 'USD'], ['USD 5', null, 5, 'USD'], ['1 250,00 руб.', null, 1250, 'RUB'], ['99 р.', null, 99, 'RUB'], ['€7', null, 7, 'EUR'], ['１２．５', null, 12.5],
  ['', null, 'empty'], ['  ', null, 'empty'], ['-5', null, 'negative'], ['(5)', null, 'negative'], ['−3,20', null, 'negative'], ['-0', null, 0],
  ['по запросу', null, 'unreadable'], ['12 34', null, 'unreadable'], ['12.34.5', null, 'unreadable'], ['1,23,45', null, 'unreadable'], ['$5 ¥7', null, 'unreadable'], ['5-7', null, 'unreadable'], ['¥', null, 'unreadable'], ['1e5', null, 'unreadable'], ['9'.repeat(40), null, 'unreadable'], ['1.234,56', '.', 'unreadable'],
]

test.each(READ.map(([cell, sign, expected, currency = null]) => [cell, sign, expected, currency] as const))('«%s» with the sign %s before the fraction is read as %s %s', (cell, sign, expected, currency) => {
  const read = readDecimal(cell, sign)
  expect(read).toEqual(typeof expected === 'number' ? { kind: 'value', value: expected, currency } : { kind: expected })
})

test('a currency is known by its code, its sign and its name', () => {
  expect(['CNY', 'rmb', '¥', 'USD', '$', 'руб.', '₽', 'EUR', 'тугрик', ''].map(readCurrency)).toEqual(['CNY', 'CNY', 'CNY', 'USD', 'USD', 'RUB', 'RUB', 'EUR', null, null])
})
