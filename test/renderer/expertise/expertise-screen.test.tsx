import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { calls, fault, refusal } from '#test/renderer/rpc/fake-core.tsx'
import { BENCH, PETROV, READY, showBench, SIGNED } from './bench-kit.tsx'

const pause = (ms: number) => act(async () => { await new Promise((resolve) => { setTimeout(resolve, ms) }) })
const press = async (code: string, key = '') => {
  await pause(40)
  fireEvent.keyDown(document.activeElement ?? document.body, { code, key })
  await pause(60)
}
const rowOf = (stepCode: string) => document.getElementById(`step-${stepCode}-row`) as HTMLElement
const savedDraft = () => calls('expertise.saveDraft').at(-1)?.draft

describe('the checklist at the bench', () => {
  it('is marked by the digits, and the hand goes on to the next step', async () => {
    showBench(BENCH)
    await screen.findByText('Осмотреть корпус')
    await press('Digit1', '1')
    expect(within(rowOf('look')).getByText('норма')).toBeDefined()
    await waitFor(() => expect(document.activeElement).toBe(rowOf('heater')))
  })

  it('asks for the value of a measured step before it lets go on', async () => {
    showBench(BENCH)
    await screen.findByText('Осмотреть корпус')
    await press('ArrowDown')
    await press('Digit1', '1')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Измерено, Ом')))
  })

  it.each([['24', 'норма', 'в пределах'], ['0,5', 'дефект', 'вне пределов']])('judges %s Ω while it is typed: %s', async (typed, outcome, sentence) => {
    showBench(BENCH)
    fireEvent.click(await screen.findByText('Сопротивление ТЭНа'))
    fireEvent.change(screen.getByLabelText('Измерено, Ом'), { target: { value: typed } })
    expect(within(rowOf('heater')).getByText(outcome)).toBeDefined()
    expect(screen.getByText(sentence)).toBeDefined()
  })

  it('asks why a step was not checked', async () => {
    showBench(BENCH)
    await screen.findByText('Осмотреть корпус')
    await press('Digit3', '3')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Почему не проверялось')))
  })
})

describe('the draft of an expertise', () => {
  it('is written down half a second after the last key, once', async () => {
    showBench(BENCH)
    const methods = await screen.findByLabelText('Методы')
    fireEvent.change(methods, { target: { value: 'осм' } })
    fireEvent.change(methods, { target: { value: 'осмотр' } })
    expect(calls('expertise.saveDraft')).toEqual([])
    await screen.findByText(/сохранено \d\d:\d\d/)
    expect(calls('expertise.saveDraft').map(({ draft }) => draft.methods)).toEqual(['осмотр'])
  })

  it('is written down when the screen is left before that', async () => {
    const { unmount } = showBench(BENCH)
    fireEvent.change(await screen.findByLabelText('Методы'), { target: { value: 'осмотр' } })
    unmount()
    await waitFor(() => expect(savedDraft()?.methods).toBe('осмотр'))
  })

  it('says that it is not saved and keeps what was typed when the core fails', async () => {
    showBench(BENCH, { 'expertise.saveDraft': () => { throw fault() } })
    const methods = await screen.findByLabelText<HTMLTextAreaElement>('Методы')
    fireEvent.change(methods, { target: { value: 'осмотр' } })
    await screen.findByText('не сохранено')
    expect(methods.value).toBe('осмотр')
  })

  it('takes the class of the cause from the cause', async () => {
    showBench(BENCH)
    fireEvent.click(await screen.findByLabelText('Причина', { selector: 'input' }))
    fireEvent.click(await screen.findByText('Брак детали'))
    await waitFor(() => expect(savedDraft()?.causeClass).toBe('manufacturing'))
  })
})

describe('signing', () => {
  it('is not offered while something is missing; each line leads to its place', async () => {
    showBench(BENCH)
    expect(await screen.findByRole('button', { name: /Подписать: осталось/ })).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'не описаны методы' }))
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Методы')))
    fireEvent.click(screen.getByRole('button', { name: /нет результата/ }))
    await waitFor(() => expect(document.activeElement).toBe(rowOf('look')))
  })

  it('asks first, then signs what is written', async () => {
    showBench(READY, { 'expertise.sign': () => ({ done: true }) })
    await screen.findByText('Всё заполнено, можно подписать')
    fireEvent.keyDown(document.body, { code: 'Enter', key: 'Enter', ctrlKey: true })
    const dialog = await screen.findByRole('dialog')
    expect(calls('expertise.sign')).toEqual([])
    fireEvent.click(within(dialog).getByRole('button', { name: /Подписать/ }))
    await waitFor(() => expect(calls('expertise.sign')).toEqual([{ expertiseId: 9 }]))
  })

  it('adds what only the core knows to the list of what is missing', async () => {
    showBench(READY, { 'expertise.sign': () => { throw refusal('expertise.incomplete', { missing: ['qualification_missing'] }) } })
    await screen.findByText('Всё заполнено, можно подписать')
    fireEvent.click(screen.getByRole('button', { name: /Подписать/ }))
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: /Подписать/ }))
    expect(await screen.findByText('у инженера не заполнена квалификация')).toBeDefined()
  })
})

describe('an expertise that is only read', () => {
  it('shows a signed version without fields and makes a new one with a reason', async () => {
    showBench(SIGNED, { 'expertise.newVersion': () => ({ expertiseId: 10 }) })
    expect(await screen.findByText('Пробой ТЭНа')).toBeDefined()
    expect(screen.queryByRole('textbox')).toBeNull()
    // Nothing in them takes the cursor, so the arrows scroll the halves themselves.
    for (const name of ['Чек-лист', 'Подписанные результаты']) expect(screen.getByRole('group', { name }).tabIndex).toBe(0)
    fireEvent.click(screen.getByRole('button', { name: 'Новая версия' }))
    fireEvent.click(await screen.findByRole('button', { name: /Создать версию/ }))
    expect(await screen.findByText('Укажите причину')).toBeDefined()
    fireEvent.change(screen.getByLabelText(/^Причина/), { target: { value: 'уточнить' } })
    fireEvent.click(screen.getByRole('button', { name: /Создать версию/ }))
    await waitFor(() => expect(calls('expertise.newVersion')).toEqual([{ orderId: 1, reason: 'уточнить' }]))
  })

  it('is led by another engineer', async () => {
    showBench(BENCH, {}, { ...PETROV, fullName: 'Сидоров Олег Петрович' })
    expect(await screen.findByText(/Экспертизу ведёт Петров Игорь Олегович/)).toBeDefined()
    expect(screen.queryByLabelText('Методы')).toBeNull()
  })

  it('is not for the receptionist to fill', async () => {
    showBench(BENCH, {}, { ...PETROV, roles: ['receptionist'] })
    expect(await screen.findByText(/Заполнять экспертизу может/)).toBeDefined()
  })
})

describe('an expertise not begun', () => {
  it('begins by Enter', async () => {
    showBench({ ...BENCH, status: 'accepted', versions: [] }, { 'expertise.start': () => ({ expertiseId: 9 }) })
    await screen.findByText('Экспертиза не начата')
    fireEvent.keyDown(document.body, { code: 'Enter', key: 'Enter' })
    await waitFor(() => expect(calls('expertise.start')).toEqual([{ orderId: 1 }]))
  })
})
