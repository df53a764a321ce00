import type { OrderStatus } from '#shared/orders/status.ts'

/** Why a product may not be handed back yet. */
export const HANDOVER_BLOCKERS = [
  'decision_missing', 'consent_missing', 'work_lines_missing', 'work_unfinished', 'settlement_missing',
  'issue_act_missing', 'works_act_missing', 'money_due', 'refusal_act_missing', 'diagnosis_act_missing',
] as const
export type HandoverBlocker = (typeof HANDOVER_BLOCKERS)[number]

export interface HandoverFacts {
  readonly status: OrderStatus
  readonly decision: string | null
  readonly documentsPrinted: readonly { readonly kind: string; readonly createdOn: string }[]
  readonly todayOn: string
  readonly dueMinor: number
  /** Null: the customer has not been asked or has not answered. */
  readonly isConsentGiven: boolean | null
  readonly hasWorkLines: boolean
  readonly isFinished: boolean
  readonly isSettled: boolean
}

const isPrinted = (facts: HandoverFacts, kind: string): boolean => facts.documentsPrinted.some((paper) => paper.kind === kind)

function unless(isMet: boolean, blocker: HandoverBlocker): readonly HandoverBlocker[] {
  return isMet ? [] : [blocker]
}

const workBlockers = (facts: HandoverFacts): readonly HandoverBlocker[] => [
  ...unless(facts.hasWorkLines, 'work_lines_missing'),
  ...unless(facts.isFinished, 'work_unfinished'),
]

/** The act carries the day of issue, so one printed on another day states a wrong date. Source: ZOZPP art. 20 p. 3. */
function warrantyRepairBlockers(facts: HandoverFacts): readonly HandoverBlocker[] {
  const isPrintedToday = facts.documentsPrinted.some((paper) => paper.kind === 'DOC_ISSUE' && paper.createdOn === facts.todayOn)
  return [...workBlockers(facts), ...unless(isPrintedToday, 'issue_act_missing')]
}

/** Unpaid work may be kept until it is paid for; only work under a paid contract. Source: GK art. 359, 712. */
function paidRepairBlockers(facts: HandoverFacts): readonly HandoverBlocker[] {
  if (facts.isConsentGiven === null) return ['consent_missing']
  if (!facts.isConsentGiven) return unless(isPrinted(facts, 'DOC_DIAG'), 'diagnosis_act_missing')
  return [...workBlockers(facts), ...unless(isPrinted(facts, 'DOC_WORKS'), 'works_act_missing'), ...unless(facts.dueMinor <= 0, 'money_due')]
}

/**
 * What stops the hand-over, in the order a person would clear it; empty when the product may go.
 * A closed order has nothing left to stop.
 */
export function handoverBlockers(facts: HandoverFacts): readonly HandoverBlocker[] {
  if (facts.status === 'closed') return []
  switch (facts.decision) {
    case null:
      return ['decision_missing']
    case 'warranty_repair':
      return warrantyRepairBlockers(facts)
    case 'paid_repair':
      return paidRepairBlockers(facts)
    case 'refusal':
      return [...unless(isPrinted(facts, 'DOC_REFUSAL'), 'refusal_act_missing'), ...unless(isPrinted(facts, 'DOC_DIAG'), 'diagnosis_act_missing')]
    case 'no_fault':
      return unless(isPrinted(facts, 'DOC_DIAG'), 'diagnosis_act_missing')
    default:
      return unless(facts.isSettled, 'settlement_missing')
  }
}
