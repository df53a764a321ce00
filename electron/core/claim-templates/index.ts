import { query, type FeatureHandlers, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { inspect } from './inspect.ts'
import { preview } from './preview.ts'
import { activate, retire, save } from './save-template.ts'
import { allTemplates, findTemplate, headOf } from './templates-store.ts'

export { templateOfSupplier, type ClaimTemplate } from './templates-store.ts'

function readTemplate(db: ReadDb, { templateId }: In<'claimTemplates.get'>): Out<'claimTemplates.get'> {
  const template = findTemplate(db, templateId) ?? refuse('claimTemplates.not_found', {})
  return { ...headOf(template), mapping: template.mapping }
}

export const claimTemplates: FeatureHandlers<'claimTemplates'> = { list: query((db) => allTemplates(db).map(headOf)), get: query(readTemplate), inspect, save, preview, retire, activate }
