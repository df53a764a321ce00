import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { CountsPanel } from '#renderer/features/counts/index.ts'
import { readTyped } from '#renderer/features/counts/typed.ts'
import type { CountScanned } from '#shared/contract/counts.ts'
import type { InputOf } from '#renderer/rpc/procedures.ts'
import { ADMINISTRATOR, calls, placeShown, refusal, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'
import { aCell, aHead, aScanned, CLERK, heldBy } from './count-samples.ts'

const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ')
const page = () => plain(document.body.textContent)
const field = () => screen.getByLabelText('Код или количество')
const scanned = (code: string) => act(async () => { document.body.dispatchEvent(new CustomEvent('scan', { detail: code, bubbles: true, cancelable: true })) })
const type = async (text: string) => {
  fireEvent.change(field(), { target: { value: text } })
  await act(async () => { fireEvent.keyDown(field(), { key: 'Enter', code: 'Enter' }) })
}
const press = (name: RegExp) => act(async () => { fireEvent.click(screen.getByRole('button', { name })) })
const sent = () => calls('counts.scan').map(({ code, partId, qtyMilli, lot, serial }) => ({ code, partId, qtyMilli, lot, serial }))
const one = (code: string, more: Partial<InputOf<'counts.scan'>> = {}) => ({ code, partId: null, qtyMilli: 1_000, lot: '', serial: '', ...more })

let lines: CountScanned[] = []
const CELLS = [aCell(1, heldBy(CLERK)), aCell(2), aCell(3, { state: 'closed' })]
const PUMP = aScanned()
const BOARD = aScanned({ partId: 8, number: 'VG-SER', nameRu: 'Плата', tracking: 'serial' })

function scanAnswer({ code, partId, qtyMilli, lot, serial }: InputOf<'counts.scan'>): CountScanned {
  if (code === 'BAD') throw refusal('counts.unknown_code', { code })
  if (code === 'TWO' && partId === null) throw refusal('counts.several_parts', { code, parts: [{ partId: 7, number: 'VG-100', nameRu: 'Насос сливной', serial: '' }, { partId: 9, number: 'VG-200', nameRu: 'Помпа', serial: '' }] })
  if (code === 'LOT' && lot === '') throw refusal('counts.lot_needed', { partId: 11, partNumber: 'VG-LOT', nameRu: 'Клей' })
  if (code === 'VG-SER' && serial === '') throw refusal('counts.serial_needed', { partId: 8, partNumber: 'VG-SER', nameRu: 'Плата' })
  if (code === 'NEW1' && partId === null) throw refusal('counts.unknown_code', { code })
  if (code === 'NEW1' || code === 'SN1') return { ...BOARD, serials: [code] }
  if (code === 'LOT' || code === 'VG-LOT') return aScanned({ partId: 11, number: 'VG-LOT', tracking: 'lot', lot })
  const counted = (lines[0]?.countedMilli ?? 0) + qtyMilli
  if (counted < 0) throw refusal('counts.below_nothing', { partNumber: 'VG-100', countedMilli: lines[0]?.countedMilli ?? 0 })
  lines = [{ ...PUMP, countedMilli: counted }]
  return lines[0] ?? PUMP
}

const core: FakeCore = {
  'counts.get': () => ({ head: aHead({ differenceCount: null }), cells: CELLS }), 'counts.cell': ({ cellId }) => ({ cell: CELLS.find((cell) => cell.cellId === cellId) ?? aCell(1), lines }),
  'counts.scan': scanAnswer, 'counts.closeCell': () => ({ done: true }), 'counts.openCell': () => ({ done: true }),
}

async function open(more: FakeCore = {}): Promise<void> {
  renderScreen(<CountsPanel rest="1/11" />, { core: { ...core, ...more }, who: CLERK })
  await screen.findByLabelText('Код или количество')
}

beforeEach(() => { lines = [] })

describe('what Enter does with the typed text', () => {
  it.each([
    ['', true, { kind: 'nothing' }], ['12', true, { kind: 'qty', qtyMilli: 12_000 }], ['0,5', true, { kind: 'qty', qtyMilli: 500 }], ['-2', true, { kind: 'qty', qtyMilli: -2_000 }], ['+3', true, { kind: 'qty', qtyMilli: 3_000 }],
    ['12', false, { kind: 'code', code: '12' }], ['4601234567893', true, { kind: 'code', code: '4601234567893' }], ['VG-100', true, { kind: 'code', code: 'VG-100' }], ['0', true, { kind: 'code', code: '0' }],
  ])('«%s» with a part in hand: %s', (text, hasCurrent, expected) => {
    expect(readTyped(text, hasCurrent)).toEqual(expected)
  })
})

describe('counting a cell', () => {
  it('every scan adds one, and the part stands in large with what is counted so far', async () => {
    await open()
    expect(page()).toContain('Сканируйте первую запчасть')
    await scanned('4601234567893')
    await scanned('4601234567893')
    expect(sent()).toEqual([one('4601234567893'), one('4601234567893')])
    await waitFor(() => expect(page()).toContain('2 шт.'))
    expect(screen.getByText('Насос сливной', { selector: 'span' })).toBeTruthy()
  })

  it('scans that come faster than they are written down are all counted, in their order', async () => {
    const free: (() => void)[] = []
    await open({ 'counts.scan': (input) => new Promise((resolve) => { free.push(() => resolve(scanAnswer(input))) }) })
    for (const code of ['A', 'B', 'C']) await scanned(code)
    for (let index = 0; index < 3; index += 1) await act(async () => { free[index]?.(); await Promise.resolve() })
    await waitFor(() => expect(sent().map((input) => input.code)).toEqual(['A', 'B', 'C']))
    await waitFor(() => expect(page()).toContain('3 шт.'))
  })

  it('a number and Enter add so many more to the last part, with a minus they take back; the field says so before', async () => {
    await open()
    await type('VG-100')
    fireEvent.change(field(), { target: { value: '12' } })
    expect(page()).toContain('Enter – ещё 12 шт. к VG-100')
    await type('12')
    fireEvent.change(field(), { target: { value: '-2' } })
    expect(page()).toContain('Enter – убрать 2 шт. из VG-100')
    await type('-2')
    expect(sent().slice(1)).toEqual([one('VG-100', { partId: 7, qtyMilli: 12_000 }), one('VG-100', { partId: 7, qtyMilli: -2_000 })])
    expect(page()).toContain('11 шт.')
    expect((field() as HTMLInputElement).value).toBe('')
  })

  it('a slip below nothing is refused by name and what was counted stays', async () => {
    await open()
    await scanned('VG-100')
    await type('-5')
    expect(page()).toContain('VG-100: посчитано 1, вычесть больше нельзя.')
    expect(page()).toContain('Не записано: 1')
    expect(page()).toContain('1 шт.')
  })

  it('a wrong code stays in the list until it is dealt with, and counting goes on', async () => {
    await open()
    await scanned('BAD')
    await scanned('VG-100')
    expect(page()).toContain('Код BAD не найден.')
    expect(sent()).toEqual([one('BAD'), one('VG-100')])
    await press(/Убрать из списка/)
    expect(page()).not.toContain('Не записано')
  })

  it('a lost connection keeps the code, and the repeat carries the same command', async () => {
    let isLost = true
    await open({ 'counts.scan': (input) => { if (isLost) throw new TypeError('gone'); return scanAnswer(input) } })
    await scanned('VG-100')
    expect(page()).toContain('Нет связи с программой')
    isLost = false
    await press(/^Повторить/)
    await waitFor(() => expect(page()).toContain('1 шт.'))
    expect(sent()).toHaveLength(2)
    expect(page()).not.toContain('Не записано')
  })

  it('a code of several parts is asked about; the answer counts the one chosen', async () => {
    await open()
    await scanned('TWO')
    expect(page()).toContain('Код TWO подходит к нескольким запчастям. Какая это?')
    await press(/VG-200 Помпа/)
    expect(sent()).toEqual([one('TWO'), one('TWO', { partId: 9 })])
    expect(page()).not.toContain('Какая это?')
  })

  it('a question left open by the next scan is not lost', async () => {
    await open()
    await scanned('TWO')
    await scanned('VG-100')
    expect(page()).toContain('Вопрос остался без ответа.')
    await press(/^Повторить/)
    expect(page()).toContain('Какая это?')
  })

  it('the lot is asked for once and kept for the next pieces of the part', async () => {
    await open()
    await scanned('LOT')
    fireEvent.change(screen.getByLabelText(/Партия/), { target: { value: 'L7' } })
    await act(async () => { fireEvent.keyDown(screen.getByLabelText(/Партия/), { key: 'Enter' }) })
    expect(document.activeElement).toBe(field())
    await scanned('LOT')
    expect(sent()).toEqual([one('LOT'), one('LOT', { partId: 11, lot: 'L7' }), one('LOT'), one('LOT', { partId: 11, lot: 'L7' })])
    expect(page()).toContain('Партия L7')
  })

  it('pieces with serials: the label asks for serials, a known one counts, an unknown one is confirmed as found', async () => {
    await open()
    await scanned('VG-SER')
    expect(page()).toContain('VG-SER: сканируйте серийный номер каждой штуки.')
    await scanned('SN1')
    await scanned('NEW1')
    expect(page()).toContain('Номера NEW1 нет в учёте. Записать как найденный: VG-SER?')
    await type('')
    expect(sent().at(-1)).toEqual(one('NEW1', { partId: 8, serial: 'NEW1' }))
    await press(/Убрать NEW1/)
    expect(sent().at(-1)).toEqual(one('NEW1', { partId: 8, serial: 'NEW1', qtyMilli: -1_000 }))
    await type('3')
    expect(page()).toContain('VG-SER учитывается по серийным номерам')
  })

  it('the label of another cell leads there once it is confirmed', async () => {
    await open()
    await scanned('main-a-02')
    expect(page()).toContain('Перейти к ячейке MAIN-A-02?')
    expect(calls('counts.scan')).toEqual([])
    await press(/Перейти/)
    expect(calls('counts.openCell')).toEqual([{ cellId: 12 }])
    expect(placeShown()).toBe('/warehouse/counts/1/12')
  })

  it('an empty cell is closed only after it is said to be empty', async () => {
    await open()
    await press(/Готово/)
    expect(calls('counts.closeCell')).toEqual([])
    await press(/Да, пуста/)
    expect(calls('counts.closeCell')).toEqual([{ cellId: 11 }])
  })

  it('by the keyboard alone: code, number, and Ctrl+Enter closes the cell', async () => {
    await open()
    expect(document.activeElement).toBe(field())
    await type('VG-100')
    await type('4')
    await waitFor(() => expect(page()).toContain('5 шт.'))
    await act(async () => { fireEvent.keyDown(field(), { key: 'Enter', code: 'Enter', ctrlKey: true }) })
    expect(calls('counts.closeCell')).toEqual([{ cellId: 11 }])
  })

  it('what the book says is nowhere on the screen', async () => {
    await open()
    await scanned('VG-100')
    expect(page()).not.toMatch(/По учёту|Разница|Недостача/)
    expect(calls('counts.differences')).toEqual([])
  })
})

describe('a cell that is not in hand', () => {
  const show = (cell: Parameters<typeof aCell>[1], status: 'counting' | 'approved' = 'counting') => renderScreen(<CountsPanel rest="1/11" />, {
    core: { ...core, 'counts.get': () => ({ head: aHead({ status }), cells: [aCell(1, cell), aCell(2)] }), 'counts.cell': () => ({ cell: aCell(1, cell), lines: [] }) }, who: CLERK,
  })

  it('is begun by one press', async () => {
    show({})
    const found = await screen.findByRole('button', { name: /Начать счёт/ })
    await act(async () => { fireEvent.click(found) })
    expect(calls('counts.openCell')).toEqual([{ cellId: 11 }])
  })

  it('says who counts it', async () => {
    show(heldBy(ADMINISTRATOR))
    expect(await screen.findByText(/Эту ячейку считает Иванова/)).toBeTruthy()
  })

  it('once closed, offers the next one; its label scanned opens it too', async () => {
    show({ state: 'closed' })
    expect(await screen.findByRole('button', { name: /Считать MAIN-A-02/ })).toBeTruthy()
    await scanned('MAIN-A-02')
    expect(calls('counts.openCell')).toEqual([{ cellId: 12 }])
  })

  it('of an ended count cannot be begun', async () => {
    show({}, 'approved')
    expect(await screen.findByText('Инвентаризация закончена')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Начать счёт/ })).toBeNull()
  })
})
