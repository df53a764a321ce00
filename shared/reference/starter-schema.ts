import { z } from 'zod'
import { REFUSAL_GROUNDS, type RefusalGround } from '#shared/law/refusal-grounds.ts'

export const causeClasses = ['manufacturing', 'operation', 'wear', 'external', 'software', 'not_established'] as const

export const defectCategories = [
  'DOA',
  'functional',
  'cosmetic',
  'wrong_spec',
  'missing',
  'packaging',
  'transit',
  'safety',
] as const

export const defectSeverities = ['critical', 'major', 'minor'] as const

/** Units of measured checklist values: the symbol of Russian papers and the symbol of supplier claims. */
export const measureUnitSymbols = {
  Ом: 'Ω',
  кОм: 'kΩ',
  МОм: 'MΩ',
  В: 'V',
  мВ: 'mV',
  А: 'A',
  мА: 'mA',
  Вт: 'W',
  'Вт/м²': 'W/m²',
  мкФ: 'μF',
  Гц: 'Hz',
  '°C': '°C',
  бар: 'bar',
  кПа: 'kPa',
  м: 'm',
  мм: 'mm',
  с: 's',
  мин: 'min',
  'км/ч': 'km/h',
  дБ: 'dB',
  '%': '%',
} as const

export type MeasureUnit = keyof typeof measureUnitSymbols
const measureUnits = Object.keys(measureUnitSymbols) as [MeasureUnit, ...MeasureUnit[]]

const tidy = z.string().trim().min(2)
const russian = tidy.regex(/[а-яё]/i)
const english = tidy.regex(/^[\x20-\x7E]*[A-Za-z][\x20-\x7E]*$/)
const chinese = tidy.regex(/\p{Script=Han}/u).regex(/^[^а-яё]*$/iu)
const itemCode = z.string().regex(/^[a-z][a-z0-9_]{1,39}$/)

const codedText = { code: itemCode, ru: russian, en: english, zh: chinese }

const stepBase = { ...codedText, wantsPhoto: z.boolean(), hintRu: russian.exactOptional() }

const checkStep = z.strictObject({ ...stepBase, kind: z.literal('check') })

const measureStep = z
  .strictObject({
    ...stepBase,
    kind: z.literal('measure'),
    unit: z.enum(measureUnits),
    minLimit: z.number().nullable(),
    maxLimit: z.number().nullable(),
  })
  .refine((step) => step.minLimit !== null || step.maxLimit !== null, 'a measured step has at least one limit')
  .refine(
    (step) => step.minLimit === null || step.maxLimit === null || step.minLimit <= step.maxLimit,
    'the lower limit is not above the upper one',
  )

const checklistStep = z.discriminatedUnion('kind', [checkStep, measureStep])

const cause = z.strictObject({ ...codedText, causeClass: z.enum(causeClasses) })

const defect = z.strictObject({
  ...codedText,
  defectCategory: z.enum(defectCategories),
  severity: z.enum(defectSeverities),
})

/**
 * One kind of product with everything intake, expertise and supplier claims start from.
 * Limits are starting values for the kind of product; the service manual of the model prevails.
 * Source: Government decree 924 of 10.11.2011 (edition of 27.03.2019) for `isTechComplex` and `techComplexPoint`,
 * Government decree 2463 of 31.12.2020 for `isLoanerExcluded`.
 */
export const starterCategorySchema = z
  .strictObject({
    code: z.string().regex(/^[A-Z][A-Z0-9]{1,15}$/),
    nameRu: russian,
    nameEn: english,
    nameZh: chinese,
    isTechComplex: z.boolean(),
    techComplexPoint: z.number().int().min(1).max(14).nullable(),
    techComplexNoteRu: russian.exactOptional(),
    isLoanerExcluded: z.boolean(),
    defaultServiceLifeMonths: z.number().int().min(12).max(180),
    intakeFaults: z.array(z.strictObject(codedText)).min(5).max(8),
    photoSlots: z.array(z.strictObject({ code: itemCode, ru: russian })).min(3).max(5),
    completeness: z.array(russian).min(2),
    checklist: z.array(checklistStep).min(8).max(20),
    symptoms: z.array(z.strictObject(codedText)).min(6).max(12),
    causes: z.array(cause).min(6).max(12),
    defects: z.array(defect).min(6).max(12),
  })
  .refine((category) => category.isTechComplex === (category.techComplexPoint !== null), {
    error: 'a technically complex product names its point of the list, any other names none',
    path: ['techComplexPoint'],
  })


/** `standardConclusionRu` holds places in braces: {defect}, {clause}, {document}, {addressee}. */
export const voidingConditionSchema = z.strictObject({
  code: z.enum(REFUSAL_GROUNDS),
  ru: russian,
  en: english,
  zh: chinese,
  needsPhoto: z.boolean(),
  needsMeasurement: z.boolean(),
  needsRuleClause: z.boolean(),
  evidenceRu: russian,
  validWhenRu: russian,
  standardConclusionRu: russian.includes('{defect}').includes('причинной связи'),
  appliesToRefusal: z.boolean(),
})

export type CauseClass = (typeof causeClasses)[number]
export type DefectCategory = (typeof defectCategories)[number]
export type DefectSeverity = (typeof defectSeverities)[number]
export type StarterChecklistStep = z.infer<typeof checklistStep>
export type StarterCause = z.infer<typeof cause>
export type StarterDefect = z.infer<typeof defect>
export type StarterCategory = z.infer<typeof starterCategorySchema>
export type VoidingConditionCode = RefusalGround
export type VoidingCondition = z.infer<typeof voidingConditionSchema>
