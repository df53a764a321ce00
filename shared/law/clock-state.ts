import type { CivilDate } from '#shared/kit/calendar.ts'
import type { ClockEvent, DemandAddressee, EventChannel, EventKind } from './clock-events.ts'
import type { DemandEnding } from './clock-words.ts'
import { takesPlaceOfFormer, type DemandKind } from './demand-kinds.ts'

/** One demand as its entries leave it. */
export type DemandState = {
  readonly demandId: number
  readonly kind: DemandKind
  readonly receivedOn: CivilDate
  readonly receivedTime: string | null
  readonly channel: EventChannel
  readonly addressee: DemandAddressee
  readonly amountMinor: number | null
  /** Days of the written agreement on the repair term. */
  readonly agreedDays: number | null
  /** A later agreement: it stands beside the first term and does not free from it. Source: ZOZPP art. 20 p. 1. */
  readonly newTermUntilOn: CivilDate | null
  /** The day set by the contract or by the customer. */
  readonly untilOn: CivilDate | null
  readonly needsCheck: boolean
  readonly isInStock: boolean
  /** Far North: the day of the next regular delivery. Source: ZOZPP art. 21 p. 1. */
  readonly nextDeliveryOn: CivilDate | null
  readonly endedOn: CivilDate | null
  readonly ending: DemandEnding | null
}

const REPAIR_MET_BY: readonly EventKind[] = ['repaired', 'issued']

/** Another demand than repair is not met by a repair; taking the product back unmet ends it, whatever stays owed for the delay. */
const MET_BY: Readonly<Record<DemandKind, readonly EventKind[]>> = {
  repair: REPAIR_MET_BY,
  cost_reimbursement: ['costs_paid', 'issued'],
  replace_same: ['replaced', 'issued'],
  replace_other: ['replaced', 'issued'],
  price_reduction: ['price_reduced', 'issued'],
  refund: ['refunded', 'issued'],
  losses: ['losses_paid'],
  loaner: ['loaner_issued', 'issued'],
  paid_work: REPAIR_MET_BY,
  works_defect_fix: REPAIR_MET_BY,
  works_redo: REPAIR_MET_BY,
  works_money: ['refunded', 'price_reduced', 'costs_paid'],
  exchange: ['replaced', 'refunded'],
  distance_cancel: ['refunded'],
  prepaid_refund: ['refunded'],
  lost_item: ['compensated', 'replaced', 'refunded'],
  pd_access: ['answered'],
  pd_stop: ['answered'],
  pd_correct: ['answered'],
  pd_refusal_reason: ['answered'],
}

const ENDED_BY: Readonly<Partial<Record<EventKind, DemandEnding>>> = { refused: 'refused', redirected: 'redirected', withdrawn: 'withdrawn' }

/** Says whether an entry of this kind may stand for the demand being met. */
export const meetsDemand = (kind: DemandKind, event: EventKind): boolean => MET_BY[kind].includes(event)

/** Entries of the demand itself, and those about the whole order that happened after it came. */
function entriesFor(demandId: number, received: ClockEvent, standing: readonly ClockEvent[]): readonly ClockEvent[] {
  const receivedAt = standing.indexOf(received)
  return standing.filter((event, index) => event !== received && (event.demandId === demandId || (event.demandId === null && index > receivedAt)))
}

type Ended = Pick<DemandState, 'endedOn' | 'ending'>

function endOf(kind: DemandKind, own: readonly ClockEvent[]): Ended {
  for (const event of own) {
    const ending = ENDED_BY[event.kind] ?? (meetsDemand(kind, event.kind) ? 'met' : null)
    if (ending !== null) return { endedOn: event.occurredOn, ending }
  }
  return { endedOn: null, ending: null }
}

function lastData<Key extends keyof ClockEvent['data']>(own: readonly ClockEvent[], kind: EventKind, key: Key): ClockEvent['data'][Key] | undefined {
  return own.findLast((event) => event.kind === kind)?.data[key]
}

