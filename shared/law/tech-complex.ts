import { addMonths, daysBetween, laterOf, type CivilDate } from '#shared/kit/calendar.ts'
import type { WorkingCalendar } from './non-working-days.ts'
import type { RuleBook } from './rule-book.ts'
import { dueDate } from './term.ts'

/** The ways in which refund or replacement of technically complex goods becomes due. Source: ZOZPP art. 18 p. 1. */
export const TECH_COMPLEX_GATES = ['TCG-15D', 'TCG-ESSENTIAL', 'TCG-TERM-MISSED', 'TCG-30D'] as const
export type TechComplexGate = (typeof TECH_COMPLEX_GATES)[number]

/** What makes a defect essential. Source: ZOZPP preamble; PLENUM17-2012 p. 13. */
export const ESSENTIAL_REASONS = [
  'irreparable',
  'disproportionate_cost',
  'disproportionate_time',
  'recurred_after_repair',
  'repeated_different_defects',
] as const
export type EssentialReason = (typeof ESSENTIAL_REASONS)[number]

/** From this share of the price on, people are told to look whether the cost of repair is disproportionate; the law names no share. */
const COST_HINT_PERCENT = 50
const WHOLE_PERCENT = 100

/**
 * The cost of repair as a whole percent of the price, where it is worth a look; null where it is not, or a sum is not
 * known. Rounding: down. Source: PLENUM17-2012 p. 13.
 */
export function repairCostHint(costMinor: number | null, priceMinor: number | null): number | null {
  if (costMinor === null || priceMinor === null || priceMinor <= 0) return null
  const percent = Math.floor((costMinor * WHOLE_PERCENT) / priceMinor)
  return percent >= COST_HINT_PERCENT ? percent : null
}

export type TechComplexFacts = {
  readonly handedOverOn: CivilDate | null
  readonly demandReceivedOn: CivilDate
  readonly essentialReason: EssentialReason | null
  /** The term of an earlier repair demand has passed unkept. */
  readonly repairTermMissed: boolean
  /** Days as `longestOutOfService` counts them: within one warranty year, repairs of different defects. */
  readonly outOfServiceDays: number
  readonly calendar: WorkingCalendar
  readonly law: RuleBook
}

export type TechComplexAnswer = {
  readonly allowed: boolean
  /** The first gate that opens, in the order of the list. */
  readonly passedGate: TechComplexGate | null
  readonly failedGates: readonly TechComplexGate[]
  /** The last day of the fifteen-day window; null when the day of handover is not known. */
  readonly freeUntilOn: CivilDate | null
}

const MONTHS_PER_WARRANTY_YEAR = 12
const FEWEST_REPAIRED_DEFECTS = 2

/** The last day on which refund or replacement may be demanded for any defect. Units: 15 calendar days, art. 193 applies. */
export function fifteenDaysEnd(handedOverOn: CivilDate, calendar: WorkingCalendar, law: RuleBook): CivilDate | null {
  const due = dueDate({ ruleId: 'TCG-15D', eventOn: handedOverOn, calendar, law })
  return due.ok ? due.value.dueLegalOn : null
}

function isOutOfServiceTooLong({ outOfServiceDays: days, demandReceivedOn, law }: TechComplexFacts): boolean {
  const limitDays = law.ruleOn('TCG-30D', demandReceivedOn)?.length ?? null
  return limitDays !== null && days > limitDays
}

/**
 * Whether refund or replacement of technically complex goods is due on this demand, and which conditions are not met.
 * Source: ZOZPP art. 18 p. 1; list of goods PP924.
 */
export function techComplexGate(facts: TechComplexFacts): TechComplexAnswer {
  const freeUntilOn = facts.handedOverOn === null ? null : fifteenDaysEnd(facts.handedOverOn, facts.calendar, facts.law)
  const isOpen: Readonly<Record<TechComplexGate, boolean>> = {
    'TCG-15D': freeUntilOn !== null && facts.demandReceivedOn <= freeUntilOn,
    'TCG-ESSENTIAL': facts.essentialReason !== null,
    'TCG-TERM-MISSED': facts.repairTermMissed,
    'TCG-30D': isOutOfServiceTooLong(facts),
  }
  const passedGate = TECH_COMPLEX_GATES.find((gate) => isOpen[gate]) ?? null
  const failedGates = TECH_COMPLEX_GATES.filter((gate) => !isOpen[gate])
  return { allowed: passedGate !== null, passedGate, failedGates, freeUntilOn }
}

export type RepairOutOfService = {
  readonly handedInOn: CivilDate
  /** The day the unit came back; null: still out of service, counted to the day asked about. */
  readonly returnedOn: CivilDate | null
  /** What tells one defect from another, for example its code. */
  readonly defect: string
}

export type OutOfServiceQuestion = {
  readonly handedOverOn: CivilDate
  readonly warrantyMonths: number
  readonly repairs: readonly RepairOutOfService[]
  readonly on: CivilDate
}

function earlierOf(leftOn: CivilDate, rightOn: CivilDate): CivilDate {
  return leftOn <= rightOn ? leftOn : rightOn
}

function daysInYear(question: OutOfServiceQuestion, yearFromOn: CivilDate, yearUntilOn: CivilDate): number {
  const defects = new Set<string>()
  const daysOut = new Set<number>()
  for (const repair of question.repairs) {
    const fromOn = laterOf(repair.handedInOn, yearFromOn)
    const untilOn = earlierOf(earlierOf(repair.returnedOn ?? question.on, question.on), yearUntilOn)
    const firstDay = daysBetween(yearFromOn, fromOn)
    const lengthDays = daysBetween(fromOn, untilOn)
    if (lengthDays > 0) defects.add(repair.defect)
    for (let day = 0; day < lengthDays; day += 1) daysOut.add(firstDay + day)
  }
  return defects.size >= FEWEST_REPAIRED_DEFECTS ? daysOut.size : 0
}

/**
 * The greatest number of days out of service in one warranty year, counted only where different defects were repaired
 * in that year. The day of return is a day of use again; a day covered by two repairs counts once.
 * Source: ZOZPP art. 18 p. 1.
 */
export function longestOutOfService(question: OutOfServiceQuestion): number {
  let longestDays = 0
  for (let months = 0; months < question.warrantyMonths; months += MONTHS_PER_WARRANTY_YEAR) {
    const yearFromOn = addMonths(question.handedOverOn, months)
    const yearUntilOn = addMonths(question.handedOverOn, months + MONTHS_PER_WARRANTY_YEAR)
    longestDays = Math.max(longestDays, daysInYear(question, yearFromOn, yearUntilOn))
  }
  return longestDays
}
