import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkInn, checkKpp, checkOgrn, isValidInn, isValidKpp, isValidOgrn } from '#shared/kit/registration-numbers.ts'

describe('registration numbers', () => {
  it.each([
    ['7707083893', 'organisation'],
    ['7736050003', 'organisation'],
    ['7830002293', 'organisation'],
    ['500100732259', 'person'],
    ['77 0708 3893', 'organisation'],
  ])('takes taxpayer number %s of a %s', (text, holder) => {
    expect(checkInn(text)).toEqual({ ok: true, value: { number: text.replaceAll(' ', ''), holder } })
  })

  it.each([
    ['7707083894', 'wrong_check_digit'],
    ['500100732258', 'wrong_check_digit'],
    ['500100732269', 'wrong_check_digit'],
    ['0000000000', 'wrong_check_digit'],
    ['000000000000', 'wrong_check_digit'],
    ['770708389', 'wrong_length'],
    ['77070838931', 'wrong_length'],
    ['', 'wrong_length'],
    ['7707О83893', 'forbidden_character'],
  ])('refuses taxpayer number «%s»: %s', (text, error) => expect(checkInn(text)).toEqual({ ok: false, error }))

  it.each([
    ['1027700132195', 'organisation'],
    ['1027700070518', 'organisation'],
    ['304500116000157', 'person'],
  ])('takes registration number %s of a %s', (text, holder) => {
    expect(checkOgrn(text)).toEqual({ ok: true, value: { number: text, holder } })
  })

  it.each([
    ['1027700132196', 'wrong_check_digit'],
    ['304500116000158', 'wrong_check_digit'],
    ['0000000000000', 'wrong_check_digit'],
    ['102770013219', 'wrong_length'],
    ['10277001321951', 'wrong_length'],
    ['1027700I32195', 'forbidden_character'],
  ])('refuses registration number «%s»: %s', (text, error) => expect(checkOgrn(text)).toEqual({ ok: false, error }))

  it.each([['773601001', true], ['7736AB001', true], ['77360100', false], ['7736010012', false], ['A73601001', false], ['77360100Ж', false]])(
    'judges reason code %s: %s',
    (text, isGood) => {
      expect(checkKpp(text).ok).toBe(isGood)
      expect(isValidKpp(text)).toBe(isGood)
    },
  )

  it('accepts exactly one last digit for any beginning of a taxpayer number', () => {
    fc.assert(fc.property(fc.integer({ min: 10_000_000, max: 999_999_999 }), (body) => {
      const nine = String(body).padStart(9, '0')
      expect([...'0123456789'].filter((digit) => isValidInn(`${nine}${digit}`))).toHaveLength(nine.startsWith('00') ? 0 : 1)
    }))
  })

  it('answers for any text at all', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      expect([checkInn(text).ok, checkOgrn(text).ok, checkKpp(text).ok]).toEqual([isValidInn(text), isValidOgrn(text), isValidKpp(text)])
    }))
  })

  it('accepts exactly one last digit for any beginning of a registration number', () => {
    fc.assert(fc.property(fc.integer({ min: 100_000_000_000, max: 999_999_999_999 }), (body) => {
      expect([...'0123456789'].filter((digit) => isValidOgrn(`${body}${digit}`))).toHaveLength(1)
    }))
    fc.assert(fc.property(fc.integer({ min: 10_000_000_000_000, max: 99_999_999_999_999 }), (body) => {
      expect([...'0123456789'].filter((digit) => isValidOgrn(`${body}${digit}`))).toHaveLength(1)
    }))
  })
})
