import { describe, expect, it } from 'vitest'
import { english } from '#renderer/texts/en/index.ts'

const CYRILLIC = /\p{Script=Cyrillic}/u
/** Reads as a date, a moment, a name or a number, whatever a sentence makes of it. */
const WORD = '2026-11-05'
const NUMBER = 2
const IS_NUMBER = /Minor|Milli|count|days|bytes|seconds|left|total|limit|round|seq|year|version|^no$|No$|Bp|Ppm|row|column|Mb$/i

/** Details of any kind: numbers where the name says so, lists where it is plural; `code` picks the sentence where one function has several. */
const detailsOf = (code: string) => new Proxy({}, { get: (_target, name) => (typeof name === 'symbol' ? undefined : name === 'code' ? code : IS_NUMBER.test(name) ? NUMBER : /(s|List)$/.test(name) ? [WORD] : WORD) })
const STEPS = ['event_day_left_out', 'moved', 'until', 'delay', 'charged', 'no_cap', 'from_make', 'repair', 'claims_until']
const SAMPLES: readonly unknown[] = [WORD, 'DOC_REPLY', NUMBER, ...[WORD, ...STEPS].map(detailsOf), [WORD], [NUMBER], null, { kind: 'host_lost' }]

type Said = { readonly place: string; readonly text: string }

/** Every sentence of a catalogue; a function is asked with several kinds of arguments, those it does not take are passed over. */
function* said(value: unknown, place: string): Generator<Said> {
  if (typeof value === 'string') yield { place, text: value }
  else if (typeof value === 'function') yield* answers(value as (...given: unknown[]) => unknown, place)
  else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) yield* said(inner, `${place}.${key}`)
}

function* answers(sentence: (...given: unknown[]) => unknown, place: string): Generator<Said> {
  for (const sample of SAMPLES) {
    try {
      yield* said(sentence(...Array.from({ length: Math.max(sentence.length, 1) }, () => sample)), `${place}()`)
    } catch {
      // The sentence takes another kind of arguments.
    }
  }
}

/** Russian on purpose: samples of letters in Russian, what a chip writes into an act, words of the language of templates, whose papers are Russian, and the position the acts are signed with. */
const OF_RUSSIAN_PAPERS = /^(mail\.LETTER_SAMPLES\.ru\.|templates\.templateHelp\.|shipped\.UNIT_ONLY\.value$|sign-in\.firstRunTexts\.usualPosition$)/

/** Keys of labels that are looked up by a code: `Record<string, string>` says nothing about them to the compiler. */
function keysOf(value: unknown, place: string): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [place]
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${place}.${key}`))
}

const russianOf = (name: string): Promise<Record<string, unknown>> => import(/* @vite-ignore */ `../../renderer/texts/ru/${name}.ts`) as Promise<Record<string, unknown>>

describe.each(Object.entries(english))('the English of %s', (name, catalogue) => {
  it('has no Russian letter in it', () => {
    const texts = [...said(catalogue, name)]
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter(({ place, text }) => CYRILLIC.test(text) && !OF_RUSSIAN_PAPERS.test(place))).toEqual([])
  })

  it('has every word the Russian has', async () => {
    expect(keysOf({ ...catalogue }, name).toSorted()).toEqual(keysOf({ ...(await russianOf(name)) }, name).toSorted())
  })
})
