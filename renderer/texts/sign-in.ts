import * as ru from './ru/sign-in.ts'
import { inLanguage } from './catalogue.ts'

export const { signInTexts, firstRunTexts } = inLanguage('sign-in', ru)
