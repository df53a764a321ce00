import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountInWordsRu, pluralFormRu } from '#shared/kit/amount-in-words.ts'

const ROWS: readonly (readonly [amountMinor: number, words: string])[] = [
  [0, 'Ноль рублей 00 копеек'],
  [1, 'Ноль рублей 01 копейка'],
  [100, 'Один рубль 00 копеек'],
  [202, 'Два рубля 02 копейки'],
  [511, 'Пять рублей 11 копеек'],
  [1100, 'Одиннадцать рублей 00 копеек'],
  [2121, 'Двадцать один рубль 21 копейка'],
  [11200, 'Сто двенадцать рублей 00 копеек'],
  [100000, 'Одна тысяча рублей 00 копеек'],
  [200000, 'Две тысячи рублей 00 копеек'],
  [5102, 'Пятьдесят один рубль 02 копейки'],
  [500000, 'Пять тысяч рублей 00 копеек'],
  [2100000, 'Двадцать одна тысяча рублей 00 копеек'],
  [1200000, 'Двенадцать тысяч рублей 00 копеек'],
  [1100000, 'Одиннадцать тысяч рублей 00 копеек'],
  [2200305, 'Двадцать две тысячи три рубля 05 копеек'],
  [1249050, 'Двенадцать тысяч четыреста девяносто рублей 50 копеек'],
  [100000100, 'Один миллион один рубль 00 копеек'],
  [200000000000, 'Два миллиарда рублей 00 копеек'],
  [34512345678, 'Триста сорок пять миллионов сто двадцать три тысячи четыреста пятьдесят шесть рублей 78 копеек'],
]

describe('a sum in words', () => {
  it.each(ROWS)('%i kopecks read «%s»', (amountMinor, words) => {
    expect(amountInWordsRu(amountMinor)).toBe(words)
  })

  it('is refused for amounts that no paper can hold', () => {
    for (const amountMinor of [-1, 0.5, Number.NaN, 1e14]) expect(() => amountInWordsRu(amountMinor)).toThrow(RangeError)
  })

  it('differs for different whole roubles and never runs words together', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 999_999_999 }), (left, right) => {
      const [leftWords, rightWords] = [amountInWordsRu(left * 100), amountInWordsRu(right * 100)]
      expect(leftWords === rightWords).toBe(left === right)
      expect(leftWords).toMatch(/^[А-Я][а-я]+( [а-я]+)* рубл[а-я]+ 00 копеек$/)
    }))
  })

  it('keeps the noun in step with the numeral', () => {
    const forms = ['день', 'дня', 'дней'] as const
    expect([1, 2, 4, 5, 11, 14, 21, 22, 25, 101, 111].map((count) => pluralFormRu(count, forms))).toEqual(['день', 'дня', 'дня', 'дней', 'дней', 'дней', 'день', 'дня', 'дней', 'день', 'дней'])
  })
})
