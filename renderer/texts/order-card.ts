import * as ru from './ru/order-card.ts'
import { inLanguage } from './catalogue.ts'

export const { timelineSentence, TIMELINE_TAGS, orderCardTexts } = inLanguage('order-card', ru)
