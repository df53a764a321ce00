import { roleAnswer, type OurRole, type RoleAnswer } from './centre-roles.ts'
import { decisionOption, type Decision } from './decision-gate.ts'
import { articleFor, isConsumer, type DecisionFacts } from './decision-facts.ts'
import { DEMANDS, type Demand } from './demands.ts'
import { CUSTODY_DEMANDS, DATA_DEMANDS, isDefectDemand, RETURN_DEMANDS, WORK_DEMANDS, type DemandKind } from './demand-kinds.ts'
import type { LawBook } from './law-book.ts'
import type { WorkingCalendar } from './non-working-days.ts'
import type { ReasonCode } from './reason-codes.ts'
import type { RuleId } from './rule-ids.ts'
import { dueDate } from './term.ts'

export type DemandStanding = {
  readonly kind: DemandKind
  readonly isAllowed: boolean
  readonly role: RoleAnswer
  readonly article: string
  readonly reasons: readonly ReasonCode[]
  /** What the customer may ask for instead; empty where the demand is allowed. */
  readonly offers: readonly DemandKind[]
  /** The paper that answers a demand that is not allowed. */
  readonly paper: 'DOC_REDIRECT' | 'DOC_REPLY' | null
}

export type StandingFacts = {
  readonly facts: DecisionFacts
  /** The day on which the demand is looked at: the day it was received. */
  readonly on: string
  readonly isDistanceSale: boolean
  /** The return of goods was not explained in writing at delivery. Source: ZOZPP art. 26.1 p. 4. */
  readonly isReturnUnexplained: boolean
  /** Paid work on this unit was accepted by the customer here. */
  readonly hasPaidWork: boolean
  readonly warrantyMonths: number | null
  /** Goods for which no loaner is due. Source: ZOZPP art. 20 p. 2, list PP2463. */
  readonly isLoanerExcluded: boolean
  readonly calendar: WorkingCalendar
  readonly law: LawBook
}

const DECISION_OF: Readonly<Record<Demand, Decision>> = {
  repair: 'warranty_repair',
  cost_reimbursement: 'cost_reimbursement',
  replace_same: 'replacement',
  replace_other: 'replacement',
  price_reduction: 'price_reduction',
  refund: 'refund',
}

/** What is only not known yet does not make a demand wrong. */
const NOT_YET: readonly ReasonCode[] = ['expertise_not_signed', 'verdict_missing', 'warranty_state_unknown', 'demand_date_missing', 'customer_must_agree_to_repair', 'demand_not_recorded']
const WRONG_ADDRESSEE: readonly ReasonCode[] = ['role_not_addressee', 'role_paid_repair_only', 'acts_for_principal', 'demand_to_seller_only', 'organisation_claims_go_to_seller']

type Found = { readonly reasons: readonly ReasonCode[]; readonly isAllowed: boolean; readonly article: string; readonly role: RoleAnswer }

function defectFinding(demand: Demand, { facts }: StandingFacts): Found {
  const role = roleAnswer(facts.ourRole, demand)
  const option = decisionOption(DECISION_OF[demand], { ...facts, demand, demandReceivedOn: facts.demandReceivedOn ?? facts.todayOn })
  const roleReason: readonly ReasonCode[] = role === 'no' && isConsumer(facts) ? ['role_not_addressee'] : []
  const against = option.allowed ? roleReason : [...new Set<ReasonCode>([...roleReason, ...option.reasons])].filter((reason) => !NOT_YET.includes(reason))
  const isAllowed = against.length === 0
  return { isAllowed, reasons: isAllowed && option.allowed ? option.reasons : against, article: option.article, role }
}

const SELLERS: readonly OurRole[] = ['seller']
/** Goods of this kind are not exchanged when nothing is wrong with them and their warranty is a year or more. Source: PP2463. */
const LONG_WARRANTY_MONTHS = 12

function windowEnd(ruleId: RuleId, handedOverOn: string, { calendar, law }: StandingFacts): string | null {
  const due = dueDate({ ruleId, eventOn: handedOverOn, calendar, law })
  return due.ok ? due.value.dueLegalOn : null
}

const isOver = (endsOn: string | null, on: string): boolean => endsOn !== null && on > endsOn

function returnReasons(kind: DemandKind, standing: StandingFacts): readonly ReasonCode[] {
  const { facts, on } = standing
  const toSeller: readonly ReasonCode[] = SELLERS.includes(facts.ourRole) ? [] : ['demand_to_seller_only']
  if (kind === 'prepaid_refund' || facts.handedOverOn === null) return toSeller
  if (kind === 'exchange') {
    const isExcluded = facts.isTechComplex && (standing.warrantyMonths ?? 0) >= LONG_WARRANTY_MONTHS
    return [...toSeller, ...(isExcluded ? (['goods_not_exchangeable'] as const) : []), ...(isOver(windowEnd('EXCH-14D', facts.handedOverOn, standing), on) ? (['exchange_window_over'] as const) : [])]
  }
  const windowRule = standing.isReturnUnexplained ? 'DIST-CANCEL-3M' : 'DIST-CANCEL-7D'
  const isLate = !standing.isDistanceSale || isOver(windowEnd(windowRule, facts.handedOverOn, standing), on)
  return [...toSeller, ...(isLate ? (['distance_window_over'] as const) : [])]
}

