import type { ClockEvent, EventKind } from './clock-events.ts'
import type { MissConsequence, TermInfluence } from './clock-words.ts'
import type { ClockTerm } from './clock-terms.ts'
import { CUSTODY_DEMANDS, DATA_DEMANDS, isDefectDemand, WORK_DEMANDS, type DemandKind } from './demand-kinds.ts'

export type InfluenceRow = { readonly code: TermInfluence; readonly doesExtend: boolean; readonly hasHappened: boolean; readonly article: string }

const SHOWN_BY: Readonly<Record<TermInfluence, readonly EventKind[]>> = {
  parts_wait: ['parts_wait'],
  check_and_expertise: ['check_invited', 'check_done', 'expertise_ordered', 'expertise_done'],
  item_handed_in_later: ['item_received'],
  new_written_term: ['new_term_agreed'],
  customer_evades: ['no_show'],
  force_majeure: ['force_majeure'],
}

/**
 * What people suppose to move the term. Nothing moves it by itself: a new written term stands beside the first one,
 * evasion and force majeure free from the penalty only when proved. Source: ZOZPP art. 13 p. 4, 18 p. 5, 20 p. 1.
 */
const ARTICLES: Readonly<Record<TermInfluence, string>> = {
  parts_wait: 'ЗоЗПП 20 п.1 абз.2',
  check_and_expertise: 'ЗоЗПП 18 п.5',
  item_handed_in_later: 'ЗоЗПП 20–22',
  new_written_term: 'ЗоЗПП 20 п.1 абз.2',
  customer_evades: 'ЗоЗПП 13 п.6 (ред. 500-ФЗ от 28.12.2025)',
  force_majeure: 'ЗоЗПП 13 п.4',
}

const ONLY_REPAIR: readonly TermInfluence[] = ['parts_wait', 'new_written_term']

/** The unit came in on a later day than the demand. */
function cameLater(events: readonly ClockEvent[], receivedOn: string): boolean {
  return events.some((event) => event.kind === 'item_received' && event.occurredOn > receivedOn)
}

export function influencesOn(kind: DemandKind, receivedOn: string, events: readonly ClockEvent[]): readonly InfluenceRow[] {
  if (!isDefectDemand(kind)) return []
  const codes = (Object.keys(SHOWN_BY) as TermInfluence[]).filter((code) => kind === 'repair' || !ONLY_REPAIR.includes(code))
  return codes.map((code) => ({
    code, doesExtend: false, article: ARTICLES[code],
    hasHappened: code === 'item_handed_in_later' ? cameLater(events, receivedOn) : events.some((event) => SHOWN_BY[code].includes(event.kind)),
  }))
}

/** What follows when the last day of the term passes. Source: ZOZPP art. 13 p. 6, 18 p. 1, 23, 23.1, 28, 35. */
export function consequencesOf(kind: DemandKind, term: Pick<ClockTerm, 'penaltyId' | 'role'>, isTechComplex: boolean): readonly MissConsequence[] {
  if ((DATA_DEMANDS as readonly string[]).includes(kind)) return ['administrative_fine']
  if (kind === 'distance_cancel' || kind === 'exchange') return ['interest_395', 'court_fine']
  const money: readonly MissConsequence[] = term.penaltyId === 'PEN-GOODS-1' ? ['penalty_goods'] : term.penaltyId === 'PEN-WORKS-3' ? ['penalty_works'] : term.penaltyId === 'PEN-PREPAY-05' ? ['penalty_prepayment'] : []
  return [
    ...money,
    ...(isDefectDemand(kind) && term.role === 'main' ? (['other_demand_opens'] as const) : []),
    ...(kind === 'repair' && isTechComplex && term.role === 'main' ? (['tech_complex_gate_opens'] as const) : []),
    ...((WORK_DEMANDS as readonly string[]).includes(kind) ? (['new_term_by_customer'] as const) : []),
    ...((CUSTODY_DEMANDS as readonly string[]).includes(kind) ? (['double_value'] as const) : []),
    'court_fine',
  ]
}
