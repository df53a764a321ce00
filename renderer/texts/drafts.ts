import * as ru from './ru/drafts.ts'
import { inLanguage } from './catalogue.ts'

export const { draftTexts } = inLanguage('drafts', ru)
