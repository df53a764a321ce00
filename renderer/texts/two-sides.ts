import * as ru from './ru/two-sides.ts'
import { inLanguage } from './catalogue.ts'

export const { PAID_KIND_LABELS, CASE_PART_LABELS, twoSidesTexts } = inLanguage('two-sides', ru)
