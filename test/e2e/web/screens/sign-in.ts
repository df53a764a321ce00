import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test'
import { shortNameOf } from '#renderer/texts/formats.ts'
import type { Owner } from '#test/e2e/electron/screens/first-run.ts'

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

/** Sessions of the people of a running program: most journeys are about something else than signing in. */
const sessions = new Map<string, Cookies>()

export class SignInScreen {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address)
    await expect(this.question).toBeVisible()
  }

  get question(): Locator {
    return this.page.getByRole('textbox', { name: /^(Имя или логин|Пароль)$/ })
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

  /** Opens the program as this person, who signs in the first time and is known to it afterwards. */
  async enter(address: string, person: Pick<Owner, 'fullName' | 'password'>): Promise<void> {
    const rail = this.page.getByRole('navigation', { name: 'Разделы' })
    const session = `${address} ${person.fullName}`
    await this.page.context().addCookies(sessions.get(session) ?? [])
    await this.page.goto(address)
    await expect(rail.or(this.question)).toBeVisible()
    if (await this.question.isVisible()) {
      await this.choosePerson(person.fullName)
      await this.tryPassword(person.password)
    }
    await expect(rail).toBeVisible()
    await expect(this.page.getByRole('main').getByRole('heading', { level: 1 })).toBeAttached()
    sessions.set(session, await this.page.context().cookies(address))
  }
}
