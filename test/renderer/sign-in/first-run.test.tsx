import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FirstRunScreen } from '#renderer/features/sign-in/index.ts'
import { passwordStrength } from '#renderer/features/sign-in/password-strength.ts'
import { ADMINISTRATOR, calls, invalid, refusal, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

const type = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const send = () => act(async () => { fireEvent.submit(document.querySelector('form') as HTMLFormElement) })

function fillIn() {
  type(/^Название/, 'Сервис на Мира')
  fireEvent.click(screen.getByRole('radio', { name: 'Уполномоченная организация' }))
  type(/^Фамилия/, 'Иванова Анна Петровна')
  type(/^Логин/, 'ivanova')
  type(/^Пароль/, 'длинная фраза')
}

const show = (core: FakeCore) => renderScreen(<FirstRunScreen />, { core })

describe('the first run', () => {
  it('creates the centre and its administrator with exactly what was typed', async () => {
    show({ 'system.createOwner': () => ({ who: ADMINISTRATOR }) })
    fillIn()
    await send()
    expect(calls('system.createOwner')).toEqual([{
      organisationName: 'Сервис на Мира', ourRole: 'authorized', position: 'Руководитель', fullName: 'Иванова Анна Петровна', login: 'ivanova', password: 'длинная фраза', utcOffsetMinutes: -new Date().getTimezoneOffset(),
    }])
  })

  it('explains in plain words what the chosen role answers for', () => {
    show({})
    fireEvent.click(screen.getByRole('radio', { name: 'Независимый сервис' }))
    expect(screen.getByText(/По гарантии продавца и изготовителя не отвечаете/)).toBeTruthy()
  })

  it('asks for the role before sending anything', async () => {
    show({})
    await send()
    expect(screen.getByText('Заполните поле')).toBeTruthy()
    expect(calls('system.createOwner')).toHaveLength(0)
  })

  it('puts the complaint to the field and keeps what was typed', async () => {
    show({ 'system.createOwner': () => { throw invalid({ path: ['login'], message: 'login_format' }) } })
    fillIn()
    await send()
    expect(screen.getByText(/Логин – от 2 до 40 знаков/)).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>(/^Фамилия/).value).toBe('Иванова Анна Петровна')
  })

  it('says at the password that everybody knows it', async () => {
    show({ 'system.createOwner': () => { throw refusal('auth.common_password', {}) } })
    fillIn()
    await send()
    expect(screen.getByText(/Такой пароль знают все/)).toBeTruthy()
  })
})

describe('the strength of a password', () => {
  it.each([['', 'short'], ['1234567', 'short'], ['12345678', 'fair'], ['длинная фраза', 'good'], ['ещё более длинная фраза', 'strong']])('of «%s» is %s, by length alone', (password, strength) => {
    expect(passwordStrength(password)).toBe(strength)
  })
})
