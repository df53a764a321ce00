import * as ru from './ru/claim-board.ts'
import { inLanguage } from './catalogue.ts'

export const { boardTexts } = inLanguage('claim-board', ru)
