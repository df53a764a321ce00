import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLineOver, lineStatus, outstandingMinor, settleableMinor, splitExactly, type LineSettlement } from '#shared/claims/settlement.ts'

const amount = fc.integer({ min: 0, max: 1_000_000_000_000 })
const line = (facts: Partial<LineSettlement> = {}): LineSettlement => ({ requestedMinor: 1_000, decision: null, agreedMinor: null, settledMinor: 0, writtenOffMinor: 0, ...facts })

describe('sums of a claim', () => {
  it('shared out by weights, always add up to the whole and differ from the exact share by less than one kopeck', () => {
    fc.assert(fc.property(amount, fc.array(amount, { minLength: 1, maxLength: 40 }), (whole, weights) => {
      const parts = splitExactly(whole, weights)
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole)
      const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
      if (total === 0n) return
      for (const [index, part] of parts.entries()) {
        const exact = BigInt(whole) * BigInt(weights[index] ?? 0)
        const off = BigInt(part) * total - exact
        expect(off < total && -off < total).toBe(true)
      }
    }), { numRuns: 200 })
  })

  it('settled, given up and owed are always what was asked for, and no more can be taken than was agreed on', () => {
    fc.assert(fc.property(amount, fc.option(amount), amount, amount, (requestedMinor, agreed, settled, writtenOff) => {
      const agreedMinor = agreed === null ? null : Math.min(agreed, requestedMinor)
      const settledMinor = Math.min(settled, agreedMinor ?? requestedMinor)
      const one = line({ requestedMinor, agreedMinor, settledMinor, writtenOffMinor: Math.min(writtenOff, requestedMinor - settledMinor) })
      expect(one.settledMinor + one.writtenOffMinor + outstandingMinor(one)).toBe(requestedMinor)
      expect(settleableMinor(one)).toBeGreaterThanOrEqual(0)
      expect(settledMinor + settleableMinor(one)).toBeLessThanOrEqual(agreedMinor ?? requestedMinor)
      expect(settleableMinor(one)).toBeLessThanOrEqual(outstandingMinor(one))
    }), { numRuns: 200 })
  })

  it.each([
    ['nothing came yet', line(), [], false, 'open'],
    ['all the money came', line({ decision: 'accepted', agreedMinor: 1_000, settledMinor: 1_000 }), [], true, 'settled'],
    ['a part came and the rest was given up', line({ decision: 'partly', agreedMinor: 400, settledMinor: 400, writtenOffMinor: 600 }), [], true, 'settled'],
    ['a part came and the rest is owed', line({ decision: 'partly', agreedMinor: 400, settledMinor: 400 }), [], false, 'partly'],
    ['turned down and given up', line({ decision: 'rejected', agreedMinor: 0, writtenOffMinor: 1_000 }), [], true, 'written_off'],
    ['no money asked for, a piece still owed', line({ requestedMinor: 0 }), [{ qty: 2, receivedQty: 1, paidQty: 0, writtenOffQty: 0 }], false, 'open'],
    ['no money asked for, every piece came, was paid for or given up', line({ requestedMinor: 0 }), [{ qty: 3, receivedQty: 1, paidQty: 1, writtenOffQty: 1 }], true, 'settled'],
  ] as const)('%s', (_words, one, goods, isOver, status) => {
    expect(isLineOver(one, goods)).toBe(isOver)
    expect(lineStatus(one, goods)).toBe(status)
  })
})
