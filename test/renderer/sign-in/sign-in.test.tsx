import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SignInScreen } from '#renderer/features/sign-in/index.ts'
import { ADMINISTRATOR, calls, refusal, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

const PEOPLE = [
  { login: 'ivanova', fullName: 'Иванова Анна Петровна', position: 'Заведующая' },
  { login: 'petrov', fullName: 'Петров Сергей Ильич', position: 'Инженер' },
  { login: 'sidorova', fullName: 'Сидорова Мария Олеговна', position: '' },
]
const CORE: FakeCore = { 'auth.people': () => PEOPLE, 'auth.whoAmI': () => ({ who: null }), 'auth.signIn': () => ({ who: ADMINISTRATOR }) }

const show = (core: FakeCore = {}) => renderScreen(<SignInScreen centreName="Сервис на Мира" />, { core: { ...CORE, ...core } })
const filter = () => screen.findByLabelText('Имя или логин')
const password = () => screen.findByLabelText<HTMLInputElement>('Пароль')
const press = (element: HTMLElement, key: string) => fireEvent.keyDown(element, { key })
const submit = async (words: string) => {
  const field = await password()
  fireEvent.change(field, { target: { value: words } })
  await act(async () => { fireEvent.submit(field.closest('form') as HTMLFormElement) })
}

afterEach(() => vi.useRealTimers())

describe('signing in', () => {
  it('narrows the tiles down by letters, also in the wrong layout, and takes one by Enter', async () => {
    show()
    const field = await filter()
    fireEvent.change(field, { target: { value: 'cth' } })
    expect(screen.getAllByRole('listitem').map((tile) => tile.textContent?.slice(0, 6))).toEqual(['Петров'])
    press(field, 'Enter')
    expect(await password()).toBeTruthy()
    expect(screen.getByText('Петров Сергей Ильич')).toBeTruthy()
  })

  it('walks the tiles by arrows', async () => {
    show()
    const field = await filter()
    press(field, 'ArrowDown')
    press(field, 'ArrowDown')
    press(field, 'Enter')
    expect(await screen.findByText('Сидорова Мария Олеговна')).toBeTruthy()
  })

  it('says when nobody answers the letters and offers everybody again', async () => {
    show()
    fireEvent.change(await filter(), { target: { value: 'яя' } })
    expect(screen.getByText('Такого сотрудника нет')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Показать всех' }))
    expect(screen.getAllByRole('listitem')).toHaveLength(3)
  })

  it('asks the only person for the password at once', async () => {
    show({ 'auth.people': () => PEOPLE.slice(0, 1) })
    expect(await password()).toBeTruthy()
  })

  it('says how many tries are left after a wrong password and keeps what was typed', async () => {
    show({ 'auth.people': () => PEOPLE.slice(0, 1), 'auth.signIn': () => { throw refusal('auth.wrong_password', { triesLeft: 3 }) } })
    await submit('не тот')
    expect(await screen.findByText(/Осталось: 3\s+попытки/)).toBeTruthy()
    expect((await password()).value).toBe('не тот')
  })

  it('counts the seconds down when there were too many tries, and sends nothing meanwhile', async () => {
    show({ 'auth.people': () => PEOPLE.slice(0, 1), 'auth.signIn': () => { throw refusal('auth.too_many_tries', { retryAfterSeconds: 2 }) } })
    await password()
    vi.useFakeTimers()
    const field = screen.getByLabelText<HTMLInputElement>('Пароль')
    fireEvent.change(field, { target: { value: 'не тот' } })
    await act(async () => { fireEvent.submit(field.closest('form') as HTMLFormElement); await vi.advanceTimersByTimeAsync(0) })
    expect(screen.getByRole('button', { name: /Войти: повторите через 2/ })).toBeTruthy()
    fireEvent.submit(field.closest('form') as HTMLFormElement)
    expect(calls('auth.signIn')).toHaveLength(1)
    for (let second = 0; second < 2; second += 1) await act(async () => { await vi.advanceTimersByTimeAsync(1_000) })
    expect(screen.getByRole('button', { name: /^Войти/ }).textContent).not.toContain('повторите')
  })

  it('sends nothing without a password and says so on the button', async () => {
    show({ 'auth.people': () => PEOPLE.slice(0, 1) })
    await submit('')
    expect(screen.getByRole('button', { name: 'Войти: введите пароль' })).toBeTruthy()
    expect(calls('auth.signIn')).toHaveLength(0)
  })
})
