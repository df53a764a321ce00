import * as ru from './ru/undo.ts'
import { inLanguage } from './catalogue.ts'

export const { undoTexts } = inLanguage('undo', ru)
