import { act, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { settleLanguage } from '#renderer/app/settle-language.ts'
import { SettingsScreen } from '#renderer/features/settings/index.ts'
import { FirstRunScreen, SignInScreen } from '#renderer/features/sign-in/index.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { renderScreen } from '#test/renderer/rpc/fake-core.tsx'
import { putDesktop } from '#test/renderer/kit/desktop.ts'

const kept = () => localStorage.getItem('verstak-language')

function Form() {
  const [sumMinor, setSumMinor] = useState<number | null>(null)
  const [soldOn, setSoldOn] = useState<string | null>('2026-11-05')
  return (
    <>
      <MoneyField label="Price" valueMinor={sumMinor} onChange={setSumMinor} />
      <DateField label="Sold on" valueOn={soldOn} onChange={setSoldOn} />
    </>
  )
}

describe('a page in English', () => {
  it('says so to readers of the screen, to the title and to the desktop around it', () => {
    const desktop = putDesktop(null)
    settleLanguage()
    expect([document.documentElement.lang, document.title, desktop.language]).toEqual(['en', 'Verstak', 'en'])
  })

  it('takes an amount with comma or point and shows it with a point', () => {
    renderScreen(<Form />)
    const field = screen.getByLabelText<HTMLInputElement>('Price')
    for (const typed of ['1234,5', '1 234.50']) {
      fireEvent.change(field, { target: { value: typed } })
      fireEvent.blur(field)
      expect(field.value.replaceAll(/\s/gu, ' ')).toBe('1 234.50')
    }
  })

  it('has English months, and the week begins on Monday as at home', async () => {
    renderScreen(<Form />)
    const field = screen.getByLabelText<HTMLInputElement>('Sold on')
    expect(field.value).toBe('05.11.2026')
    await act(async () => { fireEvent.keyDown(field, { key: 'F4' }) })
    expect(await screen.findByText('November 2026')).toBeTruthy()
    expect(document.querySelector('thead th')?.textContent).toBe('Mo')
  })
})

describe('going back to Russian', () => {
  // The stand-in of a browser cannot read a page anew and says so.
  const reading = () => vi.spyOn(console, 'error').mockImplementation(() => undefined)

  it.each([
    ['on the sign-in screen', <SignInScreen key="sign-in" centreName={null} />],
    ['on the screen of the first run', <FirstRunScreen key="first-run" />],
    ['in the settings of one’s own workplace', <SettingsScreen key="settings" section="mine" />],
  ])('is one press %s', async (_where, page) => {
    const said = reading()
    renderScreen(page, { core: { 'auth.people': () => [] } })
    const back = await screen.findByText('Русский')
    fireEvent.click(back)
    expect(kept()).toBe('ru')
    said.mockRestore()
  })

  it('keeps what is chosen already', async () => {
    renderScreen(<SettingsScreen section="mine" />)
    fireEvent.click(await screen.findByText('English'))
    expect(kept()).toBeNull()
  })
})
