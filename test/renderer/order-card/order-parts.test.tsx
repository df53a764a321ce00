import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { OrderCardScreen } from '#renderer/features/order-card/index.ts'
import { takeScan } from '#renderer/app/scan-takers.ts'
import type { OrderCard } from '#shared/contract/orders.ts'
import type { OrderPart } from '#shared/contract/stock.ts'
import { calls, refusal, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'
import { SAMPLE_CLOCK } from '#test/renderer/legal-clock/sample-clock.ts'
import { cardWith, SAMPLE_CASE } from './sample-card.ts'
import { availabilityWith, partWith } from './sample-parts.ts'

const BIN = { binId: 1, warehouseId: 1, code: 'A-01', label: 'MAIN-A-01', name: '', purpose: 'parts' as const, isActive: true }
const WAREHOUSES = [{ warehouseId: 1, code: 'MAIN', name: 'Основной склад', isActive: true, bins: [BIN, { ...BIN, binId: 2, code: 'Q-01', label: 'MAIN-Q-01', purpose: 'quarantine' as const }] }]
const IN_WORK = cardWith({ status: 'work', nextAction: 'do_work' })

async function showParts(lines: readonly OrderPart[], core: FakeCore = {}, card: OrderCard = IN_WORK) {
  renderScreen(<OrderCardScreen orderId={7} firstTab="work" />, {
    core: {
      'orders.card': () => card, 'demands.clock': () => SAMPLE_CLOCK, 'cases.unit': () => SAMPLE_CASE, 'decisions.options': () => ({ options: [] }), 'stock.orderParts': () => [...lines], 'places.warehouses': () => WAREHOUSES, 'suppliers.list': () => [],
      'system.info': () => ({ version: '1', isSetUp: true, organisationName: 'СЦ', serverAt: '2026-11-21T12:00:00.000Z', todayOn: '2026-11-21', utcOffsetMinutes: 180, isCalendarLoaded: true }), ...core,
    },
  })
  await screen.findByRole('heading', { level: 1, name: /26-01391/ })
  return screen.findByRole('form', { name: 'Добавить запчасть со склада' })
}
const press = (name: RegExp | string) => act(async () => { fireEvent.click(screen.getByRole('button', { name })) })
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ')
const type = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })

beforeEach(() => window.sessionStorage.clear())

