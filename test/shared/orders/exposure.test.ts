import { describe, expect, it } from 'vitest'
import { exposureToday, type ExposureFacts } from '#shared/orders/exposure.ts'

const facts: ExposureFacts = {
  status: 'expertise', decision: null, deadlineOn: '2026-11-10', finishedOn: null, todayOn: '2026-11-20', pricePaidMinor: 1_490_000, valueMinor: 500_000,
}

describe('what a missed term costs', () => {
  it('ten days of delay cost ten per cent of the price', () => {
    expect(exposureToday(facts)).toMatchObject({ days: 10, perDayMinor: 14_900, totalMinor: 149_000, capMinor: 1_490_000 })
  })

  it('the value from intake stands in for an unknown price', () => {
    expect(exposureToday({ ...facts, pricePaidMinor: null })).toMatchObject({ perDayMinor: 5_000, totalMinor: 50_000 })
  })

  it('never exceeds what the customer paid', () => {
    expect(exposureToday({ ...facts, todayOn: '2027-06-01' })).toMatchObject({ totalMinor: 1_490_000, isCapped: true })
  })

  it('costs nothing while the term is kept, its last day included', () => {
    expect(exposureToday({ ...facts, deadlineOn: '2026-11-20' })).toMatchObject({ days: 0, totalMinor: 0 })
  })

  it('stops on the day the repair was finished, however late the product is fetched', () => {
    expect(exposureToday({ ...facts, status: 'ready', decision: 'warranty_repair', finishedOn: '2026-11-12' })).toMatchObject({ days: 2 })
    expect(exposureToday({ ...facts, status: 'ready', decision: 'warranty_repair', finishedOn: '2026-11-09' })).toMatchObject({ days: 0 })
  })

  it('nothing is owed after a refusal, without a term, or on a closed order', () => {
    const answers = [{ decision: 'refusal', status: 'ready' }, { decision: 'no_fault', status: 'ready' }, { decision: 'paid_repair', status: 'work' }, { deadlineOn: null }, { status: 'closed' }] as const
    for (const change of answers) expect(exposureToday({ ...facts, ...change }), JSON.stringify(change)).toBeNull()
  })
})
