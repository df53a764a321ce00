import type { CivilDate } from '#shared/kit/calendar.ts'
import { compareDates } from '#shared/kit/calendar.ts'
import type { DemandKind } from './demand-kinds.ts'

/** What may happen to a demand and to the unit it is about; every clock is counted from these and nothing else. */
export const EVENT_KINDS = [
  'demand_received', 'item_received', 'term_agreed', 'new_term_agreed', 'check_needed', 'goods_absent', 'next_delivery',
  'check_invited', 'no_show', 'check_done', 'expertise_ordered', 'expertise_done', 'parts_wait', 'force_majeure', 'price_checked',
  'loaner_issued', 'loaner_returned', 'repaired', 'ready_notified', 'issued',
  'refunded', 'replaced', 'price_reduced', 'costs_paid', 'losses_paid', 'penalty_paid', 'answered', 'compensated',
  'refused', 'redirected', 'withdrawn', 'unclaimed_warned', 'unclaimed_sold', 'item_lost',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** How the demand or a paper about it came or went. */
export const EVENT_CHANNELS = ['in_person', 'post', 'email', 'messenger', 'phone', 'sms'] as const
export type EventChannel = (typeof EVENT_CHANNELS)[number]

/** Who took the demand: its date is the date of the clock. Source: ZOZPP art. 18 p. 2-3. */
export const DEMAND_ADDRESSEES = ['us', 'seller', 'manufacturer', 'importer', 'authorized'] as const
export type DemandAddressee = (typeof DEMAND_ADDRESSEES)[number]

export type EventData = {
  readonly demand?: DemandKind | undefined
  readonly channel?: EventChannel | undefined
  readonly addressee?: DemandAddressee | undefined
  /** The sum named in a demand, paid, or the price of the goods now. */
  readonly amountMinor?: number | undefined
  /** Days of a written agreement. */
  readonly days?: number | undefined
  /** A day set by an agreement, by the customer, or the last day of force majeure. */
  readonly untilOn?: CivilDate | undefined
  readonly reason?: string | undefined
  readonly place?: string | undefined
  /** Number or other proof of sending or delivery. */
  readonly proof?: string | undefined
  readonly deliveredOn?: CivilDate | undefined
  readonly receiptNo?: string | undefined
  readonly item?: string | undefined
  readonly serial?: string | undefined
  readonly witnesses?: string | undefined
}

export type ClockEvent = {
  readonly eventId: number
  /** Null: it concerns every demand of the order it can concern. */
  readonly demandId: number | null
  readonly kind: EventKind
  readonly occurredOn: CivilDate
  /** Local time HH:MM where it was written down. */
  readonly occurredTime: string | null
  readonly recordedAt: string
  /** The entry that this one puts right. */
  readonly correctsEventId: number | null
  /** The entry put right did not happen at all. */
  readonly isVoid: boolean
  readonly data: EventData
}

/** The number under which the fact was first written down: a correction keeps the place of what it puts right. */
function firstNumbers(events: readonly ClockEvent[]): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>()
  for (const { eventId, correctsEventId } of events.toSorted((left, right) => left.eventId - right.eventId)) {
    numbers.set(eventId, correctsEventId === null ? eventId : (numbers.get(correctsEventId) ?? correctsEventId))
  }
  return numbers
}

/**
 * The hour of each entry; one without an hour happened, as far as anybody knows, after what was written down before it
 * on that day.
 */
function hoursOf(inOrderOfWriting: readonly ClockEvent[]): ReadonlyMap<number, string> {
  const hours = new Map<number, string>()
  const latest = new Map<CivilDate, string>()
  for (const { eventId, occurredOn, occurredTime } of inOrderOfWriting) {
    const before = latest.get(occurredOn) ?? ''
    const hour = occurredTime ?? before
    hours.set(eventId, hour)
    latest.set(occurredOn, hour > before ? hour : before)
  }
  return hours
}

/** The entries that count: the newest correction of each, without those taken back, in the order they happened. */
export function standingEvents<Event extends ClockEvent>(events: readonly Event[]): readonly Event[] {
  const corrected = new Set(events.flatMap((event) => (event.correctsEventId === null ? [] : [event.correctsEventId])))
  const numbers = firstNumbers(events)
  const numberOf = ({ eventId }: Event): number => numbers.get(eventId) ?? eventId
  const standing = events.filter((event) => !event.isVoid && !corrected.has(event.eventId)).toSorted((left, right) => numberOf(left) - numberOf(right))
  const hours = hoursOf(standing)
  const hourOf = ({ eventId }: Event): string => hours.get(eventId) ?? ''
  return standing.toSorted((left, right) => compareDates(left.occurredOn, right.occurredOn) || hourOf(left).localeCompare(hourOf(right)))
}

const REQUIRED: Readonly<Partial<Record<EventKind, readonly (keyof EventData)[]>>> = {
  demand_received: ['demand', 'channel'],
  term_agreed: ['days'],
  new_term_agreed: ['untilOn', 'reason'],
  check_needed: ['reason'],
  next_delivery: ['untilOn'],
  check_invited: ['untilOn', 'channel'],
  no_show: ['witnesses'],
  force_majeure: ['untilOn', 'proof'],
  price_checked: ['amountMinor', 'reason'],
  loaner_issued: ['item', 'serial'],
  ready_notified: ['channel'],
  refunded: ['amountMinor', 'receiptNo'],
  replaced: ['serial'],
  price_reduced: ['amountMinor'],
  costs_paid: ['amountMinor'],
  losses_paid: ['amountMinor'],
  penalty_paid: ['amountMinor'],
  refused: ['reason'],
  redirected: ['reason'],
  unclaimed_warned: ['channel', 'deliveredOn'],
  unclaimed_sold: ['amountMinor'],
  item_lost: ['reason'],
}

/** What the entry of this kind must say. */
export function requiredData(kind: EventKind): readonly (keyof EventData)[] {
  return REQUIRED[kind] ?? []
}

/** The facts that are missing from the entry, in the order they are asked for. */
export function missingData(kind: EventKind, data: EventData): readonly (keyof EventData)[] {
  return requiredData(kind).filter((key) => data[key] === undefined || data[key] === '')
}
