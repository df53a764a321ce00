import { act, fireEvent, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { dueText, dueTone } from '#renderer/features/suppliers/due-date.tsx'
import { ClaimScreen, SuppliersScreen } from '#renderer/features/suppliers/index.ts'
import { useSuppliersView } from '#renderer/features/suppliers/suppliers-view.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import type { ClaimLine, WaitingDefect } from '#shared/contract/claims.ts'
import type { Supplier } from '#shared/contract/suppliers.ts'
import { calls, placeShown, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

const INFO: OutputOf<'system.info'> = { version: '0', isSetUp: true, organisationName: 'Сервис', serverAt: '2026-11-21T12:00:00.000Z', todayOn: '2026-11-21', utcOffsetMinutes: 180, isCalendarLoaded: true }
const SUPPLIER: Supplier = {
  supplierId: 7, name: 'Нинбо', nameEn: 'Ningbo', nameZh: '', country: 'Китай', contacts: [], addressEn: '', contractNumber: 'N-1', contractOn: null, currency: 'USD', claimWindowDays: null, leadDays: null, answerDays: 14,
  incoterms: 'FOB', claimBasis: '', labourRateMinor: 1_500, normPpm: 15_000, note: '', claimWindowStart: 'found', saleLaw: 'cisg', compensationWays: [], freePartsShareBp: 0, evidenceDemands: ['serial'], filesMaxBytes: null, fileMaxBytes: null, photoMaxPx: null, fileNamePattern: '{claim}-{line}-{no}', holidayCountry: 'CN', modelCount: 2, waitingCount: 2,
}
const defect = (orderId: number, more: Partial<WaitingDefect> = {}): WaitingDefect => ({
  orderId, orderNumber: `26-0000${orderId}`, modelName: 'Haier HW70', supplierSku: 'HW70-RU', serial: `SN${orderId}`, lot: 'L1', foundOn: '2026-11-01', defectCode: 'pcb', defect: 'Отказ модуля', photoCount: 2, costMinor: 1_000, noticeDueOn: '2026-12-20', gaps: [], ...more,
})
const WAITING = [defect(1), defect(2, { gaps: ['no_lot'], noticeDueOn: '2026-11-25' })]
const line = (lineId: number): ClaimLine => ({
  lineId, lineNo: lineId, orderId: lineId, orderNumber: `26-0000${lineId}`, sku: 'A', supplierSku: 'A-RU', modelName: 'Haier HW70', descriptionEn: '', descriptionZh: '', serial: 'SN', lot: 'L1', foundOn: '2026-11-01', defectCode: 'pcb', defectEn: 'Board failure', defectZh: '', defectRu: 'Отказ модуля',
  defectCategory: 'functional', severity: 'major', photoCount: 2, unitPriceMinor: 20_000, labourCostMinor: 1_500, partsCostMinor: 0, carriageCostMinor: 500, remedy: 'CREDIT_NOTE', requestedQty: 1, requestedMinor: 22_000, gaps: [],
})
const CLAIM: OutputOf<'claims.get'> = {
  head: { claimId: 3, number: 'SC-26-00003', supplierId: 7, supplier: 'Нинбо', status: 'draft', createdOn: '2026-11-20', periodFromOn: '2026-08-21', periodToOn: '2026-11-21', currency: 'USD', lineCount: 2, totalMinor: 44_000, answerDueOn: null, noticeDueOn: '2026-11-25', fileId: null, sentOn: null },
  shipment: { purchaseOrder: '', proformaInvoice: '', invoiceNumber: '', invoiceOn: null, packingList: '', shippedOn: null, waybill: '', container: '', seal: '', arrivedOn: null, customsDeclaration: '', acceptanceAct: '' },
  lines: [line(1), line(2)], shippedQuantities: [{ sku: 'A', lot: 'L1', shippedQty: 100, soldQty: 80 }],
}
const CORE: FakeCore = {
  'system.info': () => INFO, 'suppliers.list': () => [SUPPLIER], 'suppliers.get': () => SUPPLIER, 'claims.list': () => [CLAIM.head], 'claims.waiting': () => WAITING, 'claims.get': () => CLAIM,
  'claims.build': () => ({ claimId: 3, number: 'SC-26-00003' }), 'claims.saveLine': () => ({ done: true }), 'claims.saveShipment': () => ({ done: true }), 'suppliers.save': () => ({ supplierId: 7 }),
}
const press = (name: RegExp) => act(async () => { fireEvent.click(screen.getByRole('button', { name })) })
const alerts = () => screen.getAllByRole('alert').map((alert) => alert.textContent).join('; ')
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ')

beforeEach(() => useSuppliersView.setState({ view: { kind: 'lists' }, tab: 'suppliers' }))

describe('the last day to notify a supplier', () => {
  it.each([['2026-11-20', 'late', '20.11.2026, срок истёк'], ['2026-11-21', 'soon', '21.11.2026, сегодня'], ['2026-11-28', 'soon', '28.11.2026, 7 дней'], ['2026-11-29', 'plain', '29.11.2026']])('on %s reads as %s', (dueOn, tone, words) => {
    expect(dueTone(dueOn, '2026-11-21')).toBe(tone)
    expect(plain(dueText(dueOn, '2026-11-21'))).toBe(words)
  })
})

describe('a new claim', () => {
  const open = async () => {
    useSuppliersView.setState({ view: { kind: 'build', supplierId: 7 } })
    renderScreen(<SuppliersScreen />, { core: CORE })
    await screen.findByText('26-00002')
  }

  it('names what each defect lacks, counts the costs and says which notice is due first', async () => {
    await open()
    expect(screen.getByText('нет партии')).toBeTruthy()
    const totals = screen.getAllByRole('status').map((status) => plain(status.textContent)).join(' ')
    expect(totals).toContain('Отмечено 2 из 2')
    expect(totals).toContain('затраты 20,00 $')
    expect(totals).toContain('ближайший срок уведомления 25.11.2026')
    expect(totals).toContain('с пробелами 1')
  })

  it('takes the marked defects only and opens the claim made of them', async () => {
    await open()
    fireEvent.click(screen.getAllByRole('checkbox')[1] as HTMLElement)
    await press(/Составить претензию/)
    expect(calls('claims.build')).toEqual([{ supplierId: 7, fromOn: '2026-08-21', toOn: '2026-11-21', orderIds: [2], remedy: 'FREE_PARTS_NEXT_SHIPMENT' }])
    expect(placeShown()).toBe('/suppliers/claims/3')
  })

  it('says on the button why it cannot be made when nothing is marked', async () => {
    await open()
    for (const box of screen.getAllByRole('checkbox').slice(1)) fireEvent.click(box)
    expect(screen.getByRole('button', { name: 'Составить претензию: не отмечено ни одной строки' })).toBeTruthy()
  })
})

describe('a claim', () => {
  it('counts what is asked for as the sums are typed, and saves the line', async () => {
    renderScreen(<ClaimScreen claimId={3} />, { core: CORE })
    fireEvent.change(await screen.findByLabelText('Количество'), { target: { value: '2' } })
    expect(plain(document.body.textContent)).toContain('К возмещению420,00 $')
    await press(/Сохранить строку/)
    expect(calls('claims.saveLine')).toEqual([{ lineId: 1, remedy: 'CREDIT_NOTE', requestedQty: 2, unitPriceMinor: 20_000, labourCostMinor: 1_500, partsCostMinor: 0, carriageCostMinor: 500 }])
  })

  it('is not exported while a line is typed and not saved', async () => {
    renderScreen(<ClaimScreen claimId={3} />, { core: CORE })
    fireEvent.change(await screen.findByLabelText('Перевозка'), { target: { value: '9' } })
    expect(screen.getByRole('button', { name: 'Выгрузить в Excel: сначала сохраните изменения' })).toBeTruthy()
    await press(/Сбросить изменения/)
    expect(screen.getByRole('button', { name: /^Выгрузить в Excel/ }).getAttribute('aria-disabled')).toBeNull()
  })

  it('counts the share of defects from the shipped quantity and what is over the norm', async () => {
    renderScreen(<ClaimScreen claimId={3} />, { core: CORE })
    fireEvent.click(await screen.findByRole('tab', { name: /Поставка/ }))
    const cells = () => screen.getAllByRole('cell').slice(4, 7).map((cell) => plain(cell.textContent))
    await screen.findByText('норма договора 15 000 ppm')
    expect(cells()).toEqual(['2', '20 000', '1'])
    fireEvent.change(screen.getByLabelText('Отгружено, шт.'), { target: { value: '1000' } })
    expect(cells()).toEqual(['2', '2 000', '0'])
  })

  it('that was sent is only read', async () => {
    const sent = { ...CLAIM, head: { ...CLAIM.head, status: 'sent' as const, sentOn: '2026-11-20', answerDueOn: '2026-12-04' } }
    renderScreen(<ClaimScreen claimId={3} />, { core: { ...CORE, 'claims.get': () => sent } })
    expect((await screen.findByLabelText<HTMLInputElement>('Количество')).readOnly).toBe(true)
    expect(screen.getByRole('button', { name: 'Сохранить строку: претензия отправлена' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Отметить отправленной/ })).toBeNull()
  })
})

describe('a supplier', () => {
  it('without a window in the contract is saved with the reasonable time of the convention', async () => {
    useSuppliersView.setState({ view: { kind: 'supplier', supplierId: 7 } })
    renderScreen(<SuppliersScreen />, { core: CORE })
    fireEvent.change(await screen.findByLabelText('Дней на ответ *'), { target: { value: '21' } })
    expect(screen.getByText(/Без срока в договоре программа считает 30/)).toBeTruthy()
    await press(/^Сохранить/)
    expect(calls('suppliers.save')[0]).toMatchObject({ supplierId: 7, claimWindowDays: null, leadDays: null, answerDays: 21 })
  })

  it('is not saved with a number that cannot be read, and what was typed stays', async () => {
    useSuppliersView.setState({ view: { kind: 'supplier', supplierId: 7 } })
    renderScreen(<SuppliersScreen />, { core: CORE })
    const field = await screen.findByLabelText<HTMLInputElement>('Дней на ответ *')
    fireEvent.change(field, { target: { value: 'две недели' } })
    await press(/^Сохранить/)
    expect(calls('suppliers.save')).toEqual([])
    expect(field.value).toBe('две недели')
    expect(alerts()).toContain('Дней на ответ: Нужно целое число')
    await press(/Сбросить/)
  })
})
