import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { takeScan } from '#renderer/app/scan-takers.ts'
import { PlacesPanel } from '#renderer/features/places/index.ts'
import type { Who } from '#shared/contract/people.ts'
import { calls, refusal, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'
import { BENCH, BRANCH, FILLINGS, SHELF, unitWith, WAREHOUSE } from './sample-places.ts'

const PART = { partId: 31, number: 'PMP-31', nameRu: 'Насос сливной', unit: 'pcs' as const, lot: 'L1', onHandMilli: 2_000, quarantineMilli: 1_000 }
const CORE: FakeCore = {
  'places.warehouses': () => [WAREHOUSE, BRANCH], 'places.fillings': () => FILLINGS,
  'places.binContents': ({ binId }) => (binId === 1 ? { bin: SHELF, parts: [PART], units: [] } : { bin: BENCH, parts: [], units: [unitWith({ partner: '' })] }),
  'places.addBins': ({ codes }) => ({ addedCount: codes.length }), 'places.saveBin': () => ({ binId: 1 }), 'places.saveWarehouse': () => ({ warehouseId: 1 }),
}
const RECEPTION: Who = { personId: 5, login: 'petrova', fullName: 'Петрова Ольга', position: '', roles: ['receptionist'] }
const show = (rest = '', core: FakeCore = {}, who?: Who) => renderScreen(<PlacesPanel rest={rest} />, { core: { ...CORE, ...core }, ...(who === undefined ? {} : { who }) })
const side = () => within(screen.getByRole('complementary', { name: 'Содержимое ячейки' }))

describe('cells', () => {
  it('are listed with what lies in them, and found by code or name', async () => {
    show()
    expect(await screen.findByText('MAIN-A-01')).toBeTruthy()
    await waitFor(() => expect(screen.getByText('3 запчасти')).toBeTruthy())
    expect(screen.getByText('21 изделие')).toBeTruthy()
    fireEvent.change(screen.getByLabelText('Найти ячейку'), { target: { value: 'полка' } })
    expect(screen.queryByText('MAIN-A-01')).toBeNull()
    expect(screen.getByText('MAIN-OUT-02')).toBeTruthy()
    fireEvent.change(screen.getByLabelText('Найти ячейку'), { target: { value: 'нет такой' } })
    expect(screen.getByText('Под отбор не подходит ни одна ячейка')).toBeTruthy()
  })

  it('a scanned cell shows its parts and its products beside the list', async () => {
    show('1')
    expect(await side().findByText('2 шт., карантин 1 шт.')).toBeTruthy()
    expect(side().getByText('партия L1')).toBeTruthy()
    act(() => { takeScan({ kind: 'bin', binId: 4, label: 'MAIN-BENCH-01', name: '', purpose: 'bench' }, 'MAIN-BENCH-01') })
    expect(await side().findByText('26-00012')).toBeTruthy()
  })

  it('are added by rows; a row that cannot be read says why and stays as written', async () => {
    show('1')
    await side().findByText('PMP-31')
    fireEvent.click(screen.getByRole('button', { name: /^Добавить ячейки/ }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Новые ячейки: Основной склад' }))
    const codes = dialog.getByLabelText(/^Коды/)
    fireEvent.change(codes, { target: { value: 'B-01…A-04' } })
    fireEvent.blur(codes)
    expect(dialog.getByText(/«B-01…A-04» не читается/)).toBeTruthy()
    expect((codes as HTMLTextAreaElement).value).toBe('B-01…A-04')
    fireEvent.change(codes, { target: { value: 'b-01…b-04' } })
    expect(dialog.getByText('4 ячейки: MAIN-B-01, MAIN-B-02 … MAIN-B-04')).toBeTruthy()
    fireEvent.click(dialog.getByRole('radio', { name: 'полка готовых' }))
    fireEvent.click(dialog.getByRole('button', { name: /^Добавить 4.ячейки/ }))
    await waitFor(() => expect(calls('places.addBins')).toEqual([{ warehouseId: 1, purpose: 'ready', codes: ['B-01', 'B-02', 'B-03', 'B-04'] }]))
  })

  it('one that is not empty says so when it is closed', async () => {
    show('1', { 'places.saveBin': () => { throw refusal('places.not_empty', { label: 'MAIN-A-01' }) } })
    await side().findByText('PMP-31')
    fireEvent.click(side().getByRole('button', { name: /^Изменить/ }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Ячейка MAIN-A-01' }))
    fireEvent.change(dialog.getByLabelText(/^Код/), { target: { value: 'A 02' } })
    expect(dialog.getByText('Латинские буквы, цифры и дефисы, до 16 знаков')).toBeTruthy()
    fireEvent.change(dialog.getByLabelText(/^Код/), { target: { value: 'A-01' } })
    fireEvent.click(dialog.getByLabelText('Используется'))
    fireEvent.click(dialog.getByRole('button', { name: /^Сохранить/ }))
    expect(await dialog.findByText('В ячейке MAIN-A-01 что-то лежит. Сначала освободите её.')).toBeTruthy()
    expect(calls('places.saveBin')).toEqual([{ binId: 1, warehouseId: 1, code: 'A-01', name: 'Запчасти', purpose: 'parts', isActive: false }])
  })

  it('cells go into one warehouse, so it is chosen first', async () => {
    show()
    await screen.findByText('MAIN-A-01')
    expect(screen.getByRole('button', { name: 'Добавить ячейки: выберите один склад' })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /Филиал/ }))
    expect(screen.getByText('Ячеек нет')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /^Изменить склад/ }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Склад TWO' }))
    fireEvent.change(dialog.getByLabelText(/^Название/), { target: { value: 'Филиал на Садовой' } })
    fireEvent.click(dialog.getByRole('button', { name: /^Сохранить/ }))
    await waitFor(() => expect(calls('places.saveWarehouse')).toEqual([{ warehouseId: 2, code: 'TWO', name: 'Филиал на Садовой', isActive: true }]))
  })

  it('the reception sees the cells and changes none', async () => {
    show('1', {}, RECEPTION)
    await side().findByText('PMP-31')
    expect(screen.getByRole('button', { name: /^Добавить ячейки: / })).toBeTruthy()
  })
})
