import { expect, type Locator } from '@playwright/test'
import { OrderCardScreen } from './order-card.ts'

/** The part «Требования и сроки» of the card of an order. */
export class LegalClockScreen extends OrderCardScreen {
  async openPanel(): Promise<Locator> {
    return this.openTab('Требования и сроки')
  }

  demand(kind: string): Locator {
    return this.main.getByRole('region', { name: kind, exact: true })
  }

  get penalty(): Locator {
    return this.main.getByRole('region', { name: /^Неустойка/ })
  }

  /** The list of the field may be open already: the first field of a window opens it by itself. */
  async pick(dialog: Locator, field: RegExp, option: string): Promise<void> {
    const box = dialog.getByRole('combobox', { name: field })
    await expect(box).toBeVisible()
    if ((await box.getAttribute('aria-expanded')) !== 'true') await box.click()
    await this.page.getByRole('option', { name: option, exact: true }).click()
  }

  async receive(kind: string, look?: (dialog: Locator) => Promise<void>): Promise<void> {
    await this.press('Зарегистрировать требование')
    const dialog = this.dialog('Зарегистрировать требование')
    await this.pick(dialog, /^Чего требует покупатель/, kind)
    await look?.(dialog)
    await dialog.getByRole('button', { name: /^Зарегистрировать/ }).click()
    await expect(dialog).toBeHidden()
  }

  async agreeTerm(days: string, on: string): Promise<void> {
    await this.press('Соглашение о сроке')
    const dialog = this.dialog('Соглашение о сроке ремонта')
    await dialog.getByRole('textbox', { name: /^Срок, дней/ }).fill(days)
    await dialog.getByRole('textbox', { name: /^Когда было/ }).fill(on)
    await dialog.getByRole('button', { name: /^Записать/ }).click()
    await expect(dialog).toBeHidden()
  }
}
