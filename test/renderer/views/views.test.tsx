import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { go } from '#renderer/app/history.ts'
import { Palette } from '#renderer/app/palette/palette.tsx'
import { takeBody } from '#renderer/features/orders-list/orders-view.ts'
import { useOpenViews } from '#renderer/features/views/open-views.ts'
import { USUAL_VIEWS } from '#shared/contract/view-lists.ts'
import { ADMINISTRATOR, calls, placeShown, renderScreen } from '#test/renderer/rpc/fake-core.tsx'
import { aView, choose, CORE, keptViews, openMenu, showOrders } from '#test/renderer/orders-list/orders-kit.tsx'

const MINE = aView({ text: 'haier', hiddenColumns: ['closed'], filters: { ...USUAL_VIEWS.orders.filters, engineer: 'mine', acceptedWithinDays: 30 } })
const lastAsked = () => calls('orders.list').at(-1)
const header = (name: string) => screen.queryByRole('columnheader', { name })

beforeEach(() => {
  go('/orders')
  takeBody(USUAL_VIEWS.orders)
  useOpenViews.setState({ openIds: {}, asked: null })
})

describe('saved views of the list of orders', () => {
  it('a view opens with its filters, words and columns, and its name is shown', async () => {
    showOrders(keptViews([MINE]))
    await openMenu('Виды V')
    await choose('menuitemradio', 'Мои в ремонте')
    expect(await screen.findByRole('button', { name: 'Вид: Мои в ремонте V' })).toBeTruthy()
    await waitFor(() => expect(lastAsked()).toMatchObject({ engineerId: 1, acceptedFromOn: '2026-10-23', text: 'haier', isUnassigned: false }))
    expect(screen.getByRole<HTMLInputElement>('searchbox', { name: 'Поиск в заказах' }).value).toBe('haier')
    expect(header('Выдан')).toBeNull()
  })

  it('a changed list says so; the view takes the change or is brought back', async () => {
    showOrders(keptViews([MINE]))
    await openMenu('Виды V')
    await choose('menuitemradio', 'Мои в ремонте')
    fireEvent.click(screen.getByRole('button', { name: 'срочные' }))
    await openMenu('Вид: Мои в ремонте изменён V')
    await choose('menuitem', 'Вернуть сохранённое')
    expect(screen.getByRole('button', { name: 'срочные' }).getAttribute('aria-pressed')).toBe('false')
    fireEvent.click(screen.getByRole('button', { name: 'срочные' }))
    await openMenu('Вид: Мои в ремонте изменён V')
    await choose('menuitem', 'Сохранить изменения')
    expect(await screen.findByRole('button', { name: 'Вид: Мои в ремонте V' })).toBeTruthy()
    expect(calls('views.save')).toEqual([{ viewId: 1, list: 'orders', name: 'Мои в ремонте', body: { ...MINE.body, filters: { ...MINE.body.filters, onlyUrgent: true } } }])
  })

  it('the present look is saved under a name; a name that is taken is told where it was typed', async () => {
    showOrders(keptViews([MINE]))
    await openMenu('Столбцы')
    await choose('menuitemcheckbox', 'Инженер')
    await waitFor(() => expect(header('Инженер')).toBeNull())
    await openMenu('Виды V')
    await choose('menuitem', 'Сохранить как новый вид…')
    const name = await screen.findByRole('textbox', { name: 'Название' })
    fireEvent.change(name, { target: { value: 'Мои в ремонте' } })
    fireEvent.click(screen.getByRole('button', { name: /^Сохранить/ }))
    expect(await screen.findByText(/Вид «Мои в ремонте» уже есть/)).toBeTruthy()
    fireEvent.change(name, { target: { value: 'Без инженера' } })
    fireEvent.click(screen.getByRole('checkbox', { name: /Показать всем/ }))
    fireEvent.click(screen.getByRole('button', { name: /^Сохранить/ }))
    expect(await screen.findByRole('button', { name: 'Вид: Без инженера V' })).toBeTruthy()
    expect(calls('views.save').at(-1)).toMatchObject({ viewId: null, name: 'Без инженера', body: { hiddenColumns: ['engineer'] } })
    expect(calls('views.share')).toHaveLength(1)
  })

  it('a removed view comes back by its toast', async () => {
    showOrders(keptViews([MINE]))
    await openMenu('Виды V')
    await choose('menuitemradio', 'Мои в ремонте')
    await openMenu('Вид: Мои в ремонте V')
    await choose('menuitem', 'Удалить')
    expect(await screen.findByText('Вид «Мои в ремонте» удалён.')).toBeTruthy()
    expect(await screen.findByRole('button', { name: 'Виды V' })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Отменить' }))
    expect(await screen.findByRole('button', { name: 'Вид: Мои в ремонте V' })).toBeTruthy()
    expect(calls('views.restore')).toEqual([{ viewId: 1 }])
  })

  it('a shared view of another is opened by an engineer and not changed', async () => {
    const shared = aView(MINE.body as never, { isOwn: false, isShared: true, owner: 'Сидорова Вера', name: 'Горит' })
    showOrders(keptViews([shared]), { ...ADMINISTRATOR, personId: 4, roles: ['engineer'] })
    await openMenu('Виды V')
    await choose('menuitemradio', /Горит/)
    fireEvent.click(screen.getByRole('button', { name: 'срочные' }))
    await openMenu('Вид: Горит изменён V')
    expect(await screen.findByRole('menuitem', { name: 'Вернуть сохранённое' })).toBeTruthy()
    for (const name of ['Сохранить изменения', 'Переименовать…', 'Удалить', 'Оставить только себе']) expect(screen.queryByRole('menuitem', { name })).toBeNull()
  })

  it('says what of a view of another version is not understood, and opens the rest', async () => {
    showOrders(keptViews([aView({ text: 'фен' }, { name: 'Старый', dropped: [{ part: 'filter', name: 'shelf' }, { part: 'column', name: 'colour' }] })]))
    await openMenu('Виды V')
    await choose('menuitemradio', 'Старый')
    expect(await screen.findByText('Вид «Старый» сохранён другой версией программы. Не понято и пропущено: отбор «shelf», столбец «colour».')).toBeTruthy()
    await waitFor(() => expect(lastAsked()).toMatchObject({ text: 'фен' }))
  })

  it('the palette opens a view by its name, and its list shows it', async () => {
    go('/')
    const close = vi.fn()
    renderScreen(<Palette onClose={close} />, { core: { ...CORE, ...keptViews([MINE]), 'orders.search': () => [] } })
    await waitFor(() => expect(calls('views.list')).toHaveLength(1))
    const field = await screen.findByRole('combobox')
    fireEvent.change(field, { target: { value: 'мои в рем' } })
    expect((await screen.findByRole('option', { name: /Заказы: Мои в ремонте/ }))).toBeTruthy()
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(placeShown()).toBe('/orders')
    showOrders(keptViews([MINE]))
    expect(await screen.findByRole('button', { name: 'Вид: Мои в ремонте V' })).toBeTruthy()
    await waitFor(() => expect(lastAsked()).toMatchObject({ text: 'haier' }))
  })
})
