import { addDays, addMonths, addYears, compareDates, daysBetween, laterOf, type CivilDate } from '#shared/kit/calendar.ts'
import type { WorkingCalendar } from './non-working-days.ts'
import type { RuleBook } from './rule-book.ts'
import { dueDate } from './term.ts'

export type WarrantyRepair = {
  readonly demandOn: CivilDate
  /** The day the repaired unit was handed back; null while it is still in repair. */
  readonly issuedOn: CivilDate | null
}

export type WarrantyTerms = {
  readonly handedOverOn: CivilDate
  readonly warrantyMonths: number
  /** Warranty repairs only: paid work does not prolong the warranty. */
  readonly repairs: readonly WarrantyRepair[]
  /** Count the day of issue as a day out of use too; off unless the centre decided so. */
  readonly countsIssueDay?: boolean
  readonly calendar: WorkingCalendar
}

export type WarrantyEnd = { readonly endsOn: CivilDate; readonly extendedDays: number }

/** Half-open: the day the unit is handed back is a day of use again. */
type OutOfUse = { readonly fromOn: CivilDate; readonly untilOn: CivilDate }

function closedRepairs(terms: WarrantyTerms): readonly OutOfUse[] {
  const extraDays = terms.countsIssueDay === true ? 1 : 0
  return terms.repairs
    .flatMap(({ demandOn, issuedOn }) => (issuedOn === null || issuedOn < demandOn ? [] : [{ demandOn, issuedOn }]))
    .map(({ demandOn, issuedOn }) => ({ fromOn: demandOn, untilOn: addDays(issuedOn, extraDays) }))
    .filter(({ fromOn }) => fromOn >= terms.handedOverOn)
    .toSorted((left, right) => compareDates(left.fromOn, right.fromOn))
}

/** The last day on which a warranty demand is accepted: a non-working last day gives the next working one. */
function acceptedUntil(endsOn: CivilDate, calendar: WorkingCalendar): CivilDate {
  let on = endsOn
  while (calendar.isNonWorking(on)) on = addDays(on, 1)
  return on
}

/**
 * The last day of the warranty: months from the handover plus every day the unit was out of use in warranty repair.
 * A day covered by two repairs counts once; repairs demanded before the handover or after the end do not count.
 * Source: ZOZPP art. 19 p. 1, 20 p. 3; GK art. 192, 471 p. 2.
 */
export function warrantyEnd(terms: WarrantyTerms): WarrantyEnd {
  const { calendar } = terms
  let endsOn = addMonths(terms.handedOverOn, terms.warrantyMonths)
  let extendedDays = 0
  let coveredUntilOn = terms.handedOverOn
  for (const { fromOn, untilOn } of closedRepairs(terms)) {
    const newDays = Math.max(0, daysBetween(laterOf(fromOn, coveredUntilOn), untilOn))
    if (fromOn > acceptedUntil(endsOn, calendar)) break
    endsOn = addDays(endsOn, newDays)
    extendedDays += newDays
    coveredUntilOn = laterOf(coveredUntilOn, untilOn)
  }
  return { endsOn, extendedDays }
}

/**
 * `expired_within_2y`: the warranty is over, claims about defects that were there before the handover are not.
 * `none`: no warranty was set, the same two years run. `expired`: both are over. `unknown`: a date is missing.
 */
export const WARRANTY_STATES = ['in_warranty', 'expired_within_2y', 'expired', 'none', 'unknown'] as const
export type WarrantyState = (typeof WARRANTY_STATES)[number]

export const WARRANTY_REASONS = [
  'within_warranty',
  'within_warranty_prolonged_by_repair',
  'in_warranty_repair_now',
  'accepted_on_next_working_day',
  'warranty_over_claim_window_open',
  'no_warranty_claim_window_open',
  'warranty_and_claim_window_over',
  'counted_from_manufacture',
  'handover_date_unknown',
  'warranty_term_unknown',
  'not_handed_over_yet',
] as const
export type WarrantyReason = (typeof WARRANTY_REASONS)[number]

/** Who has to prove when the cause of the defect arose. Source: ZOZPP art. 18 p. 6, 19 p. 5. */
export const BURDENS_OF_PROOF = ['seller', 'consumer', 'nobody'] as const
export type BurdenOfProof = (typeof BURDENS_OF_PROOF)[number]

export type WarrantyFacts = {
  readonly handedOverOn: CivilDate | null
  /** Stands in for an unknown day of handover. Source: ZOZPP art. 19 p. 2. */
  readonly madeOn?: CivilDate | null
  /** Null: the term is not known; 0: no warranty was set. */
  readonly warrantyMonths: number | null
  readonly repairs: readonly WarrantyRepair[]
  /** The day of the demand the answer is needed for. */
  readonly on: CivilDate
  readonly countsIssueDay?: boolean
  readonly calendar: WorkingCalendar
  readonly law: RuleBook
}

export type WarrantyStanding = {
  readonly state: WarrantyState
  readonly endsOn: CivilDate | null
  readonly extendedDays: number
  /** The last day of the two-year window for claims. */
  readonly claimsUntilOn: CivilDate | null
  readonly burdenOfProof: BurdenOfProof
  readonly reasons: readonly WarrantyReason[]
}

