import type { Page } from '@playwright/test'

export interface Owner {
  readonly organisationName: string
  readonly fullName: string
  readonly login: string
  readonly password: string
}

/** The very first screen: the owner and the service centre. */
export class FirstRunScreen {
  readonly #page: Page
  constructor(page: Page) {
    this.#page = page
  }

  async createOwner(owner: Owner): Promise<void> {
    await this.#page.getByLabel(/организаци|центр/i).first().fill(owner.organisationName)
    await this.#page.getByLabel(/фамилия|фио|полное имя/i).first().fill(owner.fullName)
    await this.#page.getByLabel(/логин|имя для входа/i).first().fill(owner.login)
    for (const field of await this.#page.locator('input[type=password]').all()) await field.fill(owner.password)
    await this.#page.getByRole('button', { name: /создать|начать|продолжить/i }).first().click()
    await this.#page.locator('input[type=password]').first().waitFor({ state: 'detached' })
  }
}
