import { query, type FeatureHandlers, type In } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { countModelsByCategory, findCategory, listCategories, listVoidingConditions } from './reference-store.ts'
import { saveCategory } from './save-category.ts'

export { installStarter } from './install-starter.ts'
export { findCategory, findCategoryByCode, listVoidingConditions, type StoredCategory } from './reference-store.ts'

export const reference: FeatureHandlers<'reference'> = {
  categories: query((db) => {
    const modelCounts = countModelsByCategory(db)
    return listCategories(db).map(({ categoryId, code, name, isTechComplex, checklist }) => ({
      categoryId, code, name, isTechComplex, stepCount: checklist.length, modelCount: modelCounts.get(categoryId) ?? 0,
    }))
  }),
  category: query((db, input: In<'reference.category'>) => findCategory(db, input.categoryId) ?? refuse('reference.not_found', {})),
  saveCategory,
  voidingConditions: query((db) => listVoidingConditions(db)),
}
