import { query, type FeatureHandlers } from '#core/kit/handler.ts'
import { decide } from './decide.ts'
import { readOptions } from './options.ts'
import { recordConsent } from './record-consent.ts'
import { settle } from './settle.ts'

export { decisionFacts } from './decision-facts.ts'
export { currentDecision, endCurrentDecision, type CurrentDecision } from './decision-store.ts'
export { demandOnOf, unitVisits, warrantyRepairs, type UnitVisit } from './unit-history.ts'

export const decisions: FeatureHandlers<'decisions'> = { options: query(readOptions), decide, recordConsent, settle }
