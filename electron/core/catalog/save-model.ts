import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findCategory } from '#core/reference/index.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import { brandNamed, findModel, findNamesake, insertModel, updateModel } from './catalog-store.ts'

/** Refuses: catalog.not_found, reference.not_found, suppliers.not_found, catalog.model_exists. */
export const saveModel = command((tx, input: In<'catalog.saveModel'>, ctx): Out<'catalog.saveModel'> => {
  const { modelId: known, ...facts } = input
  const before = known === null ? null : (findModel(tx, known) ?? refuse('catalog.not_found', {}))
  if (findCategory(tx, facts.categoryId) === null) refuse('reference.not_found', {})
  if (facts.supplierId !== null && findSupplier(tx, facts.supplierId) === null) refuse('suppliers.not_found', {})
  const brandId = brandNamed(tx, facts.brand)
  if (findNamesake(tx, brandId, facts.name, known) !== null) refuse('catalog.model_exists', { name: facts.name })
  const modelId = known ?? insertModel(tx, facts, brandId)
  if (known !== null) updateModel(tx, known, facts, brandId)
  ctx.note({ entity: 'model', entityId: modelId, before, after: facts })
  return { modelId }
})
