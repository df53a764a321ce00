import * as ru from './ru/printing.ts'
import { inLanguage } from './catalogue.ts'

export const { TROUBLE_TEXTS, JOB_STATE_LABELS, PAGE_SIZE_LABELS, CONNECTION_LABELS, LANGUAGE_LABELS, printingTexts, signingTexts } = inLanguage('printing', ru)
