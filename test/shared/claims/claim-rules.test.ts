import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failureRates } from '#shared/claims/failure-rate.ts'
import { requestedMinor } from '#shared/claims/line-totals.ts'
import { noticeWindow, type NoticeFacts } from '#shared/claims/notice.ts'
import { applicableDemands, claimReadiness, readinessOf, showsDefect, showsGeneral, showsPlate, type KnownEvidence } from '#shared/claims/readiness.ts'
import { REMEDIES } from '#shared/contract/claims.ts'
import { EVIDENCE_DEMANDS } from '#shared/suppliers/evidence-demands.ts'

const NOTICE: NoticeFacts = { foundOn: '2026-11-20', arrivedOn: null, soldOn: null, claimWindowDays: 90, claimWindowStart: 'found', saleLaw: 'cisg' }
const TODAY = '2026-11-25'

describe('what a supplier demands of a line', () => {
  const known: KnownEvidence = {
    serial: true, photo_serial_plate: true, photo_defect: true, photo_general: true, video: true, lot: true, production_date: true, order_number: true, invoice: true, sale_date: true, test_values: true, test_report: true, defect_code: true, supplier_sku: true, unit_price: true,
  }

  it.each(EVIDENCE_DEMANDS.map((demand) => [demand] as const))('%s is missing where it is not known, and only where it is demanded', (demand) => {
    expect(readinessOf([demand], { ...known, [demand]: false })).toEqual({ scoreBp: 0, demanded: [demand], missing: [demand] })
    expect(readinessOf(EVIDENCE_DEMANDS.filter((other) => other !== demand), { ...known, [demand]: false })).toMatchObject({ scoreBp: 10_000, missing: [] })
  })

  it('is whole only when all of it is there', () => {
    expect(readinessOf(['serial', 'lot', 'video'], { ...known, video: false }).scoreBp).toBe(6_666)
    expect(readinessOf([], known).scoreBp).toBe(10_000)
  })

  it.each([
    ['order', true, ['serial', 'lot', 'sale_date', 'unit_price']],
    ['evidence', true, ['serial', 'lot', 'unit_price']],
    ['evidence', false, ['lot', 'unit_price']],
    ['receipt', true, ['unit_price']],
  ] as const)('of goods by %s, numbered %s, only what they can have', (source, hasSerials, demands) => {
    expect(applicableDemands(['serial', 'lot', 'sale_date', 'unit_price'], { source, hasSerials })).toEqual(demands)
  })

  it('a claim is as ready as all its lines together', () => {
    const whole = readinessOf(['serial', 'lot', 'video'], known)
    expect(claimReadiness([whole, readinessOf(['serial', 'lot', 'video'], { ...known, lot: false, video: false })])).toEqual({ scoreBp: 6_666, readyLineCount: 1 })
    expect(claimReadiness([])).toEqual({ scoreBp: 10_000, readyLineCount: 0 })
  })
})

describe('the last day to notify the supplier', () => {
  it.each([
    ['by the contract', {}, '2027-02-18', 'SUP-NOTICE-CONTRACT'],
    ['in a reasonable time where the contract is silent', { claimWindowDays: null }, '2026-12-20', 'SUP-NOTICE-REASONABLE'],
    ['counted from the arrival', { claimWindowStart: 'arrived', arrivedOn: '2026-10-01' }, '2026-12-30', 'SUP-NOTICE-CONTRACT'],
    ['counted from the sale', { claimWindowStart: 'sold', soldOn: '2026-09-01' }, '2026-11-30', 'SUP-NOTICE-CONTRACT'],
    ['never later than two years after the arrival', { arrivedOn: '2024-12-01' }, '2026-12-01', 'SUP-CUTOFF-2Y'],
    ['by the law of China', { claimWindowDays: null, saleLaw: 'prc' }, '2026-12-20', 'SUP-PRC-LAW'],
    ['by the law of this country', { claimWindowDays: null, saleLaw: 'ru', arrivedOn: '2024-11-30' }, '2026-11-30', 'SUP-DOMESTIC'],
  ] as const)('%s', (_title, facts, dueOn, ruleId) => {
    expect(noticeWindow({ ...NOTICE, ...facts }, TODAY)).toMatchObject({ dueOn, ruleId, isPassed: false })
  })

  it('says how it was counted, and what cannot be counted', () => {
    expect(noticeWindow({ ...NOTICE, claimWindowStart: 'sold' }, TODAY)).toMatchObject({
      dueOn: null, isPassed: false, daysLeft: null, terms: [{ dueOn: null, steps: [{ code: 'unknown', start: 'sold' }, { code: 'add', length: 90, unit: 'day' }] }, { steps: [{ code: 'unknown', start: 'arrived' }, { length: 2, unit: 'year' }] }],
    })
    expect(noticeWindow(NOTICE, TODAY).terms[0]?.steps).toEqual([{ code: 'from', start: 'found', on: '2026-11-20' }, { code: 'add', length: 90, unit: 'day' }, { code: 'due', on: '2027-02-18' }])
  })

  it('is over the day after, not on it', () => {
    expect(noticeWindow(NOTICE, '2027-02-18')).toMatchObject({ isPassed: false, daysLeft: 0 })
    expect(noticeWindow(NOTICE, '2027-02-19')).toMatchObject({ isPassed: true, daysLeft: -1 })
  })
})

