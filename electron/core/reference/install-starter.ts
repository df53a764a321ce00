import type { Category, ChecklistStep, VoidingCondition } from '#shared/contract/reference.ts'
import type * as StarterModule from '#shared/reference/starter.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { addVoidingCondition, findCategoryByCode, insertCategory } from './reference-store.ts'

/** The data itself is large and needed once in the life of a centre, so whoever installs it loads it then. */
export type StarterData = Pick<typeof StarterModule, 'starterCategories' | 'voidingConditions'>
type StarterCategory = StarterData['starterCategories'][number]
type StarterStep = StarterCategory['checklist'][number]
type StarterCondition = StarterData['voidingConditions'][number]

const namesOf = (text: { readonly ru: string; readonly en: string; readonly zh: string }) => ({ ru: text.ru, en: text.en, zh: text.zh })

function toStep(step: StarterStep): ChecklistStep {
  const measured = step.kind === 'measure' ? { unit: step.unit, minLimit: step.minLimit, maxLimit: step.maxLimit } : { unit: '', minLimit: null, maxLimit: null }
  return { code: step.code, name: namesOf(step), kind: step.kind, ...measured, wantsPhoto: step.wantsPhoto, hint: step.hintRu ?? '' }
}

function toCategory(starter: StarterCategory): Category {
  return {
    code: starter.code, name: { ru: starter.nameRu, en: starter.nameEn, zh: starter.nameZh },
    isTechComplex: starter.isTechComplex, isLoanerExcluded: starter.isLoanerExcluded, serviceLifeMonths: starter.defaultServiceLifeMonths,
    intakeFaults: starter.intakeFaults.map((fault) => ({ code: fault.code, name: namesOf(fault) })),
    photoSlots: starter.photoSlots.map((slot) => ({ code: slot.code, name: slot.ru })),
    completeness: [...starter.completeness],
    checklist: starter.checklist.map(toStep),
    symptoms: starter.symptoms.map((symptom) => ({ code: symptom.code, name: namesOf(symptom) })),
    causes: starter.causes.map((cause) => ({ code: cause.code, name: namesOf(cause), causeClass: cause.causeClass })),
    defects: starter.defects.map((defect) => ({ code: defect.code, name: namesOf(defect), defectCategory: defect.defectCategory, severity: defect.severity })),
  }
}

function toCondition(starter: StarterCondition): VoidingCondition {
  return {
    code: starter.code, name: namesOf(starter), needsPhoto: starter.needsPhoto, needsMeasurement: starter.needsMeasurement, needsRuleClause: starter.needsRuleClause,
    evidence: starter.evidenceRu, validWhen: starter.validWhenRu, standardConclusion: starter.standardConclusionRu,
  }
}

/**
 * Gives a new centre its kinds of products and voiding conditions. What is already there stays as the centre has it,
 * so a second run adds only what is missing.
 */
export function installStarter(tx: WriteTx, { starterCategories, voidingConditions }: StarterData): { categoryCount: number } {
  for (const starter of starterCategories) {
    if (findCategoryByCode(tx, starter.code) === null) insertCategory(tx, toCategory(starter))
  }
  for (const [index, condition] of voidingConditions.entries()) addVoidingCondition(tx, toCondition(condition), index)
  return { categoryCount: starterCategories.length }
}
