import * as ru from './ru/paper-fields.ts'
import { inLanguage } from './catalogue.ts'

export const { shownField, missingLabel, placeholderLabel, optionLabel } = inLanguage<typeof ru>('paper-fields', ru)
