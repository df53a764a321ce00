import { expect, type Locator } from '@playwright/test'
import type { ChosenFile } from '#test/e2e/kit/photos.ts'
import { MainWindow } from './window.ts'

export class WarehouseScreen extends MainWindow {
  async open(section: string): Promise<void> {
    const tab = this.main.getByRole('tab', { name: section, exact: true })
    if (!(await tab.isVisible())) await this.rail.getByRole('button', { name: /^Склад/ }).click()
    await tab.click()
    await expect(tab).toHaveAttribute('aria-selected', 'true')
  }

  async chooseFile(file: ChosenFile): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.press('Выбрать файл')])
    await chooser.setFiles({ ...file })
  }

  row(text: string): Locator {
    return this.main.getByRole('row').filter({ hasText: text })
  }

  /** Finds a part by one of its numbers in a field that looks parts up. */
  async choosePart(label: string | RegExp, number: string): Promise<void> {
    await this.main.getByLabel(label).first().fill(number)
    await this.page.getByRole('option', { name: new RegExp(number) }).first().click()
  }

  /** Types a code into the field a scanner writes to. */
  async scanInto(field: string, code: string): Promise<void> {
    await this.fill(field, code)
    await this.page.keyboard.press('Enter')
  }

  async confirm(title: string | RegExp, field: string, text: string, button: string): Promise<void> {
    const dialog = this.dialog(title)
    await dialog.getByRole('textbox', { name: field }).fill(text)
    await dialog.getByRole('button', { name: button }).click()
    await expect(dialog).toBeHidden()
  }
}
