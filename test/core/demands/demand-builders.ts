import type { OrderClock } from '#shared/contract/demands.ts'
import type { InputOf, OutputOf } from '#shared/contract/index.ts'
import type { EventKind } from '#shared/law/clock-events.ts'
import type { DemandKind } from '#shared/law/demand-kinds.ts'
import type { TestCore } from '#test/kit/test-core.ts'

/** Ten in the morning in Moscow. */
export const morningOf = (on: string): string => `${on}T07:00:00.000Z`

export const clockOf = (test: TestCore, orderId: number, on: string | null = null): Promise<OrderClock> => test.call('demands.clock', { orderId, on })

export const demandFacts = (orderId: number, kind: DemandKind, receivedOn: string, overrides: Partial<InputOf<'demands.receive'>> = {}): InputOf<'demands.receive'> => ({
  orderId, kind, receivedOn, receivedTime: null, channel: 'in_person', addressee: 'us', amountMinor: null, untilOn: null, note: '', ...overrides,
})

export const eventFacts = (orderId: number, kind: EventKind, occurredOn: string, overrides: Partial<InputOf<'demands.record'>> = {}): InputOf<'demands.record'> => ({
  orderId, demandId: null, kind, occurredOn, occurredTime: null, data: {}, note: '', ...overrides,
})

export const correction = (eventId: number, occurredOn: string, overrides: Partial<InputOf<'demands.correct'>> = {}): InputOf<'demands.correct'> => ({
  eventId, isVoid: false, occurredOn, occurredTime: null, data: {}, reason: 'Записано по ошибке', ...overrides,
})

/** The entry of this kind that stands, the newest of several. */
export function standingEntry(clock: OrderClock, kind: EventKind): OrderClock['events'][number] {
  const found = clock.events.findLast((event) => event.kind === kind && !event.isSuperseded && !event.isVoid)
  if (found === undefined) throw new Error(`no ${kind} stands`)
  return found
}

export const mainTerms = (clock: OrderClock): readonly (readonly [kind: DemandKind, ruleId: string, dueLegalOn: string, endedOn: string | null])[] =>
  clock.demands.flatMap(({ kind, terms }) => terms.filter(({ role }) => role === 'main').map(({ ruleId, dueLegalOn, endedOn }) => [kind, ruleId, dueLegalOn, endedOn] as const))

export const linesOf = (clock: OrderClock): readonly (readonly [kind: DemandKind, days: number, totalMinor: number])[] => clock.exposure.lines.map(({ kind, days, totalMinor }) => [kind, days, totalMinor])

type Warning = InputOf<'demands.running'>['warning']

/** The first fifty running terms of the centre. */
export const runningOf = (test: TestCore, sort: 'risk' | 'due' = 'due', warning: Warning = 'all'): Promise<OutputOf<'demands.running'>> => test.call('demands.running', { sort, warning, offset: 0, limit: 50 })
