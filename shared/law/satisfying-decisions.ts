import { roleAnswer } from './centre-roles.ts'
import { articleFor, isConsumer, isDemandTermMissed, type DecisionFacts } from './decision-facts.ts'
import type { Demand } from './demands.ts'
import { liability } from './liability.ts'
import type { BlockingReason, NotedReason } from './reason-codes.ts'
import type { RuleId } from './rule-ids.ts'
import { techComplexGate, type TechComplexAnswer, type TechComplexGate } from './tech-complex.ts'

export type Weighed = {
  readonly blockers: readonly BlockingReason[]
  readonly notes: readonly NotedReason[]
  readonly article: string
}

/** Decisions that give the owner money or another unit. */
export type MoneyOrGoods = 'replacement' | 'refund' | 'price_reduction' | 'cost_reimbursement'

const DEMANDS_MET: Readonly<Record<MoneyOrGoods, readonly Demand[]>> = {
  replacement: ['replace_same', 'replace_other'],
  refund: ['refund'],
  price_reduction: ['price_reduction'],
  cost_reimbursement: ['cost_reimbursement'],
}

const NOT_DEMANDED: Readonly<Record<MoneyOrGoods, BlockingReason>> = {
  replacement: 'replacement_not_demanded',
  refund: 'refund_not_demanded',
  price_reduction: 'price_reduction_not_demanded',
  cost_reimbursement: 'cost_reimbursement_not_demanded',
}

const CONSUMER_RULES: Readonly<Record<MoneyOrGoods, RuleId>> = {
  replacement: 'GDS-REPLACE',
  refund: 'GDS-REFUND',
  price_reduction: 'GDS-PRICE-REDUCTION',
  cost_reimbursement: 'GDS-COST-REIMB',
}

function consumerArticle(decision: MoneyOrGoods, facts: DecisionFacts): string {
  const article = articleFor(CONSUMER_RULES[decision], facts)
  return decision === 'replacement' ? `ЗоЗПП 18 п.1; ${article}` : article
}

const ORGANISATION_ARTICLES: Readonly<Record<MoneyOrGoods, string>> = {
  replacement: 'ГК 475 п.2, 518 п.1',
  refund: 'ГК 475 п.2, 518 п.1',
  price_reduction: 'ГК 475 п.1, 518 п.1',
  cost_reimbursement: 'ГК 475 п.1, 518 п.1',
}

const FAILED_GATES: Readonly<Record<TechComplexGate, BlockingReason>> = {
  'TCG-15D': 'tech_complex_15_days_over',
  'TCG-ESSENTIAL': 'tech_complex_not_essential',
  'TCG-TERM-MISSED': 'tech_complex_repair_term_kept',
  'TCG-30D': 'tech_complex_out_of_service_too_short',
}

const PASSED_GATES: Readonly<Record<TechComplexGate, NotedReason>> = {
  'TCG-15D': 'tech_complex_within_15_days',
  'TCG-ESSENTIAL': 'tech_complex_essential',
  'TCG-TERM-MISSED': 'tech_complex_repair_term_missed',
  'TCG-30D': 'tech_complex_out_of_service_too_long',
}

/** A reason that is listed only when it holds. */
export function when<Reason extends string>(holds: boolean, reason: Reason): readonly Reason[] {
  return holds ? [reason] : []
}

/** Only giving the contract up, for money or for other goods, is gated; less is due for technically complex goods too. */
const GIVES_CONTRACT_UP: readonly MoneyOrGoods[] = ['replacement', 'refund']

function gateOf(decision: MoneyOrGoods, facts: DecisionFacts): TechComplexAnswer | null {
  const isGated = GIVES_CONTRACT_UP.includes(decision) && facts.isTechComplex && isConsumer(facts)
  if (!isGated || facts.demandReceivedOn === null) return null
  return techComplexGate({ ...facts, demandReceivedOn: facts.demandReceivedOn })
}

