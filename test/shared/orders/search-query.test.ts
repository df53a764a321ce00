import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compactForSearch, searchReadings, wordsForSearch } from '#shared/orders/search-query.ts'

/** Words of each reading; a word that may stand anywhere in an identifier is marked with a tilde. */
const shapes = (text: string): readonly string[] => searchReadings(text).map((reading) => reading.map((term) => (term.anywhere.length > 0 ? `~${term.wordStart}` : term.wordStart)).join(' '))

describe('reading what was typed into the search', () => {
  it.each([
    ['nothing', '', []],
    ['only punctuation', '—  «» "*', []],
    ['a surname', 'Иванова', ['иванова']],
    ['a surname with ё', 'Семёнов', ['семенов']],
    ['two digits', '26', ['26']],
    ['a part of a number', '0042', ['~0042']],
    ['a lone Latin word, which may be a serial', 'abcd', ['~abcd']],
    ['a Latin word among others, which is a brand', 'кофе delonghi', ['кофе delonghi']],
    ['an order number', '26-00042', ['~2600042', '26 ~00042']],
  ])('%s', (_title, text, expected) => {
    expect(shapes(text)).toEqual(expected)
  })

  it('a phone is one number however it is spaced', () => {
    expect(shapes('Иванова 8 (921) 555-14-20')[0]).toBe('иванова ~89215551420')
  })

  it('short numbers in a sentence stay words of it', () => {
    expect(shapes('ошибка 5 10')[0]).toBe('ошибка 5 10')
  })

  it('a phone typed from 8 is looked for from +7', () => {
    expect(searchReadings('8 921 555')[0]?.[0]?.anywhere).toEqual(['8921555', '+7921555'])
  })

  it('a serial typed under the Russian layout is looked for in Latin letters', () => {
    expect(searchReadings('сн123')[0]?.[0]?.anywhere).toEqual(['сн123', 'ch123'])
  })

  it('a serial read in groups is one serial', () => {
    expect(shapes('SN 000 123')).toContain('~sn000123')
  })

  it('an article is stored as its parts and as one word', () => {
    expect(wordsForSearch('Чайник VG-100')).toBe('чайник vg 100 vg100')
    expect(compactForSearch('VG-100/B')).toBe('vg100b')
  })

  it('Chinese is taken character by character', () => {
    expect(wordsForSearch('电饭煲')).toBe('电 饭 煲')
  })

  it('a pasted page asks for a handful of words', () => {
    const page = Array.from({ length: 500 }, (_, index) => `слово${index}`).join(' ')
    for (const reading of searchReadings(page)) expect(reading.length).toBeLessThanOrEqual(8)
  })

  it('whatever is typed, only letters and digits reach the query', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const words = searchReadings(text).flatMap((reading) => reading.flatMap((term) => [term.wordStart, ...term.anywhere]))
      for (const word of words) expect(word).toMatch(/^\+?[\p{L}\p{N}]+$/u)
    }))
  })
})
