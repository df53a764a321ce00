import * as ru from './ru/claim-evidence.ts'
import { inLanguage } from './catalogue.ts'

export const { DEMAND_LABELS, SOURCE_LABELS, evidenceTexts, checkText, termSteps, noticeTexts } = inLanguage('claim-evidence', ru)
