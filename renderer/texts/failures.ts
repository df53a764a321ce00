import * as ru from './ru/failures.ts'
import { inLanguage } from './catalogue.ts'

export const { failureText, failureKept } = inLanguage('failures', ru)
