import * as ru from './ru/scanner.ts'
import { inLanguage } from './catalogue.ts'

export const { scannerTexts } = inLanguage('scanner', ru)
