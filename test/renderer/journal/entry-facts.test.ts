import { describe, expect, it } from 'vitest'
import { factsOfEntry } from '#renderer/features/journal/entry-facts.ts'
import { factName, factText } from '#renderer/features/journal/fact-value.ts'

const shownOf = (before: unknown, after: unknown) => factsOfEntry(JSON.stringify({ before, after })).facts.filter((fact) => fact.isChanged).map((fact) => [factName(fact.path), fact.before, fact.after])
const said = (key: string, value: unknown): string => factText([key], value, new Map([[5, 'Орлов Дмитрий Павлович']])).replaceAll('\u00a0', ' ')

describe('what an entry says', () => {
  it('a fact of a nested record is named by its place', () => {
    expect(shownOf({ sale: { seller: 'А', soldOn: '2026-01-01' } }, { sale: { seller: 'Б', soldOn: '2026-01-01' } })).toEqual([['Продажа · Продавец', 'А', 'Б']])
  })

  it('a fact that is not named again was not touched', () => {
    expect(shownOf({ status: 'work', number: '1' }, { status: 'ready' })).toEqual([['Этап', 'work', 'ready']])
  })

  it('everything about a removed line is gone', () => {
    expect(shownOf({ lineId: 3, name: 'Помпа' }, { lineId: 3, isRemoved: true })).toEqual([['Убрано', undefined, true], ['Название', 'Помпа', undefined]])
  })

  it('a row taken out of a list is gone', () => {
    expect(shownOf({ steps: [{ code: 'A' }, { code: 'B' }] }, { steps: [{ code: 'A' }] })).toEqual([['Пункты чек-листа · 2 · Код', 'B', undefined]])
  })

  it.each([
    ['status', 'waiting_part', 'Ждёт запчасть'], ['totalMinor', 123_450, '1 234,50'], ['qtyMilli', 1_500, '1,5'], ['soldOn', '2026-11-05', '05.11.2026'], ['isUrgent', true, 'да'], ['text', '', 'не указано'],
    ['engineerId', 5, 'Орлов Дмитрий Павлович'], ['engineerId', 6, '6'], ['fullName', 'sealed:3b8b957478551614', 'личные данные, отпечаток 3b8b957478551614'], ['roles', ['engineer', 'clerk'], 'инженер, специалист по поставщикам'],
  ])('%s %j is written for a person', (key, value, text) => {
    expect(said(key, value)).toBe(text)
  })
})
