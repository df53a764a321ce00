import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { articleText } from '#renderer/texts/decisions.ts'
import { askedText, isFoundBy, ruleName, shownEdition, shownRow } from '#renderer/texts/law-words.ts'
import { FACTS, type EditionKind, type LawBookRow, type LawEdition } from '#shared/contract/law.ts'

const SHIPPED_ROW = /^ {2}\((\d+), '(\w+)', '([^']+)', (?:NULL|'([^']*)'), (?:NULL|'([^']*)'), '(.*)'\)[,;]$/gmu
const shipped = [...readFileSync('electron/core/db/migrations/0020_law_book.sql', 'utf8').matchAll(SHIPPED_ROW)].map(([, editionId, kind, code, from, to, json = '']): LawEdition => {
  const facts = FACTS[kind as EditionKind].parse(JSON.parse(json.replaceAll("''", "'")))
  return { editionId: Number(editionId), kind, code, effectiveFromOn: from ?? null, effectiveToOn: to ?? null, facts, origin: 'shipped', recordedAt: '', recordedBy: '', withdrawnAt: null, isInForce: true } as LawEdition
})

/** What the screen shows of an edition; the rest of its facts are the program's own notes. */
const SHOWN = ['nameRu', 'explainRu', 'eventRu', 'addresseeRu', 'exceptionsRu', 'capRu', 'confidenceNote', 'penaltyNote', 'title', 'act', 'effect'] as const
const wordsOf = ({ facts }: LawEdition): readonly string[] => SHOWN.flatMap((field) => (facts as Readonly<Record<string, string | undefined>>)[field] ?? [])

const ROW: LawBookRow = {
  editionId: 1, kind: 'rule', code: 'GDS-REFUND', name: 'Возврат денег за товар', explanation: 'Возвращают уплаченную сумму.', event: '', addressee: '', exceptions: '', length: 10, lengthText: null, unit: 'calendar_day', termKind: 'hard', penaltyId: 'PEN-GOODS-1',
  isMovedByNonWorkingDay: true, rateBp: null, cap: null, article: 'ЗоЗПП 22', confidence: 'V', confidenceNote: '', effectiveFromOn: null, effectiveToOn: null, origin: 'shipped', isInForce: true,
}

describe('the book of law in English', () => {
  it('has every rule, penalty and change that is shipped, down to its notes', () => {
    expect(shipped.length).toBe(102)
    const russian = shipped.flatMap((edition) => wordsOf(shownEdition(edition)).filter((text) => /\p{Script=Cyrillic}/u.test(text)).map((text) => `${edition.code}: ${text}`))
    expect(russian).toEqual([])
  })

  it('has an English sentence wherever there is a Russian one, and nowhere else', () => {
    for (const edition of shipped) expect(wordsOf(shownEdition(edition)).map((text) => text === ''), edition.code).toEqual(wordsOf(edition).map((text) => text === ''))
  })

  it('says of the penalty for goods whether it has a limit', () => {
    expect(shipped.filter(({ code }) => code === 'PEN-GOODS-1').map((edition) => shownEdition(edition)).map((edition) => edition.kind === 'penalty' && [edition.facts.explainRu.includes('no limit'), edition.facts.capRu])).toEqual([[true, ''], [false, 'No more than the consumer paid under the contract']])
  })

  it('leaves what the centre has written as it was written', () => {
    const own = { ...ROW, origin: 'centre', name: 'Возврат за пять дней' } as const
    expect(shownRow(own)).toEqual(own)
  })

  it('is searched by its English words, by code and by article', () => {
    const row = shownRow(ROW)
    expect([row.name, ruleName(ROW.code, ROW.name), askedText('refund')]).toEqual(['Refund for the goods', 'Refund for the goods', ''])
    expect(['refund goods', 'GDS-REFUND', articleText(ROW.article), ''].map((text) => isFoundBy(row, text))).toEqual([true, true, true, true])
    expect(isFoundBy(row, 'loaner')).toBe(false)
  })
})
