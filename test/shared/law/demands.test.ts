import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/kit/calendar.ts'
import { DEMANDS, demandTerm, maxAgreedRepairDays, type DemandFacts } from '#shared/law/demands.ts'
import { SHIPPED } from '#test/kit/shipped-law.ts'

const BASE: DemandFacts = { demand: 'repair', receivedOn: '2026-11-20', agreedDays: null, needsCheck: false, isInStock: true, ...SHIPPED }

describe('the term of a demand', () => {
  it.each([
    [{ demand: 'repair', agreedDays: 20 }, 'GDS-REPAIR-AGREED', 20, 'calendar_day', 'hard', '2026-12-10'],
    [{ demand: 'repair', agreedDays: 45, receivedOn: '2026-10-05' }, 'GDS-REPAIR-AGREED', 45, 'calendar_day', 'hard', '2026-11-19'],
    [{ demand: 'repair', agreedDays: 1 }, 'GDS-REPAIR-AGREED', 1, 'calendar_day', 'hard', '2026-11-23'],
    [{ demand: 'repair', receivedOn: '2026-10-05' }, 'GDS-REPAIR-IMMEDIATE', 45, 'calendar_day', 'outer_limit', '2026-11-19'],
    [{ demand: 'repair', isAfterTwoYears: true, agreedDays: 45 }, 'ESS-REPAIR-20D', 20, 'calendar_day', 'hard', '2026-12-10'],
    [{ demand: 'replace_same' }, 'GDS-REPLACE', 7, 'calendar_day', 'hard', '2026-11-27'],
    [{ demand: 'replace_other', isInStock: null }, 'GDS-REPLACE', 7, 'calendar_day', 'hard', '2026-11-27'],
    [{ demand: 'replace_other', needsCheck: true }, 'GDS-REPLACE-CHECK', 20, 'calendar_day', 'hard', '2026-12-10'],
    [{ demand: 'replace_same', isInStock: false }, 'GDS-REPLACE-NOSTOCK', 1, 'month', 'hard', '2026-12-21'],
    [{ demand: 'replace_same', isInStock: false, needsCheck: true }, 'GDS-REPLACE-NOSTOCK', 1, 'month', 'hard', '2026-12-21'],
    [{ demand: 'refund' }, 'GDS-REFUND', 10, 'calendar_day', 'hard', '2026-11-30'],
    [{ demand: 'refund', needsCheck: true, isInStock: false, agreedDays: 45 }, 'GDS-REFUND', 10, 'calendar_day', 'hard', '2026-11-30'],
    [{ demand: 'price_reduction' }, 'GDS-PRICE-REDUCTION', 10, 'calendar_day', 'hard', '2026-11-30'],
    [{ demand: 'cost_reimbursement' }, 'GDS-COST-REIMB', 10, 'calendar_day', 'hard', '2026-11-30'],
  ] as const)('%o', (facts, ruleId, n, unit, kind, dueLegalOn) => {
    const term = demandTerm({ ...BASE, ...facts })
    expect(term).toMatchObject({ ok: true, value: { demand: facts.demand, ruleId, n, unit, kind, dueLegalOn } })
    expect(term.ok && term.value.article).toMatch(/^ЗоЗПП (19|20|21|22)/)
    expect(term.ok && term.value.penaltyId).toBe('PEN-GOODS-1')
  })

  it('takes agreed repair terms of 1 to 45 days and no other', () => {
    for (let agreedDays = -5; agreedDays <= 60; agreedDays += 1) {
      expect(demandTerm({ ...BASE, agreedDays }).ok).toBe(agreedDays >= 1 && agreedDays <= 45)
    }
    expect(demandTerm({ ...BASE, agreedDays: 46 })).toEqual({ ok: false, error: { code: 'agreed_days_out_of_range', maxDays: 45 } })
    expect([0.5, Number.NaN, Infinity].map((agreedDays) => demandTerm({ ...BASE, agreedDays }).ok)).toEqual([false, false, false])
    expect(maxAgreedRepairDays(SHIPPED.law, BASE.receivedOn)).toBe(45)
  })

  it('does not count from a date that does not exist', () => {
    expect(demandTerm({ ...BASE, receivedOn: '2026-02-30' })).toEqual({ ok: false, error: { code: 'event_date_invalid' } })
  })

  it('gives every demand a term that begins after its day and lasts at most the law allows', () => {
    fc.assert(fc.property(
      fc.constantFrom(...DEMANDS), fc.integer({ min: 0, max: 5000 }), fc.option(fc.integer({ min: 1, max: 45 })), fc.boolean(), fc.option(fc.boolean()),
      (demand, day, agreedDays, needsCheck, isInStock) => {
        const receivedOn = addDays('2014-01-01', day)
        const term = demandTerm({ demand, receivedOn, agreedDays, needsCheck, isInStock, ...SHIPPED })
        expect(term.ok).toBe(true)
        if (!term.ok) return
        expect(term.value.dueCalendarOn > receivedOn && term.value.dueCalendarOn <= addDays(receivedOn, 45)).toBe(true)
        expect(term.value.dueLegalOn >= term.value.dueCalendarOn).toBe(true)
      },
    ))
  })

  it('never gives a longer term for replacement goods not known to be absent', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 3000 }), fc.boolean(), (day, needsCheck) => {
      const facts = { ...BASE, demand: 'replace_same' as const, receivedOn: addDays('2018-01-01', day), needsCheck }
      const [unknown, absent] = [demandTerm({ ...facts, isInStock: null }), demandTerm({ ...facts, isInStock: false })]
      expect(unknown.ok && absent.ok && unknown.value.dueLegalOn <= absent.value.dueLegalOn).toBe(true)
    }))
  })
})
