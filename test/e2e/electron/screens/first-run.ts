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

  async fill(owner: Owner, ourRole = 'Уполномоченная организация'): Promise<void> {
    await this.#page.getByRole('textbox', { name: 'Название', exact: true }).fill(owner.organisationName)
    await this.#page.getByRole('radio', { name: ourRole }).click()
    await this.#page.getByRole('textbox', { name: 'Фамилия, имя, отчество' }).fill(owner.fullName)
    await this.#page.getByRole('textbox', { name: 'Логин' }).fill(owner.login)
    await this.#page.getByRole('textbox', { name: 'Пароль', exact: true }).fill(owner.password)
  }

  async createOwner(owner: Owner): Promise<void> {
    await this.fill(owner)
    await this.#page.getByRole('button', { name: /^Создать и войти/ }).click()
    await this.#page.getByRole('navigation', { name: 'Разделы' }).waitFor()
  }
}
