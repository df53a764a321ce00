import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/kit/calendar.ts'
import type { ClockEvent, EventKind } from '#shared/law/clock-events.ts'
import { exposureOf, type ClockMoney } from '#shared/law/clock-exposure.ts'
import type { ClockSetting } from '#shared/law/clock-terms.ts'
import { DEMAND_KINDS, TERMS_BY_DATE, type DemandKind } from '#shared/law/demand-kinds.ts'
import { BUILT_IN_LAW } from '#shared/law/law-book.ts'
import { BUILT_IN_CALENDAR, calendarWith } from '#shared/law/non-working-days.ts'
import { warrantyEnd } from '#shared/law/warranty.ts'
import { clocks, clocksOf, entry, received, writtenDown, type Clock, type Entry } from './clock-builders.ts'

const RUNS = { numRuns: 300 }
const FIRST_DAY = '2022-09-01'
const anyDay = fc.integer({ min: 0, max: 365 * 4 }).map((day) => addDays(FIRST_DAY, day))
const anyKind = fc.constantFrom(...DEMAND_KINDS)
const anySetting: fc.Arbitrary<Partial<ClockSetting>> = fc.record({ isAfterTwoYears: fc.boolean(), mainKind: fc.constantFrom<DemandKind | null>('repair', 'replace_same', null) })
const DAYS_SET = 12

const demandOf = (kind: DemandKind, on: string, demandId = 1): Entry => received(kind, on, demandId, kind in TERMS_BY_DATE ? { untilOn: addDays(on, DAYS_SET) } : {})

/** What was agreed and found about one demand, each entry on the day of the demand. */
const anyConditions = fc.record({ days: fc.option(fc.integer({ min: 1, max: 45 })), needsCheck: fc.boolean(), isAbsent: fc.boolean() })
  .map(({ days, needsCheck, isAbsent }) => (on: string): readonly Entry[] => [
    ...(days === null ? [] : [entry('term_agreed', on, 1, { days })]), ...(needsCheck ? [entry('check_needed', on, 1)] : []), ...(isAbsent ? [entry('goods_absent', on, 1)] : []),
  ])

describe('the last day of every demand', () => {
  const enteredDays = fc.array(fc.record({ on: anyDay, kind: fc.constantFrom('off' as const, 'work' as const) }), { maxLength: 30 })

  it('ГК 193: never falls on a day off, whatever days off the centre has entered', () => {
    fc.assert(fc.property(anyKind, anyDay, anyConditions, anySetting, enteredDays, (kind, on, conditions, setting, days) => {
      const calendar = calendarWith({ days, loadedYears: [], version: 'own' })
      const terms = clocks([demandOf(kind, on), ...conditions(on)], { ...setting, calendar }).flatMap((clock) => clock.terms)
      expect(terms.length).toBeGreaterThan(0)
      for (const term of terms) expect([term.ruleId, calendar.isNonWorking(term.dueLegalOn)]).toEqual([term.ruleId, false])
    }), RUNS)
  })

  it('ГК 191: is never earlier for a later demand, nor before the day after it', () => {
    fc.assert(fc.property(anyKind, anyDay, fc.integer({ min: 0, max: 400 }), anyConditions, anySetting, (kind, on, later, conditions, setting) => {
      const lastDay = (day: string) => clocks([demandOf(kind, day), ...conditions(day)], setting)[0]?.terms[0]?.dueLegalOn ?? ''
      expect(lastDay(on) > on).toBe(true)
      expect(lastDay(addDays(on, later)) >= lastDay(on)).toBe(true)
    }), RUNS)
  })
})

/** Sums above zero, so that a line that should be there is seen. */
const anyMoney: fc.Arbitrary<ClockMoney> = fc.record({
  priceNowMinor: fc.option(fc.integer({ min: 1, max: 90_000_000 })), pricePaidMinor: fc.option(fc.integer({ min: 1, max: 90_000_000 })), valueMinor: fc.integer({ min: 1, max: 90_000_000 }),
  workPriceMinor: fc.option(fc.integer({ min: 1, max: 9_000_000 })), prepaidMinor: fc.option(fc.integer({ min: 1, max: 9_000_000 })), categoryCode: fc.constant(''),
})
const anyKinds = fc.uniqueArray(anyKind, { minLength: 1, maxLength: 4 })
const demandsOf = (kinds: readonly DemandKind[], on: string): readonly Clock[] => clocks(kinds.map((kind, index) => demandOf(kind, addDays(on, index * 3), index + 1)))
const exposureOn = (demands: readonly Clock[], money: ClockMoney, on: string) => exposureOf({ demands, money, on, law: BUILT_IN_LAW })

