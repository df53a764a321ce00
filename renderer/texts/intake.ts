import * as ru from './ru/intake.ts'
import { inLanguage } from './catalogue.ts'

export const { intakeTexts, articleText } = inLanguage('intake', ru)
