import * as ru from './ru/legal-clock.ts'
import { inLanguage } from './catalogue.ts'

export const { clockTexts } = inLanguage('legal-clock', ru)
