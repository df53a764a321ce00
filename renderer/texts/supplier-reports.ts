import * as ru from './ru/supplier-reports.ts'
import { inLanguage } from './catalogue.ts'

export const { reportTexts } = inLanguage('supplier-reports', ru)
