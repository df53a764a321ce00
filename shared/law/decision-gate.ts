import type { DecisionFacts } from './decision-facts.ts'
import type { ReasonCode } from './reason-codes.ts'
import { weighNoFault, weighRefusal } from './refusing-decisions.ts'
import { weighPaidRepair, weighWarrantyRepair } from './repair-decisions.ts'
import { weighMoneyOrGoods, type Weighed } from './satisfying-decisions.ts'

export { OWNER_TYPES, type CitedGround, type DecisionFacts, type OwnerType } from './decision-facts.ts'
export { REASON_CODES, type ReasonCode } from './reason-codes.ts'
export { VERDICTS, type Verdict } from './verdicts.ts'

/** The outcomes that can be chosen for a unit. */
export const DECISIONS = [
  'warranty_repair',
  'paid_repair',
  'replacement',
  'refund',
  'price_reduction',
  'cost_reimbursement',
  'refusal',
  'no_fault',
] as const
export type Decision = (typeof DECISIONS)[number]

export type DecisionOption = {
  readonly decision: Decision
  readonly allowed: boolean
  /** Why the decision is closed, all causes at once; or, for an open one, what to note when taking it. */
  readonly reasons: readonly ReasonCode[]
  readonly article: string
}

function weigh(decision: Decision, facts: DecisionFacts): Weighed {
  switch (decision) {
    case 'warranty_repair':
      return weighWarrantyRepair(facts)
    case 'paid_repair':
      return weighPaidRepair(facts)
    case 'replacement':
    case 'refund':
    case 'price_reduction':
    case 'cost_reimbursement':
      return weighMoneyOrGoods(decision, facts)
    case 'refusal':
      return weighRefusal(facts)
    case 'no_fault':
      return weighNoFault(facts)
  }
}

/** What one decision comes to on these facts. */
export function decisionOption(decision: Decision, facts: DecisionFacts): DecisionOption {
  const { blockers, notes, article } = weigh(decision, facts)
  const allowed = blockers.length === 0
  return { decision, allowed, reasons: [...new Set<ReasonCode>(allowed ? notes : blockers)], article }
}

/**
 * Every decision with the answer whether law and the centre's role allow it now, and why not.
 * Before the expertise is signed only three things are open: meeting the owner's own demand for a replacement, refund
 * or price reduction; paid work nobody could owe for free; refusal on expired terms or to the wrong addressee.
 */
export function decisionOptions(facts: DecisionFacts): readonly DecisionOption[] {
  return DECISIONS.map((decision) => decisionOption(decision, facts))
}
