import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasImeiCheckDigit, normaliseSerial } from '#shared/kit/serial.ts'

const LOOK_ALIKES = { А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', О: 'O', Р: 'P', Т: 'T', Х: 'X', У: 'Y' }

describe('serial numbers', () => {
  it.each([
    ['sn 12-34 ab', 'SN1234AB', false],
    ['  c02xg0fdjg5j ', 'C02XG0FDJG5J', false],
    ['AB–12—34', 'AB1234', false],
    ['SN\u200b12\u00a034', 'SN1234', false],
    ['А1В2-SN', 'A1B2SN', true],
    ['с02хg0fd', 'C02XG0FD', true],
    ['АВ 123456', 'AB123456', true],
    ['ЖК-1234', 'ЖК1234', false],
    ['жа 77', 'ЖА77', false],
    ['ёлка-5', 'ЁЛКА5', false],
    ['R58M.30/12', 'R58M.30/12', false],
  ])('brings «%s» to %s', (text, serial, hadLookAlikes) => {
    expect(normaliseSerial(text)).toEqual({ ok: true, value: { serial, hadLookAlikes, imeiCheckFailed: false } })
  })

  it.each(Object.entries(LOOK_ALIKES))('reads Cyrillic %s typed in a Latin serial as Latin %s', (cyrillic, latin) => {
    const typed = normaliseSerial(`sn1${cyrillic.toLowerCase()}2`)
    expect(typed).toEqual({ ok: true, value: { serial: `SN1${latin}2`, hadLookAlikes: true, imeiCheckFailed: false } })
  })

  it.each([
    ['SNЖ123', 'mixed_alphabets'],
    ['Я12Z', 'mixed_alphabets'],
    ['12', 'too_short'],
    ['- -', 'too_short'],
    ['', 'too_short'],
    ['1'.repeat(65), 'too_long'],
    ['SN12?4', 'forbidden_character'],
    ['序列号123', 'forbidden_character'],
    ["12'; --", 'forbidden_character'],
  ])('refuses «%s»: %s', (text, error) => expect(normaliseSerial(text)).toEqual({ ok: false, error }))

  it('takes serials of 3 to 64 characters', () => {
    expect(normaliseSerial('123').ok).toBe(true)
    expect(normaliseSerial('1'.repeat(64)).ok).toBe(true)
  })

  it.each([
    ['490154203237518', false],
    ['49-015420-323751-8', false],
    ['490154203237519', true],
    ['356938035643809', false],
    ['356938035643808', true],
    ['12345678901234', false],
  ])('warns about the check digit of %s: %s', (text, imeiCheckFailed) => {
    const serial = normaliseSerial(text)
    expect(serial.ok && serial.value.imeiCheckFailed).toBe(imeiCheckFailed)
  })

  it('notices every single digit mistyped in an IMEI', () => {
    const imei = '490154203237518'
    for (let place = 0; place < imei.length; place += 1) {
      for (const digit of '0123456789') {
        const typed = imei.slice(0, place) + digit + imei.slice(place + 1)
        expect(hasImeiCheckDigit(typed)).toBe(typed === imei)
      }
    }
  })

  it('leaves a serial it has already put right as it is', () => {
    const character = fc.constantFrom(...'AZ09абвжЯё- ./'.split(''))
    fc.assert(fc.property(fc.string({ unit: character, maxLength: 70 }), (text) => {
      const first = normaliseSerial(text)
      if (!first.ok) return
      const again = normaliseSerial(first.value.serial)
      expect(again.ok && again.value.serial).toBe(first.value.serial)
      expect(again.ok && again.value.hadLookAlikes).toBe(false)
    }))
  })

  it('never mixes alphabets in what it stores', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 70 }), (text) => {
      const serial = normaliseSerial(text)
      if (!serial.ok) return
      expect(/[A-Z]/.test(serial.value.serial) && /[А-ЯЁ]/.test(serial.value.serial)).toBe(false)
    }))
  })
})
