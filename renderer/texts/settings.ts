import * as ru from './ru/settings.ts'
import { inLanguage } from './catalogue.ts'

export const { settingsTexts, centreTexts, peopleTexts, accessTexts, mineTexts, FEATURE_LABELS, PROCEDURE_LABELS } = inLanguage('settings', ru)
