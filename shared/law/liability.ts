import { answersForEssentialDefects } from './centre-roles.ts'
import { isConsumer, signedVerdict, type DecisionFacts } from './decision-facts.ts'
import type { BlockingReason, NotedReason } from './reason-codes.ts'

export type Liability = {
  /** `yes`: the seller's side answers for the defect; `no`: it does not; `not_known`: nothing signed says so yet. */
  readonly answers: 'yes' | 'no' | 'not_known'
  readonly blockers: readonly BlockingReason[]
  readonly notes: readonly NotedReason[]
  readonly article: string
}

const ARTICLES = {
  in_warranty: { consumer: 'ЗоЗПП 18 п.1, п.6', organisation: 'ГК 475, 476 п.2, 518' },
  expired_within_2y: { consumer: 'ЗоЗПП 19 п.5', organisation: 'ГК 477 п.5' },
  none: { consumer: 'ЗоЗПП 18 п.6, 19 п.1', organisation: 'ГК 476 п.1, 477 п.2' },
  expired: { consumer: 'ЗоЗПП 19 п.5, п.6', organisation: 'ГК 477' },
  unknown: { consumer: 'ЗоЗПП 19', organisation: 'ГК 477' },
} as const

type OpenWindow = 'in_warranty' | 'expired_within_2y' | 'none'
type Finding = Omit<Liability, 'article'>

const isOurs = (...notes: readonly NotedReason[]): Finding => ({ answers: 'yes', blockers: [], notes })
const isNotOurs = (blocker: BlockingReason): Finding => ({ answers: 'no', blockers: [blocker], notes: [] })
const isNotKnown = (blocker: BlockingReason): Finding => ({ answers: 'not_known', blockers: [blocker], notes: [] })

function awaitsVerdict(facts: DecisionFacts): Finding {
  return isNotKnown(facts.isExpertiseSigned ? 'verdict_missing' : 'expertise_not_signed')
}

/** Source: ZOZPP art. 18 p. 6, 19 p. 5; GK art. 476: with a warranty the seller proves the cause, without it the owner. */
function findInWindow(facts: DecisionFacts, window: OpenWindow): Finding {
  const isOurBurden = window === 'in_warranty'
  switch (signedVerdict(facts)) {
    case null:
      return awaitsVerdict(facts)
    case 'manufacturing_defect':
      return isOurBurden ? isOurs() : isOurs('proven_before_handover')
    case 'not_established':
      return isOurBurden ? isOurs('burden_of_proof_on_us') : isNotOurs('cause_not_proven_by_customer')
    case 'no_defect':
      return isNotOurs('no_defect_found')
    case 'customer_cause':
    case 'wear':
    case 'external':
    case 'software':
      return isNotOurs('defect_not_ours')
  }
}

/** Source: ZOZPP art. 19 p. 6: free repair of an essential defect within the service life, by the maker's side. */
function findAfterWindow(facts: DecisionFacts): Finding {
  const isEssential = isConsumer(facts) && facts.essentialReason !== null
  if (!isEssential || facts.isServiceLifeOver === true || !answersForEssentialDefects(facts.ourRole)) return isNotOurs('claim_window_over')
  const verdict = signedVerdict(facts)
  if (verdict === null) return awaitsVerdict(facts)
  return verdict === 'manufacturing_defect' ? isOurs('essential_defect_after_two_years') : isNotOurs('claim_window_over')
}

/** A verdict that takes the defect off the seller's side does so whatever the dates turn out to be. */
function findWithoutDates(facts: DecisionFacts): Finding {
  const ifInWarranty = findInWindow(facts, 'in_warranty')
  return ifInWarranty.answers === 'no' ? ifInWarranty : isNotKnown('warranty_state_unknown')
}

function find(facts: DecisionFacts): Finding {
  switch (facts.warrantyState) {
    case 'in_warranty':
    case 'expired_within_2y':
    case 'none':
      return findInWindow(facts, facts.warrantyState)
    case 'expired':
      return findAfterWindow(facts)
    case 'unknown':
      return findWithoutDates(facts)
  }
}

/** Whether the seller's side answers for the defect: by the dates, the verdict and who bears the burden of proof. */
export function liability(facts: DecisionFacts): Liability {
  return { ...find(facts), article: ARTICLES[facts.warrantyState][facts.ownerType] }
}
