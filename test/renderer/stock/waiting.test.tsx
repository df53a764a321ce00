import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ReserveToOrderDialog, WaitingPanel } from '#renderer/features/stock/index.ts'
import type { DeskRow } from '#shared/contract/orders.ts'
import type { WaitingLine } from '#shared/contract/stock.ts'
import { availabilityWith, partWith } from '#test/renderer/order-card/sample-parts.ts'
import { calls, placeShown, refusal, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

const waiting = (orderPartId: number, more: Partial<WaitingLine> = {}): WaitingLine => ({
  orderPartId, orderId: orderPartId + 100, orderNumber: `26-0000${orderPartId}`, device: 'Haier HW70', status: 'waiting_part', deadlineOn: '2026-11-23', engineer: '', confirmedAt: '2026-11-20T07:00:00.000Z',
  partId: 5, partNumber: 'CB-220', partName: 'Модуль управления', unit: 'pcs', waitingMilli: 2_000, freeMilli: 3_000, expectedMilli: 0, expectedOn: null, purchaseNumbers: [], offeredMilli: 0, ...more,
})
const ROWS = [waiting(1, { offeredMilli: 2_000 }), waiting(2, { offeredMilli: 1_000, deadlineOn: '2026-12-20' }), waiting(3, { expectedMilli: 4_000, expectedOn: '2026-12-05', purchaseNumbers: ['PO-26-00001'], deadlineOn: null })]
const show = (rows: readonly WaitingLine[], core: FakeCore = {}) => renderScreen(<WaitingPanel rest="" />, {
  core: { 'stock.waiting': () => [...rows], 'system.info': () => ({ version: '1', isSetUp: true, organisationName: 'СЦ', serverAt: '2026-11-21T12:00:00.000Z', todayOn: '2026-11-21', utcOffsetMinutes: 180, isCalendarLoaded: true }), ...core },
})
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ')
const press = (name: RegExp | string) => act(async () => { fireEvent.click(screen.getByRole('button', { name })) })
const key = (code: string) => fireEvent.keyDown(document.body, { code, key: code })

describe('orders that wait for parts', () => {
  it('show the term, what is waited for, what is offered and what is on its way', async () => {
    show(ROWS)
    await screen.findByText('26-00003')
    const words = plain(screen.getByRole('grid').textContent)
    for (const text of ['23.11, 2 дня', '20.12, 29 дней', 'без срока', 'CB-220 Модуль управления', '05.12', 'PO-26-00001', 'неизвестно']) expect(words).toContain(text)
  })

  it('R gives the chosen order what it is offered, and it can be taken back; O opens the order', async () => {
    show(ROWS, { 'stock.reserve': () => ({ reservedMilli: 2_000, freeMilli: 1_000 }), 'stock.unreserve': () => ({ done: true }) })
    await screen.findByText('26-00001')
    key('KeyR')
    await waitFor(() => expect(calls('stock.reserve')).toEqual([{ orderPartId: 1, warehouseId: null, qtyMilli: 2_000 }]))
    await press('Отменить')
    await waitFor(() => expect(calls('stock.unreserve')).toMatchObject([{ orderPartId: 1, qtyMilli: 2_000 }]))
    key('KeyO')
    await waitFor(() => expect(placeShown()).toBe('/orders/101'))
  })

  it('everything offered is shown first and reserved line by line; a refusal stops it and says how far it came', async () => {
    let done = 0
    show(ROWS, { 'stock.reserve': () => { if ((done += 1) > 1) throw refusal('stock.not_enough', { partNumber: 'CB-220', place: '', unit: 'pcs', freeMilli: 0, neededMilli: 1_000, holders: [] }); return { reservedMilli: 2_000, freeMilli: 1_000 } } })
    await screen.findByText('26-00001')
    await press('Зарезервировать всё предложенное')
    const dialog = await screen.findByRole('dialog')
    expect(plain(dialog.textContent)).toContain('26-00001 – CB-220, 2 шт.26-00002 – CB-220, 1 шт.')
    await act(async () => { fireEvent.click(within(dialog).getByRole('button', { name: /^Зарезервировать/ })) })
    expect(calls('stock.reserve')).toHaveLength(2)
    expect(plain(dialog.textContent)).toContain('Сделано 1 из 2')
    expect(plain(dialog.textContent)).toContain('свободно 0 шт., нужно 1 шт.')
  })

  it('where nothing is offered the buttons say so', async () => {
    show([waiting(3)])
    await screen.findByText('26-00003')
    expect(screen.getByRole('button', { name: /^Зарезервировать всё предложенное: свободных нет/ })).toBeTruthy()
    expect(screen.getByRole('button', { name: /^Зарезервировать: свободных нет/ })).toBeTruthy()
  })

  it('an empty list explains itself', async () => {
    show([])
    expect(await screen.findByText('Никто не ждёт запчастей')).toBeTruthy()
  })
})

const TARGET: DeskRow = { orderId: 8, number: '26-00008', device: 'Haier', serial: '', customerName: 'Иванова Анна', status: 'work', nextAction: 'do_work', isUrgent: false, deadlineOn: null, engineer: null, acceptedOn: '2026-11-06', exposureMinor: null, closedOn: null, partsExpectedOn: null }

describe('a part reserved to an order from its own card', () => {
  const open = async (core: FakeCore) => {
    const closed: string[] = []
    renderScreen(<ReserveToOrderDialog partId={5} onClose={() => closed.push('closed')} />, { core: { 'stock.availability': () => availabilityWith([]), 'stock.waiting': () => [waiting(1)], 'orders.search': () => [TARGET, { ...TARGET, orderId: 9, number: '26-00009', status: 'consent' }], 'stock.addOrderPart': () => ({ orderPartId: 30 }), ...core } })
    await screen.findByText(/26-00001, ждёт/)
    return closed
  }
  const choose = async (number: string) => {
    fireEvent.change(screen.getAllByLabelText(/^Заказ: номер/)[0] as HTMLElement, { target: { value: '26-0000' } })
    fireEvent.click(await screen.findByText(number))
  }
  const submit = () => press(/^Зарезервировать/)

  it('an order that waits for it is one click away, and its own line is reserved', async () => {
    const closed = await open({ 'stock.orderParts': () => [partWith({ freeMilli: 3_000 })], 'stock.reserve': () => ({ reservedMilli: 3_000, freeMilli: 0 }) })
    await submit()
    expect(screen.getByText('Выберите заказ')).toBeTruthy()
    fireEvent.click(screen.getByText(/26-00001, ждёт/))
    await submit()
    await waitFor(() => expect(closed).toEqual(['closed']))
    expect(calls('stock.reserve')).toEqual([{ orderPartId: 11, warehouseId: null, qtyMilli: 1_000 }])
  })

  it('another order in work gets a line of its own, confirmed at once', async () => {
    const closed = await open({ 'stock.orderParts': () => [], 'stock.confirmOrderPart': () => ({ reservedMilli: 1_000, waitingMilli: 0 }) })
    await choose('26-00008')
    await submit()
    await waitFor(() => expect(closed).toEqual(['closed']))
    expect(calls('stock.addOrderPart')).toMatchObject([{ orderId: 8, partId: 5, qtyMilli: 1_000 }])
    expect(calls('stock.confirmOrderPart')).toEqual([{ orderPartId: 30 }])
  })

  it('an order before the repair gets a draft only, and the dialog says so beforehand', async () => {
    const closed = await open({ 'stock.orderParts': () => [] })
    await choose('26-00009')
    expect(screen.getByText(/черновиком, без резерва/)).toBeTruthy()
    await submit()
    await waitFor(() => expect(closed).toEqual(['closed']))
    expect(calls('stock.confirmOrderPart')).toEqual([])
  })
})
