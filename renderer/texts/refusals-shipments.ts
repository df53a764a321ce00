import * as ru from './ru/refusals-shipments.ts'
import { inLanguage } from './catalogue.ts'

export const { serialProblemText, shipmentsRefusals } = inLanguage('refusals-shipments', ru)
