import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/kit/calendar.ts'
import { ESSENTIAL_REASONS, longestOutOfService, repairCostHint, TECH_COMPLEX_GATES, techComplexGate, type TechComplexFacts } from '#shared/law/tech-complex.ts'
import { SHIPPED } from '#test/kit/shipped-law.ts'

const CLOSED: TechComplexFacts = {
  handedOverOn: '2026-04-24', demandReceivedOn: '2026-06-01', essentialReason: null, repairTermMissed: false, outOfServiceDays: 0, ...SHIPPED,
}

describe('refund and replacement of technically complex goods', () => {
  it('are closed when no condition of the law is met', () => {
    expect(techComplexGate(CLOSED)).toEqual({ allowed: false, passedGate: null, failedGates: [...TECH_COMPLEX_GATES], freeUntilOn: '2026-05-12' })
  })

  it.each([
    ['2026-04-24', true], ['2026-05-09', true], ['2026-05-12', true], ['2026-05-13', false],
  ])('are open for any defect on %s: %s', (demandReceivedOn, allowed) => {
    expect(techComplexGate({ ...CLOSED, demandReceivedOn })).toMatchObject({ allowed, passedGate: allowed ? 'TCG-15D' : null })
  })

  it.each(ESSENTIAL_REASONS)('are open for an essential defect: %s', (essentialReason) => {
    expect(techComplexGate({ ...CLOSED, essentialReason })).toMatchObject({
      allowed: true, passedGate: 'TCG-ESSENTIAL', failedGates: ['TCG-15D', 'TCG-TERM-MISSED', 'TCG-30D'],
    })
  })

  it('are open when the repair term was missed', () => {
    expect(techComplexGate({ ...CLOSED, repairTermMissed: true })).toMatchObject({ allowed: true, passedGate: 'TCG-TERM-MISSED' })
  })

  it.each([[0, false], [30, false], [31, true]])('after %i days out of service are open: %s', (outOfServiceDays, allowed) => {
    expect(techComplexGate({ ...CLOSED, outOfServiceDays }).allowed).toBe(allowed)
  })

  it('do not open by the fifteen days when the day of sale is not known', () => {
    expect(techComplexGate({ ...CLOSED, handedOverOn: null })).toMatchObject({ allowed: false, freeUntilOn: null })
  })

  it('open exactly when one condition or more is met', () => {
    for (let mask = 0; mask < 16; mask += 1) {
      const has = (bit: number) => (mask & bit) !== 0
      const answer = techComplexGate({
        ...CLOSED,
        demandReceivedOn: has(1) ? '2026-05-01' : '2026-06-01',
        essentialReason: has(2) ? 'irreparable' : null,
        repairTermMissed: has(4),
        outOfServiceDays: has(8) ? 31 : 30,
      })
      expect(answer.failedGates).toEqual(TECH_COMPLEX_GATES.filter((_, index) => !has(1 << index)))
      expect(answer.passedGate).toBe(TECH_COMPLEX_GATES.find((_, index) => has(1 << index)) ?? null)
      expect(answer.allowed).toBe(mask !== 0)
    }
  })
})

describe('days out of service in a warranty year', () => {
  const handedOverOn = '2025-01-10'
  const days = (repairs: readonly [start: number, length: number, defect: string][], warrantyMonths = 24) => longestOutOfService({
    handedOverOn,
    warrantyMonths,
    on: '2027-06-01',
    repairs: repairs.map(([start, length, defect]) => ({
      handedInOn: addDays(handedOverOn, start), returnedOn: addDays(handedOverOn, start + length), defect,
    })),
  })

  it('are summed over repairs of different defects', () => {
    expect(days([[10, 20, 'display'], [100, 15, 'battery']])).toBe(35)
  })

  it('do not count when the same defect was repaired each time', () => {
    expect(days([[10, 20, 'display'], [100, 15, 'display']])).toBe(0)
    expect(days([[10, 40, 'display']])).toBe(0)
  })

  it('are counted in each year of the warranty by itself', () => {
    expect(days([[10, 20, 'display'], [400, 25, 'battery']])).toBe(0)
    expect(days([[10, 20, 'display'], [30, 5, 'sound'], [400, 25, 'battery'], [450, 8, 'sound']])).toBe(33)
  })

  it('of a repair over the turn of the year belong to both', () => {
    expect(days([[355, 30, 'display'], [390, 5, 'battery'], [20, 2, 'sound']])).toBe(25)
  })

  it('after the warranty do not count', () => {
    expect(days([[400, 20, 'display'], [450, 20, 'battery']], 12)).toBe(0)
  })

  it('covered by two repairs count once', () => {
    expect(days([[10, 20, 'display'], [20, 20, 'battery']])).toBe(30)
  })

  it('of a unit still in repair run to the day asked about', () => {
    expect(longestOutOfService({
      handedOverOn, warrantyMonths: 12, on: '2025-04-10',
      repairs: [{ handedInOn: '2025-02-01', returnedOn: '2025-02-11', defect: 'display' }, { handedInOn: '2025-03-20', returnedOn: null, defect: 'battery' }],
    })).toBe(31)
  })
})

it('a repair that costs half of the price or more is worth a look, a cheaper one is not (Пленум ВС 17/2012 п. 13)', () => {
  expect([[500_000, 1_000_000], [499_999, 1_000_000], [1_240_000, 1_000_000], [null, 1_000_000], [500_000, null], [500_000, 0]].map(([cost, price]) => repairCostHint(cost ?? null, price ?? null))).toEqual([50, null, 124, null, null, null])
})
