import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { takeScan } from '#renderer/app/scan-takers.ts'
import { PartOperations } from '#renderer/features/stock/index.ts'
import { anAvailability, STOCK_CORE } from './stock-samples.ts'
import { ADMINISTRATOR, calls, refusal, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'
import { undoLatest } from '#renderer/ui/undo-toast.tsx'
import type { Availability } from '#shared/contract/stock.ts'
import type { Who } from '#shared/contract/people.ts'

const CLERK: Who = { ...ADMINISTRATOR, roles: ['clerk'] }
const type = (label: RegExp, value: string) => act(async () => { fireEvent.change(screen.getByLabelText(label), { target: { value } }) })
const inDialog = () => within(screen.getByRole('dialog'))
const submit = (name: RegExp) => act(async () => { fireEvent.click(inDialog().getByRole('button', { name })) })
const scan = (found: Parameters<typeof takeScan>[0]) => act(async () => { takeScan(found, 'x') })
const scannedBin = (binId: number, purpose: 'parts' | 'quarantine') => scan({ kind: 'bin', binId, label: '', name: '', purpose })

async function open(operation: string, part: Partial<Availability> = {}, more: FakeCore = {}): Promise<void> {
  renderScreen(<PartOperations partId={3} />, { core: { ...STOCK_CORE, 'stock.availability': () => anAvailability(part), ...more } })
  const button = await screen.findByRole('button', { name: (name) => name.startsWith(operation) && !name.includes(':') })
  await act(async () => { fireEvent.click(button) })
  await screen.findByRole('dialog')
}

describe('pieces go to another cell', () => {
  it('that is scanned, out of the only one they lie in', async () => {
    await open('Переместить')
    expect(inDialog().getByRole('button', { name: /Переместить: выберите, куда/ })).toBeTruthy()
    await scannedBin(6, 'parts')
    await type(/^Количество/, '2')
    await submit(/^Переместить/)
    expect(calls('stock.transfer')).toEqual([{ partId: 3, qtyMilli: 2_000, lot: '', serials: [], fromBinId: 1, toBinId: 6, reason: '' }])
    await act(async () => { undoLatest(); await Promise.resolve() })
    expect(calls('stock.transfer').at(-1)).toEqual({ partId: 3, qtyMilli: 2_000, lot: '', serials: [], fromBinId: 6, toBinId: 1, reason: '' })
  })

  it('never half a piece, and what was typed stays', async () => {
    await open('Переместить')
    await scannedBin(6, 'parts')
    await type(/^Количество/, '1,5')
    expect(inDialog().getByText('считается целыми, дробное количество невозможно')).toBeTruthy()
    await submit(/^Переместить/)
    expect(calls('stock.transfer')).toEqual([])
    expect((screen.getByLabelText(/^Количество/) as HTMLInputElement).value).toBe('1,5')
  })

  it('that others hold: the refusal names them and the dialog stays', async () => {
    await open('Переместить', {}, { 'stock.transfer': () => { throw refusal('stock.not_enough', { partNumber: 'PMP-31', place: 'MAIN-A-01', unit: 'pcs', freeMilli: 3_000, neededMilli: 4_000, holders: [{ orderNumber: '26-00011', qtyMilli: 2_000 }] }) } })
    await scannedBin(6, 'parts')
    await submit(/^Переместить/)
    expect(screen.getByRole('dialog').textContent).toContain('26-00011')
  })

  it('a scanned serial number finds its cell', async () => {
    await open('Переместить', { tracking: 'serial', bins: [{ binId: 1, warehouseId: 1, bin: 'MAIN-A-01', lot: '', onHandMilli: 2_000, serials: ['CB001', 'CB002'] }, { binId: 6, warehouseId: 1, bin: 'MAIN-B-02', lot: '', onHandMilli: 1_000, serials: ['CB003'] }] })
    await scan({ kind: 'piece', partId: 3, number: 'CB-220', nameRu: '', serial: 'CB002' })
    await scannedBin(7, 'parts')
    await submit(/^Переместить/)
    expect(calls('stock.transfer')).toEqual([{ partId: 3, qtyMilli: 1_000, lot: '', serials: ['CB002'], fromBinId: 1, toBinId: 7, reason: '' }])
  })
})

it('a write-off asks for its reason', async () => {
  await open('Списать')
  expect(inDialog().getByRole('button', { name: /Списать: укажите основание/ })).toBeTruthy()
  await type(/^Основание/, 'Разбит при разгрузке')
  await submit(/^Списать/)
  expect(calls('stock.writeOff')).toEqual([{ partId: 3, qtyMilli: 1_000, lot: '', serials: [], binId: 1, reason: 'Разбит при разгрузке' }])
})

it('a faulty piece goes into the only cell of the quarantine', async () => {
  await open('В карантин')
  await type(/^Основание/, 'Трещина корпуса')
  await submit(/^В карантин/)
  expect(calls('stock.setAside')).toEqual([{ partId: 3, qtyMilli: 1_000, lot: '', serials: [], fromBinId: 1, toBinId: 2, supplierId: null, reason: 'Трещина корпуса' }])
})

describe('a wrong number is put right', () => {
  it('up, with the serial numbers that were found', async () => {
    await open('Исправить остаток', { tracking: 'serial', bins: [] })
    await scannedBin(6, 'parts')
    await type(/^Серийные номера/, 'CB007\nCB008')
    await type(/^Основание/, 'Найдены на полке')
    await submit(/^Исправить остаток/)
    expect(calls('stock.correct')).toEqual([{ partId: 3, binId: 6, deltaMilli: 2_000, lot: '', serials: ['CB007', 'CB008'], reason: 'Найдены на полке' }])
  })

  it('down', async () => {
    await open('Исправить остаток')
    await act(async () => { fireEvent.click(inDialog().getByRole('radio', { name: 'Убавить' })) })
    await type(/^Количество/, '2')
    await type(/^Основание/, 'Ошибка прихода')
    await submit(/^Исправить остаток/)
    expect(calls('stock.correct')).toEqual([{ partId: 3, binId: 1, deltaMilli: -2_000, lot: '', serials: [], reason: 'Ошибка прихода' }])
  })

  it('not by a clerk, and not where nothing lies: the buttons say why', async () => {
    renderScreen(<PartOperations partId={3} />, { who: CLERK, core: { ...STOCK_CORE, 'stock.availability': () => anAvailability({ bins: [], onHandMilli: 0 }) } })
    expect((await screen.findByRole('button', { name: /^Исправить остаток: / })).getAttribute('aria-disabled')).toBe('true')
    expect(screen.getByRole('button', { name: /^Списать: в ячейках пусто/ })).toBeTruthy()
  })
})
