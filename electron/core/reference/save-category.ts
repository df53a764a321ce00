import type { Category } from '#shared/contract/reference.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findCategory, findCategoryByCode, insertCategory, updateCategory } from './reference-store.ts'

const CODED_LISTS = ['intakeFaults', 'photoSlots', 'checklist', 'symptoms', 'causes', 'defects'] as const satisfies readonly (keyof Category)[]

/** Codes stand in signed papers, so inside one list each means one thing. Refuses: reference.code_taken, reference.bad_limits. */
function check(facts: Category): void {
  for (const list of CODED_LISTS) {
    const codes = facts[list].map((row) => row.code)
    const repeated = codes.find((code, index) => codes.indexOf(code) !== index)
    if (repeated !== undefined) refuse('reference.code_taken', { code: repeated })
  }
  for (const step of facts.checklist) {
    if (step.minLimit !== null && step.maxLimit !== null && step.minLimit > step.maxLimit) refuse('reference.bad_limits', { stepCode: step.code })
  }
}

export const saveCategory = command((tx, input: In<'reference.saveCategory'>, ctx): Out<'reference.saveCategory'> => {
  const { categoryId: known, ...facts } = input
  check(facts)
  const before = known === null ? null : (findCategory(tx, known) ?? refuse('reference.not_found', {}))
  const namesake = findCategoryByCode(tx, facts.code)
  if (namesake !== null && namesake.categoryId !== known) refuse('reference.code_taken', { code: facts.code })
  const categoryId = known ?? insertCategory(tx, facts)
  if (known !== null) updateCategory(tx, known, facts)
  ctx.note({ entity: 'category', entityId: categoryId, before, after: facts })
  return { categoryId }
})
