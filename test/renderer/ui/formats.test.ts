import { describe, expect, it } from 'vitest'
import {
  counted, type EnglishForms, formatAmount, formatDate, formatDateTime, formatDays, formatFileSize, formatLongDate, formatMoney, formatQty, formatShortMoment, plural, type PluralForms, shortName, shortNameOf,
} from '#renderer/texts/formats.ts'

const NBSP = '\u00a0'

describe('money as people read it', () => {
  it.each([
    [123456750, `1${NBSP}234${NBSP}567,50${NBSP}₽`],
    [0, `0,00${NBSP}₽`],
    [5, `0,05${NBSP}₽`],
    [-4120000, `\u221241${NBSP}200,00${NBSP}₽`],
  ])('%i kopecks are written %s', (amountMinor, shown) => {
    expect(formatMoney(amountMinor)).toBe(shown)
  })

  it('keeps the sign of another currency', () => {
    expect(formatMoney(150000, 'CNY')).toBe(`1${NBSP}500,00${NBSP}¥`)
  })

  it('never leaves an ordinary space where a line could break', () => {
    expect(formatMoney(99999999999)).not.toContain(' ')
    expect(formatAmount(99999999999)).not.toContain(' ')
    expect(formatDays(12)).not.toContain(' ')
  })
})

describe('numbers with words', () => {
  const orders = { one: 'заказ', few: 'заказа', many: 'заказов', other: 'заказа' }
  it.each([
    [0, 'заказов'], [1, 'заказ'], [2, 'заказа'], [4, 'заказа'], [5, 'заказов'], [11, 'заказов'], [12, 'заказов'], [14, 'заказов'],
    [21, 'заказ'], [22, 'заказа'], [25, 'заказов'], [111, 'заказов'], [1001, 'заказ'], [1.5, 'заказа'],
  ])('%d agrees with «%s»', (count, word) => {
    expect(plural(count, orders)).toBe(word)
  })

  it('tells a part that comes by fractions from a whole one', () => {
    const metres = { one: 'метр', few: 'метра', many: 'метров', other: 'дробь' }
    expect(plural(1.5, metres)).toBe('дробь')
    expect(plural(-3, metres)).toBe('метра')
  })

  it('does not compile without one of the four Russian classes, nor with an English pair in the place of a word', () => {
    const kept = (forms: PluralForms | EnglishForms) => Object.keys(forms).length
    // @ts-expect-error 5 заказов would have no word
    expect(kept({ one: 'заказ', few: 'заказа', other: 'заказа' })).toBe(3)
    // @ts-expect-error 2 заказа would have no word
    expect(kept({ one: 'заказ', many: 'заказов', other: 'заказа' })).toBe(3)
    // @ts-expect-error 1,5 заказа would have no word
    expect(kept({ one: 'заказ', few: 'заказа', many: 'заказов' })).toBe(3)
    // @ts-expect-error two classes are English and are written as a pair
    expect(kept({ one: 'заказ', other: 'заказов' })).toBe(2)
    // @ts-expect-error a pair has both words
    expect(kept(['order'])).toBe(1)
  })

  it.each([[0, 'orders'], [1, 'order'], [2, 'orders'], [21, 'orders'], [1.5, 'orders'], [-1, 'order']])('in English %d agrees with “%s”', (count, word) => {
    expect(plural(count, ['order', 'orders'])).toBe(word)
  })

  it('writes the number and the word together', () => {
    expect(formatDays(33)).toBe(`33${NBSP}дня`)
    expect(counted(1234, orders)).toBe(`1${NBSP}234${NBSP}заказа`)
    expect(formatQty(1500)).toBe('1,5')
  })
})

describe('dates and moments', () => {
  it('writes a calendar date the Russian way whatever the time zone', () => {
    expect(formatDate('2026-11-05')).toBe('05.11.2026')
    expect(formatLongDate('2026-11-05')).toBe(`5${NBSP}ноября${NBSP}2026${NBSP}г.`)
    expect(formatLongDate('2026-01-01')).toBe(`1${NBSP}января${NBSP}2026${NBSP}г.`)
  })

  it('writes a moment by the clock of the workplace', () => {
    const at = new Date(2026, 10, 5, 18, 3).toISOString()
    expect(formatDateTime(at)).toBe('05.11.2026 18:03')
    expect(formatShortMoment(at)).toBe('05.11, 18:03')
  })
})

describe('sizes and names', () => {
  it.each([
    [1, `1${NBSP}байт`], [1023, `1${NBSP}023${NBSP}байта`], [1024, `1${NBSP}КБ`], [1536, `1,5${NBSP}КБ`], [5 * 1024 * 1024, `5${NBSP}МБ`],
  ])('%i bytes are written %s', (sizeBytes, shown) => {
    expect(formatFileSize(sizeBytes)).toBe(shown)
  })

  it('shortens a name, with or without a patronymic', () => {
    expect(shortName('Иванов', 'Иван', 'Ильич')).toBe(`Иванов${NBSP}И.${NBSP}И.`)
    expect(shortName('Ли', 'Мэй', null)).toBe(`Ли${NBSP}М.`)
    expect(shortName('Иванов')).toBe('Иванов')
    expect(shortNameOf('  Кузнецов  Пётр Андреевич ')).toBe(`Кузнецов${NBSP}П.${NBSP}А.`)
  })
})