describe('parts of the warehouse on the card of an order', () => {
  it('say in words what is held, what is waited for and until when, and offer the analogue that lies free', async () => {
    await showParts([partWith({ analogues: [{ partId: 6, number: 'CB-221', nameRu: 'Модуль', freeMilli: 3_000 }] }), partWith({ orderPartId: 12, state: 'draft', reservedMilli: 0, reservations: [], expectedMilli: 0, expectedOn: null })], { 'stock.addOrderPart': () => ({ orderPartId: 20 }), 'stock.changeOrderPart': () => ({ done: true }) })
    const words = plain((await screen.findByRole('table', { name: 'Запчасти заказа' })).textContent)
    for (const text of ['в резерве 2 шт. из 3 шт., MAIN', 'ждёт 1 шт., ожидается 05.12', 'черновик, не зарезервирована', 'аналог CB-221: свободно 3 шт.']) expect(words).toContain(text)
    await press('Взять CB-221')
    await waitFor(() => expect(calls('stock.changeOrderPart')).toEqual([{ orderPartId: 11, qtyMilli: 2_000, priceMinor: 12_500, warrantyMonths: 6 }]))
    expect(calls('stock.addOrderPart')).toEqual([{ orderId: 7, partId: 6, qtyMilli: 1_000, priceMinor: null, warrantyMonths: null }])
  })

  it('R reserves what lies free, and the reserve can be taken back', async () => {
    await showParts([partWith({ freeMilli: 4_000 })], { 'stock.reserve': () => ({ reservedMilli: 3_000, freeMilli: 3_000 }), 'stock.unreserve': () => ({ done: true }) })
    await screen.findByRole('table', { name: 'Запчасти заказа' })
    fireEvent.keyDown(document.body, { code: 'KeyR', key: 'r' })
    await waitFor(() => expect(calls('stock.reserve')).toEqual([{ orderPartId: 11, warehouseId: null, qtyMilli: 1_000 }]))
    await press('Отменить')
    await waitFor(() => expect(calls('stock.unreserve')).toMatchObject([{ orderPartId: 11, warehouseId: null, qtyMilli: 1_000 }]))
  })

  it('what is not free is not reserved, and the button says why; a refusal is shown with whoever holds the piece', async () => {
    await showParts([partWith({ orderPartId: 12, state: 'draft', reservedMilli: 0 }), partWith()], { 'stock.confirmOrderPart': () => { throw refusal('stock.not_enough', { partNumber: 'CB-220', place: '', unit: 'pcs', freeMilli: 0, neededMilli: 1_000, holders: [{ orderNumber: '26-00002', qtyMilli: 1_000 }] }) } })
    expect(await screen.findByRole('button', { name: /Зарезервировать: свободных нет/ })).toBeTruthy()
    await press(/^Подтвердить/)
    expect(calls('stock.confirmOrderPart')).toEqual([{ orderPartId: 12 }])
    expect([...document.querySelectorAll('[role=status]')].map((node) => plain(node.textContent)).join()).toContain('CB-220, все склады: свободно 0 шт., нужно 1 шт. В резерве: 26-00002 – 1 шт.')
  })

  it('a scanned part adds one piece: a new draft, or one more of the draft that is there', async () => {
    await showParts([partWith({ state: 'draft', qtyMilli: 1_000, reservedMilli: 0 })], { 'stock.addOrderPart': () => ({ orderPartId: 21 }), 'stock.changeOrderPart': () => ({ done: true }) })
    await screen.findByRole('table', { name: 'Запчасти заказа' })
    await act(async () => { expect(takeScan({ kind: 'part', partId: 9, number: 'PMP-31', nameRu: 'Насос' }, '694')).toBe(true) })
    expect(calls('stock.addOrderPart')).toMatchObject([{ orderId: 7, partId: 9, qtyMilli: 1_000 }])
    await act(async () => { takeScan({ kind: 'part', partId: 5, number: 'CB-220', nameRu: 'Модуль' }, '695') })
    expect(calls('stock.changeOrderPart')).toMatchObject([{ orderPartId: 11, qtyMilli: 2_000 }])
    expect(takeScan({ kind: 'order', orderId: 8, number: '26-2', device: '' }, '26-2')).toBe(false)
  })

  it('a part with serials is issued with both of them side by side, out of the cell that holds the new one', async () => {
    const bins = [{ binId: 1, warehouseId: 1, bin: 'MAIN-A-01', lot: '', onHandMilli: 1_000, serials: ['CB0001'] }, { binId: 3, warehouseId: 1, bin: 'MAIN-B-01', lot: '', onHandMilli: 1_000, serials: ['CB0002'] }]
    await showParts([partWith({ tracking: 'serial' })], { 'stock.availability': () => availabilityWith(bins), 'stock.issue': () => ({ lineId: 40 }) })
    await screen.findByRole('table', { name: 'Запчасти заказа' })
    await press('Выдать')
    const dialog = await screen.findByRole('dialog')
    await within(dialog).findByText('CB0002')
    await act(async () => { fireEvent.click(within(dialog).getByRole('button', { name: /^Выдать/ })) })
    for (const text of ['Укажите серийный номер новой детали', 'Укажите серийный номер снятой детали', 'Напишите причину', 'Выберите ячейку']) expect(within(dialog).getAllByText(text).length).toBeGreaterThan(0)
    expect(calls('stock.issue')).toEqual([])
    type(/^Новый серийный номер/, 'cb0002')
    type(/^Снятый серийный номер/, 'CB9000')
    type(/^Что с ней/, 'Не включается')
    await act(async () => { fireEvent.click(within(dialog).getByRole('button', { name: /^Выдать/ })) })
    expect(calls('stock.issue')).toEqual([{ orderPartId: 11, binId: 3, lot: '', qtyMilli: 1_000, serials: ['cb0002'], old: { kind: 'quarantine', binId: 2, qtyMilli: 1_000, serial: 'CB9000', reason: 'Не включается', supplierId: null } }])
  })

  it('a line issued from stock is given back, not removed', async () => {
    const line = { lineId: 40, kind: 'part' as const, code: 'CB-220', name: 'Модуль управления', qtyMilli: 1_000, priceMinor: 0, serial: 'CB0001', replacedSerial: 'CB9000', warrantyMonths: 6, totalMinor: 0, orderPartId: 11 }
    await showParts([], { 'stock.takeBack': () => ({ done: true }) }, cardWith({ status: 'work', nextAction: 'do_work', workLines: [line] }))
    expect(screen.queryByRole('button', { name: 'Убрать' })).toBeNull()
    await press('Вернуть на склад')
    const dialog = await screen.findByRole('dialog')
    fireEvent.click(within(dialog).getByText('Брак из коробки'))
    type(/^Подробности/, 'Не запускается')
    await waitFor(() => expect((within(dialog).getByLabelText(/^В ячейку карантина/) as HTMLInputElement).value).toBe('MAIN-Q-01'))
    await act(async () => { fireEvent.click(within(dialog).getByRole('button', { name: /^Вернуть/ })) })
    expect(calls('stock.takeBack')).toEqual([{ lineId: 40, qtyMilli: 1_000, serials: ['CB0001'], binId: 2, isFaulty: true, reason: 'Не запускается' }])
  })

  it('an order that waits says that its legal term goes on', async () => {
    await showParts([partWith()], {}, cardWith({ status: 'waiting_part', nextAction: 'wait_part', partsExpectedOn: '2026-12-05', deadlineOn: '2026-12-20' }))
    const side = screen.getByText('Ждёт запчасть, ожидается 05.12.').parentElement
    expect(side?.textContent).toContain('Срок закона идёт и при ожидании: до 20.12')
  })
})
