// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Advice, PurchaseHead } from '#shared/contract/buying.ts'
import type { OutputOf } from '#shared/contract/index.ts'
import { BuyingPanel, ReceiptsPanel } from '#renderer/features/buying/index.ts'
import { useBuyingView } from '#renderer/features/buying/buying-view.ts'
import { draftsOf } from '#renderer/features/buying/use-drafting.ts'
import { calls, placeShown, refusal, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

const ADVICE: Advice = {
  partId: 1, number: 'PMP-31', nameRu: 'Насос сливной', unit: 'pcs', tracking: 'none', supplierId: 3, supplier: 'Vega', supplierCode: 'NV-31', currency: 'CNY', priceMinor: 2_600, costMinor: 32_240, freeMilli: 1_000, expectedMilli: 0, waitingMilli: 2_000, minStockMilli: 0,
  usedMilli: 18_000, usedMonths: 6, perMonthMilli: 3_000, leadDays: 45, isLeadKnown: true, coverMilli: 5_900, adviceMilli: 7_000, waitingOrders: ['СЦ-26-00007'],
  reasons: [{ code: 'waiting', milli: 2_000 }, { code: 'demand', milli: 5_900 }, { code: 'free', milli: -1_000 }, { code: 'whole_pieces', milli: 100 }],
}
const HEAD: PurchaseHead = {
  purchaseOrderId: 5, number: 'PO-26-00005', supplierId: 3, supplier: 'Vega', warehouseId: 1, warehouse: 'Основной склад', status: 'sent', currency: 'CNY', rateMicro: 12_400_000, createdOn: '2026-11-10', sentOn: '2026-11-11', expectedOn: '2026-11-15', carrier: '', trackingNumber: '', incoterms: 'FOB', note: '', lineCount: 1, totalMinor: 26_000, isLate: true, closedReason: '', person: 'Петрова А. И.',
}
const ORDER: OutputOf<'buying.order'> = {
  head: HEAD, receipts: [],
  lines: [{ lineId: 11, lineNo: 1, partId: 1, number: 'PMP-31', nameRu: 'Насос сливной', nameEn: '', nameZh: '', unit: 'pcs', tracking: 'none', supplierCode: 'NV-31', qtyMilli: 10_000, receivedMilli: 0, cancelledMilli: 0, priceMinor: 2_600, totalMinor: 26_000, expectedOn: null, waitingOrders: [] }],
}
const bin = (binId: number, label: string, purpose: 'parts' | 'quarantine') => ({ binId, warehouseId: 1, code: label, label: `MAIN-${label}`, name: '', purpose, isActive: true })
const CORE: FakeCore = {
  'system.info': () => ({ version: '1', isSetUp: true, organisationName: 'Сервис', todayOn: '2026-11-20', nowAt: '2026-11-20T07:00:00.000Z' }) as never,
  'suppliers.list': () => [{ supplierId: 3, name: 'Vega', currency: 'CNY', incoterms: 'FOB' }] as never,
  'places.warehouses': () => [{ warehouseId: 1, code: 'MAIN', name: 'Основной склад', isActive: true, bins: [bin(1, 'A-01', 'parts'), bin(2, 'Q-01', 'quarantine')] }],
  'buying.advice': () => [ADVICE], 'buying.order': () => ORDER, 'buying.orders': () => ({ rows: [HEAD], next: null }),
}

beforeEach(() => useBuyingView.setState({ view: 'advice', received: null }))

describe('what to buy', () => {
  it('every number comes with its sum in words, and marked rows become a draft to their supplier', async () => {
    renderScreen(<BuyingPanel rest="" />, { core: { ...CORE, 'buying.saveOrder': () => ({ purchaseOrderId: 9, number: 'PO-26-00009' }) } })
    expect(await screen.findByText('Расход до следующей поставки')).toBeDefined()
    expect(screen.getByText('− 1 шт.')).toBeDefined()
    expect(screen.getByText(/3 шт\. в месяц на 59/)).toBeDefined()
    expect(screen.getByText('СЦ-26-00007')).toBeDefined()
    expect(screen.getByRole('button', { name: /не отмечено ни одной запчасти/ })).toBeDefined()
    const grid = screen.getByRole('grid')
    fireEvent.keyDown(grid, { key: 'Home' })
    fireEvent.keyDown(grid, { key: 'Insert' })
    fireEvent.click(await screen.findByRole('button', { name: 'Заказать у поставщика' }))
    await waitFor(() => expect(calls('buying.saveOrder')).toEqual([{ purchaseOrderId: null, supplierId: 3, warehouseId: 1, currency: 'CNY', rateMicro: null, expectedOn: null, incoterms: 'FOB', note: '', lines: [{ partId: 1, qtyMilli: 7_000, priceMinor: 2_600, supplierCode: 'NV-31', expectedOn: null }] }]))
    await waitFor(() => expect(placeShown()).toBe('/warehouse/buying/9'))
  })

  it('one draft to a supplier and currency; what nobody sells makes none', () => {
    const facts = { warehouseId: 1, currencyOf: () => 'USD' as const, incotermsOf: () => '' }
    const rows: Advice[] = [ADVICE, { ...ADVICE, partId: 2 }, { ...ADVICE, partId: 3, currency: null, priceMinor: null }, { ...ADVICE, partId: 4, supplierId: null }]
    expect(draftsOf(rows, facts).map(({ currency, lines }) => [currency, lines.map((line) => [line.partId, line.priceMinor])])).toEqual([['CNY', [[1, 2_600], [2, 2_600]]], ['USD', [[3, 0]]]])
  })
})

describe('an order that has gone', () => {
  it('says that it is late, warns of names without English, and leads to the receipt', async () => {
    renderScreen(<BuyingPanel rest="5" />, { core: CORE })
    expect(await screen.findByText('Ожидался 15.11.2026 и ещё не пришёл.')).toBeDefined()
    expect(screen.getByText(/Нет английского названия: PMP-31/)).toBeDefined()
    expect(screen.getByText(/3\s224,00\s₽/)).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: /Принять товар/ }))
    await waitFor(() => expect(placeShown()).toBe('/warehouse/receipts/new/5'))
  })

  it('its rest is given up only with a reason', async () => {
    renderScreen(<BuyingPanel rest="5" />, { core: { ...CORE, 'buying.cancelRest': () => ({ done: true }) } })
    fireEvent.click(await screen.findByRole('button', { name: 'Отменить остаток' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByRole('button', { name: /не указана причина/ })).toBeDefined()
    fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: 'Не поставят' } })
    fireEvent.submit(dialog.querySelector('form') as HTMLFormElement)
    await waitFor(() => expect(calls('buying.cancelRest')).toEqual([{ purchaseOrderId: 5, reason: 'Не поставят' }]))
  })
})

