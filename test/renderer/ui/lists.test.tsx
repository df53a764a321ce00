import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { renderWithKit } from './render-kit.tsx'

const OPTIONS = [{ value: 'repair', label: 'Ремонт' }, { value: 'refund', label: 'Возврат денег' }] as const

it('a list that opens is told to a screen reader as open, and by its name; closed, as closed', async () => {
  renderWithKit(<SelectField label="Требование" value={null} options={OPTIONS} onChange={() => undefined} />)
  const field = screen.getByRole('combobox')
  expect(field.getAttribute('aria-expanded')).toBe('false')
  fireEvent.click(field)
  const list = await screen.findByRole('listbox', { hidden: true })
  await waitFor(() => expect([field.getAttribute('aria-expanded'), field.getAttribute('aria-controls')]).toEqual(['true', list.id]))
  fireEvent.keyDown(field, { key: 'Escape', code: 'Escape' })
  await waitFor(() => expect(field.getAttribute('aria-expanded')).toBe('false'))
})
