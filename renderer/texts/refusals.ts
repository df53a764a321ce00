import * as ru from './ru/refusals.ts'
import { inLanguage } from './catalogue.ts'

export const { waitingTime, roleList, REFUSALS } = inLanguage('refusals', ru)
