import * as ru from './ru/order-parts.ts'
import { inLanguage } from './catalogue.ts'

export const { OLD_PART_WORDS, RELEASE_REASONS, OLD_PART_LABELS, orderPartTexts, waitingTexts } = inLanguage('order-parts', ru)
