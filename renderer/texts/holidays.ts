import * as ru from './ru/holidays.ts'
import { inLanguage } from './catalogue.ts'

export const { holidayTexts } = inLanguage('holidays', ru)
