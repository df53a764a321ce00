import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreedLimitMinor, isPaidByCustomer, workTotals } from '#shared/work/totals.ts'

const LABOUR = { kind: 'labour', qtyMilli: 1_500, priceMinor: 100_000 } as const
const PART = { kind: 'part', qtyMilli: 2_000, priceMinor: 35_050 } as const

describe('sums of the work', () => {
  it('an hour and a half and two parts make one total, less what is paid', () => {
    expect(workTotals([LABOUR, PART], { isPaidByCustomer: true, paidMinor: 50_000 })).toEqual({ labourMinor: 150_000, partsMinor: 70_100, totalMinor: 220_100, paidMinor: 50_000, dueMinor: 170_100 })
  })

  it('a warranty repair costs the customer nothing', () => {
    expect(workTotals([LABOUR, PART], { isPaidByCustomer: false, paidMinor: 0 })).toMatchObject({ totalMinor: 220_100, dueMinor: 0 })
  })

  it('the customer never owes less than nothing', () => {
    const lines = fc.array(fc.record({ kind: fc.constantFrom('labour' as const, 'part' as const), qtyMilli: fc.integer({ min: 1, max: 100_000 }), priceMinor: fc.integer({ min: 0, max: 10_000_000 }) }), { maxLength: 20 })
    fc.assert(fc.property(lines, fc.nat(), (list, paidMinor) => {
      const totals = workTotals(list, { isPaidByCustomer: true, paidMinor })
      expect(totals.totalMinor).toBe(totals.labourMinor + totals.partsMinor)
      expect(totals.dueMinor).toBe(Math.max(0, totals.totalMinor - paidMinor))
    }))
  })
})

describe('who pays for the work', () => {
  it.each([
    ['paid repair agreed to', 'paid_repair', true, true],
    ['paid repair not answered yet', 'paid_repair', null, true],
    ['paid repair turned down', 'paid_repair', false, false],
    ['warranty repair', 'warranty_repair', null, false],
    ['nothing decided', null, null, false],
  ])('%s', (_title, decision, isConsentGiven, isPaid) => {
    expect(isPaidByCustomer({ decision, isConsentGiven })).toBe(isPaid)
  })
})

describe('the agreed limit', () => {
  it('the estimate agreed to goes before the limit named at intake', () => {
    expect(agreedLimitMinor({ estimateMinor: 900_000, priceLimitMinor: 500_000 })).toBe(900_000)
    expect(agreedLimitMinor({ estimateMinor: null, priceLimitMinor: 500_000 })).toBe(500_000)
    expect(agreedLimitMinor({ estimateMinor: null, priceLimitMinor: null })).toBeNull()
  })
})
