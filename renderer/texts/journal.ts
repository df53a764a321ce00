import * as ru from './ru/journal.ts'
import { inLanguage } from './catalogue.ts'

export const { journalTexts, brokenTexts, ENTITY_LABELS, FACT_LABELS } = inLanguage('journal', ru)
