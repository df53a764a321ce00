import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { App } from '#renderer/app/app.tsx'
import { KitProvider } from '#renderer/app/frame/kit-provider.tsx'
import { go } from '#renderer/app/history.ts'
import { useOpenTabs } from '#renderer/app/hotkeys/open-tabs-store.ts'
import { lockWorkplace, signOut } from '#renderer/app/sign-out.ts'
import { useLastWorker, useWindow } from '#renderer/app/window-store.ts'
import { queryClient } from '#renderer/rpc/query.ts'
import { kitTexts } from '#renderer/texts/kit.ts'
import type { Who } from '#shared/contract/people.ts'
import { ADMINISTRATOR, fakeCore, preparePage, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

const PETROV: Who = { personId: 2, login: 'petrov', fullName: 'Петров Сергей Ильич', position: 'Инженер', roles: ['engineer'] }
const INFO = { version: '0', isSetUp: true, organisationName: 'Сервис на Мира', serverAt: '2026-11-21T12:00:00.000Z', todayOn: '2026-11-21', utcOffsetMinutes: 180, isCalendarLoaded: true }

let signedIn: Who | null = null
const CORE: FakeCore = {
  'system.info': () => INFO,
  'auth.whoAmI': () => ({ who: signedIn }),
  'auth.people': () => [ADMINISTRATOR, PETROV].map(({ login, fullName, position }) => ({ login, fullName, position })),
  'auth.signIn': ({ login }) => { signedIn = login === 'petrov' ? PETROV : ADMINISTRATOR; return { who: signedIn } },
  'auth.signOut': () => { signedIn = null; return { done: true } },
  'orders.desk': () => ({ badges: [], rows: [], next: null, exposureMinor: 0 }),
  'orders.search': () => [],
}

function open(core: FakeCore = CORE) {
  preparePage()
  fakeCore(core)
  render(<KitProvider texts={kitTexts}><QueryClientProvider client={queryClient}><App /></QueryClientProvider></KitProvider>)
}

async function enterPassword() {
  const field = await screen.findByLabelText('Пароль')
  fireEvent.change(field, { target: { value: 'длинная фраза' } })
  await act(async () => { fireEvent.submit(field.closest('form') as HTMLFormElement) })
}

beforeEach(() => {
  signedIn = ADMINISTRATOR
  go('/')
  useLastWorker.setState({ who: null })
  useOpenTabs.getState().reset()
  useWindow.getState().hide()
})
afterEach(cleanup)

describe('the window', () => {
  it('begins with the first run when there is no centre yet', async () => {
    open({ ...CORE, 'system.info': () => ({ ...INFO, isSetUp: false, organisationName: null }) })
    expect(await screen.findByRole('heading', { name: 'Начало работы' })).toBeTruthy()
  })

  it('says that the program does not answer instead of showing an empty window', async () => {
    open({})
    expect((await screen.findByRole('alert')).textContent).toContain('Программа не отвечает')
  })

  it('shows the desk to the person who is signed in', async () => {
    open()
    expect(await screen.findByText('Открытых заказов нет')).toBeTruthy()
  })

  it('hides everything under the lock and gives the same person back what was typed', async () => {
    open()
    const search = await screen.findByRole<HTMLInputElement>('combobox')
    fireEvent.change(search, { target: { value: 'кузнецов' } })
    await act(lockWorkplace)
    expect(await screen.findByText('Рабочее место заблокировано')).toBeTruthy()
    expect(screen.queryByRole('grid')).toBeNull()
    await enterPassword()
    expect((await screen.findByRole<HTMLInputElement>('combobox')).value).toBe('кузнецов')
  })

  it('gives another person a desk of their own after the lock', async () => {
    open()
    fireEvent.change(await screen.findByRole('combobox'), { target: { value: 'кузнецов' } })
    useOpenTabs.getState().open({ id: 'order-1', title: '26-00001', path: '/orders/1' })
    await act(lockWorkplace)
    fireEvent.click(await screen.findByRole('button', { name: /^Другой сотрудник/ }))
    fireEvent.click(await screen.findByRole('button', { name: /Петров/ }))
    await enterPassword()
    expect((await screen.findByRole<HTMLInputElement>('combobox')).value).toBe('')
    expect(screen.queryByText('26-00001')).toBeNull()
    expect(screen.getByText(/^Петров С/)).toBeTruthy()
  })

  it('forgets the screen when the person leaves', async () => {
    open()
    await screen.findByText('Открытых заказов нет')
    useOpenTabs.getState().open({ id: 'order-1', title: '26-00001', path: '/orders/1' })
    await act(signOut)
    expect(await screen.findByLabelText('Имя или логин')).toBeTruthy()
    expect(useOpenTabs.getState().tabs).toEqual([])
    expect(queryClient.getQueryData(['orders.desk', { filter: 'all', after: null, limit: 1 }])).toBeUndefined()
  })

  it('locks itself when the session ends by itself', async () => {
    open()
    await screen.findByText('Открытых заказов нет')
    signedIn = null
    await act(async () => { await queryClient.invalidateQueries({ queryKey: ['auth.whoAmI'] }) })
    expect(await screen.findByText('Рабочее место заблокировано')).toBeTruthy()
  })
})
