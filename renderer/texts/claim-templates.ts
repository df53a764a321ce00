import * as ru from './ru/claim-templates.ts'
import { inLanguage } from './catalogue.ts'

export const { MAPPING_PROBLEM_TEXTS, HEAD_FIELD_LABELS, LINE_FIELD_LABELS, LANGUAGE_LABELS, claimTemplateTexts } = inLanguage('claim-templates', ru)
