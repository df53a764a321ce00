import { expect, type Locator, type Page } from '@playwright/test'

/** Words before a row's key, so that «Стол» is not found in «Настольный». */
const startsWith = (words: string): RegExp => new RegExp(`^${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)

/** What every screen of a signed-in person has around it. */
export class MainWindow {
  readonly page: Page
  readonly main: Locator
  readonly rail: Locator
  constructor(page: Page) {
    this.page = page
    this.main = page.getByRole('main')
    this.rail = page.getByRole('navigation', { name: 'Разделы' })
  }

  async goTo(place: string, heading: string = place): Promise<void> {
    await this.rail.getByRole('button', { name: startsWith(place) }).click()
    await this.seesHeading(heading)
  }

  async seesHeading(words: string | RegExp): Promise<void> {
    await expect(this.main.getByRole('heading', { level: 1, name: words })).toBeVisible()
  }

  /** Fills a field of the screen that has exactly this name. */
  async fill(name: string, text: string, within: Locator = this.main): Promise<void> {
    await within.getByRole('textbox', { name, exact: true }).fill(text)
  }

  async choose(name: string, option: string | RegExp, within: Locator = this.main): Promise<void> {
    await within.getByRole('combobox', { name, exact: true }).click()
    await this.page.getByRole('listbox', { name, exact: true }).getByRole('option', { name: option }).click()
  }

  async press(name: string, within: Locator = this.main): Promise<void> {
    await within.getByRole('button', { name: startsWith(name) }).click()
  }

  dialog(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name })
  }

  async seesNotice(words: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('alert').filter({ hasText: words }).first()).toBeVisible()
  }

  async find(text: string): Promise<Locator> {
    await this.page.keyboard.press('F3')
    await this.page.getByRole('combobox', { name: 'Поиск заказа, клиента, изделия' }).fill(text)
    return this.page.getByRole('listbox', { name: 'Найденные заказы' })
  }

  async signOut(): Promise<void> {
    await this.rail.getByRole('button').last().click()
    await this.page.getByRole('dialog').getByRole('button', { name: 'Выйти' }).click()
    await expect(this.rail).toBeHidden()
  }
}
