import { articleFor, isConsumer, isDemandTermMissed, signedVerdict, type DecisionFacts } from './decision-facts.ts'
import { liability, type Liability } from './liability.ts'
import type { BlockingReason } from './reason-codes.ts'
import { when, type Weighed } from './satisfying-decisions.ts'

const PAID_FOR_ORGANISATION = 'ГК 702'

/**
 * Free repair: the signed expertise shows a defect the seller's side answers for. An unestablished cause is ours while
 * the warranty runs. Where the owner demanded something else it is only an offer: the choice of demand is the owner's.
 * Source: ZOZPP art. 18 p. 1, 6, 19 p. 5-6, 20.
 */
export function weighWarrantyRepair(facts: DecisionFacts): Weighed {
  const answer = liability(facts)
  const { demand } = facts
  return {
    blockers: [
      ...when(facts.ourRole === 'independent', 'role_paid_repair_only'),
      ...when(demand !== null && facts.demandReceivedOn === null, 'demand_date_missing'),
      ...answer.blockers,
    ],
    notes: [
      ...when(!isConsumer(facts), 'consumer_law_not_applicable'),
      ...when(facts.ourRole === 'contractor', 'acts_for_principal'),
      ...when(demand === null, 'demand_not_recorded'),
      ...when(demand !== null && demand !== 'repair', 'customer_must_agree_to_repair'),
      ...answer.notes,
      ...when(isDemandTermMissed(facts), 'demand_term_missed'),
    ],
    article: isConsumer(facts) ? `${answer.article}; ${articleFor('GDS-REPAIR-AGREED', facts)}` : answer.article,
  }
}

/**
 * An estimate may be offered before the expertise is signed only where nothing can be free: the claim windows are over,
 * or the owner claims nothing and the warranty does not run.
 */
function mayOfferUnexamined(facts: DecisionFacts, answer: Liability): boolean {
  if (facts.warrantyState === 'expired') return answer.answers === 'no'
  return facts.demand === null && facts.warrantyState !== 'in_warranty'
}

function examinationBlockers(facts: DecisionFacts): readonly BlockingReason[] {
  const answer = liability(facts)
  if (facts.ourRole === 'independent') return []
  if (answer.answers === 'yes') return ['warranty_case_must_be_free']
  if (answer.answers === 'not_known' && !mayOfferUnexamined(facts, answer)) return answer.blockers
  return []
}

/**
 * Paid repair: only what is not a warranty case, and only with the owner's separate consent.
 * An independent centre repairs nothing but for pay, and says that somebody else may owe the repair for free.
 * Source: ZOZPP art. 16, 18 p. 5, 27; GK art. 702, 730.
 */
export function weighPaidRepair(facts: DecisionFacts): Weighed {
  const isClaimed = facts.demand !== null && facts.ourRole !== 'independent'
  const mayBeFreeElsewhere = facts.ourRole === 'independent' && liability(facts).answers !== 'no'
  return {
    blockers: [
      ...when(facts.customerConsentsPaid === false, 'customer_declined_paid_repair'),
      ...when(signedVerdict(facts) === 'no_defect', 'no_defect_found'),
      ...examinationBlockers(facts),
    ],
    notes: [
      ...when(!isConsumer(facts), 'consumer_law_not_applicable'),
      ...when(facts.customerConsentsPaid === undefined, 'paid_repair_needs_consent'),
      ...when(isClaimed, 'paid_repair_separate_paper'),
      ...when(mayBeFreeElsewhere, 'free_repair_may_be_due_elsewhere'),
    ],
    article: isConsumer(facts) ? articleFor('WRK-TERM', facts) : PAID_FOR_ORGANISATION,
  }
}
