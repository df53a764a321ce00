import * as ru from './ru/decisions.ts'
import { inLanguage } from './catalogue.ts'

export const { MAIN_ACT, articleText, DEMAND_TERM_TITLES, ESSENTIAL_REASON_LABELS, CONSENT_CHANNEL_LABELS, decisionsTexts } = inLanguage('decisions', ru)
