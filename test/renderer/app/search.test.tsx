import { fireEvent, screen } from '@testing-library/react'
import { createRef } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { GlobalSearch } from '#renderer/features/search/index.ts'
import type { DeskRow } from '#shared/contract/orders.ts'
import { go } from '#renderer/app/history.ts'
import { ADMINISTRATOR, placeShown, renderScreen } from '#test/renderer/rpc/fake-core.tsx'

const found = (orderId: number, customerName: string): DeskRow => ({
  orderId, number: `26-0000${orderId}`, device: 'Haier HW70', serial: 'CE0J7', customerName, status: 'work', nextAction: 'do_work', isUrgent: false,
  deadlineOn: null, engineer: null, acceptedOn: '2026-11-06', exposureMinor: null, closedOn: null, partsExpectedOn: null,
})
const ORDERS = [found(1, 'Кузнецов Пётр'), found(2, 'Кузнецова Анна')]

const show = (who = ADMINISTRATOR) => {
  renderScreen(<GlobalSearch ref={createRef()} />, { who, core: { 'orders.search': ({ text }) => ORDERS.filter((row) => row.customerName.toLowerCase().startsWith(text)) } })
  return screen.getByRole('combobox')
}
const type = (field: HTMLElement, value: string) => {
  fireEvent.focus(field)
  fireEvent.change(field, { target: { value } })
}

beforeEach(() => { go('/') })

describe('the search of the window', () => {
  it('shows orders as they are typed and opens the marked one', async () => {
    const field = show()
    type(field, 'кузн')
    expect(await screen.findAllByRole('option')).toHaveLength(2)
    fireEvent.keyDown(field, { key: 'ArrowDown' })
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(placeShown()).toBe('/orders/2')
  })

  it('opens what the answer brings when Enter came before it', async () => {
    const field = show()
    type(field, 'кузнецова')
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(placeShown()).toBe('/')
    await vi.waitFor(() => expect(placeShown()).toBe('/orders/2'))
  })

  it('understands the wrong keyboard layout and says what it looked for', async () => {
    type(show(), 'repy')
    expect(await screen.findAllByRole('option')).toHaveLength(2)
    expect(screen.getByText('Показано по запросу «кузн»')).toBeTruthy()
  })

  it('offers an intake for an unknown number', async () => {
    const field = show()
    type(field, 'CE0J9999')
    expect(await screen.findByText('По запросу «CE0J9999» ничего не найдено')).toBeTruthy()
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(placeShown()).toBe('/intake?serial=CE0J9999')
  })

  it('offers no intake to those who may not accept', async () => {
    type(show({ ...ADMINISTRATOR, roles: ['engineer'] }), 'CE0J9999')
    await screen.findByText('По запросу «CE0J9999» ничего не найдено')
    expect(screen.queryByRole('button', { name: /Принять изделие/ })).toBeNull()
  })
})
