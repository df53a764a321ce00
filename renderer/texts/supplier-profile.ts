import * as ru from './ru/supplier-profile.ts'
import { inLanguage } from './catalogue.ts'

export const { CONTACT_LANGUAGE_LABELS, TIME_ZONE_LABELS, WINDOW_START_LABELS, SALE_LAW_LABELS, HOLIDAY_COUNTRY_LABELS, EVIDENCE_DEMAND_LABELS, HOLIDAY_LABELS, FILE_NAME_SAMPLE, patternProblemText, profileTexts, peopleTexts, termsTexts } = inLanguage('supplier-profile', ru)
