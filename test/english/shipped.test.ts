import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dayName, deviceName, groundWords, nameIn, shippedText, unitSign } from '#renderer/texts/shipped.ts'
import { dayTitle, movedDayTitle } from '#shared/law/term-words.ts'
import { starterCategories, voidingConditions } from '#shared/reference/starter.ts'

const CYRILLIC = /\p{Script=Cyrillic}/u
const russianOf = (shown: readonly string[]): readonly string[] => [...new Set(shown)].filter((text) => CYRILLIC.test(text))

describe('what a new centre is shipped with, on a page in English', () => {
  it('has English kinds of products, photos, contents of the box and hints', () => {
    const texts = starterCategories.flatMap(({ nameRu, photoSlots, completeness, checklist }) => [nameRu, ...photoSlots.map(({ ru }) => ru), ...completeness, ...checklist.flatMap(({ hintRu }) => hintRu ?? [])])
    expect(texts.length).toBeGreaterThan(300)
    expect(russianOf(texts.map(shippedText))).toEqual([])
  })

  it('calls a kind of product by the English name the centre keeps, also at the head of a unit', () => {
    for (const { nameRu, nameEn } of starterCategories) expect(deviceName(`${nameRu} Nordwell NW-610`)).toBe(`${nameEn} Nordwell NW-610`)
  })

  it('has English grounds of refusal and units of measure', () => {
    expect(russianOf(voidingConditions.flatMap(({ code, evidenceRu, validWhenRu }) => Object.values(groundWords({ code, evidence: evidenceRu, validWhen: validWhenRu }))))).toEqual([])
    expect(russianOf(starterCategories.flatMap(({ checklist }) => checklist.flatMap((step) => (step.kind === 'measure' ? unitSign(step.unit) : []))))).toEqual([])
  })

  it('has an English warehouse with its cells', () => {
    const shipped = readFileSync('electron/core/db/migrations/0060_stock.sql', 'utf8').match(/'[^']*\p{Script=Cyrillic}[^']*'/gu) ?? []
    expect(shipped).toHaveLength(6)
    expect(russianOf(shipped.map((quoted) => shippedText(quoted.slice(1, -1))))).toEqual([])
  })

  it('has English holidays and days off', () => {
    const days = Array.from({ length: 365 }, (_, index) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 'YYYY-MM-DD'.length))
    expect(russianOf(days.flatMap((on) => [dayTitle(on, 'off'), dayTitle(on, 'work')]).concat(movedDayTitle('11.13'), movedDayTitle('')).map(dayName))).toEqual([])
    expect(dayName(movedDayTitle('11.13'))).toBe('Day off moved from 13.11')
  })
})

describe('what people of the centre have written', () => {
  it('is shown as they wrote it', () => {
    expect([shippedText('Чайник заварочный'), deviceName('Стиральная машинка Nordwell'), dayName('День центра'), unitSign('попугаи')]).toEqual(['Чайник заварочный', 'Стиральная машинка Nordwell', 'День центра', 'попугаи'])
  })

  it('is Russian where it has no English', () => {
    expect([nameIn({ ru: 'Обрыв нагревателя', en: 'Broken heater' }), nameIn({ ru: 'Трещина платы', en: '' })]).toEqual(['Broken heater', 'Трещина платы'])
  })
})
