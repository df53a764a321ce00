import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  causeClasses,
  defectCategories,
  starterCategorySchema,
  voidingConditionSchema,
} from '#shared/reference/starter-schema.ts'
import type { StarterCategory, StarterChecklistStep } from '#shared/reference/starter-schema.ts'
import { REFUSAL_GROUNDS } from '#shared/law/refusal-grounds.ts'
import { starterCategories, voidingConditions } from '#shared/reference/starter.ts'

const referenceFolder = new URL('../../../resources/reference/', import.meta.url)
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, referenceFolder), 'utf8'))
const categoryFiles = readdirSync(new URL('categories/', referenceFolder))

const byCode = (code: string): StarterCategory => {
  const found = starterCategories.find((category) => category.code === code)
  if (found === undefined) throw new Error(`no category ${code}`)
  return found
}

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index)

const codedLists = (category: StarterCategory) => ({
  intakeFaults: category.intakeFaults,
  photoSlots: category.photoSlots,
  checklist: category.checklist,
  symptoms: category.symptoms,
  causes: category.causes,
  defects: category.defects,
})

const trilingual = (category: StarterCategory) => [
  ...category.intakeFaults,
  ...category.checklist,
  ...category.symptoms,
  ...category.causes,
  ...category.defects,
]

const sampleStep = (): Extract<StarterChecklistStep, { kind: 'measure' }> => ({
  code: 'heater',
  ru: 'Сопротивление ТЭНа',
  en: 'Heater resistance',
  zh: '加热管电阻',
  kind: 'measure',
  unit: 'Ом',
  minLimit: 20,
  maxLimit: 35,
  wantsPhoto: true,
})

const withFirstStep = (step: unknown): unknown => {
  const category = byCode('WM')
  return { ...category, checklist: [step, ...category.checklist.slice(1).filter((s) => s.code !== 'heater')] }
}

describe('starter categories', () => {
  it('gives a new centre at least fourteen kinds of products', () => {
    expect(starterCategories.length).toBeGreaterThanOrEqual(14)
    expect(repeated(starterCategories.map((category) => category.code))).toEqual([])
    expect(repeated(starterCategories.map((category) => category.nameRu))).toEqual([])
  })

  it('offers every category file of the folder, and names each file by its code', () => {
    const fileNames = starterCategories.map((category) => `${category.code.toLowerCase()}.json`)
    expect([...categoryFiles].sort()).toEqual([...fileNames].sort())
  })

  it.each(categoryFiles)('reads %s as a complete category', (file) => {
    const parsed = starterCategorySchema.safeParse(readJson(`categories/${file}`))
    expect(parsed.error?.issues ?? []).toEqual([])
  })

  it.each(starterCategories.map((category) => [category.code, category] as const))(
    'holds no code and no wording of %s twice in one list',
    (_code, category) => {
      for (const [list, items] of Object.entries(codedLists(category))) {
        expect({ list, codes: repeated(items.map((item) => item.code)) }).toEqual({ list, codes: [] })
        expect({ list, texts: repeated(items.map((item) => item.ru)) }).toEqual({ list, texts: [] })
      }
      expect(repeated(category.completeness)).toEqual([])
      for (const items of [category.checklist, category.symptoms, category.causes, category.defects]) {
        expect(repeated(items.map((item) => item.en))).toEqual([])
        expect(repeated(items.map((item) => item.zh))).toEqual([])
      }
    },
  )

  it.each(starterCategories.map((category) => [category.code, category] as const))(
    'lets the engineer of %s measure, not only look, and asks for photos',
    (_code, category) => {
      expect(category.checklist.filter((step) => step.kind === 'measure').length).toBeGreaterThanOrEqual(5)
      expect(category.checklist.filter((step) => step.kind === 'check').length).toBeGreaterThanOrEqual(3)
      expect(category.checklist.filter((step) => step.wantsPhoto).length).toBeGreaterThanOrEqual(3)
    },
  )

  it.each(starterCategories.map((category) => [category.code, category] as const))(
    'lets the engineer of %s blame the factory, the use or nobody',
    (_code, category) => {
      const classes = new Set(category.causes.map((item) => item.causeClass))
      expect([...classes]).toEqual(expect.arrayContaining(['manufacturing', 'operation', 'not_established']))
    },
  )

  it('keeps neutral business wording without exclamation marks', () => {
    const loud = starterCategories.flatMap(trilingual).filter((item) => /[!！]/u.test(item.ru + item.en + item.zh))
    expect(loud).toEqual([])
  })

  it('words one and the same Russian defect or cause alike for every factory', () => {
    const wordings = new Map<string, Set<string>>()
    for (const item of starterCategories.flatMap((category) => [...category.defects, ...category.causes])) {
      wordings.set(item.ru, (wordings.get(item.ru) ?? new Set<string>()).add(`${item.en} | ${item.zh}`))
    }
    const differing = [...wordings].filter(([, versions]) => versions.size > 1)
    expect(differing.map(([ru, versions]) => ({ ru, versions: [...versions] }))).toEqual([])
  })

  it('covers every class of cause and every category of defect', () => {
    const usedClasses = new Set(starterCategories.flatMap((category) => category.causes.map((c) => c.causeClass)))
    const usedCategories = new Set(starterCategories.flatMap((category) => category.defects.map((d) => d.defectCategory)))
    expect([...usedClasses].sort()).toEqual([...causeClasses].sort())
    expect([...usedCategories].sort()).toEqual([...defectCategories].sort())
  })
})

