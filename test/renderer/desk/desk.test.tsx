import { undoLatest } from '#renderer/ui/undo-toast.tsx'
import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DeskScreen } from '#renderer/features/desk/index.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import type { DeskRow } from '#shared/contract/orders.ts'
import type { Who } from '#shared/contract/people.ts'
import { ADMINISTRATOR, calls, refusal, placeShown, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

const row = (orderId: number, more: Partial<DeskRow> = {}): DeskRow => ({
  orderId, number: `26-0000${orderId}`, device: 'Haier HW70', serial: 'CE0J7', customerName: 'Кузнецов Пётр Андреевич', status: 'decision', nextAction: 'return_money', isUrgent: false,
  deadlineOn: '2026-11-16', engineer: null, acceptedOn: '2026-11-06', exposureMinor: 234_950, closedOn: null, partsExpectedOn: null, ...more,
})
const INFO: OutputOf<'system.info'> = { version: '0', isSetUp: true, organisationName: 'Сервис', serverAt: '2026-11-21T12:00:00.000Z', todayOn: '2026-11-21', utcOffsetMinutes: 180, isCalendarLoaded: true }
const ROWS = [row(1), row(2, { status: 'waiting_part', nextAction: 'wait_part', deadlineOn: '2026-11-23', exposureMinor: null })]
const DESK: OutputOf<'orders.desk'> = { badges: [{ filter: 'all', count: 2 }, { filter: 'term_missed', count: 1 }, { filter: 'term_today', count: 2 }, { filter: 'term_soon', count: 3 }, { filter: 'mine', count: 0 }], rows: ROWS, next: null, exposureMinor: 234_950 }
const CORE: FakeCore = { 'system.info': () => INFO, 'orders.desk': () => DESK, 'people.engineers': () => [{ personId: 5, fullName: 'Петров Сергей Ильич' }], 'orders.assignMany': () => ({ former: [{ orderId: 1, engineerId: null }] }) }
const RECEPTIONIST: Who = { ...ADMINISTRATOR, roles: ['receptionist'] }

const show = (core: FakeCore = {}, who: Who = ADMINISTRATOR) => renderScreen(<DeskScreen filter={null} />, { core: { ...CORE, ...core }, who })
const rowsShown = async () => (await screen.findAllByRole('row')).slice(1)
const later = (ms: number) => act(async () => { await new Promise((resolve) => { setTimeout(resolve, ms) }) })

describe('the desk', () => {
  it('says of every order what to do next, how long there is and what waiting costs', async () => {
    show()
    await screen.findByText('26-00001')
    const [first, second] = await rowsShown()
    expect(within(first as HTMLElement).getAllByRole('gridcell').map((cell) => cell.textContent?.replaceAll('\u00a0', ' '))).toEqual([
      '26-00001', 'Haier HW70', 'Кузнецов П. А.', 'Вернуть деньги', 'Решение', '16.11, 5 дней назад', '2 349,50',
    ])
    expect(second?.textContent).toContain('23.11, 2')
  })

  it('shows only the filters with something in them', async () => {
    show()
    await screen.findByText('26-00001')
    expect(screen.getAllByRole('button', { pressed: false }).map((chip) => chip.textContent)).toEqual(['1 срок истёк', '2 сегодня последний день', '3 истекает в два дня'])
  })

  it('opens the order by Enter', async () => {
    show()
    await screen.findByText('26-00001')
    const grid = screen.getByRole('grid')
    fireEvent.keyDown(grid, { key: 'ArrowDown' })
    fireEvent.keyDown(grid, { key: 'Enter', code: 'Enter' })
    expect(placeShown()).toBe('/orders/2')
  })

  it('leads by F10 to the stages of the order under the cursor', async () => {
    show()
    await screen.findByText('26-00001')
    fireEvent.keyDown(screen.getByRole('grid'), { key: 'ArrowDown' })
    fireEvent.keyDown(document.body, { key: 'F10', code: 'F10' })
    expect(placeShown()).toBe('/orders/2?menu=stage')
  })

  it('assigns the order under the cursor by the key A', async () => {
    show()
    await screen.findByText('26-00001')
    await later(60)
    fireEvent.keyDown(document.body, { key: 'ф', code: 'KeyA' })
    await later(60)
    fireEvent.click(await screen.findByRole('radio', { name: /Петров/ }))
    await act(async () => { fireEvent.submit(document.querySelector('form') as HTMLFormElement) })
    expect(calls('orders.assignMany')).toEqual([{ assignments: [{ orderId: 1, engineerId: 5 }] }])
    await act(async () => { undoLatest(); await Promise.resolve() })
    expect(calls('orders.assignMany').at(-1)).toEqual({ assignments: [{ orderId: 1, engineerId: null }] })
  })

  it('does not offer assigning to those who may not', async () => {
    show({}, RECEPTIONIST)
    await screen.findByText('26-00001')
    expect(screen.queryByText('назначить')).toBeNull()
  })

  it('says that there are no orders and offers an intake', async () => {
    show({ 'orders.desk': () => ({ badges: [], rows: [], next: null, exposureMinor: 0 }) })
    expect(await screen.findByText('Открытых заказов нет')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /Новый приём/ }))
    expect(placeShown()).toBe('/intake')
  })

  it('says what happened when the queue cannot be read, and reads it again on request', async () => {
    let isBroken = true
    show({ 'orders.desk': () => { if (isBroken) throw refusal('jobs.timeout', {}); return DESK } })
    expect(await screen.findByText(/Работа заняла слишком много времени/)).toBeTruthy()
    isBroken = false
    fireEvent.click(screen.getByRole('button', { name: 'Повторить' }))
    expect(await screen.findByText('26-00001')).toBeTruthy()
  })
})
