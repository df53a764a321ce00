import { query, type FeatureHandlers } from '#core/kit/handler.ts'
import { checkTemplate, getTemplate, listTemplates } from './read-templates.ts'
import { restoreTemplate, saveTemplate } from './save-template.ts'

export { currentTemplate } from './templates-store.ts'

export const templates: FeatureHandlers<'templates'> = { list: query((db) => listTemplates(db)), get: query(getTemplate), check: query(checkTemplate), save: saveTemplate, restore: restoreTemplate }
