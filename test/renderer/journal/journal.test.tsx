import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { useJournalCheck } from '#renderer/app/journal-state.ts'
import { JournalScreen } from '#renderer/features/journal/index.ts'
import { useVerdict } from '#renderer/features/journal/verdict-store.ts'
import type { JournalEntry } from '#shared/contract/documents.ts'
import type { Who } from '#shared/contract/people.ts'
import { ADMINISTRATOR, calls, placeShown, refusal, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

const entry = (seq: number, more: Partial<JournalEntry> = {}): JournalEntry => ({
  seq, at: '2026-11-21T09:00:00.000Z', actor: 'ivanova', device: 'browser', action: 'orders.assign', entity: 'order', entityId: '12',
  label: '', body: '{"after":{"engineerId":5},"before":{"engineerId":null}}', hash: `${seq}`.padEnd(64, 'a'), ...more,
})
const ENTRIES = [entry(2), entry(1, { actor: '', action: 'auth.signIn', entity: 'session', entityId: 'ivanova', body: '{"after":{"isSignedIn":true},"before":null}' })]
const person = (personId: number, login: string, fullName: string) => ({ personId, login, fullName, position: '', qualification: '', powerOfAttorney: '', roles: ['engineer' as const], isActive: true })
const WHOLE = { isWhole: true, checkedCount: 2, firstBrokenSeq: null, headSeq: 2, headHash: 'f0'.repeat(32) }
const BROKEN = { isWhole: false, checkedCount: 1, firstBrokenSeq: 2, headSeq: 1, headHash: 'ab'.repeat(32) }
const CORE: FakeCore = {
  'people.list': () => [person(1, 'ivanova', 'Иванова Анна Петровна'), person(5, 'orlov', 'Орлов Дмитрий Павлович')],
  'journal.list': () => ({ rows: ENTRIES, next: null }), 'journal.verify': () => WHOLE,
}

const show = (core: FakeCore = {}, about = { entity: '', entityId: '' }, who: Who = ADMINISTRATOR) => renderScreen(<JournalScreen {...about} />, { core: { ...CORE, ...core }, who })
const rowsShown = async () => within(await screen.findByRole('grid')).getAllByRole('row').slice(1).map((row) => within(row).getAllByRole('gridcell').map((cell) => cell.textContent?.replaceAll('\u00a0', ' ')))
const press = (name: RegExp | string) => act(async () => { fireEvent.click(await screen.findByRole('button', { name })) })
const body = (): string => (document.body.textContent ?? '').replaceAll('\u00a0', ' ')

beforeEach(() => {
  useVerdict.setState({ verdict: null, isBrowsing: false })
  useJournalCheck.setState({ last: null })
})

describe('the entries', () => {
  it('are told in the words of the trade', async () => {
    show()
    await screen.findByText('Назначение инженера', { selector: '[role=gridcell]' })
    await waitFor(async () => expect((await rowsShown()).map((row) => row.slice(2))).toEqual([
      ['Иванова А. П.', 'Назначение инженера', 'Заказ 12'], ['без входа', 'Вход', 'Сеанс ivanova'],
    ]))
  })

  it('show what was and what became of it, with names instead of numbers', async () => {
    show()
    const changes = await screen.findByRole('table', { name: 'Что изменилось' })
    await waitFor(() => expect(within(changes).getAllByRole('row').slice(1).map((row) => row.textContent)).toEqual(['Инженерне указаноОрлов Дмитрий Павлович']))
  })

  it('lead to the order by Enter', async () => {
    show()
    const grid = await screen.findByRole('grid')
    await screen.findAllByText('Назначение инженера')
    fireEvent.keyDown(grid, { key: 'ArrowDown' })
    fireEvent.keyDown(grid, { key: 'ArrowUp' })
    fireEvent.keyDown(grid, { key: 'Enter', code: 'Enter' })
    expect(placeShown()).toBe('/orders/12')
  })

  it('of one order are asked when the screen is opened from its card', async () => {
    show({}, { entity: 'order', entityId: '12' })
    await screen.findAllByText('Назначение инженера')
    expect(calls('journal.list').at(-1)).toMatchObject({ entity: 'order', entityId: '12' })
    expect(calls('orders.findByNumber')).toEqual([])
  })

  it('of one order are found by the number on its papers', async () => {
    show({ 'orders.findByNumber': () => ({ orderId: 77 }) })
    await act(async () => { fireEvent.change(await screen.findByLabelText('Номер'), { target: { value: '26-00077' } }) })
    await waitFor(() => expect(calls('journal.list').at(-1)).toMatchObject({ entity: 'order', entityId: '77' }))
  })

  it('say that there is no order with such a number', async () => {
    show({ 'orders.findByNumber': () => ({ orderId: null }) })
    await act(async () => { fireEvent.change(await screen.findByLabelText('Номер'), { target: { value: '26-99999' } }) })
    expect(await screen.findByText('Заказа с таким номером нет')).toBeTruthy()
  })

  it('come page by page, each from where the one before ended', async () => {
    const page = Array.from({ length: 5 }, (_, index) => entry(100 - index))
    show({ 'journal.list': ({ beforeSeq }) => ({ rows: beforeSeq === null ? page : [], next: beforeSeq === null ? 96 : null }) })
    await waitFor(() => expect(calls('journal.list').map(({ beforeSeq }) => beforeSeq)).toEqual([null, 96]))
  })

  it('stay closed to those who may not read them', async () => {
    show({}, { entity: '', entityId: '' }, { ...ADMINISTRATOR, roles: ['engineer'] })
    expect(await screen.findByText(/руководитель, администратор/)).toBeTruthy()
    expect(calls('journal.list')).toEqual([])
  })

  it('can be asked for again when they could not be read', async () => {
    let isBroken = true
    show({ 'journal.list': () => { if (isBroken) throw refusal('jobs.timeout', {}); return { rows: ENTRIES, next: null } } })
    expect(await screen.findByText(/Работа заняла слишком много времени/)).toBeTruthy()
    isBroken = false
    await press('Повторить')
    expect((await screen.findAllByText('Назначение инженера')).length).toBeGreaterThan(0)
  })
})

describe('the check of the journal', () => {
  it('says that the journal is whole, and the bottom line knows it', async () => {
    show()
    await press(/^Проверить журнал/)
    await waitFor(() => expect(body()).toContain('Журнал цел: 2 записи, все на месте и не изменены, отпечаток последней записи f0f0f0f0f0f0'))
    expect(useJournalCheck.getState().last?.isWhole).toBe(true)
  })

  it('shows the first broken entry, the last good one and what to do', async () => {
    show({ 'journal.verify': () => BROKEN })
    await press(/^Проверить журнал/)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('Первая нарушенная запись: 2')
    expect(alert.textContent).toContain('Последняя целая запись: 1')
    expect(alert.textContent).toContain(BROKEN.headHash)
    expect(within(alert).getAllByRole('listitem').length).toBeGreaterThan(2)
  })

  it('lets the entries around the break be read and keeps saying that it is broken', async () => {
    show({ 'journal.verify': () => BROKEN })
    await press(/^Проверить журнал/)
    await press('Показать записи вокруг')
    expect((await screen.findAllByText('Назначение инженера')).length).toBeGreaterThan(0)
    expect(body()).toContain('Журнал нарушен с записи 2.')
    await press('Что делать')
    expect(await screen.findByRole('alert')).toBeTruthy()
  })
})
