import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CountsPanel } from '#renderer/features/counts/index.ts'
import { calls, placeShown, refusal, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'
import { aCell, aHead, aLine, CLERK, heldBy } from './count-samples.ts'

const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ').replaceAll('\u2212', '-')
const page = () => plain(document.body.textContent)
const press = (name: RegExp) => act(async () => { fireEvent.click(screen.getByRole('button', { name })) })
const mark = (index: number) => act(async () => { fireEvent.click(screen.getAllByRole('checkbox')[index] as HTMLElement) })
const dialog = () => within(screen.getByRole('dialog'))
const because = async (words: string, confirm: RegExp) => {
  fireEvent.change(await screen.findByLabelText(/Основание/), { target: { value: words } })
  await act(async () => { fireEvent.click(dialog().getByRole('button', { name: confirm })) })
}

const CELLS = [aCell(1, { state: 'closed', person: CLERK.fullName, positionCount: 4, differenceCount: 2, needsRecount: true }), aCell(2, heldBy(CLERK)), aCell(3)]
const LINES = [aLine(), aLine({ partId: 8, number: 'VG-200', lot: 'L1', differenceMilli: 1_000, shortageMinor: null, surplusMinor: null, bin: 'MAIN-A-02', binId: 2, missingSerials: ['SN1'], foundSerials: ['SN2'] })]
const WAREHOUSE = { warehouseId: 1, code: 'MAIN', name: 'Основной склад', isActive: true, bins: [
  { binId: 1, warehouseId: 1, code: 'A-01', label: 'MAIN-A-01', name: 'Запчасти', purpose: 'parts' as const, isActive: true }, { binId: 2, warehouseId: 1, code: 'Q-01', label: 'MAIN-Q-01', name: 'Карантин', purpose: 'quarantine' as const, isActive: true },
  { binId: 3, warehouseId: 1, code: 'A-02', label: 'MAIN-A-02', name: '', purpose: 'parts' as const, isActive: true },
] }
const core: FakeCore = {
  'counts.list': () => [aHead()], 'counts.get': () => ({ head: aHead(), cells: CELLS }), 'counts.differences': () => ({ lines: LINES, shortageMinor: 250_000, surplusMinor: 0, unknownCostCount: 1 }), 'places.warehouses': () => [WAREHOUSE],
  'counts.start': () => ({ countId: 9, number: 'INV-26-00009' }), 'counts.recount': () => ({ done: true }), 'counts.approve': () => ({ movementCount: 2 }), 'counts.cancel': () => ({ done: true }), 'counts.openCell': () => ({ done: true }),
}

describe('the list of counts', () => {
  it('shows how far each is and starts a new one over all cells for parts', async () => {
    renderScreen(<CountsPanel rest="" />, { core })
    expect(await screen.findByText('INV-26-00001')).toBeTruthy()
    expect(page()).toContain('1 из 3')
    await press(/Начать инвентаризацию/)
    // The warehouse is filled in as soon as it is read; until then the button says what is missing.
    const found = await dialog().findByRole('button', { name: /^Начать(?!:)/ })
    await act(async () => { fireEvent.click(found) })
    expect(calls('counts.start')).toEqual([{ warehouseId: 1, binIds: null, note: '' }])
    expect(placeShown()).toBe('/warehouse/counts/9')
  })

  it('chosen cells only: shelves of other purposes are not offered, and nothing chosen says why', async () => {
    renderScreen(<CountsPanel rest="" />, { core })
    await press(/Начать инвентаризацию/)
    const found = await screen.findByText('Только выбранные')
    await act(async () => { fireEvent.click(found) })
    expect(dialog().getByRole('button', { name: 'Начать: отметьте ячейки' })).toBeTruthy()
    expect(dialog().queryByText('MAIN-Q-01')).toBeNull()
    await act(async () => { fireEvent.click(dialog().getAllByRole('checkbox')[2] as HTMLElement) })
    await act(async () => { fireEvent.click(dialog().getByRole('button', { name: /^Начать/ })) })
    expect(calls('counts.start')).toEqual([{ warehouseId: 1, binIds: [3], note: '' }])
  })

  it('says which count has the cells already and keeps what was typed', async () => {
    renderScreen(<CountsPanel rest="" />, { core: { ...core, 'counts.start': () => { throw refusal('counts.already_running', { number: 'INV-26-00001' }) } } })
    await press(/Начать инвентаризацию/)
    fireEvent.change(await screen.findByLabelText('Примечание'), { target: { value: 'Годовая проверка' } })
    await act(async () => { fireEvent.click(dialog().getByRole('button', { name: /^Начать/ })) })
    expect(page()).toContain('Эти ячейки уже считают в инвентаризации INV-26-00001.')
    expect((screen.getByLabelText('Примечание') as HTMLInputElement).value).toBe('Годовая проверка')
  })

  it('is empty at first and says what to do', async () => {
    renderScreen(<CountsPanel rest="" />, { core: { ...core, 'counts.list': () => [] } })
    expect(await screen.findByText('Инвентаризаций ещё не было')).toBeTruthy()
  })
})

describe('one count', () => {
  it('says in words what each cell waits for', async () => {
    renderScreen(<CountsPanel rest="1" />, { core })
    expect(await screen.findByText('MAIN-A-01')).toBeTruthy()
    expect(page()).toMatch(/Инвентаризация INV-26-00001/)
    expect(page()).toContain('1 из 3 ячейки')
    for (const words of ['были движения – пересчитать', 'считает Петров И. И.', 'начать счёт']) expect(page()).toContain(words)
    expect(page()).toContain('Пересчитывает другой участник')
  })

  it('takes the next cell that nobody counts', async () => {
    renderScreen(<CountsPanel rest="1" />, { core })
    await screen.findByText('MAIN-A-01')
    await press(/Считать следующую ячейку/)
    expect(calls('counts.openCell')).toEqual([{ cellId: 13 }])
    expect(placeShown()).toBe('/warehouse/counts/1/13')
  })

  it('goes back to the cell this person has open', async () => {
    renderScreen(<CountsPanel rest="1" />, { core, who: CLERK })
    await screen.findByText('MAIN-A-01')
    await press(/Считать следующую ячейку/)
    expect(calls('counts.openCell')).toEqual([])
    expect(placeShown()).toBe('/warehouse/counts/1/12')
  })

  it('marked cells are counted again for a reason', async () => {
    renderScreen(<CountsPanel rest="1" />, { core })
    await screen.findByText('MAIN-A-01')
    expect(screen.getByRole('button', { name: /Пересчитать отмеченные: отметьте ячейки/ })).toBeTruthy()
    await mark(1)
    await press(/Пересчитать отмеченные: 1/)
    await because('Были движения', /^Пересчитать/)
    expect(calls('counts.recount')).toEqual([{ countId: 1, binIds: [1], reason: 'Были движения' }])
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('differences: pieces, roubles, serials and what they come to; cells of marked lines are counted again', async () => {
    renderScreen(<CountsPanel rest="1" />, { core })
    const found = await screen.findByRole('tab', { name: /Расхождения/ })
    await act(async () => { fireEvent.click(found) })
    expect(await screen.findByText('VG-200')).toBeTruthy()
    for (const words of ['-2', '2 500,00', 'партия L1; нет SN1; найдены SN2', 'нет цены', 'Недостачи 2 500,00 ₽', 'без известной цены: 1 позиция']) expect(page()).toContain(words)
    await mark(2)
    await press(/Пересчитать ячейки отмеченных строк: 1/)
    await because('Сомнительно', /^Пересчитать/)
    expect(calls('counts.recount')).toEqual([{ countId: 1, binIds: [2], reason: 'Сомнительно' }])
  })

  it('is approved with a reason; a refusal names the cells and keeps the reason', async () => {
    let isReady = false
    renderScreen(<CountsPanel rest="1" />, { core: { ...core, 'counts.approve': () => { if (!isReady) throw refusal('counts.not_all_closed', { bins: ['MAIN-A-02'] }); return { movementCount: 2 } } } })
    await screen.findByText('MAIN-A-01')
    await press(/^Утвердить/)
    expect(dialog().getByRole('button', { name: /Утвердить: укажите основание/ })).toBeTruthy()
    await because('Приказ 12', /^Утвердить/)
    expect(page()).toContain('Не все ячейки посчитаны: MAIN-A-02.')
    isReady = true
    await act(async () => { fireEvent.click(dialog().getByRole('button', { name: /^Утвердить/ })) })
    expect(calls('counts.approve').at(-1)).toEqual({ countId: 1, reason: 'Приказ 12' })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('is cancelled with a reason', async () => {
    renderScreen(<CountsPanel rest="1" />, { core })
    await screen.findByText('MAIN-A-01')
    await press(/^Отменить$/)
    await because('Начали не вовремя', /^Отменить инвентаризацию/)
    expect(calls('counts.cancel')).toEqual([{ countId: 1, reason: 'Начали не вовремя' }])
  })

  it('who only counts sees no differences, and the buttons say who may', async () => {
    renderScreen(<CountsPanel rest="1" />, { core: { ...core, 'counts.get': () => ({ head: aHead({ differenceCount: null }), cells: CELLS.map((cell) => ({ ...cell, differenceCount: null })) }) }, who: CLERK })
    await screen.findByText('MAIN-A-01')
    expect(screen.queryByRole('tab', { name: /Расхождения/ })).toBeNull()
    expect(page()).toContain('Счёт слепой')
    expect(screen.getByRole('button', { name: /^Утвердить: / })).toBeTruthy()
    expect(calls('counts.differences')).toEqual([])
  })

  it('an ended count tells by whom and why, and cannot be changed', async () => {
    renderScreen(<CountsPanel rest="1" />, { core: { ...core, 'counts.get': () => ({ head: aHead({ status: 'approved', closedAt: '2026-11-21T09:00:00.000Z', closedBy: 'Орлова Мария Петровна', closedReason: 'Приказ 12' }), cells: CELLS }) } })
    expect(await screen.findByText(/Приказ 12/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Утвердить/ })).toBeNull()
    expect(screen.getByRole('button', { name: /Пересчитать отмеченные: инвентаризация закончена/ })).toBeTruthy()
  })
})
