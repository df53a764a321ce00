import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { PartsPanel } from '#renderer/features/parts/index.ts'
import { NO_FILTERS, usePartsView } from '#renderer/features/parts/parts-view.ts'
import { takeScan } from '#renderer/app/scan-takers.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import type { PartCard, PartRow } from '#shared/contract/parts.ts'
import { calls, invalid, placeShown, refusal, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

const row = (partId: number, more: Partial<PartRow> = {}): PartRow => ({
  partId, number: `DC31-0000${partId}`, nameRu: `Насос ${partId}`, unit: 'pcs', tracking: 'none', status: 'active', onHandMilli: 5_000, reservedMilli: 2_000, freeMilli: 3_000, expectedMilli: 0, expectedOn: null, quarantineMilli: 0, atSupplierMilli: 0,
  analogueFreeMilli: 0, minStockMilli: 0, bins: ['MAIN-A-01'], salePriceMinor: 250_000, photoFileId: null, analogueOf: null, ...more,
})
const ROWS = [
  row(1), row(2, { status: 'superseded', onHandMilli: 0, reservedMilli: 0, freeMilli: 0, expectedMilli: 4_000, expectedOn: '2026-12-09', analogueFreeMilli: 7_000, bins: [] }), row(3, { analogueOf: 'DC31-00002', minStockMilli: 9_000 }),
]
const card = (one: PartRow, more: Partial<PartCard> = {}): PartCard => ({
  part: {
    partId: one.partId, number: one.number, nameRu: one.nameRu, nameEn: 'Drain pump', nameZh: '排水泵', unit: one.unit, tracking: one.tracking, status: one.status, keptUntilOn: null, warrantyMonths: 6, minStockMilli: one.minStockMilli, salePriceMinor: 250_000,
    photoFileId: null, note: '', externalId: null, codes: [{ kind: 'barcode', code: '4601234567893', supplierId: null, maker: '' }], links: [], models: [],
  },
  row: one, codes: [{ kind: 'barcode', code: '4601234567893', supplierId: null, maker: '', supplier: '' }], links: [], models: [], prices: [], serials: [], createdFrom: 'manual', lastMovedAt: null, ...more,
})
const LINK: PartCard['links'][number] = { otherPartId: 3, number: 'DC31-00003', nameRu: 'Насос 3', kind: 'superseded_by', isTwoWay: false, isIncoming: false, freeMilli: 3_000 }
const CARDS: Readonly<Record<number, PartCard>> = {
  1: card(row(1), { lastMovedAt: '2026-11-20T07:00:00.000Z', prices: [{ priceId: 1, supplierId: 7, supplier: 'Нинбо', currency: 'USD', priceMinor: 450, rateMicro: 90_000_000, costMinor: 40_500, validFromOn: '2026-11-01', source: 'manual', person: 'Орлова М. П.' }] }),
  2: card(row(2, { status: 'superseded', freeMilli: 0, onHandMilli: 0, reservedMilli: 0 }), { links: [LINK] }), 3: card(row(3)),
}
const AVAILABILITY: OutputOf<'stock.availability'> = {
  partId: 1, number: 'DC31-00001', nameRu: 'Насос 1', unit: 'pcs', tracking: 'none', onHandMilli: 5_000, reservedMilli: 2_000, freeMilli: 3_000, quarantineMilli: 0, atSupplierMilli: 0, expectedMilli: 6_000,
  warehouses: [{ warehouseId: 1, warehouse: 'Основной склад', onHandMilli: 5_000, reservedMilli: 2_000, freeMilli: 3_000, quarantineMilli: 0, atSupplierMilli: 0 }],
  bins: [{ binId: 4, warehouseId: 1, bin: 'MAIN-A-01', lot: '', onHandMilli: 5_000, serials: [] }], holders: [{ orderId: 12, orderNumber: '26-00012', warehouseId: 1, qtyMilli: 2_000 }],
  expected: [{ purchaseOrderId: 5, number: 'PO-26-00005', qtyMilli: 6_000, expectedOn: '2026-12-09' }], analogues: [],
}
const INFO: OutputOf<'system.info'> = { version: '0', isSetUp: true, organisationName: 'Сервис', serverAt: '2026-11-21T12:00:00.000Z', todayOn: '2026-11-21', utcOffsetMinutes: 180, isCalendarLoaded: true }
const CORE: FakeCore = {
  'system.info': () => INFO, 'suppliers.list': () => [], 'parts.find': () => ({ rows: ROWS, next: null }), 'parts.card': ({ partId }) => CARDS[partId] ?? CARDS[1] as PartCard, 'stock.availability': () => AVAILABILITY, 'parts.save': () => ({ partId: 9 }), 'parts.addPrice': () => ({ done: true }),
}
const ENGINEER = { personId: 2, login: 'petrov', fullName: 'Петров Пётр Петрович', position: 'Инженер', roles: ['engineer' as const] }
const press = (name: RegExp) => act(async () => { fireEvent.click(screen.getByRole('button', { name })) })
const type = (label: RegExp, value: string) => act(async () => { fireEvent.change(screen.getByLabelText(label), { target: { value } }) })
const field = (id: string) => document.getElementById(`part-${id}`) as HTMLInputElement
const fill = (id: string, value: string) => act(async () => { fireEvent.change(field(id), { target: { value } }) })
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ') ?? ''
const side = () => plain(screen.getByRole('complementary').textContent)

beforeEach(() => usePartsView.setState({ text: '', ...NO_FILTERS, partId: null }))

describe('the list of parts', () => {
  const open = async (rest = '') => {
    renderScreen(<PartsPanel rest={rest} />, { core: CORE })
    await screen.findByText('DC31-00002')
  }

  it('tells in one line what lies, is reserved, free and expected, and what stands in', async () => {
    await open()
    const line = (text: string) => plain(screen.getByText(text).closest('[role="row"]')?.textContent)
    expect(line('Насос 1')).toContain('523')
    expect(line('Насос 1')).toContain('MAIN-A-01')
    expect(line('Насос 2')).toContain('заменена')
    expect(line('Насос 2')).toContain('нет4 · 09.12')
    expect(line('Насос 3')).toContain('аналог')
    expect(screen.getByTitle('вместо DC31-00002')).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByLabelText(/Поиск запчасти/))
  })

  it('asks the core for what is typed and for the filters that are pressed', async () => {
    await open()
    await type(/Поиск запчасти/, ' насос ')
    await press(/в наличии/)
    await press(/ниже минимума/)
    await press(/на срок службы/)
    await waitFor(() => expect(calls('parts.find').at(-1)).toEqual({ text: 'насос', modelId: null, onlyInStock: true, onlyBelowMinimum: true, status: 'service_life', after: null, limit: 50 }))
  })

  it('shows beside it where the part lies, who holds it, what is on its way and what it cost', async () => {
    await open()
    await screen.findByText('26-00012')
    for (const words of ['Основной склад', 'свободно 3 шт.', 'MAIN-A-01', 'PO-26-00005', '6 шт. · 09.12.2026', '4,50 $', '≈ 405,00 ₽', '4601234567893']) expect(side()).toContain(words)
    await press(/^26-00012/)
    expect(placeShown()).toBe('/orders/12')
  })

  it('leads from a part that is out to the analogue that is free', async () => {
    await open()
    await act(async () => { fireEvent.click(screen.getByText('Насос 2')) })
    await screen.findByText(/Заменена на DC31-00003/)
    expect(side()).toContain('Свободен аналог DC31-00003: 3 шт.')
    await act(async () => { fireEvent.click(within(screen.getByRole('complementary')).getAllByRole('button', { name: 'DC31-00003' })[0] as HTMLElement) })
    await waitFor(() => expect(usePartsView.getState().partId).toBe(3))
  })

  it('takes a scanned part into the search and leaves a cell alone', async () => {
    await open()
    let taken: boolean[] = []
    await act(async () => { taken = [takeScan({ kind: 'part', partId: 2, number: 'DC31-00002', nameRu: '' }, '460'), takeScan({ kind: 'nothing' }, 'x')] })
    expect(taken).toEqual([true, false])
    expect(usePartsView.getState()).toMatchObject({ text: 'DC31-00002', partId: 2 })
  })

  it('looks for the code the address names', async () => {
    await open('find/AB%2F100')
    await waitFor(() => expect(calls('parts.find').at(-1)?.text).toBe('AB/100'))
  })

  it('helps on when nothing is found, when the filters hide all and when the catalogue is empty', async () => {
    const empty = async (view: Partial<ReturnType<typeof usePartsView.getState>>) => {
      usePartsView.setState({ text: '', ...NO_FILTERS, partId: null, ...view })
      renderScreen(<PartsPanel rest="" />, { core: { ...CORE, 'parts.find': () => ({ rows: [], next: null }) } })
      return screen.findByText(/Нет – заказать или подобрать аналог|Под отбор ничего не подходит|Каталог пуст/)
    }
    expect((await empty({ text: 'xyz' })).textContent).toBe('Нет – заказать или подобрать аналог')
    expect((await empty({})).textContent).toBe('Каталог пуст')
    expect((await empty({ onlyInStock: true })).textContent).toBe('Под отбор ничего не подходит')
    await press(/Снять отбор/)
    expect(usePartsView.getState().onlyInStock).toBe(false)
  })

  it('tells an engineer why the catalogue is not theirs to change', async () => {
    renderScreen(<PartsPanel rest="" />, { core: CORE, who: ENGINEER })
    await screen.findByText('DC31-00002')
    const button = screen.getByRole('button', { name: /Новая запчасть/ })
    expect(button.getAttribute('aria-disabled')).toBe('true')
  })
})

