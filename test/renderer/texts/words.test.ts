import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOtherLayout } from '#renderer/texts/keyboard-layouts.ts'
import { termWords } from '#renderer/texts/desk.ts'
import { fieldErrorText } from '#renderer/texts/field-errors.ts'

describe('the term on the desk', () => {
  it.each([
    ['2026-11-16', 'late', '16.11, 5\u00a0дней назад'],
    ['2026-11-18', 'late', '18.11, 3\u00a0дня назад'],
    ['2026-11-20', 'late', '20.11, вчера'],
    ['2026-11-21', 'soon', '21.11, сегодня'],
    ['2026-11-22', 'soon', '22.11, завтра'],
    ['2026-11-23', 'soon', '23.11, 2\u00a0дня'],
    ['2026-11-24', null, '24.11, 3\u00a0дня'],
    ['2027-01-05', null, '05.01, 45\u00a0дней'],
  ])('on 21 November %s reads as %s: %s', (deadlineOn, tone, text) => {
    expect(termWords(deadlineOn, '2026-11-21')).toEqual({ tone, text })
  })
})

describe('a wrong keyboard layout', () => {
  it.each([['ghbtv', 'приём'.replace('ё', 'е')], ['Bdfyjd', 'иванов'], ['ьщвуд', 'model']])('reads %s as %s', (typed, meant) => {
    expect(inOtherLayout(typed)).toBe(meant)
  })

  it('comes back to the same word when retyped twice', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'йцукенгшщзфывапролдячсмить'), minLength: 1 }), (word) => inOtherLayout(inOtherLayout(word)) === word))
  })
})

describe('a wrong field', () => {
  it('prefers the words of its own rule to those of the schema', () => {
    expect(fieldErrorText({ path: ['login'], code: 'invalid_format', message: 'login_format' })).toContain('Логин')
    expect(fieldErrorText({ path: ['name'], code: 'too_big', message: 'Too big' })).toBe('Слишком длинно или слишком много')
    expect(fieldErrorText({ path: ['name'], code: 'new_code', message: 'whatever' })).toBe('Проверьте значение')
  })
})
