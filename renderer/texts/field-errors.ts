import * as ru from './ru/field-errors.ts'
import { inLanguage } from './catalogue.ts'

export const { fieldErrorText } = inLanguage('field-errors', ru)
