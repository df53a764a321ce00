import { expect, type Page } from '@playwright/test'
import { shortNameOf } from '#renderer/texts/formats.ts'
import type { Owner } from '#test/e2e/electron/screens/first-run.ts'

export class SignInScreen {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address)
    await expect(this.page.getByRole('textbox', { name: /^(Имя или логин|Пароль)$/ })).toBeVisible()
  }

  /** Takes the person's tile; where only one person works the password is asked at once. */
  async choosePerson(fullName: string): Promise<void> {
    const tiles = this.page.getByRole('list', { name: 'Кто работает' })
    if (await tiles.isVisible()) await tiles.getByRole('button', { name: shortNameOf(fullName) }).click()
  }

  async tryPassword(password: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Пароль', exact: true }).fill(password)
    await this.page.keyboard.press('Enter')
  }

  /** Opens the program and signs this person in. */
  async enter(address: string, person: Pick<Owner, 'fullName' | 'password'>): Promise<void> {
    await this.open(address)
    await this.choosePerson(person.fullName)
    await this.tryPassword(person.password)
    await expect(this.page.getByRole('navigation', { name: 'Разделы' })).toBeVisible()
    await expect(this.page.getByRole('main').getByRole('heading', { level: 1 })).toBeAttached()
  }
}
