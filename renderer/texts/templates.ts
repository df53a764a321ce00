import * as ru from './ru/templates.ts'
import { inLanguage } from './catalogue.ts'

export type { HelpLine } from './ru/templates.ts'
export const { templatesTexts, fieldsTexts, templateSampleTexts, versionsTexts, templateHelp, templateProblem } = inLanguage('templates', ru)
