import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ReportsPanel } from '#renderer/features/supplier-reports/index.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { calls, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

const INFO: OutputOf<'system.info'> = { version: '0', isSetUp: true, organisationName: 'Сервис', serverAt: '2026-11-21T12:00:00.000Z', todayOn: '2026-11-21', utcOffsetMinutes: 180, isCalendarLoaded: true }
const RATE = { modelId: 1, partId: null, sku: 'K-1', name: 'Чайник', lot: '', shippedQty: 1_000, defectCount: 30, ppm: 30_000, lowPpm: 21_000, highPpm: 42_500, normPpm: 15_000 }
const SUMS = { caseCount: 3, claimedCount: 2, paidMinor: 500_000, partsMinor: 100_000, labourMinor: 50_000, freightMinor: 0, spentMinor: 150_000, recoveredMinor: 130_000, lostMinor: 520_000, recoveryBp: 2_000, notKnown: { paid: 0, parts: 0, labour: 0, freight: 2, recovered: 0 } }
const CORE: FakeCore = {
  'system.info': () => INFO, 'suppliers.list': () => [],
  'claims.failureRates': () => [{ ...RATE, modelId: 2, name: 'Фен', sku: 'F-1', shippedQty: null, defectCount: 2, ppm: null, lowPpm: null, highPpm: null }, RATE],
  'claims.recoveryByMonth': () => [{ month: '2026-10', sentCount: 2, recoveredMinor: 130_000, recoveredCount: 1 }],
  'claims.ageing': () => [{ supplierId: 7, supplier: 'Нинбо', currency: 'USD', buckets: [{ fromDays: 0, toDays: 30, claimCount: 1, outstandingMinor: 3_375, outstandingGoodsMinor: 900, outstandingQty: 2 }] }],
  'cases.totals': () => ({ rows: [{ key: '7', name: 'Нинбо', ...SUMS }], total: SUMS }),
}
const choose = (name: string) => act(async () => { fireEvent.click(screen.getByRole('radio', { name })) })
const rowText = async (name: RegExp) => (await screen.findByRole('row', { name })).textContent.replaceAll('\u00a0', ' ')

describe('the reports on suppliers', () => {
  it('say how often goods fail over twelve months, and where nothing is known of what was shipped', async () => {
    renderScreen(<ReportsPanel rest="" />, { core: CORE })
    expect(await rowText(/Чайник/)).toContain('2,1–4,25 %')
    expect(await rowText(/Чайник/)).toContain('выше нормы')
    expect(await rowText(/Фен/)).toContain('неизвестно')
    expect(calls('claims.failureRates')[0]).toEqual({ supplierId: null, fromOn: '2025-12-01', toOn: '2026-11-21', byLot: false })
    await choose('По партиям')
    expect(calls('claims.failureRates').at(-1)?.byLot).toBe(true)
  })

  it('show every month of recovery and keep the money owed apart from the pieces', async () => {
    renderScreen(<ReportsPanel rest="recovery" />, { core: CORE })
    const chart = await screen.findByRole('img', { name: /Возмещено по месяцам/ })
    expect(chart.getAttribute('aria-label')).toContain('12.2025')
    expect(await rowText(/Нинбо/)).toContain('33,75 $ + 2 шт.')
  })

  it('put what was paid and spent against what came back, and say what is not known', async () => {
    renderScreen(<ReportsPanel rest="sides" />, { core: CORE })
    const row = await rowText(/Нинбо/)
    expect(row).toContain('5 200,00')
    expect(row).toContain('20 %')
    expect(screen.getByText(/Суммы известны не во всех случаях: перевозка 2/)).toBeTruthy()
    await choose('Месяц')
    expect(calls('cases.totals').at(-1)?.by).toBe('month')
  })
})
