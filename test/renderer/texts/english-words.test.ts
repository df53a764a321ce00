import { describe, expect, it } from 'vitest'
import { english } from '#renderer/texts/en/index.ts'

const RUSSIAN_LETTER = /[а-яё]/iu

/** Words of another language on purpose: of templates, whose papers are Russian, of sample messages, and of a field that is printed. */
const MEANT = [/^templates\.templateHelp\./u, /^mail\.LETTER_SAMPLES\.ru\./u, /^sign-in\.firstRunTexts\.usualPosition$/u]

/** Every text with the way to it. A sentence made of details is looked at by its source. */
function textsOf(path: string, value: unknown): ReadonlyArray<readonly [path: string, text: string]> {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(value)]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(path === '' ? key : `${path}.${key}`, inner))
}

const ALL = textsOf('', english)
const unmeant = (isWrong: (text: string) => boolean): readonly string[] => ALL.filter(([path, text]) => isWrong(text) && !MEANT.some((place) => place.test(path))).map(([path]) => path)

describe('the English interface', () => {
  it('has no Russian word left where the reader is English', () => {
    expect(ALL.length).toBeGreaterThan(2000)
    expect(unmeant((text) => RUSSIAN_LETTER.test(text))).toEqual([])
  })

  it('quotes as English does', () => {
    expect(unmeant((text) => /[«»]/u.test(text))).toEqual([])
  })
})
