import * as ru from './ru/parts.ts'
import { inLanguage } from './catalogue.ts'

export const { partFieldTexts, partsTexts, partCardTexts, priceDialogTexts, partEditorTexts } = inLanguage('parts', ru)
