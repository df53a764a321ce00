import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/kit/calendar.ts'
import { delayDays, type Penalty } from '#shared/law/penalty.ts'
import { penalty } from '#test/kit/shipped-law.ts'

interface Missed { readonly priceMinor: number; readonly paidMinor: number; readonly dueLegalOn: string; readonly todayOn: string }

/** A term about goods, missed and not kept yet. Source: ZOZPP art. 23 p. 1. */
function penaltyToday({ priceMinor, paidMinor, dueLegalOn, todayOn }: Missed): Penalty {
  const found = penalty({ penaltyId: 'PEN-GOODS-1', baseMinor: priceMinor, capMinor: paidMinor, dueLegalOn, performedOn: todayOn })
  if (found === null) throw new Error('no rate was in force')
  return found
}

describe('the penalty for a missed term', () => {
  it('is one per cent of the price for each day of delay', () => {
    expect(penaltyToday({ priceMinor: 4_000_000, paidMinor: 4_000_000, dueLegalOn: '2026-11-30', todayOn: '2026-12-04' })).toEqual({
      article: 'ЗоЗПП 23 п.1 (ред. 500-ФЗ от 28.12.2025)', confidence: 'V', confidenceNote: '', rateBp: 100, days: 4, pausedDays: 0, perDayMinor: 40_000, uncappedMinor: 160_000, totalMinor: 160_000,
      capMinor: 4_000_000, isCapped: false,
    })
  })

  it('does not exceed what the consumer paid', () => {
    const dueLegalOn = '2026-03-02'
    expect(penaltyToday({ priceMinor: 5_000_000, paidMinor: 4_000_000, dueLegalOn, todayOn: addDays(dueLegalOn, 120) }))
      .toMatchObject({ days: 120, perDayMinor: 50_000, totalMinor: 4_000_000, capMinor: 4_000_000, isCapped: true })
  })

  it('has no limit for a term missed before 1 February 2026', () => {
    const dueLegalOn = '2026-01-30'
    expect(penaltyToday({ priceMinor: 5_000_000, paidMinor: 4_000_000, dueLegalOn, todayOn: addDays(dueLegalOn, 120) }))
      .toMatchObject({ totalMinor: 6_000_000, capMinor: null, isCapped: false })
    expect(penaltyToday({ priceMinor: 100, paidMinor: 0, dueLegalOn: '2026-02-01', todayOn: '2026-02-02' })).toMatchObject({ totalMinor: 0, isCapped: true })
  })

  it.each([['2026-11-29', 0], ['2026-11-30', 0], ['2026-12-01', 1], ['2026-12-04', 4]])('on %s the delay is %i days', (on, days) => {
    expect(delayDays('2026-11-30', on)).toBe(days)
  })

  it('rounds the total once, half up to a kopeck', () => {
    const on = (days: number) => penaltyToday({ priceMinor: 3_349, paidMinor: 1_000_000, dueLegalOn: '2026-03-02', todayOn: addDays('2026-03-02', days) })
    expect([on(1), on(2), on(3), on(50)].map((found) => found.totalMinor)).toEqual([33, 67, 100, 1675])
    expect(on(1).perDayMinor).toBe(33)
  })

  it('counts other rates by their own rules', () => {
    const facts = { baseMinor: 100_000, capMinor: 100_000, dueLegalOn: '2026-06-01', performedOn: '2026-06-11' }
    expect(penalty({ ...facts, penaltyId: 'PEN-WORKS-3' })).toMatchObject({ totalMinor: 30_000, rateBp: 300 })
    expect(penalty({ ...facts, penaltyId: 'PEN-PREPAY-05' })).toMatchObject({ totalMinor: 5_000, rateBp: 50 })
    expect(penalty({ ...facts, penaltyId: 'PEN-WORKS-3', performedOn: '2026-12-01' })).toMatchObject({ totalMinor: 100_000, isCapped: true })
  })

  it('never shrinks with time and never passes the limit', () => {
    fc.assert(fc.property(
      fc.integer({ min: 0, max: 5_000_000_000 }), fc.integer({ min: 0, max: 5_000_000_000 }), fc.integer({ min: 0, max: 5000 }),
      (priceMinor, paidMinor, days) => {
        const at = (count: number) => penaltyToday({ priceMinor, paidMinor, dueLegalOn: '2026-02-02', todayOn: addDays('2026-02-02', count) })
        const [today, tomorrow] = [at(days), at(days + 1)]
        expect(tomorrow.totalMinor).toBeGreaterThanOrEqual(today.totalMinor)
        expect(today.totalMinor).toBeLessThanOrEqual(paidMinor)
        expect(Number.isSafeInteger(today.totalMinor)).toBe(true)
        expect(today.totalMinor === paidMinor || !today.isCapped).toBe(true)
      },
    ))
  })
})
