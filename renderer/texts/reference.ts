import * as ru from './ru/reference.ts'
import { inLanguage } from './catalogue.ts'

export const { formTexts, referenceTexts, categoryTexts, modelTexts, customerTexts, unitTexts, groundTexts } = inLanguage('reference', ru)
