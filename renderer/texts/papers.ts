import * as ru from './ru/papers.ts'
import { inLanguage } from './catalogue.ts'

export const { PAPER_OBSTACLES, PAPER_WAITS, PAPER_SYNONYMS, papersTexts, paperFormTexts } = inLanguage('papers', ru)
