import * as ru from './ru/import-refusals.ts'
import { inLanguage } from './catalogue.ts'

export const { importFileRefusal, importFieldName } = inLanguage('import-refusals', ru)
