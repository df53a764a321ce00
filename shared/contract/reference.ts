import { z } from 'zod'
import { command, id, none, query } from './procedure.ts'
import { code, filledLine, line, months, names } from './fields.ts'

export const STEP_KINDS = ['check', 'measure'] as const
export const CAUSE_CLASSES = ['manufacturing', 'operation', 'wear', 'external', 'software', 'not_established'] as const
export const DEFECT_CATEGORIES = ['DOA', 'functional', 'cosmetic', 'wrong_spec', 'missing', 'packaging', 'transit', 'safety'] as const
export const SEVERITIES = ['critical', 'major', 'minor'] as const

export const checklistStep = z.strictObject({
  code, name: names, kind: z.enum(STEP_KINDS), unit: z.string().max(20), minLimit: z.number().nullable(), maxLimit: z.number().nullable(), wantsPhoto: z.boolean(), hint: line,
})
export type ChecklistStep = z.output<typeof checklistStep>
const coded = z.strictObject({ code, name: names })
export const causeCode = z.strictObject({ code, name: names, causeClass: z.enum(CAUSE_CLASSES) })
export const defectCode = z.strictObject({ code, name: names, defectCategory: z.enum(DEFECT_CATEGORIES), severity: z.enum(SEVERITIES) })

export const category = z.strictObject({
  code, name: names, isTechComplex: z.boolean(), isLoanerExcluded: z.boolean(), serviceLifeMonths: months,
  intakeFaults: z.array(coded).max(40), photoSlots: z.array(z.strictObject({ code, name: filledLine })).max(12), completeness: z.array(filledLine).max(40),
  checklist: z.array(checklistStep).max(60), symptoms: z.array(coded).max(60), causes: z.array(causeCode).max(60), defects: z.array(defectCode).max(60),
})
export type Category = z.output<typeof category>

export const voidingCondition = z.strictObject({
  code, name: names, needsPhoto: z.boolean(), needsMeasurement: z.boolean(), needsRuleClause: z.boolean(),
  evidence: z.string(), validWhen: z.string(), standardConclusion: z.string(),
})
export type VoidingCondition = z.output<typeof voidingCondition>

const withId = category.extend({ categoryId: id })
const duplicateFree = (rows: readonly { code: string }[]) => new Set(rows.map((row) => row.code)).size === rows.length

export const reference = {
  categories: query().input(none).output(z.array(z.strictObject({ categoryId: id, code: z.string(), name: names, isTechComplex: z.boolean(), stepCount: z.number(), modelCount: z.number() }))),
  category: query().input(z.strictObject({ categoryId: id })).output(withId),
  saveCategory: command('reference').input(category.extend({ categoryId: id.nullable() })
    .refine((value) => duplicateFree(value.checklist), { error: 'duplicate_codes', path: ['checklist'] })).output(z.strictObject({ categoryId: id })),
  voidingConditions: query().input(none).output(z.array(voidingCondition)),
}

const model = z.strictObject({
  modelId: id, brandId: id, brand: z.string(), categoryId: id, categoryCode: z.string(), category: z.string(), name: z.string(), sku: z.string(),
  supplierId: id.nullable(), supplier: z.string().nullable(), supplierSku: z.string(), nameEn: z.string(), nameZh: z.string(),
  warrantyMonths: months, serviceLifeMonths: months, kit: z.array(z.string()), isTechComplex: z.boolean(), purchasePriceMinor: z.number().int().nullable(), purchaseCurrency: z.string(),
})
export type Model = z.output<typeof model>

export const catalog = {
  brands: query().input(none).output(z.array(z.strictObject({ brandId: id, name: z.string(), modelCount: z.number() }))),
  /** Up to `limit` models whose brand, name or article contains every word of the text. */
  findModels: query().input(z.strictObject({ text: line, categoryId: id.nullable(), limit: z.number().int().min(1).max(200) })).output(z.array(model)),
  model: query().input(z.strictObject({ modelId: id })).output(model),
  /** Brand is given by name and created when new. */
  saveModel: command('catalog').input(z.strictObject({
    modelId: id.nullable(), brand: filledLine, categoryId: id, name: filledLine, sku: line, supplierId: id.nullable(), supplierSku: line, nameEn: line, nameZh: line,
    warrantyMonths: months, serviceLifeMonths: months, kit: z.array(filledLine).max(40), isTechComplex: z.boolean(),
    purchasePriceMinor: z.number().int().min(0, { error: 'negative_amount' }).nullable(), purchaseCurrency: z.enum(['RUB', 'USD', 'CNY', 'EUR']),
  })).output(z.strictObject({ modelId: id })),
}
