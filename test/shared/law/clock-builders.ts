import type { ClockEvent, EventData, EventKind } from '#shared/law/clock-events.ts'
import { standingEvents } from '#shared/law/clock-events.ts'
import { exposureOf, type ClockMoney, type Exposure } from '#shared/law/clock-exposure.ts'
import { demandStates, type DemandState } from '#shared/law/clock-state.ts'
import { termsOf, type ClockSetting, type ClockTerm } from '#shared/law/clock-terms.ts'
import type { DemandKind } from '#shared/law/demand-kinds.ts'
import { BUILT_IN_LAW } from '#shared/law/law-book.ts'
import { BUILT_IN_CALENDAR } from '#shared/law/non-working-days.ts'

/** An entry without its number: the number is the place in the list. */
export type Entry = Omit<ClockEvent, 'eventId' | 'recordedAt' | 'occurredTime' | 'correctsEventId' | 'isVoid'> & Partial<Pick<ClockEvent, 'occurredTime' | 'correctsEventId' | 'isVoid' | 'eventId'>>

export const entry = (kind: EventKind, occurredOn: string, demandId: number | null, data: EventData = {}): Entry => ({ kind, occurredOn, demandId, data })

export const received = (demand: DemandKind, occurredOn: string, demandId = 1, data: EventData = {}): Entry => entry('demand_received', occurredOn, demandId, { demand, channel: 'in_person', ...data })

export const writtenDown = (entries: readonly Entry[]): readonly ClockEvent[] =>
  entries.map((each, index) => ({ eventId: index + 1, occurredTime: null, correctsEventId: null, isVoid: false, ...each, recordedAt: `2026-11-20T07:${String(index % 60).padStart(2, '0')}:00.000Z` }))

export const SETTING: ClockSetting = { isConsumer: true, isAfterTwoYears: false, mainKind: null, calendar: BUILT_IN_CALENDAR, law: BUILT_IN_LAW }

export type Clock = { readonly state: DemandState; readonly terms: readonly ClockTerm[] }

/** The demands of an order with their terms, as its entries leave them. */
export function clocksOf(events: readonly ClockEvent[], setting: Partial<ClockSetting> = {}): readonly Clock[] {
  return demandStates(standingEvents(events)).map((state) => {
    const terms = termsOf(state, { ...SETTING, ...setting })
    return { state, terms: terms.ok ? terms.value : [] }
  })
}

export const clocks = (entries: readonly Entry[], setting: Partial<ClockSetting> = {}): readonly Clock[] => clocksOf(writtenDown(entries), setting)

export const NO_MONEY: ClockMoney = { priceNowMinor: null, pricePaidMinor: null, valueMinor: 0, workPriceMinor: null, prepaidMinor: null, categoryCode: '' }

export const exposureOn = (on: string, entries: readonly Entry[], money: Partial<ClockMoney>): Exposure => exposureOf({ demands: clocks(entries), money: { ...NO_MONEY, ...money }, on, law: BUILT_IN_LAW })
