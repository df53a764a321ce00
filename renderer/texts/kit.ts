import * as ru from './ru/kit.ts'
import { inLanguage } from './catalogue.ts'

export const { kitTexts } = inLanguage('kit', ru)
