import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { dueText, dueTone } from '#renderer/features/claims/due-date.tsx'
import { ClaimScreen, NewClaimScreen } from '#renderer/features/claims/index.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import type { ClaimLine, NoticeWindow, Readiness, WaitingDefect } from '#shared/contract/claims.ts'
import type { Supplier } from '#shared/contract/suppliers.ts'
import { calls, placeShown, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

const INFO: OutputOf<'system.info'> = { version: '0', isSetUp: true, organisationName: 'Сервис', serverAt: '2026-11-21T12:00:00.000Z', todayOn: '2026-11-21', utcOffsetMinutes: 180, isCalendarLoaded: true }
const SUPPLIER: Supplier = {
  supplierId: 7, name: 'Нинбо', nameEn: 'Ningbo', nameZh: '', country: 'Китай', contacts: [], addressEn: '', contractNumber: 'N-1', contractOn: null, currency: 'USD', claimWindowDays: null, leadDays: null, answerDays: 14,
  incoterms: 'FOB', claimBasis: '', labourRateMinor: 1_500, normPpm: 15_000, note: '', claimWindowStart: 'found', saleLaw: 'cisg', compensationWays: [], freePartsShareBp: 0, evidenceDemands: ['serial'], filesMaxBytes: null, fileMaxBytes: null, photoMaxPx: null, fileNamePattern: '{claim}-{line}-{no}', holidayCountry: 'CN', modelCount: 2, waitingCount: 2,
}
const OPEN_WINDOW: NoticeWindow = {
  dueOn: '2026-12-20', ruleId: 'SUP-NOTICE-REASONABLE', isPassed: false, daysLeft: 29,
  terms: [{ ruleId: 'SUP-NOTICE-REASONABLE', nameRu: 'Разумный срок уведомления', article: 'Венская конвенция, ст. 39(1)', dueOn: '2026-12-20', steps: [{ code: 'from', start: 'found', on: '2026-11-20' }, { code: 'add', length: 30, unit: 'day' }, { code: 'due', on: '2026-12-20' }] }],
}
const READY: Readiness = { scoreBp: 10_000, demanded: ['serial', 'lot'], missing: [] }
const NO_LOT: Readiness = { scoreBp: 5_000, demanded: ['serial', 'lot'], missing: ['lot'] }
const ofOrder = (orderId: number) => ({ source: 'order' as const, sourceId: orderId, orderId, evidenceId: null, receiptId: null, receiptNumber: '', modelId: 5, partId: null, sku: 'A' })
const defect = (orderId: number, more: Partial<WaitingDefect> = {}): WaitingDefect => ({
  ...ofOrder(orderId), orderNumber: `26-0000${orderId}`, modelName: 'Haier HW70', supplierSku: 'HW70-RU', serial: `SN${orderId}`, lot: 'L1', foundOn: '2026-11-01', defectCode: 'pcb', defect: 'Отказ модуля', photoCount: 2, costMinor: 1_000, noticeDueOn: '2026-12-20', qty: 1, unitPriceMinor: 20_000, shipmentId: null, heldEvidenceIds: [], notice: OPEN_WINDOW, readiness: READY, checks: [], ...more,
})
const WAITING = [defect(1), defect(2, { readiness: NO_LOT, noticeDueOn: '2026-11-25', checks: [{ code: 'serial_claimed_before', serial: 'SN2', claimId: 9, claimNumber: 'SC-26-00009', lineNo: 4, status: 'sent' }] })]
const line = (lineId: number): ClaimLine => ({
  ...ofOrder(lineId), lineId, lineNo: lineId, orderNumber: `26-0000${lineId}`, supplierSku: 'A-RU', modelName: 'Haier HW70', descriptionEn: '', descriptionZh: '', serial: 'SN', lot: 'L1', foundOn: '2026-11-01', defectCode: 'pcb', defectEn: 'Board failure', defectZh: '', defectRu: 'Отказ модуля',
  defectCategory: 'functional', severity: 'major', photoCount: 2, unitPriceMinor: 20_000, labourCostMinor: 1_500, partsCostMinor: 0, carriageCostMinor: 500, remedy: 'CREDIT_NOTE', requestedQty: 1, requestedMinor: 22_000,
  replacementSerial: '', status: 'open', decision: null, decisionReason: '', answeredOn: null, agreedQty: null, agreedMinor: null, settledMinor: 0, writtenOffMinor: 0, outstandingMinor: 22_000, settleableMinor: 0, goods: [], files: [], heldEvidence: [],
  notice: OPEN_WINDOW, readiness: READY, checks: [],
})
const CLAIM: OutputOf<'claims.get'> = {
  head: { claimId: 3, number: 'SC-26-00003', supplierId: 7, supplier: 'Нинбо', status: 'draft', createdOn: '2026-11-20', periodFromOn: '2026-08-21', periodToOn: '2026-11-21', currency: 'USD', lineCount: 2, totalMinor: 44_000, answerDueOn: null, noticeDueOn: '2026-11-25', fileId: null, sentOn: null,
    shipmentId: null, answeredOn: null, closedOn: null, agreedMinor: 0, settledMinor: 0, writtenOffMinor: 0, outstandingMinor: 44_000, goodsQty: 0, outstandingQty: 0, outstandingGoodsMinor: 0, readiness: { scoreBp: 10_000, readyLineCount: 2 }, checkCount: 0,
    daysSinceSent: null, daysSinceDue: null, statusSince: '2026-11-20', nextStep: '', nextDueOn: null },
  shipment: { purchaseOrder: '', proformaInvoice: '', invoiceNumber: '', invoiceOn: null, packingList: '', shippedOn: null, waybill: '', container: '', seal: '', arrivedOn: null, customsDeclaration: '', acceptanceAct: '' },
  lines: [line(1), line(2)], shippedQuantities: [{ sku: 'A', lot: 'L1', shippedQty: 100, soldQty: 80 }], compensations: [], writeOffs: [], statusLog: [], talks: [], eightD: null, evidenceOffers: [], rateMicro: null,
}
const CORE: FakeCore = {
  'system.info': () => INFO, 'suppliers.list': () => [SUPPLIER], 'suppliers.get': () => SUPPLIER, 'claims.list': () => [CLAIM.head], 'claims.waiting': () => WAITING, 'claims.get': () => CLAIM,
  'claims.build': () => ({ claimId: 3, number: 'SC-26-00003' }), 'claims.saveLine': () => ({ done: true }), 'claims.saveShipment': () => ({ done: true }),
}
const press = (name: RegExp) => act(async () => { fireEvent.click(screen.getByRole('button', { name })) })
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ')

describe('the last day to notify a supplier', () => {
  it.each([['2026-11-20', 'late', '20.11.2026, срок истёк'], ['2026-11-21', 'soon', '21.11.2026, сегодня'], ['2026-11-28', 'soon', '28.11.2026, 7 дней'], ['2026-11-29', 'plain', '29.11.2026']])('on %s reads as %s', (dueOn, tone, words) => {
    expect(dueTone(dueOn, '2026-11-21')).toBe(tone)
    expect(plain(dueText(dueOn, '2026-11-21'))).toBe(words)
  })
})

describe('a new claim', () => {
  const open = async () => {
    renderScreen(<NewClaimScreen supplierId={7} />, { core: CORE })
    await screen.findByText('26-00002')
  }

  const row = (number: string) => screen.getByRole('row', { name: new RegExp(number) })
  const totals = () => screen.getAllByRole('status').map((status) => plain(status.textContent)).join(' ')

  it('takes what is ready by itself, counts the costs and says which notice is due first', async () => {
    await open()
    expect(totals()).toContain('Отмечено 1 из 2')
    expect(totals()).toContain('затраты 10,00 $')
    expect(totals()).toContain('ближайший срок уведомления 20.12.2026')
    expect(totals()).not.toContain('не готовы')
  })

  it('takes what is not ready when a person marks it, and says what the supplier may do', async () => {
    await open()
    fireEvent.click(within(row('26-00002')).getByRole('checkbox'))
    expect(totals()).toContain('не готовы 1')
    expect(totals()).toContain('Неготовую строку поставщик вправе отклонить')
    await press(/Составить претензию/)
    expect(calls('claims.build')).toEqual([{ supplierId: 7, shipmentId: null, fromOn: '2026-08-21', toOn: '2026-11-21', sources: [{ source: 'order', sourceId: 1 }, { source: 'order', sourceId: 2 }], remedy: 'FREE_PARTS_NEXT_SHIPMENT' }])
    expect(placeShown()).toBe('/suppliers/claims/3')
  })

  it('names the missing thing with the place to complete it, and leads to the claim that has the same serial number', async () => {
    await open()
    fireEvent.click(row('26-00002'))
    expect((await screen.findAllByText(/номер партии/)).length).toBeGreaterThan(0)
    fireEvent.click(screen.getByRole('button', { name: 'Открыть заказ' }))
    expect(placeShown()).toBe('/orders/2')
    expect(screen.getByText('Серийный номер SN2 уже в претензии SC-26-00009, строка 4')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Открыть SC-26-00009' }))
    expect(placeShown()).toBe('/suppliers/claims/9')
  })

  it('says by which rule and in which steps the last day of notice was counted', async () => {
    await open()
    fireEvent.click(screen.getByRole('button', { name: 'почему' }))
    expect(screen.getByText('Венская конвенция, ст. 39(1)')).toBeTruthy()
    expect(screen.getAllByRole('listitem').map((item) => plain(item.textContent))).toEqual(expect.arrayContaining(['20.11.2026: недостаток обнаружен', 'плюс 30 дней', 'последний день 20.12.2026']))
  })

  it('shows only what is asked for, and what is marked stays marked', async () => {
    await open()
    fireEvent.click(screen.getByRole('button', { name: /не готовы/ }))
    expect(screen.queryByText('26-00001')).toBeNull()
    expect(totals()).toContain('Отмечено 1 из 2')
  })

  it('says on the button why it cannot be made when nothing is marked', async () => {
    await open()
    fireEvent.click(within(row('26-00001')).getByRole('checkbox'))
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
