import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countAdvice, coverMilli, perMonthMilli, type AdviceFacts } from '#shared/stock/advice.ts'
import { PART_UNITS } from '#shared/stock/quantities.ts'

const NOTHING: AdviceFacts = { unit: 'pcs', freeMilli: 0, expectedMilli: 0, waitingMilli: 0, minStockMilli: 0, usedMilli: 0, leadDays: 30, isKept: true }

describe('how much of a part to buy', () => {
  it.each<[title: string, facts: Partial<AdviceFacts>, adviceMilli: number, reasons: Record<string, number>]>([
    ['nothing is needed, nothing is bought', {}, 0, {}],
    ['an order waits for one', { waitingMilli: 1_000 }, 1_000, { waiting: 1_000 }],
    ['what is free serves the waiting order', { waitingMilli: 1_000, freeMilli: 1_000 }, 0, {}],
    ['what is on its way is not bought twice', { waitingMilli: 3_000, expectedMilli: 2_000 }, 1_000, { waiting: 3_000, expected: -2_000 }],
    ['the minimum lies on the shelf beside what orders wait for', { waitingMilli: 1_000, minStockMilli: 5_000 }, 6_000, { waiting: 1_000, minimum: 5_000 }],
    ['six a month, 30 days of delivery and 14 to the next look', { usedMilli: 36_000 }, 9_000, { demand: 8_800, whole_pieces: 200 }],
    ['the greater of the minimum and the coming use, not both', { usedMilli: 36_000, minStockMilli: 10_000, freeMilli: 4_000 }, 6_000, { minimum: 10_000, free: -4_000 }],
    ['a slow supplier asks for more', { usedMilli: 36_000, leadDays: 106 }, 24_000, { demand: 24_000 }],
    ['more came back than went out: no use', { usedMilli: -2_000 }, 0, {}],
    ['metres are not made whole', { unit: 'm', usedMilli: 1_000 }, 245, { demand: 245 }],
    ['a part no longer made is bought for waiting orders only', { isKept: false, waitingMilli: 2_000, minStockMilli: 5_000, usedMilli: 60_000 }, 2_000, { waiting: 2_000 }],
  ])('%s', (_title, facts, adviceMilli, reasons) => {
    const counted = countAdvice({ ...NOTHING, ...facts })
    expect({ adviceMilli: counted.adviceMilli, reasons: Object.fromEntries(counted.reasons.map(({ code, milli }) => [code, milli])) }).toEqual({ adviceMilli, reasons })
  })

  it('says what is used a month and until the delivery after the next look', () => {
    expect([perMonthMilli(7_000), coverMilli(1_167, 45)]).toEqual([1_167, 2_296])
  })

  const qty = fc.integer({ min: 0, max: 500_000 })
  const facts = fc.record({ unit: fc.constantFrom(...PART_UNITS), freeMilli: qty, expectedMilli: qty, waitingMilli: qty, minStockMilli: qty, usedMilli: fc.integer({ min: -50_000, max: 500_000 }), leadDays: fc.integer({ min: 1, max: 365 }), isKept: fc.boolean() })

  it('is never below nothing, is the sum of its reasons, is enough and not a whole piece too many', () => {
    fc.assert(fc.property(facts, (one) => {
      const { adviceMilli, reasons, coverMilli: cover } = countAdvice(one)
      const shelf = one.isKept ? Math.max(one.minStockMilli, cover) : 0
      const lacking = one.waitingMilli + shelf - one.freeMilli - one.expectedMilli
      expect(adviceMilli).toBeGreaterThanOrEqual(Math.max(0, lacking))
      expect(adviceMilli - Math.max(0, lacking)).toBeLessThan(1_000)
      expect(reasons.reduce((sum, { milli }) => sum + milli, 0)).toBe(adviceMilli)
      expect(Number.isInteger(adviceMilli)).toBe(true)
      if (!['m', 'kg', 'l'].includes(one.unit)) expect(adviceMilli % 1_000).toBe(0)
    }))
  })

  it('does not fall when orders wait for more, nor rise when more is on its way', () => {
    fc.assert(fc.property(facts, qty, (one, more) => {
      const now = countAdvice(one).adviceMilli
      expect(countAdvice({ ...one, waitingMilli: one.waitingMilli + more }).adviceMilli).toBeGreaterThanOrEqual(now)
      expect(countAdvice({ ...one, expectedMilli: one.expectedMilli + more }).adviceMilli).toBeLessThanOrEqual(now)
    }))
  })
})
