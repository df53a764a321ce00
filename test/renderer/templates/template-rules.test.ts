import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineDiff, shownDiff } from '#renderer/features/templates/line-diff.ts'
import { lineTokens } from '#renderer/features/templates/line-tokens.ts'
import { blockSnippet, fieldSnippet, positionOf, wordsToInsert } from '#renderer/features/templates/snippet.ts'
import { DEFAULT_TEMPLATES } from '#shared/documents/templates/defaults/index.ts'

const someText = fc.array(fc.constantFrom('а', 'б', 'в', '', '# г'), { minLength: 1, maxLength: 12 }).map((lines) => lines.join('\n'))
const withoutLastEnd = (text: string): string => text.replace(/\n$/, '')
const keptBy = (text: string, other: string, gone: 'added' | 'removed'): string => lineDiff(text, other).flatMap((line) => (line.kind === gone ? [] : [line.text])).join('\n')

describe('differences of two texts', () => {
  it('name what was taken away and what was added', () => {
    expect(lineDiff('раз\nдва\nтри', 'раз\nдве\nтри\nчетыре')).toEqual([
      { kind: 'same', text: 'раз' }, { kind: 'removed', text: 'два' }, { kind: 'added', text: 'две' }, { kind: 'same', text: 'три' }, { kind: 'added', text: 'четыре' },
    ])
  })

  it('give both texts back whole, whatever they are', () => {
    fc.assert(fc.property(someText, someText, (before, after) => {
      expect(keptBy(before, after, 'added')).toBe(withoutLastEnd(before))
      expect(keptBy(before, after, 'removed')).toBe(withoutLastEnd(after))
    }))
  })

  it('of a text with itself are none', () => {
    fc.assert(fc.property(someText, (text) => lineDiff(text, text).every(({ kind }) => kind === 'same')))
  })

  it('show a line around a change and count the rest', () => {
    expect(shownDiff(lineDiff('1\n2\n3\n4\n5\n6', '1\n2\n3\n4\nпять\n6'))).toEqual([
      { kind: 'skipped', count: 3 }, { kind: 'same', text: '4' }, { kind: 'removed', text: '5' }, { kind: 'added', text: 'пять' }, { kind: 'same', text: '6' },
    ])
  })
})

describe('colours of a line', () => {
  it.each([
    ['// заметка {x}', ['comment']],
    ['@facts claim_no demand', ['order', 'words']],
    ['> {cust_name}', ['mark', 'field']],
    ['Сумма: {sum} ({sum|прописью}).', ['words', 'field', 'words', 'field', 'words']],
    ['[has_log] Приложена выгрузка', ['mark', 'words']],
    ['', []],
  ] as const)('«%s»', (line, looks) => {
    expect(lineTokens(line).map(({ look }) => look)).toEqual(looks)
  })

  it('never lose or add a sign of any shipped template', () => {
    for (const line of Object.values(DEFAULT_TEMPLATES).flatMap((text) => text.split('\n'))) expect(lineTokens(line).map(({ text }) => text).join('')).toBe(line)
  })

  it('never lose or add a sign of anything typed', () => {
    fc.assert(fc.property(fc.string(), (text) => lineTokens(text).map((token) => token.text).join('') === text))
  })
})

describe('what a click inserts', () => {
  it('a field stands inside the sentence', () => {
    expect(wordsToInsert('Сумма: ', 7, 7, fieldSnippet('sum', 'amount'))).toBe('{sum}')
  })

  it.each([
    ['', 0, '@block item'],
    ['текст', 5, '\n@block item'],
    ['текст', 2, '\n@block item\n'],
    ['раз\n\nдва', 4, '@block item'],
    ['раз\nдва', 4, '@block item\n'],
  ])('a block put into «%s» at %i stands on a line of its own', (text, at, words) => {
    expect(wordsToInsert(text, at, at, blockSnippet('item'))).toBe(words)
  })

  it('a table is printed by its own line', () => {
    expect(fieldSnippet('rows', 'rows')).toEqual({ words: '@rows rows', isWholeLine: true })
  })

  it.each([[1, 1, 0], [2, 3, 6], [2, 99, 7], [9, 1, 7]])('line %i, column %i is found', (line, column, at) => {
    expect(positionOf('раз\nдва', line, column)).toBe(at)
  })
})
