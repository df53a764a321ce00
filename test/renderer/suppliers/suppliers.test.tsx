import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SuppliersScreen } from '#renderer/features/suppliers/index.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import type { Supplier } from '#shared/contract/suppliers.ts'
import { calls, placeShown, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

const INFO: OutputOf<'system.info'> = { version: '0', isSetUp: true, organisationName: 'Сервис', serverAt: '2026-11-21T12:00:00.000Z', todayOn: '2026-11-21', utcOffsetMinutes: 180, isCalendarLoaded: true }
const SUPPLIER: Supplier = {
  supplierId: 7, name: 'Нинбо', nameEn: 'Ningbo', nameZh: '', country: 'Китай', contacts: [], addressEn: '', contractNumber: 'N-1', contractOn: null, currency: 'USD', claimWindowDays: null, leadDays: null, answerDays: 14,
  incoterms: 'FOB', claimBasis: '', labourRateMinor: 1_500, normPpm: 15_000, note: '', claimWindowStart: 'found', saleLaw: 'cisg', compensationWays: [], freePartsShareBp: 0, evidenceDemands: ['serial'], filesMaxBytes: null, fileMaxBytes: null, photoMaxPx: null, fileNamePattern: '{claim}-{line}-{no}', holidayCountry: 'CN', modelCount: 2, waitingCount: 2,
}
const OTHER: Supplier = { ...SUPPLIER, supplierId: 8, name: 'Шэньчжэнь', nameEn: 'Shenzhen', contractNumber: 'S-2', waitingCount: 0 }
const CORE: FakeCore = { 'system.info': () => INFO, 'suppliers.list': () => [SUPPLIER, OTHER], 'suppliers.get': () => SUPPLIER, 'suppliers.save': () => ({ supplierId: 7 }), 'claims.list': () => [] }
const press = (name: RegExp) => act(async () => { fireEvent.click(screen.getByRole('button', { name })) })
const alerts = () => screen.getAllByRole('alert').map((alert) => alert.textContent).join('; ')

describe('the suppliers', () => {
  it('have a part for each thing done with them, each at an address of its own', async () => {
    renderScreen(<SuppliersScreen section="" />, { core: CORE })
    expect((await screen.findByRole('tab', { name: 'Поставщики' })).getAttribute('aria-selected')).toBe('true')
    fireEvent.click(screen.getByRole('tab', { name: 'Претензии' }))
    expect(placeShown()).toBe('/suppliers/claims')
    renderScreen(<SuppliersScreen section="claims" />, { core: CORE })
    expect(await screen.findByText('Претензий нет')).toBeTruthy()
  })

  it('are found by a word of the name or of the contract, and the claim starts from the chosen one', async () => {
    renderScreen(<SuppliersScreen section="" />, { core: CORE })
    await screen.findByRole('row', { name: /Шэньчжэнь/ })
    fireEvent.change(screen.getByRole('searchbox', { name: 'Найти поставщика' }), { target: { value: 'ningbo' } })
    expect(screen.queryByRole('row', { name: /Шэньчжэнь/ })).toBeNull()
    fireEvent.click(screen.getAllByRole('button', { name: /Новая претензия/ }).at(-1) as HTMLElement)
    expect(placeShown()).toBe('/suppliers/claims/new?supplier=7')
  })
})

describe('a supplier', () => {
  it('without a window in the contract is saved with the reasonable time of the convention', async () => {
    renderScreen(<SuppliersScreen section="7/edit" />, { core: CORE })
    fireEvent.change(await screen.findByLabelText('Дней на ответ *'), { target: { value: '21' } })
    expect(screen.getByText(/Без срока в договоре программа считает 30/)).toBeTruthy()
    await press(/^Сохранить/)
    expect(calls('suppliers.save')[0]).toMatchObject({ supplierId: 7, claimWindowDays: null, leadDays: null, answerDays: 21 })
  })

  it('is not saved with a number that cannot be read, and what was typed stays', async () => {
    renderScreen(<SuppliersScreen section="7/edit" />, { core: CORE })
    const field = await screen.findByLabelText<HTMLInputElement>('Дней на ответ *')
    fireEvent.change(field, { target: { value: 'две недели' } })
    await press(/^Сохранить/)
    expect(calls('suppliers.save')).toEqual([])
    expect(field.value).toBe('две недели')
    expect(alerts()).toContain('Дней на ответ: Нужно целое число')
    await press(/Сбросить/)
  })
})
