import { describe, expect, it } from 'vitest'
import { counted, formatAmount, formatDate, formatDateTime, formatDays, formatFileSize, formatLongDate, formatMoney, formatNumber, formatQty, shortNameOf } from '#renderer/texts/formats.ts'
import { termWords } from '#renderer/texts/desk.ts'
import { articleText } from '#renderer/texts/decisions.ts'
import lawRules from '#shared/law/rules.json' with { type: 'json' }
import { parseAmountMinor } from '#shared/kit/money.ts'

const NBSP = '\u00a0'

describe('numbers and money in English', () => {
  it('have a point before the fraction and no-break spaces between thousands', () => {
    expect(formatMoney(123456750)).toBe(`1${NBSP}234${NBSP}567.50${NBSP}₽`)
    expect(formatAmount(-4120000)).toBe(`\u221241${NBSP}200.00`)
    expect(formatNumber(1234567.5)).toBe(`1${NBSP}234${NBSP}567.5`)
    expect(formatQty(1500)).toBe('1.5')
  })

  it.each([[5, 0.05], [123456750, 1234567.5], [99999999999, 999999999.99]])('%i kopecks read back from a field as they were shown', (amountMinor) => {
    expect(parseAmountMinor(formatAmount(amountMinor))).toBe(amountMinor)
  })

  it('agree with their words', () => {
    expect([formatDays(1), formatDays(33), counted(21, ['order', 'orders'])]).toEqual([`1${NBSP}day`, `33${NBSP}days`, `21${NBSP}orders`])
    expect([formatFileSize(1), formatFileSize(1536)]).toEqual([`1${NBSP}byte`, `1.5${NBSP}KB`])
  })
})

describe('dates and names in English', () => {
  it('are written as in Russian where they stand in lists', () => {
    expect(formatDate('2026-11-05')).toBe('05.11.2026')
    expect(formatDateTime(new Date(2026, 10, 5, 18, 3).toISOString())).toBe('05.11.2026 18:03')
    expect(shortNameOf('Кузнецов Пётр Андреевич')).toBe(`Кузнецов${NBSP}П.${NBSP}А.`)
  })

  it('have an English month where they are written out', () => {
    expect(formatLongDate('2026-11-05')).toBe(`5${NBSP}November${NBSP}2026`)
  })

  it.each([['2026-11-16', `16.11, 5${NBSP}days ago`], ['2026-11-20', '20.11, yesterday'], ['2026-11-23', `23.11, 2${NBSP}days`]])('say how far a term is: %s', (deadlineOn, text) => {
    expect(termWords(deadlineOn, '2026-11-21').text).toBe(text)
  })
})

const ARTICLES = [...new Set(Object.values(lawRules).flatMap((rows) => (Array.isArray(rows) ? rows.flatMap((row: { readonly article?: string }) => row.article ?? []) : [])))]

describe('an article of Russian law in English', () => {
  it('has no Russian letter, whichever rule it stands in', () => {
    expect(ARTICLES.length).toBeGreaterThan(50)
    expect(ARTICLES.map(articleText).filter((article) => /\p{Script=Cyrillic}/u.test(article))).toEqual([])
  })

  it.each([
    ['ЗоЗПП 20 п.1; ГК 193', `CPL art.${NBSP}20 cl.${NBSP}1; Civil Code art.${NBSP}193`],
    ['ЗоЗПП 22; 18 п.1', `CPL art.${NBSP}22; art.${NBSP}18 cl.${NBSP}1`],
    ['ЗоЗПП 18 п.5 абз.2', `CPL art.${NBSP}18 cl.${NBSP}5 para.${NBSP}2`],
    ['152-ФЗ 14 ч.3', `152-FZ art.${NBSP}14 pt.${NBSP}3`],
  ])('%s', (article, shown) => {
    expect(articleText(article)).toBe(shown)
  })
})
