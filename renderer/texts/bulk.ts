import * as ru from './ru/bulk.ts'
import { inLanguage } from './catalogue.ts'

export const { bulkTexts } = inLanguage('bulk', ru)
