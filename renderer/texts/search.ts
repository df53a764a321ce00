import * as ru from './ru/search.ts'
import { inLanguage } from './catalogue.ts'

export const { searchTexts } = inLanguage('search', ru)
