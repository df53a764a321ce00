import * as ru from './ru/import.ts'
import { inLanguage } from './catalogue.ts'

export const { importTexts, fileProblemTexts, progressTexts, mappingTexts, SLASH_DATE_LABELS, SLASH_DATE_EXAMPLES, checkedTexts, doneTexts, undoTexts, problemField, problemReason } = inLanguage('import', ru)
