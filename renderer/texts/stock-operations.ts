import * as ru from './ru/stock-operations.ts'
import { inLanguage } from './catalogue.ts'

export const { ledgerTexts, quarantineTexts, operationTexts } = inLanguage('stock-operations', ru)
