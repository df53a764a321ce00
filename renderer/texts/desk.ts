import * as ru from './ru/desk.ts'
import { inLanguage } from './catalogue.ts'

export type { TermWords } from './ru/desk.ts'
export const { termWords, nextActionWords, deskTexts } = inLanguage('desk', ru)
