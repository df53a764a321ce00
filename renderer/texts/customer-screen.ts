import * as ru from './ru/customer-screen.ts'
import { inLanguage } from './catalogue.ts'

export const { customerTexts, windowTexts } = inLanguage('customer-screen', ru)
