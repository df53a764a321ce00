import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ComboField } from '#renderer/ui/fields/combo-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { renderWithKit } from './render-kit.tsx'

const OPTIONS = [{ value: 'repair', label: 'Ремонт' }, { value: 'refund', label: 'Возврат денег' }] as const

const LISTS: readonly (readonly [string, React.JSX.Element, (field: HTMLElement) => void])[] = [
  ['of known choices', <SelectField key="s" label="Требование" value={null} options={OPTIONS} onChange={() => undefined} />, (field) => { fireEvent.click(field) }],
  ['of what is found', <ComboField key="c" label="Модель" value={null} onChange={() => undefined} search={() => Promise.resolve([{ id: '3', label: 'HW70' }])} />, (field) => { fireEvent.change(field, { target: { value: 'HW' } }) }],
]

describe('a list that opens', () => {
  it.each(LISTS)('%s is told to a screen reader as open, and by its name; closed, as closed', async (_what, shown, open) => {
    renderWithKit(shown)
    const field = screen.getByRole('combobox')
    expect(field.getAttribute('aria-expanded')).toBe('false')
    open(field)
    const list = await screen.findByRole('listbox', { hidden: true })
    await waitFor(() => expect([field.getAttribute('aria-expanded'), field.getAttribute('aria-controls')]).toEqual(['true', list.id]))
    fireEvent.keyDown(field, { key: 'Escape', code: 'Escape' })
    await waitFor(() => expect(field.getAttribute('aria-expanded')).toBe('false'))
  })
})
