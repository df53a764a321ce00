import { roleAnswer } from './centre-roles.ts'
import { isConsumer, isDemandTermMissed, signedVerdict, type DecisionFacts } from './decision-facts.ts'
import { liability } from './liability.ts'
import { bearsOut, needsExpertise, standsApartFromCause, type RefusalGround } from './refusal-grounds.ts'
import type { BlockingReason } from './reason-codes.ts'
import { when, type Weighed } from './satisfying-decisions.ts'
import type { Verdict } from './verdicts.ts'

const ARTICLES = {
  refusal: 'ЗоЗПП 18 п.5, п.6',
  refusalToOrganisation: 'ГК 476, 477',
  noFault: 'ЗоЗПП 18 п.5',
  noFaultForOrganisation: 'ГК 476',
} as const

function isOursToAnswer(facts: DecisionFacts): boolean {
  if (facts.demand === null) return false
  return isConsumer(facts) ? roleAnswer(facts.ourRole, facts.demand) === 'yes' : facts.ourRole === 'seller'
}

function isDecidingRole(facts: DecisionFacts): boolean {
  return facts.ourRole !== 'contractor' && facts.ourRole !== 'independent'
}

/** Grounds that dates and roles alone can disprove. */
function paperBlockers(facts: DecisionFacts, cited: ReadonlySet<RefusalGround>): readonly BlockingReason[] {
  const isOnlyRedirect = [...cited].every((ground) => ground === 'REF-NOTOURS')
  const isStillClaimable = facts.warrantyState !== 'expired' || liability(facts).answers === 'yes'
  return [
    ...when(cited.has('REF-NOTOURS') && isOursToAnswer(facts), 'ground_contradicts_role'),
    ...when(cited.has('REF-EXPIRED') && isStillClaimable, 'ground_contradicts_warranty'),
    ...when(!isDecidingRole(facts) && !isOnlyRedirect, 'role_cannot_decide_claims'),
  ]
}

/** Without a running warranty the owner proves the cause: any shown ground is enough against an unestablished one. */
function isBorneOut(facts: DecisionFacts, verdict: Verdict, ground: RefusalGround): boolean {
  const isOwnersBurden = facts.warrantyState !== 'in_warranty' && facts.warrantyState !== 'unknown'
  return bearsOut(verdict, ground) || (verdict === 'not_established' && isOwnersBurden)
}

function verdictBlockers(facts: DecisionFacts, cited: ReadonlySet<RefusalGround>): readonly BlockingReason[] {
  const causal = [...cited].filter((ground) => !standsApartFromCause(ground))
  const verdict = signedVerdict(facts)
  if (verdict === null) {
    if (![...cited].some(needsExpertise)) return []
    return [facts.isExpertiseSigned ? 'verdict_missing' : 'expertise_not_signed']
  }
  if (causal.length === 0) return []
  if (verdict === 'manufacturing_defect') return ['manufacturing_defect_not_refusable']
  const isContradicted = causal.some((ground) => (ground === 'REF-NODEFECT') !== (verdict === 'no_defect'))
  return [
    ...when(isContradicted, 'ground_contradicts_verdict'),
    ...when(!causal.some((ground) => isBorneOut(facts, verdict, ground)), 'ground_not_borne_out'),
  ]
}

/**
 * Refusal of a demand: at least one ground, evidence for each, and none that the expertise, the dates or the centre's
 * role disproves. A manufacturing defect can be refused only on grounds that stand apart from its cause. Expired terms
 * and a wrong addressee are shown by papers and need no expertise; every other ground needs it signed.
 * Source: ZOZPP art. 18 p. 5-6, 19.
 */
export function weighRefusal(facts: DecisionFacts): Weighed {
  const cited: ReadonlySet<RefusalGround> = new Set(facts.grounds.map((ground) => ground.code))
  const hasGrounds = cited.size > 0
  return {
    blockers: [
      ...when(facts.demand === null, 'demand_missing'),
      ...when(facts.demand !== null && facts.demandReceivedOn === null, 'demand_date_missing'),
      ...when(!hasGrounds, 'grounds_missing'),
      ...when(facts.grounds.some((ground) => !ground.hasEvidence), 'ground_without_evidence'),
      ...(hasGrounds ? paperBlockers(facts, cited) : []),
      ...(hasGrounds ? verdictBlockers(facts, cited) : []),
    ],
    notes: [
      ...when(!isConsumer(facts), 'consumer_law_not_applicable'),
      ...when(cited.has('REF-NOTOURS'), 'redirect_to_addressee'),
      ...when(isConsumer(facts) && [...cited].some(needsExpertise), 'customer_may_demand_expertise'),
      ...when(isDemandTermMissed(facts), 'demand_term_missed'),
    ],
    article: isConsumer(facts) ? ARTICLES.refusal : ARTICLES.refusalToOrganisation,
  }
}

/**
 * No fault found: the signed expertise shows no defect; the unit goes back, and the check itself is never billed.
 * Source: ZOZPP art. 18 p. 5.
 */
export function weighNoFault(facts: DecisionFacts): Weighed {
  const isShown = facts.isExpertiseSigned && facts.verdict === 'no_defect'
  return {
    blockers: [
      ...when(!facts.isExpertiseSigned, 'expertise_not_signed'),
      ...when(facts.isExpertiseSigned && facts.verdict === null, 'verdict_missing'),
      ...when(facts.isExpertiseSigned && facts.verdict !== null && !isShown, 'defect_not_excluded'),
    ],
    notes: [
      ...when(!isConsumer(facts), 'consumer_law_not_applicable'),
      ...when(isConsumer(facts) && facts.demand !== null, 'unit_returned_free_of_charge'),
      ...when(isConsumer(facts) && facts.demand !== null, 'customer_may_demand_expertise'),
      ...when(isDemandTermMissed(facts), 'demand_term_missed'),
    ],
    article: isConsumer(facts) ? ARTICLES.noFault : ARTICLES.noFaultForOrganisation,
  }
}