describe('goods are taken in', () => {
  const scanned = (text: string) => {
    const field = screen.getByRole('textbox', { name: 'Сканируйте штрихкод' })
    fireEvent.change(field, { target: { value: text } })
    fireEvent.keyDown(field, { key: 'Enter' })
  }
  const withScan: FakeCore = {
    ...CORE, 'places.resolve': ({ code }) => (code === '6941000000024' ? { kind: 'part', partId: 1, number: 'PMP-31', nameRu: 'Насос сливной' } : { kind: 'nothing' }),
    'parts.card': () => ({ row: { partId: 1, number: 'PMP-31', nameRu: 'Насос сливной', unit: 'pcs', tracking: 'none' } }) as never,
  }

  it('a scan adds one, a number sets, the difference is told at once; nothing typed is lost when the core refuses', async () => {
    renderScreen(<ReceiptsPanel rest="new/5" />, { core: { ...withScan, 'buying.receive': () => { throw refusal('buying.receipt_twice', { waybill: 'ТТН-77', number: 'ПР-26-00001', receivedOn: '2026-11-19' }) } } })
    await screen.findByRole('textbox', { name: 'Сканируйте штрихкод' })
    scanned('6941000000024')
    expect(await screen.findByText('PMP-31: по факту 1 шт.')).toBeDefined()
    scanned('8')
    expect(await screen.findByText('PMP-31 · Недостача')).toBeDefined()
    scanned('0000000000')
    expect(await screen.findByText('Код 0000000000 не найден')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: /Оприходовать/ }))
    expect((await screen.findAllByText(/Заполните/)).length).toBeGreaterThan(0)
    expect(calls('buying.receive')).toEqual([])
    fireEvent.change(screen.getByRole('textbox', { name: /Накладная/ }), { target: { value: 'ТТН-77' } })
    fireEvent.change(screen.getByRole('textbox', { name: /^от/ }), { target: { value: '18.11.2026' } })
    fireEvent.click(screen.getByRole('button', { name: /Оприходовать/ }))
    expect(await screen.findByText('Накладная ТТН-77 этого поставщика уже принята: приход ПР-26-00001 от 19.11.2026.')).toBeDefined()
    expect(calls('buying.receive')[0]).toMatchObject({ purchaseOrderId: 5, supplierId: 3, waybillOn: '2026-11-18', rateMicro: 12_400_000, lines: [{ partId: 1, purchaseLineId: 11, documentMilli: 10_000, actualMilli: 8_000, binId: 1, faultyBinId: 2 }] })
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Накладная/ }).value).toBe('ТТН-77')
  })
})

