import * as ru from './ru/updates.ts'
import { inLanguage } from './catalogue.ts'

export const { updatesTexts, UPDATE_REFUSAL_TEXTS } = inLanguage('updates', ru)
