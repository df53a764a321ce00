import { describe, expect, it } from 'vitest'
import { OUR_ROLES } from '#shared/law/centre-roles.ts'
import { demandOfOrder, termOfOrder, type TermFacts } from '#shared/orders/order-term.ts'
import { SHIPPED } from '#test/kit/shipped-law.ts'

const facts: TermFacts = { customerKind: 'person', demand: 'repair', demandReceivedOn: '2026-11-20', agreedDays: null, needsCheck: false, isInStock: true, ...SHIPPED }

describe('the demand of an order', () => {
  it('a warranty repair without a stated demand is a demand to repair', () => {
    expect(demandOfOrder({ requestKind: 'warranty_repair', demand: null, ourRole: 'authorized' })).toEqual({ ok: true, value: 'repair' })
  })

  it('paid work and diagnostics demand nothing', () => {
    for (const requestKind of ['paid_repair', 'diagnostics', 'maintenance', 'quality_check']) {
      expect(demandOfOrder({ requestKind, demand: null, ourRole: 'seller' })).toEqual({ ok: true, value: null })
    }
  })

  it('a centre that works for the seller takes a warranty repair, and no demand stands against it', () => {
    for (const ourRole of ['contractor', 'independent'] as const) {
      expect(demandOfOrder({ requestKind: 'warranty_repair', demand: null, ourRole })).toEqual({ ok: true, value: null })
    }
  })

  it('refuses a stated demand that is not for this centre', () => {
    expect(demandOfOrder({ requestKind: 'warranty_repair', demand: 'refund', ourRole: 'contractor' }))
      .toEqual({ ok: false, error: { code: 'orders.demand_not_for_us', details: { demand: 'refund', ourRole: 'contractor' } } })
    expect(demandOfOrder({ requestKind: 'quality_check', demand: 'price_reduction', ourRole: 'manufacturer' }).ok).toBe(false)
  })

  it('an authorised centre takes a refund within its powers', () => {
    expect(demandOfOrder({ requestKind: 'quality_check', demand: 'refund', ourRole: 'authorized' })).toEqual({ ok: true, value: 'refund' })
  })

  it('the implied repair is never refused, whatever the role', () => {
    for (const ourRole of OUR_ROLES) expect(demandOfOrder({ requestKind: 'warranty_repair', demand: null, ourRole }).ok, ourRole).toBe(true)
  })
})

describe('the term of an order', () => {
  it.each([
    ['a repair without an agreed term ends in 45 days at the latest; 4 January 2027 moves past the holidays', {}, '2027-01-04', '2027-01-11'],
    ['a repair agreed for 20 days ends on the twentieth', { agreedDays: 20 }, '2026-12-10', '2026-12-10'],
    ['a refund is due in 10 days', { demand: 'refund' }, '2026-11-30', '2026-11-30'],
    ['a replacement is due in 7 days', { demand: 'replace_same' }, '2026-11-27', '2026-11-27'],
    ['a replacement with a check of quality is due in 20 days', { demand: 'replace_same', needsCheck: true }, '2026-12-10', '2026-12-10'],
    ['a replacement of goods out of stock is due in a month, and a Sunday gives way to Monday', { demand: 'replace_same', isInStock: false }, '2026-12-20', '2026-12-21'],
  ] as const)('%s', (_title, change, dueCalendarOn, dueLegalOn) => {
    expect(termOfOrder({ ...facts, ...change })).toMatchObject({ dueCalendarOn, dueLegalOn })
  })

  it('consumer terms do not run for an organisation', () => {
    expect(termOfOrder({ ...facts, customerKind: 'organisation' })).toBeNull()
  })

  it('no term is guessed without a demand or without its date', () => {
    expect([termOfOrder({ ...facts, demand: null }), termOfOrder({ ...facts, demandReceivedOn: null })]).toEqual([null, null])
  })
})