describe('a price of a supplier', () => {
  it('is written with its day and rate, and asks for what is missing', async () => {
    const supplier = { supplierId: 7, name: 'Нинбо', currency: 'USD' } as OutputOf<'suppliers.list'>[number]
    renderScreen(<PartsPanel rest="" />, { core: { ...CORE, 'suppliers.list': () => [supplier] } })
    await screen.findByText(/^4,50/)
    await press(/Новая цена/)
    await press(/Записать цену/)
    expect((await screen.findAllByText('Заполните поле')).length).toBe(1)
    await type(/^Цена/, '5,20')
    await press(/Записать цену/)
    await waitFor(() => expect(calls('parts.addPrice')).toEqual([{ partId: 1, supplierId: 7, currency: 'USD', priceMinor: 520, rateMicro: 90_000_000, validFromOn: '2026-11-21' }]))
  })
})

describe('the form of a part', () => {
  it('asks for what is missing, keeps what was typed and saves a new part', async () => {
    renderScreen(<PartsPanel rest="new" />, { core: CORE })
    await screen.findByText('Новая запчасть')
    await press(/^Сохранить/)
    expect(screen.getAllByText(/Заполните поле/).length).toBeGreaterThan(1)
    await fill('number', 'AB-100')
    await fill('nameRu', 'Ремень')
    await press(/Добавить номер/)
    await fill('codes.0.code', '4601234567893')
    await press(/^Сохранить/)
    await waitFor(() => expect(calls('parts.save')).toHaveLength(1))
    expect(calls('parts.save')[0]).toMatchObject({ partId: null, number: 'AB-100', nameRu: 'Ремень', unit: 'pcs', minStockMilli: 0, warrantyMonths: 6, codes: [{ kind: 'manufacturer', code: '4601234567893', supplierId: null }] })
    await waitFor(() => expect(placeShown()).toBe('/warehouse/parts'))
    expect(usePartsView.getState().partId).toBe(9)
  })

  it('shows the refusal of the core and its message at the field', async () => {
    let answer = refusal('parts.barcode_taken', { code: '460', partNumber: 'XX-1' })
    renderScreen(<PartsPanel rest="1/edit" />, { core: { ...CORE, 'parts.save': () => Promise.reject(answer) } })
    await screen.findByText('Другие номера и штрихкоды')
    await fill('nameRu', 'Другое название')
    await press(/^Сохранить/)
    expect((await screen.findByText(/уже принадлежит запчасти XX-1/)).textContent).toContain('460')
    answer = invalid({ path: ['codes', 0, 'code'], message: 'part_number' })
    await press(/^Сохранить/)
    expect((await screen.findAllByText(/нужна хотя бы одна буква или цифра/)).length).toBeGreaterThan(0)
    expect(field('nameRu').value).toBe('Другое название')
    await press(/Отменить изменения|Отменить|Сбросить|Вернуть/)
    expect(field('nameRu').value).toBe('Насос 1')
  })

  it('keeps unit and counting of a part that has moved, and says why', async () => {
    renderScreen(<PartsPanel rest="1/edit" />, { core: CORE })
    expect((await screen.findAllByText('по запчасти уже были движения')).length).toBe(2)
  })

  it('takes a scan over the form as a bar code', async () => {
    renderScreen(<PartsPanel rest="3/edit" />, { core: CORE })
    await screen.findByText('Другие номера и штрихкоды')
    await act(async () => { field('nameRu').dispatchEvent(new CustomEvent('scan', { detail: '4600000000017', bubbles: true, cancelable: true })) })
    expect(field('codes.1.code').value).toBe('4600000000017')
  })

  it('adds an analogue found by its number and refuses the part itself', async () => {
    renderScreen(<PartsPanel rest="1/edit" />, { core: CORE })
    await act(async () => { fireEvent.change(await screen.findByRole('combobox', { name: /Добавить аналог или замену/ }), { target: { value: 'DC31' } }) })
    const own = await screen.findByText('это она сама')
    expect(own.closest('[role="option"]')?.getAttribute('data-combobox-disabled')).toBe('true')
    await act(async () => { fireEvent.click(screen.getByText(/DC31-00003 · Насос 3/)) })
    await press(/^Сохранить/)
    await waitFor(() => expect(calls('parts.save')[0]?.links).toEqual([{ otherPartId: 3, kind: 'analogue', isTwoWay: true }]))
  })
})
