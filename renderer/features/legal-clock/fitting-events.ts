import type { ClockDemand } from '#shared/contract/demands.ts'
import type { EventData, EventKind } from '#shared/law/clock-events.ts'
import { requiredData } from '#shared/law/clock-events.ts'
import type { DemandKind } from '#shared/law/demand-kinds.ts'
import { groupOf, type DemandGroup } from './demand-groups.ts'

/** How a person looks for what happened. */
export const EVENT_GROUPS = ['term', 'check', 'work', 'loaner', 'answer', 'unclaimed'] as const
export type EventGroup = (typeof EVENT_GROUPS)[number]

const GROUPS: Readonly<Record<EventGroup, readonly EventKind[]>> = {
  answer: ['refunded', 'replaced', 'price_reduced', 'costs_paid', 'losses_paid', 'compensated', 'penalty_paid', 'answered', 'refused', 'redirected', 'withdrawn'],
  term: ['term_agreed', 'new_term_agreed', 'check_needed', 'goods_absent', 'next_delivery', 'parts_wait', 'force_majeure', 'price_checked'],
  check: ['item_received', 'check_invited', 'no_show', 'check_done', 'expertise_ordered', 'expertise_done'],
  work: ['repaired', 'ready_notified', 'issued', 'item_lost'],
  loaner: ['loaner_issued', 'loaner_returned'],
  unclaimed: ['unclaimed_warned', 'unclaimed_sold'],
}

const ALWAYS: readonly EventKind[] = ['refused', 'redirected', 'withdrawn', 'answered', 'force_majeure']
const OF_GOODS: readonly EventKind[] = [...ALWAYS, 'item_received', 'check_invited', 'no_show', 'check_done', 'expertise_ordered', 'expertise_done', 'price_checked', 'penalty_paid', 'losses_paid', 'ready_notified', 'issued', 'loaner_returned', 'item_lost', 'unclaimed_warned', 'unclaimed_sold']
const OF_WORKS: readonly EventKind[] = [...ALWAYS, 'item_received', 'parts_wait', 'check_done', 'repaired', 'ready_notified', 'issued', 'penalty_paid', 'item_lost', 'unclaimed_warned', 'unclaimed_sold']

const OF_DEMAND: Readonly<Record<DemandKind, readonly EventKind[]>> = {
  repair: [...OF_GOODS, 'term_agreed', 'new_term_agreed', 'parts_wait', 'repaired'],
  cost_reimbursement: [...OF_GOODS, 'costs_paid'],
  replace_same: [...OF_GOODS, 'check_needed', 'goods_absent', 'next_delivery', 'replaced'],
  replace_other: [...OF_GOODS, 'check_needed', 'goods_absent', 'next_delivery', 'replaced'],
  price_reduction: [...OF_GOODS, 'price_reduced'],
  refund: [...OF_GOODS, 'refunded'],
  losses: [...ALWAYS, 'losses_paid', 'penalty_paid'],
  loaner: [...ALWAYS, 'loaner_issued', 'loaner_returned', 'penalty_paid', 'issued'],
  paid_work: OF_WORKS,
  works_defect_fix: OF_WORKS,
  works_redo: OF_WORKS,
  works_money: [...OF_WORKS, 'refunded', 'price_reduced', 'costs_paid', 'losses_paid'],
  exchange: [...ALWAYS, 'item_received', 'check_done', 'goods_absent', 'replaced', 'refunded'],
  distance_cancel: [...ALWAYS, 'item_received', 'check_done', 'refunded'],
  prepaid_refund: [...ALWAYS, 'refunded', 'losses_paid', 'penalty_paid'],
  lost_item: [...ALWAYS, 'item_lost', 'replaced', 'refunded', 'compensated', 'losses_paid', 'penalty_paid'],
  pd_access: ['answered', 'withdrawn'],
  pd_stop: ['answered', 'withdrawn'],
  pd_correct: ['answered', 'withdrawn'],
  pd_refusal_reason: ['answered', 'withdrawn'],
}

/** What may happen to an order on which nothing is demanded. */
const OF_ORDER: readonly EventKind[] = ['item_received', 'check_invited', 'no_show', 'check_done', 'expertise_ordered', 'expertise_done', 'parts_wait', 'price_checked', 'loaner_issued', 'loaner_returned', 'repaired', 'ready_notified', 'issued', 'item_lost', 'unclaimed_warned', 'unclaimed_sold']

