import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SuppliersScreen } from '#renderer/features/suppliers/index.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import type { Supplier } from '#shared/contract/suppliers.ts'
import { calls, placeShown, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

const INFO: OutputOf<'system.info'> = { version: '0', isSetUp: true, organisationName: 'Сервис', serverAt: '2026-11-21T12:00:00.000Z', todayOn: '2026-11-21', utcOffsetMinutes: 180, isCalendarLoaded: true }
const SUPPLIER: Supplier = {
  supplierId: 7, name: 'Нинбо', nameEn: 'Ningbo', nameZh: '', country: 'Китай', contacts: [], addressEn: '', contractNumber: 'N-1', contractOn: null, currency: 'USD', claimWindowDays: null, leadDays: null, answerDays: 14,
  incoterms: 'FOB', claimBasis: '', labourRateMinor: 1_500, normPpm: 15_000, note: '', claimWindowStart: 'found', saleLaw: 'cisg', compensationWays: [], freePartsShareBp: 0, evidenceDemands: ['serial'], filesMaxBytes: null, fileMaxBytes: null, fileNamePattern: '{claim}-{line}-{no}', holidayCountry: 'CN', modelCount: 2, waitingCount: 2,
}
const SCORE: OutputOf<'claims.scorecard'> = {
  supplierId: 7, supplier: 'Нинбо', currency: 'USD', claimCount: 3, lineCount: 4, openClaimCount: 2, lateAnswerCount: 1, medianAnswerDays: 24, answersInTimeBp: 3_333, requestedMinor: 90_000, agreedMinor: 60_000, settledMinor: 30_000, writtenOffMinor: 0, outstandingMinor: 60_000, outstandingQty: 0,
  acceptedLineBp: 10_000, recoveredBp: 3_333, waitingCount: 0, defectCount: 13, shippedQty: 500, ppm: 26_000, lowPpm: 15_267, highPpm: 43_940, normPpm: 15_000, eightDOpenCount: 2, eightDOverdueCount: 1,
}
const OTHER: Supplier = { ...SUPPLIER, supplierId: 8, name: 'Шэньчжэнь', nameEn: 'Shenzhen', contractNumber: 'S-2', waitingCount: 0 }
const CORE: FakeCore = { 'system.info': () => INFO, 'suppliers.list': () => [SUPPLIER, OTHER], 'suppliers.get': () => SUPPLIER, 'suppliers.save': () => ({ supplierId: 7 }), 'claims.list': () => [], 'claims.scorecard': () => SCORE }
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

describe('how a supplier answers and pays', () => {
  const score = async (): Promise<string> => ((await screen.findByRole('region', { name: 'Показатели' })).textContent ?? '').replaceAll(/[\u00a0\u202f]/g, ' ')
  const shown = async (answer: OutputOf<'claims.scorecard'>): Promise<string> => {
    renderScreen(<SuppliersScreen section="" />, { core: { ...CORE, 'claims.scorecard': () => answer } })
    await screen.findByText(/^(За 12 месяцев претензий не было\.|Открытые отчёты 8D)$/)
    return score()
  }

  it('is counted over twelve months, with the failures per shipped and how sure that is', async () => {
    const words = await shown(SCORE)
    expect(calls('claims.scorecard')[0]).toEqual({ supplierId: 7, fromOn: '2025-11-22', toOn: '2026-11-21' })
    for (const part of ['Претензии3, открыто сейчас 2', 'Ответы в срок33 %', 'Срок ответа, медиана24 дн.', 'Не ответил в срок сейчас1', 'Принято строк100 %', 'Возмещено33 %', '600,00 $', 'Отказы13 на 500 шт.', '26 000 ppm', 'от 15 267 до 43 940 ppm', 'Открытые отчёты 8D2, просрочено 1']) expect(words).toContain(part)
  })

  it('is said to be unknown where nobody answered yet or nobody knows how many came', async () => {
    const words = await shown({ ...SCORE, medianAnswerDays: null, answersInTimeBp: null, acceptedLineBp: null, recoveredBp: null, shippedQty: null, ppm: null, lowPpm: null, highPpm: null })
    for (const part of ['Ответы в срокответов не было', 'Возмещенонечего возмещать', 'Отказы13, число поставленных неизвестно']) expect(words).toContain(part)
    expect(await shown({ ...SCORE, claimCount: 0, openClaimCount: 0, defectCount: 0, eightDOpenCount: 0 })).toContain('За 12 месяцев претензий не было.')
  })
})

describe('the days off of suppliers', () => {
  it('are opened by year from the card of a supplier there, and saved with who announced them', async () => {
    const YEAR = { country: 'CN' as const, year: 2026, isAnnounced: false, source: '', periods: [{ fromOn: '2026-10-01', toOn: '2026-10-07', kind: 'off' as const, holiday: 'national_day', isConfirmed: false }] }
    renderScreen(<SuppliersScreen section="" />, { core: { ...CORE, 'suppliers.holidays': () => [YEAR], 'suppliers.saveHolidays': ({ year }) => ({ year }) } })
    fireEvent.click(await screen.findByRole('button', { name: 'Выходные поставщика' }))
    fireEvent.change(await screen.findByRole('textbox', { name: /^Источник/ }), { target: { value: '国办发明电〔2025〕7号' } })
    fireEvent.click(screen.getByRole('checkbox', { name: 'Выходные года объявлены официально' }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Подтверждено' }))
    await press(/^Сохранить/)
    expect(calls('suppliers.saveHolidays')).toEqual([{ country: 'CN', year: 2026, isAnnounced: true, source: '国办发明电〔2025〕7号', periods: [{ ...YEAR.periods[0], isConfirmed: true }] }])
  })
})