describe('what missed terms come to', () => {
  it('ЗоЗПП 23, 23.1, 28: no line passes its limit, and the lines of the goods together pass it no more', () => {
    fc.assert(fc.property(anyKinds, anyDay, anyMoney, fc.integer({ min: 0, max: 2000 }), (kinds, on, money, days) => {
      const { rows, totalMinor, beforeCapMinor, capMinor } = exposureOn(demandsOf(kinds, on), money, addDays(on, days))
      for (const row of rows) expect(row.capMinor === null || row.totalMinor <= row.capMinor).toBe(true)
      const goods = rows.filter((row) => row.penaltyId === 'PEN-GOODS-1').reduce((sum, row) => sum + row.totalMinor, 0)
      expect(totalMinor).toBe(beforeCapMinor - (capMinor === null ? 0 : Math.max(0, goods - capMinor)))
      expect(Number.isSafeInteger(totalMinor) && totalMinor >= 0).toBe(true)
    }), RUNS)
  })

  it('never shrinks as days pass while nothing happens', () => {
    fc.assert(fc.property(anyKinds, anyDay, anyMoney, fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 90 }), (kinds, on, money, days, more) => {
      const demands = demandsOf(kinds, on)
      const [before, after] = [exposureOn(demands, money, addDays(on, days)), exposureOn(demands, money, addDays(on, days + more))]
      expect(after.totalMinor).toBeGreaterThanOrEqual(before.totalMinor)
      expect(after.rows.length).toBeGreaterThanOrEqual(before.rows.length)
    }), RUNS)
  })

  it('Пленум ВС 7/2016 п.65: is nothing up to and on the last day, and one day of delay on the next', () => {
    fc.assert(fc.property(anyKind, anyDay, anyMoney, fc.integer({ min: 0, max: 60 }), (kind, on, money, before) => {
      const demands = clocks([demandOf(kind, on)])
      const term = demands[0]?.terms[0]
      if (term === undefined) throw new Error('every demand of a consumer has a term')
      expect(exposureOn(demands, money, addDays(term.dueLegalOn, -before))).toMatchObject({ rows: [], totalMinor: 0 })
      expect(exposureOn(demands, money, addDays(term.dueLegalOn, 1)).rows.map((row) => row.days + row.pausedDays)).toEqual(term.penaltyId === null ? [] : [1])
    }), RUNS)
  })
})

const ORDER_WIDE: readonly EventKind[] = ['item_received', 'parts_wait', 'price_checked', 'repaired', 'ready_notified', 'issued', 'penalty_paid', 'refunded', 'replaced']
const OF_DEMAND: readonly EventKind[] = ['term_agreed', 'new_term_agreed', 'check_needed', 'goods_absent', 'next_delivery', 'check_invited', 'no_show', 'expertise_ordered', 'refused', 'redirected', 'withdrawn', 'loaner_issued', 'refunded', 'replaced', 'answered']
const DEMANDS_IN_STORY = 3

/** Demands first, then what happened to them: the days are given apart. */
type Happened = { readonly kind: EventKind; readonly demandId: number | null; readonly days: number }
const anyHappened: fc.Arbitrary<Happened> = fc.oneof(
  fc.record({ kind: fc.constantFrom(...ORDER_WIDE), demandId: fc.constant(null), days: fc.integer({ min: 1, max: 45 }) }),
  fc.record({ kind: fc.constantFrom(...OF_DEMAND), demandId: fc.integer({ min: 1, max: DEMANDS_IN_STORY }), days: fc.integer({ min: 1, max: 45 }) }),
)
const dataOf = (days: number, on: string) => ({ days, untilOn: addDays(on, days), amountMinor: days * 100_000, reason: 'как записано' })
const entryOf = ({ kind, demandId, days }: Happened, on: string): Entry => entry(kind, on, demandId, dataOf(days, on))

const anyStory = fc.record({
  kinds: fc.uniqueArray(anyKind, { minLength: 1, maxLength: DEMANDS_IN_STORY }), happened: fc.array(anyHappened, { maxLength: 8 }), from: anyDay,
  gaps: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 12, maxLength: 12 }),
})
type Story = typeof anyStory extends fc.Arbitrary<infer Value> ? Value : never

/** Entries on days of their own, the first demand first, others among what happened. */
function tell({ kinds, happened, from, gaps }: Story): readonly Entry[] {
  const told: ((on: string) => Entry)[] = [...happened.map((each) => (on: string) => entryOf(each, on))]
  kinds.forEach((kind, index) => told.splice(index * 2, 0, (on) => demandOf(kind, on, index + 1)))
  let on = from
  return told.map((tellOn, index) => {
    on = addDays(on, gaps[index] ?? 1)
    return tellOn(on)
  })
}

const MONEY: ClockMoney = { priceNowMinor: null, pricePaidMinor: 1_490_000, valueMinor: 1_490_000, workPriceMinor: 450_050, prepaidMinor: 2_000_100, categoryCode: '' }
const LATER_DAYS = 400

/** Everything the clock of an order says, in one value to compare. */
function wholeClock(events: readonly ClockEvent[], from: string) {
  const demands = clocksOf(events)
  return { demands, exposure: exposureOn(demands, MONEY, addDays(from, LATER_DAYS)) }
}

const withSameNumbers = (events: readonly ClockEvent[], numbers: readonly number[]): readonly ClockEvent[] => events.map((event, index) => ({ ...event, eventId: numbers[index] ?? 0, recordedAt: `2026-11-20T08:${String((numbers[index] ?? 0) % 60).padStart(2, '0')}:00.000Z` }))

