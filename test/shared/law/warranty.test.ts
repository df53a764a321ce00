import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween } from '#shared/kit/calendar.ts'
import { partWarrantyEnd, type WarrantyFacts, type WarrantyRepair } from '#shared/law/warranty.ts'
import { SHIPPED, warrantyEnd, warrantyStanding } from '#test/kit/shipped-law.ts'

const SOLD_ON = '2025-03-10'

describe('the end of the warranty', () => {
  it.each<[string, number, readonly WarrantyRepair[], string, number]>([
    ['no repairs', 12, [], '2026-03-10', 0],
    ['one repair', 12, [{ demandOn: '2025-06-01', issuedOn: '2025-06-21' }], '2026-03-30', 20],
    ['two repairs', 12, [{ demandOn: '2025-06-01', issuedOn: '2025-06-21' }, { demandOn: '2025-09-01', issuedOn: '2025-09-11' }], '2026-04-09', 30],
    ['repairs in any order', 12, [{ demandOn: '2025-09-01', issuedOn: '2025-09-11' }, { demandOn: '2025-06-01', issuedOn: '2025-06-21' }], '2026-04-09', 30],
    ['overlapping repairs', 12, [{ demandOn: '2025-06-01', issuedOn: '2025-06-21' }, { demandOn: '2025-06-11', issuedOn: '2025-07-01' }], '2026-04-09', 30],
    ['a repair within another', 12, [{ demandOn: '2025-06-01', issuedOn: '2025-06-21' }, { demandOn: '2025-06-05', issuedOn: '2025-06-10' }], '2026-03-30', 20],
    ['handed back the same day', 12, [{ demandOn: '2025-06-01', issuedOn: '2025-06-01' }], '2026-03-10', 0],
    ['still in repair', 12, [{ demandOn: '2025-06-01', issuedOn: null }], '2026-03-10', 0],
    ['repaired before the sale', 12, [{ demandOn: '2025-02-01', issuedOn: '2025-03-20' }], '2026-03-10', 0],
    ['demanded after the end', 12, [{ demandOn: '2026-03-11', issuedOn: '2026-03-31' }], '2026-03-10', 0],
    ['demanded on the last day', 12, [{ demandOn: '2026-03-10', issuedOn: '2026-03-31' }], '2026-03-31', 21],
    ['demanded on the last day plus one', 12, [{ demandOn: '2026-03-11', issuedOn: '2026-03-12' }], '2026-03-10', 0],
    ['demanded within the prolonged days', 12, [{ demandOn: '2026-03-01', issuedOn: '2026-03-15' }, { demandOn: '2026-03-20', issuedOn: '2026-03-25' }], '2026-03-29', 19],
    ['issued before it was demanded', 12, [{ demandOn: '2025-06-10', issuedOn: '2025-06-01' }], '2026-03-10', 0],
  ])('%s', (_title, warrantyMonths, repairs, endsOn, extendedDays) => {
    expect(warrantyEnd({ handedOverOn: SOLD_ON, warrantyMonths, repairs })).toEqual({ endsOn, extendedDays })
  })

  it('ends on the last day of a shorter month', () => {
    expect(warrantyEnd({ handedOverOn: '2026-08-31', warrantyMonths: 6, repairs: [] }).endsOn).toBe('2027-02-28')
  })

  it('is moved by a repair demanded on the working day after a last day off', () => {
    const repairs = [{ demandOn: '2026-06-01', issuedOn: '2026-06-11' }]
    expect(warrantyEnd({ handedOverOn: '2025-05-30', warrantyMonths: 12, repairs })).toEqual({ endsOn: '2026-06-09', extendedDays: 10 })
  })

  it('may count the day of issue too', () => {
    const terms = { handedOverOn: SOLD_ON, warrantyMonths: 12, repairs: [{ demandOn: '2025-06-01', issuedOn: '2025-06-21' }] }
    expect(warrantyEnd({ ...terms, countsIssueDay: true })).toEqual({ endsOn: '2026-03-31', extendedDays: 21 })
  })

  const repairs = fc.array(
    fc.record({ start: fc.integer({ min: 0, max: 360 }), length: fc.integer({ min: 0, max: 60 }) })
      .map(({ start, length }) => ({ demandOn: addDays(SOLD_ON, start), issuedOn: addDays(SOLD_ON, start + length) })),
    { maxLength: 6 },
  )

  it('is the months plus each day out of use once', () => {
    fc.assert(fc.property(repairs, (done) => {
      const end = warrantyEnd({ handedOverOn: SOLD_ON, warrantyMonths: 12, repairs: done })
      const daysOut = new Set(done.flatMap(({ demandOn, issuedOn }) =>
        Array.from({ length: daysBetween(demandOn, issuedOn) }, (_, day) => addDays(demandOn, day))))
      expect(end.extendedDays).toBe(daysOut.size)
      expect(end.endsOn).toBe(addDays(addMonths(SOLD_ON, 12), daysOut.size))
    }))
  })

  it('never comes earlier because of one more repair', () => {
    fc.assert(fc.property(repairs, repairs, (first, more) => {
      const end = (done: readonly WarrantyRepair[]) => warrantyEnd({ handedOverOn: SOLD_ON, warrantyMonths: 12, repairs: done }).endsOn
      expect(end([...first, ...more]) >= end(first)).toBe(true)
      expect(end([...more, ...first])).toBe(end([...first, ...more]))
    }))
  })
})

