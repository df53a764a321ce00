import * as ru from './ru/shipped.ts'
import { inLanguage } from './catalogue.ts'

export const { nameIn, otherName, OTHER_LANGUAGE, shippedText, dayName, deviceName, unitSign, groundWords, UNIT_ONLY } = inLanguage('shipped', ru)
