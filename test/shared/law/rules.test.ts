import { describe, expect, it } from 'vitest'
import { isCivilDate } from '#shared/kit/calendar.ts'
import { BUILT_IN_LAW } from '#shared/law/law-book.ts'
import { PENALTY_IDS, RULE_IDS } from '#shared/law/rule-ids.ts'
import { LAW_RULES, lawRule, PENALTY_RULES } from '#shared/law/rules.ts'
import { CONFIDENCES, LEGAL_SOURCES, sourcesOfArticle } from '#shared/law/sources.ts'
import { TERM_UNITS } from '#shared/law/term.ts'

describe('the register of rules', () => {
  it('knows every rule by its code and no other', () => {
    expect([...new Set(LAW_RULES.map((rule) => rule.id))]).toEqual([...RULE_IDS])
    expect(new Set(PENALTY_RULES.map((rule) => rule.id))).toEqual(new Set(PENALTY_IDS))
  })

  it.each([...LAW_RULES, ...PENALTY_RULES])('$id rests on an act of the register ($article)', (rule) => {
    const sources = sourcesOfArticle(rule.article)
    expect(sources, rule.article).not.toBeNull()
    expect(sources?.length).toBeGreaterThan(0)
    expect(CONFIDENCES).toContain(rule.confidence)
  })

  it('names a known penalty or none', () => {
    const ids = LAW_RULES.flatMap((rule) => (rule.penaltyId === null ? [] : [rule.penaltyId]))
    expect(ids.filter((id) => !PENALTY_IDS.includes(id))).toEqual([])
    expect(ids).toContain('PEN-GOODS-1')
  })

  it('gives whole numbers of days, months and years where the law counts in them', () => {
    const counted = LAW_RULES.filter((rule) => (TERM_UNITS as readonly string[]).includes(rule.unit))
    expect(counted.length).toBeGreaterThan(40)
    for (const rule of counted) {
      const hasLength = rule.length !== null ? Number.isSafeInteger(rule.length) && rule.length >= 0 : rule.lengthText !== null
      expect(hasLength, rule.id).toBe(true)
    }
  })

  it('keeps the editions of one rule apart in time', () => {
    for (const rows of [LAW_RULES, PENALTY_RULES]) {
      for (const row of rows) {
        const dates = [row.effectiveFromOn, row.effectiveToOn].filter((on) => on !== null)
        expect(dates.every(isCivilDate)).toBe(true)
        const overlapping = rows.filter((other) => other !== row && other.id === row.id
          && (other.effectiveFromOn ?? '0001-01-01') <= (row.effectiveToOn ?? '9999-12-31')
          && (row.effectiveFromOn ?? '0001-01-01') <= (other.effectiveToOn ?? '9999-12-31'))
        expect(overlapping).toEqual([])
      }
    }
  })

  it.each([
    ['GDS-REPAIR-AGREED', 45, 'calendar_day'], ['GDS-LOANER', 3, 'calendar_day'], ['GDS-REPLACE', 7, 'calendar_day'],
    ['GDS-REPLACE-CHECK', 20, 'calendar_day'], ['GDS-REPLACE-NOSTOCK', 1, 'month'], ['GDS-REFUND', 10, 'calendar_day'],
    ['GDS-PRICE-REDUCTION', 10, 'calendar_day'], ['GDS-COST-REIMB', 10, 'calendar_day'], ['TCG-15D', 15, 'calendar_day'],
    ['TCG-30D', 30, 'calendar_day'], ['ESS-REPAIR-20D', 20, 'calendar_day'], ['WIN-SHORT-WARRANTY', 2, 'year'],
    ['EXCH-14D', 14, 'calendar_day'], ['STO-SELL-2M', 2, 'month'], ['PD-SUBJECT-REQUEST', 10, 'working_day'],
  ] as const)('%s is %i %s', (id, length, unit) => {
    expect(lawRule(id)).toMatchObject({ length, unit })
  })

  it('chooses the edition by the date of the event', () => {
    expect(BUILT_IN_LAW.ruleOn('PD-REFUSE-REASON', '2022-08-31')).toBeNull()
    expect(BUILT_IN_LAW.ruleOn('PD-REFUSE-REASON', '2022-09-01')?.length).toBe(7)
    expect(BUILT_IN_LAW.ruleOn('GDS-REFUND', '1999-01-01')).toBe(lawRule('GDS-REFUND'))
  })

  it('limits the penalty for goods by the sum paid only from 1 February 2026', () => {
    expect(BUILT_IN_LAW.penaltyOn('PEN-GOODS-1', '2026-01-31')?.cap).toBeNull()
    expect(BUILT_IN_LAW.penaltyOn('PEN-GOODS-1', '2026-02-01')?.cap).not.toBeNull()
    expect(BUILT_IN_LAW.penaltyOn('PEN-GOODS-1', '2026-02-01')?.article).toContain('500-ФЗ')
    expect(['PEN-GOODS-1', 'PEN-PREPAY-05', 'PEN-WORKS-3'].map((id) => BUILT_IN_LAW.penaltyOn(id as 'PEN-GOODS-1', '2026-05-01')?.rateBp)).toEqual([100, 50, 300])
  })
})

describe('the register of acts', () => {
  it('names each act once and with real dates', () => {
    expect(new Set(LEGAL_SOURCES.map((source) => source.id)).size).toBe(LEGAL_SOURCES.length)
    expect(new Set(LEGAL_SOURCES.map((source) => source.citedAs)).size).toBe(LEGAL_SOURCES.length)
    for (const source of LEGAL_SOURCES) {
      const dates = [source.adoptedOn, source.editionOn, source.validToOn, source.checkedOn].filter((on) => on !== null)
      expect(dates.every(isCivilDate), source.id).toBe(true)
      expect(source.title).not.toBe('')
    }
  })

  it.each([
    ['ЗоЗПП 20 п.2; ПП РФ 2463 (перечень)', ['ZOZPP', 'PP2463']],
    ['ЗоЗПП 22; 18 п.1, п.3', ['ZOZPP']],
    ['ЗоЗПП 28 п.5; also 30, 31 п.3', ['ZOZPP']],
    ['Пленум ВС 17/2012 п.13', ['PLENUM17-2012']],
    ['ЗоЗПП 23 п.1 (ред. 500-ФЗ от 28.12.2025)', ['ZOZPP', 'FZ500-2025']],
    ['259-ФЗ (УАТ) 39-42', ['FZ259-UAT']],
  ])('finds the acts in «%s»', (article, ids) => {
    expect(sourcesOfArticle(article)?.map((source) => source.id)).toEqual(ids)
  })

  it.each(['', 'РГК 12', '20 п.1', 'ЗоЗПП 20; инструкция завода', '1500-ФЗ 3'])('does not recognise «%s»', (article) => {
    expect(sourcesOfArticle(article)).toBeNull()
  })
})
