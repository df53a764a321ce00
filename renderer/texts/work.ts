import * as ru from './ru/work.ts'
import { inLanguage } from './catalogue.ts'

export const { PAYMENT_METHOD_LABELS, PAYMENT_PURPOSE_LABELS, workTexts } = inLanguage('work', ru)
