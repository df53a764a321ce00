import * as ru from './ru/supplier-score.ts'
import { inLanguage } from './catalogue.ts'

export const { scoreTexts } = inLanguage('supplier-score', ru)
