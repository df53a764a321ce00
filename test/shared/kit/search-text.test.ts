import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digitsOf, normaliseSearchText, searchTokens } from '#shared/kit/search-text.ts'

const anyText = fc.string({ unit: 'grapheme' })
const russian = fc.string({ unit: fc.constantFrom(...'абеёийЕЁЙ \u0308\u0306-1A'.split('')) })

describe('text for search', () => {
  it.each([
    ['Семён  Иванов', 'семен иванов'],
    ['ЁЛКА', 'елка'],
    ['е\u0308лка', 'елка'],
    [' Чайник\u00a0электрический\n', 'чайник электрический'],
    ['ЙОГУРТНИЦА', 'йогуртница'],
    ['И\u0306од', 'йод'],
    ['Tefal GV-8461', 'tefal gv-8461'],
    ['Müller', 'müller'],
    ['', ''],
  ])('brings «%s» to «%s»', (text, expected) => expect(normaliseSearchText(text)).toBe(expected))

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.oneof(anyText, russian), (text) => {
      const once = normaliseSearchText(text)
      expect(normaliseSearchText(once)).toBe(once)
    }), { numRuns: 1000 })
  })

  it('finds the same with any case and with е for ё', () => {
    fc.assert(fc.property(russian, (text) => {
      expect(normaliseSearchText(text.toUpperCase())).toBe(normaliseSearchText(text))
      expect(normaliseSearchText(text.replaceAll('ё', 'е').replaceAll('Ё', 'Е'))).toBe(normaliseSearchText(text))
    }))
  })

  it('keeps only digits of a number', () => {
    expect(digitsOf('+7 (921) 555-14-20')).toBe('79215551420')
    fc.assert(fc.property(anyText, (text) => {
      expect(digitsOf(text)).toMatch(/^\d*$/)
    }))
  })

  it('cuts text into words, each once, and Chinese into characters', () => {
    expect(searchTokens('Ёлка, ёлка; GV-8461')).toEqual(['елка', 'gv', '8461'])
    expect(searchTokens('主板A5 损坏')).toEqual(['主', '板', 'a5', '损', '坏'])
    expect(searchTokens(' — ')).toEqual([])
  })

  it('finds every word of a text in its normalised form', () => {
    fc.assert(fc.property(anyText, (text) => {
      const whole = normaliseSearchText(text)
      const tokens = searchTokens(text)
      expect(tokens.every((token) => token !== '' && whole.includes(token) && !/\s/.test(token))).toBe(true)
      expect(new Set(tokens).size).toBe(tokens.length)
    }))
  })
})
