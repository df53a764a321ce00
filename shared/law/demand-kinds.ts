import { DEMANDS, type Demand } from './demands.ts'
import type { RuleId } from './rule-ids.ts'

/** Demands that run beside the chosen one of art. 18 p. 1. Source: ZOZPP art. 18 p. 1, 20 p. 2, 21 p. 1. */
export const SIDE_DEMANDS = ['losses', 'loaner'] as const
/** Demands under a contract of paid work. Source: ZOZPP art. 27-31. */
export const WORK_DEMANDS = ['paid_work', 'works_defect_fix', 'works_redo', 'works_money'] as const
/** Demands about goods of good quality and goods paid for and not handed over. Source: ZOZPP art. 23.1, 25, 26.1. */
export const RETURN_DEMANDS = ['exchange', 'distance_cancel', 'prepaid_refund'] as const
/** The customer's thing lost or damaged in the centre. Source: ZOZPP art. 35. */
export const CUSTODY_DEMANDS = ['lost_item'] as const
/** Requests of a person about their data. Source: FZ152 art. 14, 20, 21; ZOZPP art. 16 p. 4. */
export const DATA_DEMANDS = ['pd_access', 'pd_stop', 'pd_correct', 'pd_refusal_reason'] as const

export const DEMAND_KINDS = [...DEMANDS, ...SIDE_DEMANDS, ...WORK_DEMANDS, ...RETURN_DEMANDS, ...CUSTODY_DEMANDS, ...DATA_DEMANDS] as const
export type DemandKind = (typeof DEMAND_KINDS)[number]

export const isDefectDemand = (kind: DemandKind): kind is Demand => (DEMANDS as readonly string[]).includes(kind)

/** What the penalty is counted from: the price of the goods, of the work, or the sum paid in advance. */
export const PENALTY_BASES = ['goods', 'works', 'prepayment'] as const
export type PenaltyBase = (typeof PENALTY_BASES)[number]

export function penaltyBaseOf(kind: DemandKind): PenaltyBase {
  if ((WORK_DEMANDS as readonly string[]).includes(kind) || kind === 'lost_item') return 'works'
  return kind === 'prepaid_refund' ? 'prepayment' : 'goods'
}

/** Only one of these is chosen at a time: a new one takes the place of the former. Source: ZOZPP art. 18 p. 1, 23 p. 2. */
export const takesPlaceOfFormer = isDefectDemand

/** Terms whose length the parties or the customer set: they need a day, not a number of days. */
export const TERMS_BY_DATE = {
  paid_work: 'WRK-TERM',
  works_defect_fix: 'WRK-DEFECT-FIX',
  works_redo: 'WRK-REDO',
} as const satisfies Partial<Record<DemandKind, RuleId>>

/** Terms of a fixed length that depend on nothing but the day of the demand. */
export const TERMS_BY_LENGTH = {
  losses: 'GDS-LOSSES',
  works_money: 'WRK-MONEY-10D',
  exchange: 'EXCH-REFUND-3D',
  distance_cancel: 'DIST-REFUND-10D',
  prepaid_refund: 'PREPAY-REFUND-10D',
  lost_item: 'LOSS-3D',
  pd_access: 'PD-SUBJECT-REQUEST',
  pd_stop: 'PD-STOP-REQUEST',
  pd_correct: 'PD-CORRECT',
  pd_refusal_reason: 'PD-REFUSE-REASON',
} as const satisfies Partial<Record<DemandKind, RuleId>>
