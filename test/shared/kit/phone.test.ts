import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPhone, normalisePhone } from '#shared/kit/phone.ts'

const numberOf = (text: string) => {
  const phone = normalisePhone(text)
  return phone.ok ? phone.value.e164 : phone.error
}

describe('telephone numbers', () => {
  it.each([
    '+7 921 555-14-20', '8 (921) 555-14-20', '89215551420', '9215551420', '79215551420', '+79215551420',
    '8-921-555-14-20', ' 8\u00a0921\u00a0555\u00a014\u00a020 ', '8 921 555–14–20', '+7(921)5551420', '8.921.555.14.20',
  ])('finds one number in «%s»', (text) => expect(numberOf(text)).toBe('+79215551420'))

  it.each([
    ['8 (812) 320-10-20', '+78123201020'],
    ['8 800 555-35-35', '+78005553535'],
    ['+375 29 123-45-67', '+375291234567'],
    ['+86 138 0013 8000', '+8613800138000'],
    ['+7 701 234 56 78', '+77012345678'],
    ['+49 30 901820', '+4930901820'],
  ])('keeps the country of «%s»', (text, expected) => expect(numberOf(text)).toBe(expected))

  it.each([
    ['8 (812) 320-10-20 доб. 123', '123'],
    ['8 (812) 320-10-20, доб 5', '5'],
    ['8 (812) 320-10-20 (доб. 14)', '14'],
    ['88123201020 добавочный 7', '7'],
    ['88123201020 вн. 12', '12'],
    ['+7 812 320 10 20 ext. 77', '77'],
    ['88123201020#9', '9'],
  ])('takes the extension out of «%s»', (text, extension) => {
    expect(normalisePhone(text)).toEqual({ ok: true, value: { e164: '+78123201020', extension } })
  })

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['+', 'empty'],
    ['доб. 12', 'empty'],
    ['555-14-20', 'too_short'],
    ['позвонить жене', 'forbidden_character'],
    ['8 921 ABC-14-20', 'forbidden_character'],
    ['+7 921 555 14 20 99 88', 'not_existing'],
    ['892155514201234567', 'too_long'],
    ['+7 021 555-14-20', 'not_existing'],
    ['+999 12345678', 'not_existing'],
    ['8921555142', 'too_short'],
    ['8 921 555 14', 'not_existing'],
  ])('refuses «%s»: %s', (text, problem) => expect(normalisePhone(text)).toEqual({ ok: false, error: problem }))

  it('prints numbers the way they are read aloud', () => {
    expect(formatPhone('+79215551420')).toBe('+7 (921) 555-14-20')
    expect(formatPhone('+375291234567')).toBe('+375 29 123 45 67')
    expect(formatPhone('12')).toBe('12')
  })

  it('finds the same number again in whatever it has printed', () => {
    fc.assert(fc.property(fc.integer({ min: 9_000_000_000, max: 9_999_999_999 }), (digits) => {
      const first = normalisePhone(`8${digits}`)
      if (!first.ok) return
      expect(numberOf(formatPhone(first.value.e164))).toBe(first.value.e164)
      expect(first.value.e164).toBe(`+7${digits}`)
    }))
  })

  it('answers for any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const phone = normalisePhone(text)
      if (phone.ok) expect(phone.value.e164).toMatch(/^\+\d{7,15}$/)
    }))
  })
})
