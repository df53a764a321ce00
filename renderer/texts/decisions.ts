import * as ru from './ru/decisions.ts'
import { inLanguage } from './catalogue.ts'

export const { articleText, DEMAND_TERM_TITLES, ESSENTIAL_REASON_LABELS, CONSENT_CHANNEL_LABELS, decisionsTexts } = inLanguage('decisions', ru)
