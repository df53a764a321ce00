import * as ru from './ru/claim-life.ts'
import { inLanguage } from './catalogue.ts'

export const { LINE_STATUS_LABELS, DECISION_LABELS, COMPENSATION_LABELS, FILE_KIND_LABELS, FILE_SHOWS_LABELS, CHANNEL_LABELS, STEP_LABELS, CONTAINMENT_LABELS, lifeTexts, lineTexts, answerTexts, findingText, talkTexts, fileFieldTexts, compensationTexts, eightDTexts, historyTexts } = inLanguage('claim-life', ru)
