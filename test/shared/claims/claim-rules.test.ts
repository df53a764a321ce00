import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failureRates } from '#shared/claims/failure-rate.ts'
import { requestedMinor } from '#shared/claims/line-totals.ts'
import { noticeDueOn, REASONABLE_NOTICE_DAYS } from '#shared/claims/notice.ts'
import { readinessGaps, type DefectEvidence } from '#shared/claims/readiness.ts'
import { REMEDIES } from '#shared/contract/claims.ts'
import { addDays } from '#shared/kit/calendar.ts'

const READY: DefectEvidence = { serial: 'SN1', lot: 'L2601', supplierSku: 'NV-100', defectCode: 'drum', photoCount: 2, unitPriceMinor: 4_500, soldOn: '2026-03-10', noticeDueOn: '2026-12-20' }

describe('what a supplier would turn a line down for', () => {
  it.each([
    ['nothing', {}, []],
    ['no serial', { serial: '' }, ['no_serial']],
    ['no photo', { photoCount: 0 }, ['no_photo']],
    ['no lot', { lot: '' }, ['no_lot']],
    ['price in another currency', { unitPriceMinor: null }, ['no_price']],
    ['a price of nothing', { unitPriceMinor: 0 }, ['no_price']],
    ['no code of the defect', { defectCode: '' }, ['no_defect_code']],
    ['no article of the supplier', { supplierSku: '' }, ['no_supplier_sku']],
    ['the window of the contract is over', { noticeDueOn: '2026-11-19' }, ['window_over']],
    ['the last day of the window', { noticeDueOn: '2026-11-20' }, []],
    ['day of sale unknown', { soldOn: null }, ['no_sale_date']],
  ] as const)('%s', (_title, overrides, gaps) => {
    expect(readinessGaps({ ...READY, ...overrides }, '2026-11-20')).toEqual(gaps)
  })
})

describe('the last day to notify the supplier', () => {
  it('follows the contract, else a reasonable time of thirty days', () => {
    expect(noticeDueOn({ foundOn: '2026-11-20', claimWindowDays: 90 })).toBe('2027-02-18')
    expect(noticeDueOn({ foundOn: '2026-11-20', claimWindowDays: null })).toBe(addDays('2026-11-20', REASONABLE_NOTICE_DAYS))
  })

  it('is never later than two years after the goods arrived', () => {
    expect(noticeDueOn({ foundOn: '2026-11-20', claimWindowDays: 90, arrivedOn: '2024-12-01' })).toBe('2026-12-01')
    expect(noticeDueOn({ foundOn: '2026-11-20', claimWindowDays: 90, arrivedOn: '2026-01-01' })).toBe('2027-02-18')
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
