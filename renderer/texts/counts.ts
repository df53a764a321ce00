import * as ru from './ru/counts.ts'
import { inLanguage } from './catalogue.ts'

export const { countListTexts, startTexts, countTexts, differenceTexts, reasonTexts, countingTexts, questionTexts } = inLanguage('counts', ru)