const OTHER_ARTICLES: Readonly<Record<Exclude<DemandKind, Demand>, RuleId>> = {
  losses: 'GDS-LOSSES',
  loaner: 'GDS-LOANER',
  paid_work: 'WRK-TERM',
  works_defect_fix: 'WRK-DEFECT-FIX',
  works_redo: 'WRK-REDO',
  works_money: 'WRK-MONEY-10D',
  exchange: 'EXCH-14D',
  distance_cancel: 'DIST-REFUND-10D',
  prepaid_refund: 'PREPAY-REFUND-10D',
  lost_item: 'LOSS-3D',
  pd_access: 'PD-SUBJECT-REQUEST',
  pd_stop: 'PD-STOP-REQUEST',
  pd_correct: 'PD-CORRECT',
  pd_refusal_reason: 'PD-REFUSE-REASON',
}

/** What an organisation may ask for by the Civil Code alone. */
const ORGANISATION_ARTICLES: Readonly<Partial<Record<DemandKind, string>>> = {
  losses: 'ГК 393, 475',
  paid_work: 'ГК 708',
  works_defect_fix: 'ГК 723',
  works_redo: 'ГК 723',
  works_money: 'ГК 723',
  prepaid_refund: 'ГК 487 п.3',
  lost_item: 'ГК 714',
}
/** Rights nobody but a consumer has. Source: ZOZPP art. 20 p. 2, 21 p. 1, 25, 26.1. */
const ONLY_FOR_CONSUMERS: readonly DemandKind[] = ['loaner', 'exchange', 'distance_cancel']

const isAmong = (kinds: readonly string[], kind: DemandKind): boolean => kinds.includes(kind)

function otherReasons(kind: DemandKind, standing: StandingFacts): readonly ReasonCode[] {
  if (isAmong(DATA_DEMANDS, kind) || isAmong(CUSTODY_DEMANDS, kind)) return []
  if (isAmong(RETURN_DEMANDS, kind)) return returnReasons(kind, standing)
  if (isAmong(WORK_DEMANDS, kind)) return standing.hasPaidWork || kind === 'paid_work' ? [] : ['no_paid_work_here']
  if (!isConsumer(standing.facts)) return SELLERS.includes(standing.facts.ourRole) ? [] : ['organisation_claims_go_to_seller']
  // Losses and a loaner go with a demand about defects: whoever may be asked to repair may be asked for them.
  const toOthers: readonly ReasonCode[] = roleAnswer(standing.facts.ourRole, 'repair') === 'no' ? ['role_not_addressee'] : []
  return kind === 'loaner' && standing.isLoanerExcluded ? [...toOthers, 'loaner_not_due_for_these_goods'] : toOthers
}

function otherFinding(kind: Exclude<DemandKind, Demand>, standing: StandingFacts): Found {
  const isOutsideConsumerLaw = !isConsumer(standing.facts) && !isAmong(DATA_DEMANDS, kind)
  const note: readonly ReasonCode[] = isOutsideConsumerLaw ? ['consumer_law_not_applicable'] : []
  const lawArticle = articleFor(OTHER_ARTICLES[kind], { demandReceivedOn: standing.on, todayOn: standing.on, law: standing.law })
  if (isOutsideConsumerLaw && ONLY_FOR_CONSUMERS.includes(kind)) return { reasons: note, isAllowed: false, article: lawArticle, role: 'yes' }
  const against = otherReasons(kind, standing)
  const article = isOutsideConsumerLaw ? (ORGANISATION_ARTICLES[kind] ?? lawArticle) : lawArticle
  const role = against.some((reason) => WRONG_ADDRESSEE.includes(reason)) ? 'no' : 'yes'
  return { reasons: against.length === 0 ? note : against, isAllowed: against.length === 0, article, role }
}

const findingOf = (kind: DemandKind, standing: StandingFacts): Found => (isDefectDemand(kind) ? defectFinding(kind, standing) : otherFinding(kind, standing))

function offersFor(kind: DemandKind, standing: StandingFacts): readonly DemandKind[] {
  if (!isDefectDemand(kind) && !isAmong(RETURN_DEMANDS, kind)) return []
  return DEMANDS.filter((other) => other !== kind && defectFinding(other, standing).isAllowed)
}

/**
 * Whether the customer may ask this centre for it on this order: the role of the centre, the windows, the gates of
 * technically complex goods and the signed findings. What fails is named, with what may be asked instead and the paper
 * that answers. A demand is registered whatever its standing. Source: ZOZPP art. 18 p. 1-3, 19, 25, 26.1, 29; PP2463, PP924.
 */
export function demandStanding(kind: DemandKind, standing: StandingFacts): DemandStanding {
  const { reasons, isAllowed, article, role } = findingOf(kind, standing)
  const isToOthers = role === 'no' || reasons.some((reason) => WRONG_ADDRESSEE.includes(reason))
  return {
    kind, isAllowed, role, article, reasons,
    offers: isAllowed ? [] : offersFor(kind, standing),
    paper: isAllowed ? null : isToOthers ? 'DOC_REDIRECT' : 'DOC_REPLY',
  }
}
