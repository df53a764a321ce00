import * as ru from './ru/views.ts'
import { inLanguage } from './catalogue.ts'

export const { viewTexts, LIST_LABELS } = inLanguage('views', ru)