/** Entries that make sense for the demand, or for the order as a whole, under their headings. */
export function fittingEvents(kind: DemandKind | null): readonly { readonly group: EventGroup; readonly kinds: readonly EventKind[] }[] {
  const fitting = new Set(kind === null ? OF_ORDER : OF_DEMAND[kind])
  return EVENT_GROUPS.map((group) => ({ group, kinds: GROUPS[group].filter((event) => fitting.has(event)) })).filter((one) => one.kinds.length > 0)
}

/** What happens to the unit and not to one demand: every demand it can concern is counted from it. */
const OF_THE_UNIT: readonly EventKind[] = ['item_received', 'price_checked', 'loaner_returned', 'ready_notified', 'issued', 'item_lost', 'unclaimed_warned', 'unclaimed_sold']

/** The demand the entry is written to; null: the order as a whole. */
export const demandOfEntry = (kind: EventKind, chosenId: number | null): number | null => (OF_THE_UNIT.includes(kind) ? null : chosenId)

type Field = keyof EventData

const OPTIONAL: Readonly<Partial<Record<EventKind, readonly Field[]>>> = {
  item_received: ['place'],
  check_invited: ['place', 'proof', 'deliveredOn'],
  no_show: ['place', 'proof', 'reason'],
  check_done: ['reason', 'witnesses'],
  expertise_ordered: ['place', 'proof'],
  expertise_done: ['reason', 'proof'],
  goods_absent: ['reason'],
  next_delivery: ['reason'],
  parts_wait: ['reason', 'untilOn'],
  force_majeure: ['reason'],
  loaner_returned: ['reason'],
  repaired: ['reason'],
  ready_notified: ['proof', 'deliveredOn'],
  replaced: ['item', 'amountMinor', 'receiptNo'],
  price_reduced: ['receiptNo'],
  costs_paid: ['receiptNo'],
  losses_paid: ['receiptNo'],
  penalty_paid: ['receiptNo'],
  compensated: ['amountMinor', 'receiptNo'],
  answered: ['channel', 'proof'],
  refused: ['channel', 'proof'],
  redirected: ['addressee', 'channel', 'proof'],
  withdrawn: ['channel', 'reason'],
  unclaimed_warned: ['proof'],
  unclaimed_sold: ['reason'],
  item_lost: ['amountMinor'],
  demand_received: ['addressee', 'amountMinor', 'untilOn'],
}

/** Fields of an entry in the order they are asked for: what it must say, then what it may say. */
export function fieldsOf(kind: EventKind): readonly Field[] {
  return [...requiredData(kind), ...(OPTIONAL[kind] ?? [])]
}

/** What happens most under the demand has a button of its own. */
export const QUICK_EVENTS = ['term_agreed', 'new_term_agreed', 'check_invited', 'price_checked', 'parts_wait', 'refunded', 'replaced', 'price_reduced', 'costs_paid', 'losses_paid', 'loaner_issued', 'answered', 'compensated', 'repaired'] as const satisfies readonly EventKind[]
export type QuickEvent = (typeof QUICK_EVENTS)[number]

const QUICK_BY_GROUP: Readonly<Record<DemandGroup, readonly QuickEvent[]>> = { defect: ['check_invited', 'price_checked'], beside: [], works: ['parts_wait'], return: ['refunded'], custody: ['compensated'], data: ['answered'] }

/** The buttons of a demand: an agreement on the term where there is none, a new term where one runs out, and what fulfils it. */
export function quickEvents(demand: Pick<ClockDemand, 'kind' | 'terms' | 'endedOn'>): readonly QuickEvent[] {
  if (demand.endedOn !== null) return []
  if (demand.kind === 'repair') {
    const isAgreed = demand.terms.some((term) => term.ruleId === 'GDS-REPAIR-AGREED')
    return [isAgreed ? 'new_term_agreed' : 'term_agreed', 'parts_wait', 'check_invited']
  }
  if (demand.kind === 'loaner') return ['loaner_issued']
  return demand.kind === 'losses' ? ['losses_paid'] : QUICK_BY_GROUP[groupOf(demand.kind)]
}
