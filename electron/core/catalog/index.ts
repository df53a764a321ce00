import { query, type FeatureHandlers, type In } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findModel, findModels, listBrands } from './catalog-store.ts'
import { saveModel } from './save-model.ts'

export { findModel } from './catalog-store.ts'

export const catalog: FeatureHandlers<'catalog'> = {
  brands: query((db) => listBrands(db)),
  findModels: query(findModels),
  model: query((db, input: In<'catalog.model'>) => findModel(db, input.modelId) ?? refuse('catalog.not_found', {})),
  saveModel,
}