describe('legal marks of the starter categories', () => {
  const legalMarks: readonly (readonly [string, number | null, boolean])[] = [
    ['WM', 12, false],
    ['FRIDGE', 12, false],
    ['DW', 12, false],
    ['MW', null, true],
    ['SMART', 6, false],
    ['LAPTOP', 7, false],
    ['TV', 10, false],
    ['ROBOVAC', 12, false],
    ['VACUUM', null, false],
    ['COFFEE', 12, true],
    ['KETTLE', null, true],
    ['MULTI', null, true],
    ['ESCOOTER', null, false],
    ['HAIRDRYER', null, true],
    ['AC', 12, false],
    ['DRILL', 14, false],
    ['WH', 12, false],
    ['TWS', null, false],
  ]

  it.each(legalMarks)('marks %s by point %s of the complex goods list, loaner exclusion %s', (code, point, isExcluded) => {
    const category = byCode(code)
    expect([category.isTechComplex, category.techComplexPoint, category.isLoanerExcluded]).toEqual([
      point !== null,
      point,
      isExcluded,
    ])
  })

  it('knows the legal marks of every category', () => {
    expect(starterCategories.map((category) => category.code)).toEqual(legalMarks.map(([code]) => code))
  })
})

describe('what a category file may not hold', () => {
  const refusals: readonly (readonly [string, () => unknown])[] = [
    ['a measured value without a unit', () => withFirstStep({ ...sampleStep(), unit: undefined })],
    ['a measured value without any limit', () => withFirstStep({ ...sampleStep(), minLimit: null, maxLimit: null })],
    ['a lower limit above the upper one', () => withFirstStep({ ...sampleStep(), minLimit: 40 })],
    ['limits of a step that measures nothing', () => withFirstStep({ ...sampleStep(), kind: 'check' })],
    ['an English text in Russian letters', () => withFirstStep({ ...sampleStep(), en: 'Сопротивление' })],
    ['a Chinese text without Chinese characters', () => withFirstStep({ ...sampleStep(), zh: 'heater' })],
    ['a Russian text in Latin letters', () => withFirstStep({ ...sampleStep(), ru: 'Heater' })],
    ['a complex product without its point of the list', () => ({ ...byCode('WM'), techComplexPoint: null })],
    ['an ordinary product with a point of the list', () => ({ ...byCode('KETTLE'), techComplexPoint: 12 })],
    ['a field nobody knows', () => ({ ...byCode('WM'), colour: 'белый' })],
    ['a checklist of two steps', () => ({ ...byCode('WM'), checklist: byCode('WM').checklist.slice(0, 2) })],
  ]

  it('accepts the sample step the refusals below are made from', () => {
    expect(starterCategorySchema.safeParse(withFirstStep(sampleStep())).error?.issues ?? []).toEqual([])
  })

  it.each(refusals)('refuses %s', (_title, build) => {
    expect(starterCategorySchema.safeParse(build()).success).toBe(false)
  })
})

describe('warranty-voiding conditions', () => {
  const condition = (code: string) => voidingConditions.find((item) => item.code === code)

  it('has one condition for each refusal ground', () => {
    expect(voidingConditions.map((item) => item.code)).toEqual([...REFUSAL_GROUNDS])
    expect(repeated(voidingConditions.map((item) => item.ru))).toEqual([])
    expect(repeated(voidingConditions.map((item) => item.standardConclusionRu))).toEqual([])
  })

  it('asks for a photo wherever the ground is seen on the product', () => {
    const withoutPhoto = voidingConditions.filter((item) => !item.needsPhoto).map((item) => item.code)
    expect(withoutPhoto).toEqual(['REF-EXPIRED', 'REF-NOTOURS'])
  })

  it('asks for measured values where a look proves nothing', () => {
    const measured = voidingConditions.filter((item) => item.needsMeasurement).map((item) => item.code)
    expect(measured).toEqual(['REF-LIQUID', 'REF-POWER', 'REF-WEAR', 'REF-NODEFECT'])
  })

  it('leaves a place for the clause in every conclusion that rests on one', () => {
    for (const item of voidingConditions) {
      expect([item.code, item.standardConclusionRu.includes('{clause}')]).toEqual([item.code, item.needsRuleClause])
    }
  })

  it('sends a wrong addressee to a redirect, not to a refusal', () => {
    expect(condition('REF-NOTOURS')?.appliesToRefusal).toBe(false)
    expect(voidingConditions.filter((item) => !item.appliesToRefusal)).toHaveLength(1)
  })

  it('writes every explanation as a whole sentence', () => {
    for (const item of voidingConditions) {
      for (const text of [item.evidenceRu, item.validWhenRu, item.standardConclusionRu]) {
        expect(text).toMatch(/^[А-ЯЁ].*\.$/u)
      }
    }
  })

  it('refuses a conclusion that says nothing about the causal relation', () => {
    const broken = { ...condition('REF-MECH'), standardConclusionRu: 'Недостаток «{defect}» вызван ударом.' }
    expect(voidingConditionSchema.safeParse(broken).success).toBe(false)
  })
})
