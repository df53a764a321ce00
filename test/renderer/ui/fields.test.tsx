import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { FormErrorSummary } from '#renderer/ui/fields/form-error-summary.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { PhoneField } from '#renderer/ui/fields/phone-field.tsx'
import { SerialField } from '#renderer/ui/fields/serial-field.tsx'
import { renderWithKit } from './render-kit.tsx'

type Phone = { readonly e164: string; readonly extension: string | null }

function Form(props: { readonly report: (value: unknown, problem: string | null) => void; readonly maxOn?: string }) {
  const [sumMinor, setSumMinor] = useState<number | null>(null)
  const [soldOn, setSoldOn] = useState<string | null>(null)
  const [phone, setPhone] = useState<Phone | null>(null)
  return (
    <>
      <MoneyField id="sum" label="Цена" valueMinor={sumMinor} onChange={(value, problem) => { setSumMinor(value); props.report(value, problem) }} />
      <DateField id="sold" label="Продано" maxOn={props.maxOn} valueOn={soldOn} onChange={(value, problem) => { setSoldOn(value); props.report(value, problem) }} />
      <PhoneField label="Телефон" value={phone} onChange={(value, problem) => { setPhone(value); props.report(value, problem) }} />
      <button type="button" onClick={() => setSumMinor(100)}>подставить</button>
    </>
  )
}

function type(label: string, text: string) {
  const input = screen.getByLabelText<HTMLInputElement>(label, { selector: 'input' })
  fireEvent.focus(input)
  fireEvent.change(input, { target: { value: text } })
  fireEvent.blur(input)
  return input
}

describe('fields that read what people type', () => {
  it('reads an amount with a comma and thousands and shows it in full', () => {
    const report = vi.fn()
    renderWithKit(<Form report={report} />)
    const input = type('Цена', '1234,5')
    expect(report).toHaveBeenLastCalledWith(123450, null)
    expect(input.value.replaceAll('\u00a0', ' ')).toBe('1 234,50')
  })

  it('keeps a bad amount as typed, says how to write it, and gives no value', () => {
    const report = vi.fn()
    renderWithKit(<Form report={report} />)
    const input = type('Цена', 'сто рублей')
    expect(input.value).toBe('сто рублей')
    expect(input.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText('Сумма записывается как 1 234,50')).toBeTruthy()
    expect(report).toHaveBeenLastCalledWith(null, 'Сумма записывается как 1 234,50')
  })

  it('does not scold while the amount is still being typed', () => {
    renderWithKit(<Form report={vi.fn()} />)
    const input = screen.getByLabelText('Цена')
    fireEvent.change(input, { target: { value: '12,' } })
    expect(screen.queryByText('Сумма записывается как 1 234,50')).toBeNull()
  })

  it('refuses a price below zero', () => {
    const report = vi.fn()
    renderWithKit(<Form report={report} />)
    type('Цена', '-5')
    expect(report).toHaveBeenLastCalledWith(null, 'Сумма не может быть меньше нуля')
  })

  it('takes a value set by the program over the typed text', () => {
    renderWithKit(<Form report={vi.fn()} />)
    const input = type('Цена', '5')
    fireEvent.click(screen.getByText('подставить'))
    expect(input.value).toBe('1,00')
  })

  it.each([['31.02.2026'], ['завтра'], ['05.13.2026']])('keeps «%s» in the date field and says it is not a date', (text) => {
    const report = vi.fn()
    renderWithKit(<Form report={report} />)
    const input = type('Продано', text)
    expect(input.value).toBe(text)
    expect(screen.getByText('Дата записывается как 05.11.2026')).toBeTruthy()
    expect(report).toHaveBeenLastCalledWith(null, 'Дата записывается как 05.11.2026')
  })

  it('reads a date and refuses one after the limit', () => {
    const report = vi.fn()
    renderWithKit(<Form report={report} maxOn="2026-11-21" />)
    type('Продано', '05.11.2026')
    expect(report).toHaveBeenLastCalledWith('2026-11-05', null)
    const input = type('Продано', '22.11.2026')
    expect(report).toHaveBeenLastCalledWith(null, 'Дата не может быть позже 21.11.2026')
    expect(input.value).toBe('22.11.2026')
  })

  it('opens the calendar by F4 and takes the chosen day', async () => {
    const report = vi.fn()
    renderWithKit(<Form report={report} />)
    type('Продано', '05.11.2026')
    fireEvent.keyDown(screen.getByLabelText('Продано', { selector: 'input' }), { key: 'F4' })
    fireEvent.click(await screen.findByRole('button', { name: '14 ноября 2026' }))
    expect(report).toHaveBeenLastCalledWith('2026-11-14', null)
    expect(screen.getByLabelText<HTMLInputElement>('Продано', { selector: 'input' }).value).toBe('14.11.2026')
  })

  it('puts a telephone number into one form and keeps what cannot be one', () => {
    const report = vi.fn()
    renderWithKit(<Form report={report} />)
    const input = type('Телефон', '8 921 555 14 20 доб. 12')
    expect(report).toHaveBeenLastCalledWith({ e164: '+79215551420', extension: '12' }, null)
    expect(input.value).toBe('+7 (921) 555-14-20 доб. 12')
    type('Телефон', '12')
    expect(input.value).toBe('12')
    expect(screen.getByText('Такого номера телефона нет')).toBeTruthy()
  })

  it('takes a scanned serial number in place of what was typed', () => {
    const onChange = vi.fn()
    const onSubmit = vi.fn()
    renderWithKit(<SerialField label="Серийный номер" value="" onChange={onChange} onSubmit={onSubmit} />)
    const isFree = screen.getByLabelText('Серийный номер').dispatchEvent(new CustomEvent('scan', { detail: 'HW70', bubbles: true, cancelable: true }))
    expect(isFree).toBe(false)
    expect(onChange).toHaveBeenCalledWith('HW70')
    expect(onSubmit).toHaveBeenCalledWith('HW70')
  })

  it('leads from the list of errors to the field', () => {
    renderWithKit(
      <>
        <FormErrorSummary title="Исправьте:" errors={[{ fieldId: 'sold', message: 'Не указана дата продажи' }]} />
        <Form report={vi.fn()} />
      </>,
    )
    expect(document.activeElement).toBe(screen.getByRole('alert'))
    fireEvent.click(screen.getByRole('button', { name: 'Не указана дата продажи' }))
    expect(document.activeElement?.id).toBe('sold')
  })
})