function unknownStanding(...reasons: readonly WarrantyReason[]): WarrantyStanding {
  return { state: 'unknown', endsOn: null, extendedDays: 0, claimsUntilOn: null, burdenOfProof: 'nobody', reasons }
}

function claimsUntil(handedOverOn: CivilDate, { calendar, law }: WarrantyFacts): CivilDate | null {
  const window = dueDate({ ruleId: 'WIN-SHORT-WARRANTY', eventOn: handedOverOn, calendar, law })
  return window.ok ? window.value.dueLegalOn : null
}

function isInRepair(facts: WarrantyFacts, acceptedUntilOn: CivilDate): boolean {
  return facts.repairs.some(
    ({ demandOn, issuedOn }) =>
      demandOn <= acceptedUntilOn && demandOn <= facts.on && (issuedOn === null || facts.on < issuedOn),
  )
}

/** Repairs that were not demanded yet on the day asked about do not colour the answer. */
function repairsKnownOn(facts: WarrantyFacts): readonly WarrantyRepair[] {
  return facts.repairs.filter(({ issuedOn }) => issuedOn !== null && issuedOn <= facts.on)
}

function reasonsInWarranty(facts: WarrantyFacts, end: WarrantyEnd, acceptedUntilOn: CivilDate): readonly WarrantyReason[] {
  if (facts.on <= addDays(end.endsOn, -end.extendedDays)) return ['within_warranty']
  if (facts.on <= end.endsOn) return ['within_warranty_prolonged_by_repair']
  if (facts.on <= acceptedUntilOn) return ['accepted_on_next_working_day']
  return ['in_warranty_repair_now']
}

function standingFrom(startsOn: CivilDate, warrantyMonths: number, facts: WarrantyFacts): WarrantyStanding {
  const { calendar, countsIssueDay = false } = facts
  const end = warrantyEnd({ handedOverOn: startsOn, warrantyMonths, repairs: repairsKnownOn(facts), countsIssueDay, calendar })
  const claimsUntilOn = claimsUntil(startsOn, facts)
  const hasWarranty = warrantyMonths > 0
  const acceptedUntilOn = acceptedUntil(end.endsOn, calendar)
  const dates = { endsOn: hasWarranty ? end.endsOn : null, extendedDays: hasWarranty ? end.extendedDays : 0, claimsUntilOn }
  if (hasWarranty && (facts.on <= acceptedUntilOn || isInRepair(facts, acceptedUntilOn))) {
    const reasons = reasonsInWarranty(facts, end, acceptedUntilOn)
    return { ...dates, state: 'in_warranty', burdenOfProof: 'seller', reasons }
  }
  if (claimsUntilOn === null || facts.on > claimsUntilOn) {
    return { ...dates, state: 'expired', burdenOfProof: 'nobody', reasons: ['warranty_and_claim_window_over'] }
  }
  return hasWarranty
    ? { ...dates, state: 'expired_within_2y', burdenOfProof: 'consumer', reasons: ['warranty_over_claim_window_open'] }
    : { ...dates, state: 'none', burdenOfProof: 'consumer', reasons: ['no_warranty_claim_window_open'] }
}

/**
 * Whether the warranty or the two-year window for claims holds on the day of the demand, and why.
 * Source: ZOZPP art. 19 p. 1, 2, 5; GK art. 471, 477.
 */
export function warrantyStanding(facts: WarrantyFacts): WarrantyStanding {
  const startsOn = facts.handedOverOn ?? facts.madeOn ?? null
  if (startsOn === null) return unknownStanding('handover_date_unknown')
  if (facts.on < startsOn) return unknownStanding('not_handed_over_yet')
  if (facts.warrantyMonths === null) return unknownStanding('warranty_term_unknown')
  const standing = standingFrom(startsOn, facts.warrantyMonths, facts)
  if (facts.handedOverOn !== null) return standing
  return { ...standing, reasons: [...standing.reasons, 'counted_from_manufacture'] }
}

const YEARS_WITHOUT_SERVICE_LIFE = 10

/**
 * The last day on which the maker's side answers for an essential defect: the end of the service life, ten years where
 * none is set. Units: months of service life, 0 for none. Source: ZOZPP art. 19 p. 6.
 */
export function essentialClaimsEnd(handedOverOn: CivilDate, serviceLifeMonths: number): CivilDate {
  return serviceLifeMonths > 0 ? addMonths(handedOverOn, serviceLifeMonths) : addYears(handedOverOn, YEARS_WITHOUT_SERVICE_LIFE)
}

/**
 * The last day of the warranty of a part put in during a repair; null when the part has no warranty of its own.
 * Source: ZOZPP art. 20 p. 4.
 */
export function partWarrantyEnd(part: { readonly issuedOn: CivilDate; readonly warrantyMonths: number }): CivilDate | null {
  return part.warrantyMonths > 0 ? addMonths(part.issuedOn, part.warrantyMonths) : null
}
