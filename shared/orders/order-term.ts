import { roleAnswer, type OurRole } from '#shared/law/centre-roles.ts'
import { demandTerm, type Demand, type DemandTerm } from '#shared/law/demands.ts'
import type { WorkingCalendar } from '#shared/law/non-working-days.ts'
import type { RuleBook } from '#shared/law/rule-book.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'

export interface DemandNotForUs {
  readonly code: 'orders.demand_not_for_us'
  readonly details: { readonly demand: Demand; readonly ourRole: OurRole }
}

/**
 * What the consumer demands of this centre. A warranty repair without a stated demand is a demand to repair, unless the
 * centre only works for whoever answers: then nothing is demanded of it. Refuses: orders.demand_not_for_us.
 * Source: ZOZPP art. 18 p. 1-3.
 */
export function demandOfOrder(request: { readonly requestKind: string; readonly demand: Demand | null; readonly ourRole: OurRole }): Result<Demand | null, DemandNotForUs> {
  const { requestKind, demand, ourRole } = request
  const implied = requestKind === 'warranty_repair' ? 'repair' : null
  const meant = demand ?? implied
  if (meant === null || roleAnswer(ourRole, meant) !== 'no') return ok(meant)
  return demand === null ? ok(null) : fail({ code: 'orders.demand_not_for_us', details: { demand, ourRole } })
}

export interface TermFacts {
  readonly customerKind: 'person' | 'organisation'
  readonly demand: Demand | null
  readonly demandReceivedOn: string | null
  readonly agreedDays: number | null
  readonly needsCheck: boolean
  readonly isInStock: boolean
  readonly calendar: WorkingCalendar
  readonly law: RuleBook
}

/**
 * The statutory term of the order's demand; null where there is none: no demand, no date of it, or a customer who is not
 * a consumer. Source: ZOZPP preamble, art. 20-22.
 */
export function termOfOrder(facts: TermFacts): DemandTerm | null {
  const { customerKind, demand, demandReceivedOn: receivedOn, agreedDays, needsCheck, isInStock, calendar, law } = facts
  if (customerKind === 'organisation' || demand === null || receivedOn === null) return null
  const term = demandTerm({ demand, receivedOn, agreedDays, needsCheck, isInStock, calendar, law })
  return term.ok ? term.value : null
}