describe('a receipt with discrepancies', () => {
  const RECEIPT = {
    head: { receiptId: 4, number: 'ПР-26-00004', supplierId: 3, supplier: 'Vega', purchaseOrderId: null, purchaseNumber: '', warehouse: 'Основной склад', receivedOn: '2026-11-20', waybill: 'ТТН-77', waybillOn: '2026-11-18', currency: 'CNY', rateMicro: 12_400_000, lineCount: 1, totalMinor: 20_800, hasDiscrepancy: true, createdAt: '2026-11-20T07:00:00.000Z', person: 'Петрова' },
    delivery: { sender: '', invoice: '', contract: '', customsDeclaration: '', transport: '', packageState: '' }, papers: [], actKind: 'DOC_TORG3',
    lines: [{ lineNo: 1, partId: 1, number: 'PMP-31', nameRu: 'Насос', unit: 'pcs', tracking: 'none', documentMilli: 10_000, actualMilli: 8_000, faultyMilli: 0, shortMilli: 2_000, surplusMilli: 0, priceMinor: 2_600, lot: '', bin: 'MAIN-A-01', faultyBin: '', serials: [], faultySerials: [], faultyReason: '' }],
  } as const
  const field = (key: string, label: string, value: string, source: 'typed' | 'prefilled') => ({ key, label, type: 'line', isRequired: true, requiredIf: null, value, source, min: null, max: null, hint: '' }) as const

  it('offers the part to those who wait and makes the act when all of it is filled', async () => {
    useBuyingView.setState({ received: { receiptId: 4, orderCount: 2 } })
    renderScreen(<ReceiptsPanel rest="4" />, {
      core: {
        ...CORE, 'buying.receipt': () => RECEIPT as never,
        'buying.actForm': () => ({ title: 'Акт о расхождении', fields: [field('sender', 'Отправитель', 'Vega', 'prefilled'), field('customs', 'Декларация', '', 'typed')], missing: [{ key: 'customs', label: 'Декларация' }] }),
        'buying.printAct': () => ({ paperId: 1, number: 'Т3-26-00001', fileId: 7, fileName: 'a.pdf', sha256: 'x' }),
      },
    })
    expect(await screen.findByText('Ждут эту запчасть: 2 заказа')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: /Составить акт/ }))
    const dialog = await screen.findByRole('dialog')
    expect(await within(dialog).findByText('Осталось заполнить: 1')).toBeDefined()
    fireEvent.click(within(dialog).getByRole('button', { name: /Напечатать/ }))
    expect((await within(dialog).findAllByText(/Заполните поле/)).length).toBeGreaterThan(0)
    expect(calls('buying.printAct')).toEqual([])
    fireEvent.change(within(dialog).getByRole('textbox', { name: /Декларация/ }), { target: { value: '10702070/1' } })
    fireEvent.click(within(dialog).getByRole('button', { name: /Напечатать/ }))
    await waitFor(() => expect(calls('buying.printAct')).toEqual([{ receiptId: 4, kind: 'DOC_TORG3', values: { customs: '10702070/1' } }]))
  })
})
