import * as ru from './ru/law-words.ts'
import { inLanguage } from './catalogue.ts'

export const { ruleName, shownRow, shownEdition, askedText, isFoundBy } = inLanguage<typeof ru>('law-words', ru)