describe('the sum asked for on a line', () => {
  const SUMS = { requestedQty: 2, unitPriceMinor: 10_000, labourCostMinor: 700, partsCostMinor: 300, carriageCostMinor: 50 }
  it.each([
    ['CREDIT_NOTE', 20_750], ['REFUND', 20_750], ['PRICE_REDUCTION', 20_750],
    ['FREE_PARTS_NEXT_SHIPMENT', 750], ['REPLACEMENT', 750],
    ['REWORK', 1_050], ['LABOUR_REIMB', 1_050],
  ] as const)('%s', (remedy, total) => {
    expect(requestedMinor({ ...SUMS, remedy })).toBe(total)
  })

  it('is never negative and knows every remedy', () => {
    fc.assert(fc.property(fc.constantFrom(...REMEDIES), fc.nat(), (remedy, labourCostMinor) => {
      expect(requestedMinor({ ...SUMS, remedy, labourCostMinor })).toBeGreaterThanOrEqual(labourCostMinor)
    }))
  })
})

describe('share of defective pieces', () => {
  it('counts defects by article and lot over what was shipped', () => {
    const rates = failureRates([{ sku: 'A', lot: 'L1', shippedQty: 400, soldQty: 390 }], [{ sku: 'A', lot: 'L1' }, { sku: 'A', lot: 'L1' }, { sku: 'B', lot: '' }], 2_500)
    expect(rates).toEqual([
      { sku: 'A', lot: 'L1', shippedQty: 400, soldQty: 390, defectCount: 2, ppm: 5_000, normPpm: 2_500, overNormQty: 1 },
      { sku: 'B', lot: '', shippedQty: 0, soldQty: 0, defectCount: 1, ppm: null, normPpm: 2_500, overNormQty: null },
    ])
  })

  it('keeps every defect in exactly one row', () => {
    const place = fc.record({ sku: fc.constantFrom('A', 'B', 'C'), lot: fc.constantFrom('', 'L1', 'L2') })
    fc.assert(fc.property(fc.array(place), (defects) => {
      expect(failureRates([], defects, null).reduce((sum, rate) => sum + rate.defectCount, 0)).toBe(defects.length)
    }))
  })
})

describe('what a photo of the order shows', () => {
  it.each([
    ['taken in without a word', { purpose: 'intake' }, 'general'], ['added later as the general view, even on the bench', { purpose: 'expertise', slotCode: 'general' }, 'general'],
    ['said to be the plate', { purpose: 'intake', slotCode: 'plate' }, 'plate'], ['said to be the defect after the expertise was signed', { purpose: 'intake', slotCode: 'defect' }, 'defect'],
    ['of the bench', { purpose: 'expertise' }, 'defect'], ['of a point of the checklist', { purpose: 'intake', stepCode: 'board' }, 'defect'],
  ])('%s', (_words, photo, shown) => {
    const bound = { slotCode: '', stepCode: '', groundCode: '', ...photo }
    expect({ general: showsGeneral(bound), plate: showsPlate(bound), defect: showsDefect(bound) }).toEqual({ general: shown === 'general', plate: shown === 'plate', defect: shown === 'defect' })
  })
})