/** Of several agreements on the repair term the shortest: a later one frees nobody from the first. Source: ZOZPP art. 20 p. 1. */
function agreedDaysOf(own: readonly ClockEvent[]): number | null {
  const lengths = own.flatMap(({ kind, data }) => (kind === 'term_agreed' && data.days !== undefined ? [data.days] : []))
  return lengths.length === 0 ? null : Math.min(...lengths)
}

function stateOf(received: ClockEvent, demandId: number, standing: readonly ClockEvent[]): DemandState {
  const kind = received.data.demand ?? 'repair'
  const own = entriesFor(demandId, received, standing)
  return {
    demandId, kind, receivedOn: received.occurredOn, receivedTime: received.occurredTime, channel: received.data.channel ?? 'in_person', addressee: received.data.addressee ?? 'us',
    amountMinor: received.data.amountMinor ?? null, agreedDays: agreedDaysOf(own), newTermUntilOn: lastData(own, 'new_term_agreed', 'untilOn') ?? null,
    untilOn: received.data.untilOn ?? null, needsCheck: own.some((event) => event.kind === 'check_needed'), isInStock: !own.some((event) => event.kind === 'goods_absent' && event.occurredOn <= received.occurredOn),
    nextDeliveryOn: lastData(own, 'next_delivery', 'untilOn') ?? null, ...endOf(kind, own),
  }
}

/**
 * The former demand stands until the new one is received: from that day its penalty grows no more.
 * Source: ZOZPP art. 23 p. 2.
 */
function switchedBy(state: DemandState, next: DemandState | undefined): DemandState {
  if (next === undefined || (state.endedOn !== null && state.endedOn <= next.receivedOn)) return state
  return { ...state, endedOn: next.receivedOn, ending: 'switched' }
}

const WAITED_WITH_LOANER: readonly DemandKind[] = ['repair', 'replace_same', 'replace_other']

/**
 * A loaner is owed only while a repair or a replacement is waited for: a repaired product has to come back first, for
 * all else the wait is over with the demand itself. Source: ZOZPP art. 20 p. 2, 21 p. 1.
 */
function endedWithWait(loaner: DemandState, states: readonly DemandState[]): DemandState {
  const waited = states.filter(({ kind, endedOn }) => WAITED_WITH_LOANER.includes(kind) && (endedOn === null || endedOn >= loaner.receivedOn))
  const last = waited.toSorted((left, right) => ((left.endedOn ?? '') < (right.endedOn ?? '') ? -1 : 1)).at(-1)
  if (last === undefined || last.endedOn === null || waited.some(({ endedOn }) => endedOn === null)) return loaner
  const isBackAwaited = last.kind === 'repair' && last.ending === 'met'
  const hasEndedBefore = loaner.endedOn !== null && loaner.endedOn <= last.endedOn
  return isBackAwaited || hasEndedBefore ? loaner : { ...loaner, endedOn: last.endedOn, ending: last.ending }
}

/** Every demand of an order in the order of receipt, made of entries that stand. */
export function demandStates(standing: readonly ClockEvent[]): readonly DemandState[] {
  const states = standing.flatMap((event) => (event.kind === 'demand_received' && event.demandId !== null ? [stateOf(event, event.demandId, standing)] : []))
  const switched = states.map((state, index) => {
    if (!takesPlaceOfFormer(state.kind)) return state
    return switchedBy(state, states.slice(index + 1).find((later) => takesPlaceOfFormer(later.kind)))
  })
  return switched.map((state) => (state.kind === 'loaner' ? endedWithWait(state, switched) : state))
}

/** The demand of art. 18 that is to be answered now; the last one where all have ended. */
export function currentDemand(states: readonly DemandState[]): DemandState | null {
  const chosen = states.filter((state) => takesPlaceOfFormer(state.kind))
  return chosen.findLast((state) => state.endedOn === null) ?? chosen.at(-1) ?? null
}
