import type { CivilDate } from '#shared/kit/calendar.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { WorkingCalendar } from './non-working-days.ts'
import type { RuleBook } from './rule-book.ts'
import type { RuleId } from './rule-ids.ts'
import { dueDate, type DueDate, type TermProblem, type TermUnit } from './term.ts'

/** What a consumer may demand about defective goods. Source: ZOZPP art. 18 p. 1. */
export const DEMANDS = [
  'repair',
  'cost_reimbursement',
  'replace_same',
  'replace_other',
  'price_reduction',
  'refund',
] as const
export type Demand = (typeof DEMANDS)[number]

/** A hard term is kept or broken; an outer limit is the latest day of a duty that is owed at once. */
export const DEMAND_TERM_KINDS = ['hard', 'outer_limit'] as const
export type DemandTermKind = (typeof DEMAND_TERM_KINDS)[number]

export type DemandTerm = DueDate & { readonly demand: Demand; readonly kind: DemandTermKind }

export type DemandTermProblem = { readonly code: 'agreed_days_out_of_range'; readonly maxDays: number } | TermProblem

export type DemandFacts = {
  readonly demand: Demand
  /** The day the demand reached whoever answers for it: neither the arrival of the unit nor the end of diagnostics. */
  readonly receivedOn: CivilDate
  /** The repair term agreed with the consumer in writing; null when there is no such agreement. */
  readonly agreedDays: number | null
  /** An additional check of quality is needed before replacing. */
  readonly needsCheck: boolean
  /** Goods for the replacement are there on the day of the demand; null: not known, the stricter term is taken. */
  readonly isInStock: boolean | null
  /** An essential defect found after the two-year window and presented to the maker's side (ZOZPP art. 19 p. 6). */
  readonly isAfterTwoYears?: boolean
  readonly calendar: WorkingCalendar
  readonly law: RuleBook
}

const FIXED_TERM_RULES = {
  cost_reimbursement: 'GDS-COST-REIMB',
  price_reduction: 'GDS-PRICE-REDUCTION',
  refund: 'GDS-REFUND',
} as const satisfies Partial<Record<Demand, RuleId>>

/** The longest repair term that may be agreed. Units: calendar days; null when no such rule is in force. Source: ZOZPP art. 20 p. 1. */
export function maxAgreedRepairDays(law: RuleBook, receivedOn: CivilDate): number | null {
  return law.ruleOn('GDS-REPAIR-AGREED', receivedOn)?.length ?? null
}

/** What the law allows at most, where an agreed repair term is above it; null where the agreement may stand. Units: calendar days. */
export function exceededAgreedDays(law: RuleBook, receivedOn: CivilDate, agreedDays: number | null): number | null {
  const maxDays = maxAgreedRepairDays(law, receivedOn)
  return agreedDays !== null && maxDays !== null && agreedDays > maxDays ? maxDays : null
}

type ChosenRule = { readonly ruleId: RuleId; readonly kind: DemandTermKind; readonly n?: number; readonly unit?: TermUnit }

function repairRule({ agreedDays, isAfterTwoYears = false }: DemandFacts, maxDays: number | null): ChosenRule {
  if (isAfterTwoYears) return { ruleId: 'ESS-REPAIR-20D', kind: 'hard' }
  if (agreedDays !== null) return { ruleId: 'GDS-REPAIR-AGREED', kind: 'hard', n: agreedDays }
  return { ruleId: 'GDS-REPAIR-IMMEDIATE', kind: 'outer_limit', ...(maxDays === null ? {} : { n: maxDays }), unit: 'calendar_day' }
}

/** Absence of the goods outweighs the check: the month of art. 21 runs whatever else has to be done. */
function replacementRule(facts: DemandFacts): ChosenRule {
  if (facts.isInStock === false) return { ruleId: 'GDS-REPLACE-NOSTOCK', kind: 'hard' }
  return { ruleId: facts.needsCheck ? 'GDS-REPLACE-CHECK' : 'GDS-REPLACE', kind: 'hard' }
}

function chosenRule(facts: DemandFacts, maxDays: number | null): ChosenRule {
  switch (facts.demand) {
    case 'repair':
      return repairRule(facts, maxDays)
    case 'replace_same':
    case 'replace_other':
      return replacementRule(facts)
    case 'cost_reimbursement':
    case 'price_reduction':
    case 'refund':
      return { ruleId: FIXED_TERM_RULES[facts.demand], kind: 'hard' }
  }
}

/**
 * The statutory term of a consumer's demand, with its article and both of its last days.
 * Refuses: an agreed repair term of no days or above what the law allows, 45 days; a receipt date that does not exist.
 * Source: ZOZPP art. 19 p. 6, 20 p. 1, 21 p. 1, 22.
 */
export function demandTerm(facts: DemandFacts): Result<DemandTerm, DemandTermProblem> {
  const { demand, agreedDays, receivedOn, calendar, law } = facts
  const maxDays = maxAgreedRepairDays(law, receivedOn)
  const isAgreed = demand === 'repair' && agreedDays !== null
  if (isAgreed && maxDays !== null && !(Number.isSafeInteger(agreedDays) && agreedDays >= 1 && agreedDays <= maxDays)) return fail({ code: 'agreed_days_out_of_range', maxDays })
  const { kind, ...question } = chosenRule(facts, maxDays)
  const due = dueDate({ ...question, eventOn: receivedOn, calendar, law })
  return due.ok ? ok({ ...due.value, demand, kind }) : due
}
