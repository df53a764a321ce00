import * as ru from './ru/law-book.ts'
import { inLanguage } from './catalogue.ts'

export type { LawSection } from './ru/law-book.ts'
export const { LAW_SECTIONS, lawTexts, editionTexts, bookFileTexts, calendarTexts, calendarFileTexts, CONFIDENCE_LABELS, CONFIDENCE_NOTES, ORIGIN_LABELS, UNIT_LABELS, RULE_KIND_LABELS, PENALTY_NAMES, lengthLabel, spanWords, SHORT_CONFIDENCE_LABELS, rateLabel, shortArticle, lawArticle, fileProblemLabel, fileFieldLabel } = inLanguage('law-book', ru)
