import * as ru from './ru/list-keys.ts'
import { inLanguage } from './catalogue.ts'

export const { listKeyTexts } = inLanguage('list-keys', ru)
