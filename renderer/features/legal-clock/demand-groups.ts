import { DEMAND_GROUPS } from '#renderer/texts/clock-labels.ts'
import { CUSTODY_DEMANDS, DATA_DEMANDS, isDefectDemand, RETURN_DEMANDS, SIDE_DEMANDS, TERMS_BY_DATE, WORK_DEMANDS, type DemandKind } from '#shared/law/demand-kinds.ts'

export type DemandGroup = (typeof DEMAND_GROUPS)[number]

const isOneOf = (kinds: readonly string[], kind: DemandKind): boolean => kinds.includes(kind)

/** Under which heading a person looks for the demand. */
export function groupOf(kind: DemandKind): DemandGroup {
  if (isDefectDemand(kind)) return 'defect'
  if (isOneOf(SIDE_DEMANDS, kind)) return 'beside'
  if (isOneOf(WORK_DEMANDS, kind)) return 'works'
  if (isOneOf(RETURN_DEMANDS, kind)) return 'return'
  if (isOneOf(CUSTODY_DEMANDS, kind)) return 'custody'
  return isOneOf(DATA_DEMANDS, kind) ? 'data' : 'defect'
}

/** The kinds under their headings, headings without any left out. */
export function kindsByGroup(kinds: readonly DemandKind[]): readonly { readonly group: DemandGroup; readonly kinds: readonly DemandKind[] }[] {
  return DEMAND_GROUPS.map((group) => ({ group, kinds: kinds.filter((kind) => groupOf(kind) === group) })).filter((one) => one.kinds.length > 0)
}

/** The last day is set by the contract or by the customer: without it there is no term. */
export const needsDay = (kind: DemandKind): boolean => kind in TERMS_BY_DATE

/** A day that is worth writing down, though the refund has its own term without it. */
export const mayNameDay = (kind: DemandKind): boolean => needsDay(kind) || kind === 'prepaid_refund'

const WITH_SUM: readonly DemandKind[] = ['cost_reimbursement', 'price_reduction', 'refund', 'losses', 'works_money', 'distance_cancel', 'prepaid_refund', 'lost_item']

/** Demands in which the customer names a sum. */
export const mayNameSum = (kind: DemandKind): boolean => WITH_SUM.includes(kind)
