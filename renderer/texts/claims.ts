import * as ru from './ru/claims.ts'
import { inLanguage } from './catalogue.ts'

export const { claimListTexts, buildTexts, claimTexts } = inLanguage('claims', ru)
