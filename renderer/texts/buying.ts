import * as ru from './ru/buying.ts'
import { inLanguage } from './catalogue.ts'

export const { buyingTexts, adviceTexts, purchaseTexts, receiptTexts } = inLanguage('buying', ru)
