import * as ru from './ru/expertise.ts'
import { inLanguage } from './catalogue.ts'

export const { expertiseTexts } = inLanguage('expertise', ru)
