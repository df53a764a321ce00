import { describe, expect, it } from 'vitest'
import { ARTICLE_KEYS, articleOn, articleWords, PAPER_ARTICLES } from '#shared/documents/articles.ts'
import { BUILT_IN_LAW, lawBookOf } from '#shared/law/law-book.ts'
import { LAW_RULES, PENALTY_RULES } from '#shared/law/rules.ts'

const ZOZPP = 'Закона РФ «О защите прав потребителей»'

describe('an article in words', () => {
  it.each([
    ['ЗоЗПП 20 п.1', `п. 1 ст. 20 ${ZOZPP}`],
    ['ЗоЗПП 20 п.1 абз.2', `абз. 2 п. 1 ст. 20 ${ZOZPP}`],
    ['ЗоЗПП 22; 18 п.1, п.3', `ст. 22, п. 1, 3 ст. 18 ${ZOZPP}`],
    ['ЗоЗПП 19 п.1 абз.2; 18 п.6; ГК 477 п.2', `абз. 2 п. 1 ст. 19, п. 6 ст. 18 ${ZOZPP}, п. 2 ст. 477 ГК РФ`],
    ['ЗоЗПП 35 п.1-3; ГК 714, 734', `п. 1–3 ст. 35 ${ZOZPP}, ст. 714, 734 ГК РФ`],
    ['ЗоЗПП 28 п.5; also 30, 31 п.3', `п. 5 ст. 28, ст. 30, п. 3 ст. 31 ${ZOZPP}`],
    ['ЗоЗПП 23 п.1 (ред. 500-ФЗ от 28.12.2025)', `п. 1 ст. 23 ${ZOZPP} (ред. 500-ФЗ от 28.12.2025)`],
    ['ЗоЗПП 20 п.2; ПП РФ 2463 (перечень)', `п. 2 ст. 20 ${ZOZPP}, перечень, утверждённый постановлением Правительства РФ от 31.12.2020 № 2463`],
    ['152-ФЗ 9 ч.2, 21 ч.5', 'ч. 2 ст. 9, ч. 5 ст. 21 Федерального закона «О персональных данных»'],
    ['ГК 738; 165.1', 'ст. 738, 165.1 ГК РФ'],
    ['PRC Civil Code 621-622', 'PRC Civil Code 621-622'],
  ])('%s reads «%s»', (article, words) => {
    expect(articleWords(article)).toBe(words)
  })

  it('names the number and the day of the act when asked for it whole', () => {
    expect(articleWords('ЗоЗПП 22', 'full')).toBe('ст. 22 Закона РФ от 07.02.1992 № 2300-1 «О защите прав потребителей»')
  })

  it('stands in words for every rule a template may quote', () => {
    for (const key of ARTICLE_KEYS) expect(articleWords(articleOn(key, '2026-11-05', BUILT_IN_LAW)), key).toMatch(/^(абз\.|п\.|ч\.|ст\.|преамбула|приказ)/)
  })
})

describe('the article of a paper', () => {
  it('follows the edition in force on the day of the event', () => {
    const { rule } = PAPER_ARTICLES.article_refund
    const editions = LAW_RULES.map((row) => (row.id === rule ? { ...row, effectiveToOn: '2026-12-31' } : row))
    const newest = LAW_RULES.filter((row) => row.id === rule).map((row) => ({ ...row, article: 'ЗоЗПП 22 п.2', effectiveFromOn: '2027-01-01' }))
    const law = lawBookOf({ version: 'test', rules: [...editions, ...newest], penalties: PENALTY_RULES, overrides: [], pauses: [] })
    expect(articleOn('article_refund', '2026-12-31', law)).toBe('ЗоЗПП 22; 18 п.1, п.3')
    expect(articleOn('article_refund', '2027-01-01', law)).toBe('ЗоЗПП 22 п.2')
    expect(articleOn('article_penalty', '2026-01-31', law)).toBe('ЗоЗПП 23 п.1')
    expect(articleOn('article_penalty', '2026-02-01', law)).toContain('500-ФЗ')
  })
})
