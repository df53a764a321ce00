import { act, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { ConfirmButton } from '#renderer/ui/confirm-button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ComboField } from '#renderer/ui/fields/combo-field.tsx'
import type { ComboOption } from '#renderer/ui/fields/combo-field.tsx'
import { PhotoSlot } from '#renderer/ui/photo-slot.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { TabBar } from '#renderer/ui/tab-bar.tsx'
import { renderWithKit } from './render-kit.tsx'

afterEach(() => {
  vi.useRealTimers()
})

const WORK = [
  { value: 'warranty', label: 'ремонт по гарантии' },
  { value: 'refund', label: 'возврат денег' },
  { value: 'paid', label: 'платный ремонт', disabledReason: 'гарантия действует' },
] as const
type Work = (typeof WORK)[number]['value']

function Single(props: { readonly report: (value: Work) => void }) {
  const [value, setValue] = useState<Work | null>(null)
  return <PickChips<Work> mode="single" label="Условия" options={WORK} value={value} onChange={(next) => { setValue(next); props.report(next) }} />
}

function Multi(props: { readonly report: (value: readonly Work[]) => void }) {
  const [value, setValue] = useState<readonly Work[]>(['warranty'])
  return <PickChips<Work> mode="multi" label="Признаки" options={WORK} value={value} onChange={(next) => { setValue(next); props.report(next) }} />
}

describe('choices as chips', () => {
  it('is one stop of Tab, goes round by arrows and never chooses what refuses', () => {
    const report = vi.fn()
    renderWithKit(<Single report={report} />)
    const chips = screen.getAllByRole('radio')
    expect(chips.map((chip) => chip.tabIndex)).toEqual([0, -1, -1])
    chips[0]?.focus()
    fireEvent.keyDown(chips[0] ?? document.body, { key: 'ArrowRight' })
    expect(report).toHaveBeenLastCalledWith('refund')
    expect(document.activeElement).toBe(chips[1])
    fireEvent.keyDown(chips[1] ?? document.body, { key: 'ArrowRight' })
    expect(document.activeElement).toBe(chips[2])
    expect(report).toHaveBeenCalledTimes(1)
    fireEvent.keyDown(chips[2] ?? document.body, { key: 'ArrowRight' })
    expect(report).toHaveBeenLastCalledWith('warranty')
    expect(screen.getByRole('radiogroup', { name: 'Условия' })).toBeTruthy()
    expect(chips[0]?.getAttribute('aria-checked')).toBe('true')
  })

  it('says why a choice is not possible', () => {
    renderWithKit(<Single report={vi.fn()} />)
    const refused = screen.getByRole('radio', { name: 'платный ремонт: гарантия действует' })
    expect(refused.getAttribute('aria-disabled')).toBe('true')
  })

  it('only moves by arrows where several may be chosen', () => {
    const report = vi.fn()
    renderWithKit(<Multi report={report} />)
    const chips = screen.getAllByRole('checkbox')
    chips[0]?.focus()
    fireEvent.keyDown(chips[0] ?? document.body, { key: 'ArrowDown' })
    expect(report).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(chips[1])
    fireEvent.click(chips[1] ?? document.body)
    expect(report).toHaveBeenLastCalledWith(['warranty', 'refund'])
    fireEvent.click(chips[0] ?? document.body)
    expect(report).toHaveBeenLastCalledWith(['refund'])
  })
})

describe('buttons', () => {
  it('shows and announces why it refuses, stays reachable, and does nothing', () => {
    const onClick = vi.fn()
    renderWithKit(<ActionButton label="Отказать" kbd="3" disabledReason="недостаток производственный" onClick={onClick} />)
    const button = screen.getByRole('button', { name: 'Отказать: недостаток производственный' })
    expect(button.getAttribute('aria-disabled')).toBe('true')
    expect(button.hasAttribute('disabled')).toBe(false)
    button.focus()
    expect(document.activeElement).toBe(button)
    fireEvent.click(button)
    expect(onClick).not.toHaveBeenCalled()
  })

  it('does not act twice while the first press is at work', () => {
    const onClick = vi.fn()
    renderWithKit(<ActionButton label="Принять" isBusy onClick={onClick} />)
    fireEvent.click(screen.getByRole('button', { name: 'Принять' }))
    expect(onClick).not.toHaveBeenCalled()
  })

  it('asks once more and puts the hand on the safe answer', () => {
    const onConfirm = vi.fn()
    renderWithKit(<ConfirmButton label="Списать" question="Списать 3 штуки?" confirmLabel="Да, списать" onConfirm={onConfirm} />)
    fireEvent.click(screen.getByRole('button', { name: 'Списать' }))
    expect(document.activeElement?.textContent).toContain('Отмена')
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' })
    expect(document.activeElement?.textContent).toBe('Списать')
    fireEvent.click(screen.getByRole('button', { name: 'Списать' }))
    fireEvent.click(screen.getByRole('button', { name: 'Да, списать' }))
    expect(onConfirm).toHaveBeenCalledTimes(1)
  })
})

describe('dialogs', () => {
  const open = (primary: { readonly label: string; readonly onClick: () => void; readonly disabledReason?: string }, onClose = vi.fn()) => {
    renderWithKit(
      <Dialog isOpen title="Сменить этап" onClose={onClose} primary={primary}>
        <input aria-label="Причина" />
      </Dialog>,
    )
    return onClose
  }

  it('does the main thing by Enter and leaves by Esc', async () => {
    const onClick = vi.fn()
    const onClose = open({ label: 'Сменить', onClick })
    const input = await screen.findByLabelText('Причина')
    fireEvent.submit(input)
    expect(onClick).toHaveBeenCalledTimes(1)
    fireEvent.keyDown(input, { key: 'Escape' })
    expect(onClose).toHaveBeenCalledTimes(1)
  })

  it('does nothing by Enter while the main thing is refused', async () => {
    const onClick = vi.fn()
    open({ label: 'Сменить', onClick, disabledReason: 'не указана причина' })
    fireEvent.submit(await screen.findByLabelText('Причина'))
    fireEvent.keyDown(screen.getByLabelText('Причина'), { key: 'Enter', ctrlKey: true })
    expect(onClick).not.toHaveBeenCalled()
    expect(screen.getByRole('button', { name: 'Сменить: не указана причина' })).toBeTruthy()
  })
})

describe('search in a long list', () => {
  function Models(props: { readonly search: (query: string) => Promise<readonly ComboOption[]>; readonly report: (option: ComboOption | null) => void }) {
    const [value, setValue] = useState<ComboOption | null>(null)
    return <ComboField label="Модель" value={value} search={props.search} onChange={(option) => { setValue(option); props.report(option) }} />
  }

  it('finds while typing, chooses by arrows and Enter, and throws away answers to older questions', async () => {
    const report = vi.fn()
    const answers: Record<string, (options: readonly ComboOption[]) => void> = {}
    const search = vi.fn((query: string) => new Promise<readonly ComboOption[]>((resolve) => { answers[query] = resolve }))
    renderWithKit(<Models search={search} report={report} />)
    const input = screen.getByLabelText<HTMLInputElement>('Модель', { selector: 'input' })
    input.focus()
    fireEvent.change(input, { target: { value: 'HW' } })
    await vi.waitFor(() => expect(search).toHaveBeenCalledWith('HW', expect.anything()))
    fireEvent.change(input, { target: { value: 'HW70' } })
    await vi.waitFor(() => expect(search).toHaveBeenCalledWith('HW70', expect.anything()))
    await act(async () => {
      answers['HW70']?.([{ id: '1', label: 'Haier HW70-BP12959' }])
      answers['HW']?.([{ id: '2', label: 'Старый ответ' }])
    })
    expect(screen.queryByText('Старый ответ')).toBeNull()
    fireEvent.keyDown(input, { key: 'ArrowDown', nativeEvent: { code: 'ArrowDown' }, code: 'ArrowDown' })
    fireEvent.keyDown(input, { key: 'Enter', code: 'Enter' })
    expect(report).toHaveBeenLastCalledWith({ id: '1', label: 'Haier HW70-BP12959' })
    expect(input.value).toBe('Haier HW70-BP12959')
  })

  it('keeps the typed text and says nothing was chosen', () => {
    renderWithKit(<Models search={async () => []} report={vi.fn()} />)
    const input = screen.getByLabelText<HTMLInputElement>('Модель', { selector: 'input' })
    fireEvent.change(input, { target: { value: 'Неизвестная' } })
    fireEvent.blur(input)
    expect(input.value).toBe('Неизвестная')
    expect(screen.getByText('Не выбрано из списка')).toBeTruthy()
  })
})

describe('small things of a screen', () => {
  it('shows no grey rows for the first 150 ms', () => {
    vi.useFakeTimers()
    renderWithKit(<SkeletonRows rows={3} />)
    act(() => { vi.advanceTimersByTime(149) })
    expect(screen.queryByLabelText('Загружается')).toBeNull()
    act(() => { vi.advanceTimersByTime(2) })
    expect(screen.getByLabelText('Загружается')).toBeTruthy()
  })

  it('takes a picture that is pasted or dropped on its place', () => {
    const onAdd = vi.fn()
    renderWithKit(<PhotoSlot caption="шильдик" onAdd={onAdd} />)
    const file = new File(['x'], 'plate.jpg', { type: 'image/jpeg' })
    const slot = screen.getByRole('button', { name: /шильдик/ })
    fireEvent.paste(slot, { clipboardData: { files: [file] } })
    fireEvent.drop(slot, { dataTransfer: { files: [file] } })
    expect(onAdd.mock.calls).toEqual([[[file]], [[file]]])
  })

  it('moves between parts of a screen by arrows', () => {
    const onSelect = vi.fn()
    renderWithKit(<TabBar label="Части" idPrefix="part" activeId="a" onSelect={onSelect} tabs={[{ id: 'a', label: 'Лента' }, { id: 'b', label: 'Документы' }]} />)
    fireEvent.keyDown(screen.getByRole('tab', { name: 'Лента' }), { key: 'ArrowLeft' })
    expect(onSelect).toHaveBeenCalledWith('b')
    expect(document.activeElement?.textContent).toBe('Документы')
  })
})
