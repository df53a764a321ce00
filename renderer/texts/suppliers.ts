import * as ru from './ru/suppliers.ts'
import { inLanguage } from './catalogue.ts'

export const { supplierTexts } = inLanguage('suppliers', ru)
