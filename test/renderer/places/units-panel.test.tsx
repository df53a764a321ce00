import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { takeScan } from '#renderer/app/scan-takers.ts'
import { MoveUnitDialog, UnitsPanel, type UnitToMove } from '#renderer/features/places/index.ts'
import type { Bin, Resolved } from '#shared/contract/places.ts'
import { calls, placeShown, refusal, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'
import { BENCH, FILLINGS, INTAKE, PARTNER, READY, SHELF, unitWith, WAREHOUSE } from './sample-places.ts'

const CORE: FakeCore = {
  'places.warehouses': () => [WAREHOUSE], 'places.fillings': () => FILLINGS, 'places.units': () => [unitWith(), unitWith({ orderId: 8, orderNumber: '26-00013', binId: 4, bin: 'MAIN-BENCH-01', purpose: 'bench', isEvidence: true })],
  'places.unitHistory': () => ({ now: unitWith(), moves: [] }), 'places.moveUnit': () => ({ done: true }),
}
const show = (core: FakeCore = {}) => renderScreen(<UnitsPanel rest="" />, { core: { ...CORE, ...core } })
function scan(found: Resolved): boolean {
  let isTaken = false
  act(() => { isTaken = takeScan(found, '') })
  return isTaken
}
const scanBin = ({ binId, label, name, purpose }: Bin) => scan({ kind: 'bin', binId, label, name, purpose })
const scanOrder = () => scan({ kind: 'order', orderId: 7, number: '26-00012', device: 'Стиральная машина' })
const UNIT: UnitToMove = { orderId: 7, number: '26-00012', place: { binId: 3, purpose: 'intake', partner: '' } }

describe('products by place', () => {
  it('are counted by station, and a station shows its own', async () => {
    show()
    expect(await screen.findByText('26-00013')).toBeTruthy()
    const filters = screen.getByRole('group', { name: 'Где лежат' })
    await waitFor(() => expect(within(filters).getAllByRole('button').map((chip) => chip.textContent)).toEqual(['22 все', '21 полка приёма', '1 рабочий стол', '0 полка готовых', '0 у партнёра', '0 карантин', '2 без места']))
    expect(screen.getByText('доказательство')).toBeTruthy()
    fireEvent.click(within(filters).getByRole('button', { name: /без места/ }))
    await waitFor(() => expect(calls('places.units').at(-1)).toEqual({ binId: null, purpose: null, isUnplaced: true }))
    fireEvent.click(within(filters).getByRole('button', { name: /полка приёма/ }))
    await waitFor(() => expect(calls('places.units').at(-1)).toEqual({ binId: null, purpose: 'intake', isUnplaced: false }))
  })

  it('the label of an order and then of a cell moves the product, and the move may be undone', async () => {
    show()
    await screen.findByText('26-00012')
    expect(scanBin(BENCH)).toBe(false)
    expect(scanOrder()).toBe(true)
    expect(screen.getByText(/В руках 26-00012/)).toBeTruthy()
    expect(scanBin(SHELF)).toBe(false)
    expect(scanBin(BENCH)).toBe(true)
    await waitFor(() => expect(calls('places.moveUnit')).toEqual([{ orderId: 7, binId: 4, partner: '', note: '' }]))
    fireEvent.click(await screen.findByRole('button', { name: 'Отменить' }))
    await waitFor(() => expect(calls('places.moveUnit').at(-1)).toEqual({ orderId: 7, binId: 3, partner: '', note: '' }))
    expect(screen.queryByText(/В руках/)).toBeNull()
  })

  it('a refused scan says why', async () => {
    show({ 'places.moveUnit': () => { throw refusal('places.unit_gone', { number: '26-00012' }) } })
    await screen.findByText('26-00012')
    scanOrder()
    scanBin(BENCH)
    expect(await screen.findByText('Изделие по заказу 26-00012 уже выдано.')).toBeTruthy()
  })

  it('the chosen one opens its order', async () => {
    show()
    fireEvent.doubleClick(await screen.findByText('26-00012'))
    await waitFor(() => expect(placeShown()).toContain('/orders/7'))
  })
})

describe('the place of a product', () => {
  it('is a station; where it has several cells, one of them', async () => {
    renderScreen(<MoveUnitDialog unit={UNIT} onClose={() => undefined} />, { core: CORE })
    const dialog = await screen.findByRole('dialog', { name: 'Переместить изделие 26-00012' })
    fireEvent.click(await within(dialog).findByRole('radio', { name: 'рабочий стол' }))
    fireEvent.change(within(dialog).getByLabelText('Пояснение'), { target: { value: 'Разобран' } })
    fireEvent.click(within(dialog).getByRole('button', { name: /^Переместить/ }))
    await waitFor(() => expect(calls('places.moveUnit')).toEqual([{ orderId: 7, binId: 4, partner: '', note: 'Разобран' }]))
  })

  it('may be scanned, and a partner is named before the product goes there', async () => {
    renderScreen(<MoveUnitDialog unit={UNIT} onClose={() => undefined} />, { core: CORE })
    await screen.findByRole('radio', { name: 'рабочий стол' })
    expect(scanBin(SHELF)).toBe(false)
    expect(scanBin(READY[1])).toBe(true)
    expect(screen.getByDisplayValue('MAIN-OUT-02 · Верхняя полка')).toBeTruthy()
    scanBin(PARTNER)
    expect(screen.getByRole('button', { name: /укажите партнёра/ })).toBeTruthy()
    fireEvent.change(screen.getByLabelText(/^Партнёр/), { target: { value: 'ООО «Плата»' } })
    fireEvent.click(screen.getByRole('button', { name: /^Переместить/ }))
    await waitFor(() => expect(calls('places.moveUnit')).toEqual([{ orderId: 7, binId: 8, partner: 'ООО «Плата»', note: '' }]))
  })

  it('may be given up, and a refusal stays in the dialog', async () => {
    renderScreen(<MoveUnitDialog unit={UNIT} firstBinId={INTAKE.binId} onClose={() => undefined} />, { core: { ...CORE, 'places.moveUnit': () => { throw refusal('places.bin_not_found', {}) } } })
    fireEvent.click(await screen.findByRole('button', { name: 'Снять с места' }))
    await waitFor(() => expect(calls('places.moveUnit')).toEqual([{ orderId: 7, binId: null, partner: '', note: '' }]))
    expect(await screen.findByText('Такой ячейки нет.')).toBeTruthy()
  })
})
