import * as ru from './ru/exchange.ts'
import { inLanguage } from './catalogue.ts'

export const { EXCHANGE_KIND_LABELS, exchangeTexts, exchangeMappingTexts, exchangeCheckedTexts, questionText, exportTexts, exchangeProblemField, exchangeProblemReason } = inLanguage('exchange', ru)
