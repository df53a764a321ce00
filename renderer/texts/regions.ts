import * as ru from './ru/regions.ts'
import { inLanguage } from './catalogue.ts'

export const { REGION_NAMES } = inLanguage('regions', ru)
