import { describe, expect, it } from 'vitest'
import { newNotices, type Known } from '#renderer/app/notices/new-notices.ts'

const TODAY = '2026-11-20'
const order = (orderId: number, deadlineOn: string | null = null) => ({ orderId, number: `В-${orderId}`, device: 'Haier HW70', deadlineOn })
const claim = (claimId: number, answeredOn: string | null = null) => ({ claimId, number: `РП-${claimId}`, answeredOn })
const known = (part: Partial<Known> = {}): Known => ({ mine: [order(1)], claims: [claim(7)], isHostLost: false, todayOn: TODAY, ...part })
const kinds = (before: Known | null, now: Known) => newNotices(before, now).map(({ kind, key }) => [kind, key])

describe('what a person is interrupted for', () => {
  it('nothing that was there when the work began', () => {
    expect(kinds(null, known({ mine: [order(1, TODAY)], claims: [claim(7, TODAY)], isHostLost: true }))).toEqual([])
    expect(kinds(known({ mine: null, claims: null }), known({ claims: [claim(7, TODAY)] }))).toEqual([])
  })

  it('an order assigned since, a term that came within a day, an answer of a supplier, a program that does not answer', () => {
    const now = known({ mine: [order(1, '2026-11-21'), order(2)], claims: [claim(7, TODAY), claim(8)], isHostLost: true })
    expect(kinds(known({ mine: [order(1, '2026-11-25')] }), now)).toEqual([['host_lost', 'host'], ['term_near', 'term:1:2026-11-21'], ['assigned', 'assigned:2'], ['supplier_answered', 'claim:7']])
  })

  it('each once, and a term that has passed never', () => {
    const now = known({ mine: [order(1, '2026-11-21')], claims: [claim(7, TODAY)], isHostLost: true })
    expect(kinds(now, now)).toEqual([])
    expect(kinds(known(), known({ mine: [order(1, '2026-11-19')] }))).toEqual([])
  })

  it('a term comes near by itself when the day turns', () => {
    const mine = [order(1, '2026-11-22')]
    expect(kinds(known({ mine }), known({ mine, todayOn: '2026-11-21' }))).toEqual([['term_near', 'term:1:2026-11-22']])
  })
})
