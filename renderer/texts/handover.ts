import * as ru from './ru/handover.ts'
import { inLanguage } from './catalogue.ts'

export const { handoverTexts } = inLanguage('handover', ru)