describe('the order and the repair of entries', () => {
  it('entries written down in another order give the same states, terms and penalties', () => {
    const shuffled = anyStory.chain((story) => fc.tuple(fc.constant(story), fc.shuffledSubarray(tell(story).map((_each, index) => index + 1), { minLength: tell(story).length })))
    fc.assert(fc.property(shuffled, ([story, numbers]) => {
      const events = writtenDown(tell(story))
      const others = withSameNumbers(events, numbers).toSorted((left, right) => left.eventId - right.eventId)
      expect(wholeClock(others, story.from)).toEqual(wholeClock(events, story.from))
    }), RUNS)
  })

  it('ЗоЗПП 20 п.3: repairs written down in another order give the same end of the warranty', () => {
    const repair = fc.record({ from: fc.integer({ min: 0, max: 700 }), days: fc.option(fc.integer({ min: 0, max: 60 })) })
      .map(({ from, days }) => ({ demandOn: addDays('2024-03-10', from), issuedOn: days === null ? null : addDays('2024-03-10', from + days) }))
    fc.assert(fc.property(fc.array(repair, { maxLength: 6 }).chain((repairs) => fc.tuple(fc.constant(repairs), fc.shuffledSubarray(repairs, { minLength: repairs.length }))), ([repairs, others]) => {
      const end = (some: typeof repairs) => warrantyEnd({ handedOverOn: '2024-03-10', warrantyMonths: 24, repairs: some, calendar: BUILT_IN_CALENDAR })
      expect(end(others)).toEqual(end(repairs))
    }), RUNS)
  })

  /** A story with one place chosen in it. */
  const placed = anyStory.chain((story) => fc.tuple(fc.constant(story), fc.nat({ max: tell(story).length - 1 })))

  it('an entry taken back gives the same clock as if it had never been made', () => {
    fc.assert(fc.property(placed, ([story, place]) => {
      const told = tell(story)
      const events = writtenDown(told)
      const wrong = events[place]
      if (wrong === undefined) throw new Error('the place lies in the story')
      const takenBack: ClockEvent = { ...wrong, eventId: events.length + 1, correctsEventId: wrong.eventId, isVoid: true }
      expect(wholeClock([...events, takenBack], story.from)).toEqual(wholeClock(events.filter((event) => event !== wrong), story.from))
    }), RUNS)
  })

  it('an entry put right gives the same clock as if it had been right at once, even among entries of one day', () => {
    fc.assert(fc.property(placed, fc.integer({ min: -20, max: 20 }), fc.integer({ min: 1, max: 45 }), fc.boolean(), ([story, place], moved, days, areOfOneDay) => {
      const rightly = writtenDown(tell(story)).map((event) => (areOfOneDay ? { ...event, occurredOn: story.from } : event))
      const right = rightly[place]
      if (right === undefined) throw new Error('the place lies in the story')
      const wrong: ClockEvent = { ...right, occurredOn: addDays(right.occurredOn, moved), data: { ...right.data, days } }
      const correction: ClockEvent = { ...right, eventId: rightly.length + 2, correctsEventId: wrong.eventId }
      const onTheWay: ClockEvent = { ...wrong, eventId: rightly.length + 1, correctsEventId: wrong.eventId }
      const inOneStep = [...rightly.map((event) => (event === right ? wrong : event)), correction]
      const inTwoSteps = [...rightly.map((event) => (event === right ? wrong : event)), onTheWay, { ...correction, correctsEventId: onTheWay.eventId }]
      expect(wholeClock(inOneStep, story.from)).toEqual(wholeClock(rightly, story.from))
      expect(wholeClock(inTwoSteps, story.from)).toEqual(wholeClock(rightly, story.from))
    }), RUNS)
  })

  it('ЗоЗПП 20 п.1 абз.2: waiting for parts changes no date and no sum, wherever it stands', () => {
    fc.assert(fc.property(placed, fc.boolean(), ([story, place], isOfWholeOrder) => {
      const told = tell(story)
      const waitedOn = told[place]?.occurredOn ?? story.from
      const waiting = [...told, entry('parts_wait', waitedOn, isOfWholeOrder ? null : 1, { reason: 'плата в пути', untilOn: addDays(waitedOn, 60), days: 45 })]
      expect(wholeClock(writtenDown(waiting), story.from)).toEqual(wholeClock(writtenDown(told), story.from))
    }), RUNS)
  })

  it('ЗоЗПП 18 п.5: a check, an expertise and the arrival of the product change no last day', () => {
    const inert = fc.constantFrom<EventKind>('item_received', 'check_invited', 'no_show', 'check_done', 'expertise_ordered', 'expertise_done', 'ready_notified', 'force_majeure')
    fc.assert(fc.property(placed, inert, ([story, place], kind) => {
      const told = tell(story)
      const on = told[place]?.occurredOn ?? story.from
      expect(wholeClock(writtenDown([...told, entry(kind, on, 1, { untilOn: addDays(on, 30), days: 45 })]), story.from)).toEqual(wholeClock(writtenDown(told), story.from))
    }), RUNS)
  })
})