function roleBlockers(facts: DecisionFacts, demand: Demand): readonly BlockingReason[] {
  if (!isConsumer(facts)) return when(facts.ourRole !== 'seller', 'organisation_claims_go_to_seller')
  return when(roleAnswer(facts.ourRole, demand) === 'no', 'role_not_addressee')
}

/**
 * After two years the first demand is free repair; only when it was not met in its term, or the defect cannot be
 * removed, do refund and replacement by the same model follow. Source: ZOZPP art. 19 p. 6.
 */
function isTooEarlyAfterWindow(decision: MoneyOrGoods, facts: DecisionFacts): boolean {
  if (facts.warrantyState !== 'expired') return false
  const isRepairExhausted = facts.repairTermMissed || facts.essentialReason === 'irreparable'
  return !GIVES_CONTRACT_UP.includes(decision) || facts.demand === 'replace_other' || !isRepairExhausted
}

function blockersOf(decision: MoneyOrGoods, facts: DecisionFacts): readonly BlockingReason[] {
  const { demand } = facts
  const isDemanded = demand !== null && DEMANDS_MET[decision].includes(demand)
  const answer = liability(facts)
  const gate = gateOf(decision, facts)
  const isReturnOfContract = GIVES_CONTRACT_UP.includes(decision)
  return [
    ...when(!isDemanded, NOT_DEMANDED[decision]),
    ...when(isDemanded && facts.demandReceivedOn === null, 'demand_date_missing'),
    ...roleBlockers(facts, isDemanded ? demand : (DEMANDS_MET[decision][0] ?? 'refund')),
    ...when(!isConsumer(facts) && isReturnOfContract && facts.essentialReason === null, 'organisation_needs_essential_breach'),
    ...when(answer.answers !== 'no' && isTooEarlyAfterWindow(decision, facts), 'claim_window_over'),
    ...(answer.answers === 'no' ? answer.blockers : when(facts.warrantyState === 'unknown', 'warranty_state_unknown')),
    ...(gate === null || gate.allowed ? [] : gate.failedGates.map((failed) => FAILED_GATES[failed])),
  ]
}

function notesOf(decision: MoneyOrGoods, facts: DecisionFacts): readonly NotedReason[] {
  const { demand, ourRole } = facts
  const answer = liability(facts)
  const passedGate = gateOf(decision, facts)?.passedGate ?? null
  const isByPowers = demand !== null && roleAnswer(ourRole, demand) === 'by_powers'
  const isMaker = ourRole === 'manufacturer' || ourRole === 'importer'
  return [
    ...when(!isConsumer(facts), 'consumer_law_not_applicable'),
    ...when(isConsumer(facts) && isByPowers, 'role_needs_powers_from_seller'),
    ...when(decision === 'refund' && isMaker, 'refund_against_return_of_goods'),
    ...answer.notes,
    ...when(answer.answers === 'not_known', 'without_expertise'),
    ...(passedGate === null ? [] : [PASSED_GATES[passedGate]]),
    ...when(decision === 'replacement' && facts.isInStock === false, 'replacement_not_in_stock'),
    ...when(isDemandTermMissed(facts), 'demand_term_missed'),
  ]
}

/**
 * Replacement, refund and price reduction: they answer the owner's own demand and nothing else.
 * They need no signed expertise: the check of quality is a right of the seller's side, which may meet a demand at
 * once; once the expertise is signed and says that the defect is not the seller's, they are closed.
 * Source: ZOZPP art. 18 p. 1-5, 19 p. 6; GK art. 475, 518.
 */
export function weighMoneyOrGoods(decision: MoneyOrGoods, facts: DecisionFacts): Weighed {
  const article = isConsumer(facts) ? consumerArticle(decision, facts) : ORGANISATION_ARTICLES[decision]
  return { blockers: blockersOf(decision, facts), notes: notesOf(decision, facts), article }
}
