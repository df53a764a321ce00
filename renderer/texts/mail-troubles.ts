import * as ru from './ru/mail-troubles.ts'
import { inLanguage } from './catalogue.ts'

export const { mailTroubleText } = inLanguage('mail-troubles', ru)