describe('the warranty on the day of a demand', () => {
  const facts = (more: Partial<WarrantyFacts>): WarrantyFacts => ({ ...SHIPPED, handedOverOn: SOLD_ON, warrantyMonths: 12, repairs: [], on: '2025-10-01', ...more })

  it.each<[string, Partial<WarrantyFacts>, string, readonly string[]]>([
    ['on the day of sale', { on: SOLD_ON }, 'in_warranty', ['within_warranty']],
    ['in the middle', {}, 'in_warranty', ['within_warranty']],
    ['on the last day', { on: '2026-03-10' }, 'in_warranty', ['within_warranty']],
    ['the day after', { on: '2026-03-11' }, 'expired_within_2y', ['warranty_over_claim_window_open']],
    ['the day after, prolonged by a repair', { on: '2026-03-11', repairs: [{ demandOn: '2025-06-01', issuedOn: '2025-06-21' }] }, 'in_warranty', ['within_warranty_prolonged_by_repair']],
    ['last day on a Saturday, demand on Monday', { handedOverOn: '2025-05-30', on: '2026-06-01' }, 'in_warranty', ['accepted_on_next_working_day']],
    ['last day on a Saturday, demand on Tuesday', { handedOverOn: '2025-05-30', on: '2026-06-02' }, 'expired_within_2y', ['warranty_over_claim_window_open']],
    ['in a repair demanded in time', { on: '2026-03-15', repairs: [{ demandOn: '2026-03-09', issuedOn: null }] }, 'in_warranty', ['in_warranty_repair_now']],
    ['in a repair demanded too late', { on: '2026-03-15', repairs: [{ demandOn: '2026-03-12', issuedOn: null }] }, 'expired_within_2y', ['warranty_over_claim_window_open']],
    ['before a repair that comes later', { on: '2026-03-11', repairs: [{ demandOn: '2026-04-01', issuedOn: '2026-04-20' }] }, 'expired_within_2y', ['warranty_over_claim_window_open']],
    ['last day of the two years', { on: '2027-03-10' }, 'expired_within_2y', ['warranty_over_claim_window_open']],
    ['after two years', { on: '2027-03-11' }, 'expired', ['warranty_and_claim_window_over']],
    ['two years ending on a Sunday', { handedOverOn: '2024-03-01', on: '2026-03-02' }, 'expired_within_2y', ['warranty_over_claim_window_open']],
    ['long warranty after two years', { warrantyMonths: 36, on: '2027-06-01' }, 'in_warranty', ['within_warranty']],
    ['long warranty over', { warrantyMonths: 36, on: '2028-03-13' }, 'expired', ['warranty_and_claim_window_over']],
    ['no warranty set', { warrantyMonths: 0 }, 'none', ['no_warranty_claim_window_open']],
    ['no warranty set, after two years', { warrantyMonths: 0, on: '2027-03-11' }, 'expired', ['warranty_and_claim_window_over']],
    ['no date of sale', { handedOverOn: null }, 'unknown', ['handover_date_unknown']],
    ['no date of sale, made known', { handedOverOn: null, madeOn: '2025-01-15' }, 'in_warranty', ['within_warranty', 'counted_from_manufacture']],
    ['no term', { warrantyMonths: null }, 'unknown', ['warranty_term_unknown']],
    ['before the sale', { on: '2025-03-09' }, 'unknown', ['not_handed_over_yet']],
  ])('%s', (_title, more, state, reasons) => {
    const standing = warrantyStanding(facts(more))
    expect([standing.state, standing.reasons]).toEqual([state, reasons])
    expect(warrantyStanding(facts(more)).state).toBe(state)
  })

  it('says who has to prove the cause', () => {
    const burden = (more: Partial<WarrantyFacts>) => warrantyStanding(facts(more)).burdenOfProof
    expect([burden({}), burden({ on: '2026-06-01' }), burden({ warrantyMonths: 0 }), burden({ on: '2028-01-01' }), burden({ handedOverOn: null })])
      .toEqual(['seller', 'consumer', 'consumer', 'nobody', 'nobody'])
  })

  it('gives the dates the answer rests on', () => {
    expect(warrantyStanding(facts({ repairs: [{ demandOn: '2025-06-01', issuedOn: '2025-06-21' }] }))).toMatchObject({
      endsOn: '2026-03-30', extendedDays: 20, claimsUntilOn: '2027-03-10',
    })
    expect(warrantyStanding(facts({ warrantyMonths: 0 }))).toMatchObject({ endsOn: null, claimsUntilOn: '2027-03-10' })
  })

  it('is not prolonged by repairs that end later than the day asked about', () => {
    const repairs = [{ demandOn: '2025-06-01', issuedOn: '2025-06-21' }]
    expect(warrantyStanding(facts({ on: '2025-06-20', repairs }))).toMatchObject({ endsOn: '2026-03-10', extendedDays: 0 })
    expect(warrantyStanding(facts({ on: '2025-06-21', repairs }))).toMatchObject({ endsOn: '2026-03-30', extendedDays: 20 })
  })

  it('never comes back once it is over', () => {
    const order = ['in_warranty', 'expired_within_2y', 'expired']
    fc.assert(fc.property(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 1, max: 48 }), (day, warrantyMonths) => {
      const at = (count: number) => order.indexOf(warrantyStanding(facts({ warrantyMonths, on: addDays(SOLD_ON, count) })).state)
      expect(at(day + 1)).toBeGreaterThanOrEqual(at(day))
    }))
  })

  it('gives a replaced part the warranty of that part from the day of issue', () => {
    expect(partWarrantyEnd({ issuedOn: '2026-01-31', warrantyMonths: 6 })).toBe('2026-07-31')
    expect(partWarrantyEnd({ issuedOn: '2026-08-31', warrantyMonths: 6 })).toBe('2027-02-28')
    expect(partWarrantyEnd({ issuedOn: '2026-01-31', warrantyMonths: 0 })).toBeNull()
  })
})
