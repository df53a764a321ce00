import type { CivilDate } from '#shared/kit/calendar.ts'
import type { OurRole } from './centre-roles.ts'
import { demandTerm, type Demand } from './demands.ts'
import { ruleFor, type LawBook } from './law-book.ts'
import type { WorkingCalendar } from './non-working-days.ts'
import type { RuleId } from './rule-ids.ts'
import type { RefusalGround } from './refusal-grounds.ts'
import type { EssentialReason } from './tech-complex.ts'
import type { Verdict } from './verdicts.ts'
import type { WarrantyState } from './warranty.ts'

/** Consumer law protects consumers only; organisations and sole traders claim under the Civil Code. */
export const OWNER_TYPES = ['consumer', 'organisation'] as const
export type OwnerType = (typeof OWNER_TYPES)[number]

export type CitedGround = { readonly code: RefusalGround; readonly hasEvidence: boolean }

/** Everything the choice of a decision depends on. */
export type DecisionFacts = {
  readonly ourRole: OurRole
  readonly ownerType: OwnerType
  /** Null: nothing was demanded, the customer asked for paid work or diagnostics. */
  readonly demand: Demand | null
  readonly demandReceivedOn: CivilDate | null
  readonly todayOn: CivilDate
  /** The state on the day of the demand. */
  readonly warrantyState: WarrantyState
  readonly isTechComplex: boolean
  readonly handedOverOn: CivilDate | null
  readonly agreedDays: number | null
  readonly needsCheck: boolean
  readonly isInStock: boolean | null
  readonly verdict: Verdict | null
  readonly grounds: readonly CitedGround[]
  readonly isExpertiseSigned: boolean
  readonly essentialReason: EssentialReason | null
  /** The term of an earlier repair demand has passed unkept. */
  readonly repairTermMissed: boolean
  readonly outOfServiceDays: number
  /** Absent: the customer has not been asked yet. */
  readonly customerConsentsPaid?: boolean
  /** The day of the demand lies behind the service life, or ten years where none is set. Source: ZOZPP art. 19 p. 6. */
  readonly isServiceLifeOver?: boolean
  /** The centre's own days off and rules. */
  readonly calendar: WorkingCalendar
  readonly law: LawBook
}

/** How the rule in force on the day of the demand names its article. */
export function articleFor(id: RuleId, { law, demandReceivedOn, todayOn }: Pick<DecisionFacts, 'law' | 'demandReceivedOn' | 'todayOn'>): string {
  return ruleFor(law, id, demandReceivedOn ?? todayOn).article
}

export function isConsumer(facts: DecisionFacts): boolean {
  return facts.ownerType === 'consumer'
}

/** The verdict that may be relied on: an unsigned one is a draft. */
export function signedVerdict(facts: DecisionFacts): Verdict | null {
  return facts.isExpertiseSigned ? facts.verdict : null
}

/** The consumer's statutory term for the demand has passed. */
export function isDemandTermMissed(facts: DecisionFacts): boolean {
  const { demand, demandReceivedOn, agreedDays, needsCheck, isInStock, calendar, law } = facts
  if (demand === null || demandReceivedOn === null || !isConsumer(facts)) return false
  const isAfterTwoYears = facts.warrantyState === 'expired'
  const term = demandTerm({ demand, receivedOn: demandReceivedOn, agreedDays, needsCheck, isInStock, isAfterTwoYears, calendar, law })
  return term.ok && facts.todayOn > term.value.dueLegalOn
}
