import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { go } from '#renderer/app/history.ts'
import { takeBody } from '#renderer/features/orders-list/orders-view.ts'
import { USUAL_VIEWS } from '#shared/contract/view-lists.ts'
import { ADMINISTRATOR, calls } from '#test/renderer/rpc/fake-core.tsx'
import { showOrders } from './orders-kit.tsx'

const PDF = Buffer.from('%PDF-1.4').toString('base64')
const later = () => act(async () => { await new Promise((resolve) => { setTimeout(resolve, 60) }) })
const press = async (code: string, key: string) => {
  await later()
  fireEvent.keyDown(document.body, { code, key })
  await later()
}

/** Marks the first so many orders of the list. */
async function mark(count: number): Promise<void> {
  await screen.findByText('26-00007')
  for (const box of screen.getAllByRole('checkbox').slice(1, 1 + count)) fireEvent.click(box)
}

beforeEach(() => {
  go('/orders')
  takeBody(USUAL_VIEWS.orders)
})

describe('several orders at once', () => {
  it('labels go out as one job; who can have none is named before, the rest is printed', async () => {
    showOrders({
      'documents.labels': ({ orderIds }) => ({ fileId: 9, fileName: 'Этикетки, 2.pdf', sha256: '', labelCount: orderIds.length, refused: [] }),
      'files.read': () => ({ name: 'Этикетки, 2.pdf', mediaType: 'application/pdf', sha256: '', base64: PDF }),
    })
    await mark(3)
    await press('KeyL', 'д')
    expect(await screen.findByText('Печать этикеток: 2 заказа')).toBeTruthy()
    expect(screen.getByText('26-00007, 26-00006')).toBeTruthy()
    expect(screen.getByText(/Без этикетки останутся: ПП-000005\./)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /Напечатать/ }))
    await waitFor(() => expect(calls('printing.enqueue')).toEqual([{ paper: 'label', fileId: 9, documentId: null, title: 'Этикетки, 2' }]))
    expect(calls('documents.labels')).toEqual([{ orderIds: [7, 6] }])
  })

  it('an order that went meanwhile is named, and the others are printed', async () => {
    showOrders({
      'documents.labels': () => ({ fileId: 9, fileName: 'Этикетки, 1.pdf', sha256: '', labelCount: 1, refused: [{ orderId: 6, number: '', reason: 'gone' }] }),
      'files.read': () => ({ name: 'Этикетки, 1.pdf', mediaType: 'application/pdf', sha256: '', base64: PDF }),
    })
    await mark(2)
    fireEvent.click(screen.getByRole('button', { name: /Печать этикеток/ }))
    fireEvent.click(await screen.findByRole('button', { name: /Напечатать/ }))
    await waitFor(() => expect(calls('printing.enqueue')).toHaveLength(1))
    expect(await screen.findByText('Этикетки не напечатаны: удалённый заказ.')).toBeTruthy()
  })

  it('the marked ones go to Excel, or all that are found when none is marked', async () => {
    showOrders({ 'orders.exportList': ({ orderIds }) => ({ fileId: 5, fileName: 'Заказы 2026-11-21.xlsx', sha256: 'x', rowCount: orderIds?.length ?? 3, goneIds: [] }), 'files.takeOut': () => ({ name: 'Заказы.xlsx', mediaType: 'x', sha256: '', base64: PDF }) })
    await screen.findByText('26-00007')
    await press('KeyX', 'ч')
    expect(await screen.findByText('Выгружаются все заказы, которые подходят под отбор.')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /Сохранить файл/ }))
    await waitFor(() => expect(calls('orders.exportList')).toMatchObject([{ orderIds: null, filter: { text: '', sort: 'newest' } }]))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await mark(2)
    await press('KeyX', 'ч')
    expect(await screen.findByText('Выгрузка в Excel: 2 заказа')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /Сохранить файл/ }))
    await waitFor(() => expect(calls('orders.exportList').at(-1)).toMatchObject({ orderIds: [7, 6] }))
  })

  it('names of customers in a file are not for an engineer, and the button says who may', async () => {
    showOrders({}, { ...ADMINISTRATOR, roles: ['engineer'] })
    await mark(1)
    const button = screen.getByRole('button', { name: /^В Excel/ })
    expect(button.textContent).toContain('руководитель')
    fireEvent.click(button)
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('button', { name: /Печать этикеток/ }).getAttribute('aria-disabled')).toBeNull()
  })
})

describe('the list of orders', () => {
  it('says when a word is in more orders than are looked through', async () => {
    showOrders({ 'orders.list': ({ text }) => ({ rows: [], next: null, totalCount: text === '' ? 0 : 5_000, isCut: text !== '' }) })
    fireEvent.change(screen.getByRole('searchbox', { name: 'Поиск в заказах' }), { target: { value: 'кузнец' } })
    expect(await screen.findByText(/5.000 заказов из новейших; совпадений больше, добавьте слово/)).toBeTruthy()
  })

  it('turns to the oldest by the heading of the day', async () => {
    showOrders()
    await screen.findByText('26-00007')
    fireEvent.click(screen.getByRole('button', { name: 'Принят' }))
    await waitFor(() => expect(calls('orders.list').at(-1)).toMatchObject({ sort: 'oldest' }))
  })
})
