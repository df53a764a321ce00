import { expect, type Locator } from '@playwright/test'
import { MainWindow } from './window.ts'

export class TemplatesScreen extends MainWindow {
  get sheet(): Locator {
    return this.main.getByRole('textbox', { name: 'Текст шаблона' })
  }

  get problems(): Locator {
    return this.main.getByRole('status', { name: 'Ошибки в тексте' })
  }

  /** Finds the template by a word of its title and opens it, by keys. */
  async open(title: string): Promise<void> {
    await this.goTo('Настройки')
    await this.main.getByRole('tab', { name: 'Шаблоны' }).click()
    await this.main.getByRole('searchbox', { name: 'Найти шаблон' }).fill(title)
    const grid = this.main.getByRole('grid', { name: 'Шаблоны документов' })
    await expect(grid.getByRole('row', { name: title })).toBeVisible()
    await grid.getByRole('row', { name: title }).click()
    await grid.focus()
    await this.page.keyboard.press('Enter')
    await this.seesHeading(`Шаблон: ${title}`)
  }

  /** Types a new first line. */
  async typeFirstLine(words: string): Promise<void> {
    await this.sheet.focus()
    await this.page.keyboard.press('Control+Home')
    await this.page.keyboard.insertText(`${words}\n`)
  }

  async replaceFirstLine(words: string): Promise<void> {
    await this.sheet.focus()
    await this.page.keyboard.press('Control+Home')
    await this.page.keyboard.press('Shift+End')
    await this.page.keyboard.insertText(words)
  }

  async sampleOn(orderNumber: string): Promise<void> {
    await this.main.getByRole('tab', { name: 'Образец' }).click()
    const order = this.main.getByRole('combobox', { name: 'Заказ' })
    await order.fill(orderNumber)
    await this.page.getByRole('option', { name: new RegExp(`^${orderNumber}`) }).click()
    await this.page.keyboard.press('Alt+p', { delay: 60 })
    await expect(this.main.getByRole('img', { name: /^Страница 1 из/ })).toBeVisible()
  }

  async save(comment: string): Promise<void> {
    await this.page.keyboard.press('Control+s', { delay: 60 })
    const dialog = this.dialog(/^Сохранить как версию/)
    await dialog.getByRole('textbox', { name: 'Что изменено и почему' }).fill(comment)
    await this.page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(this.main.getByRole('button', { name: 'Сохранить: изменений нет' })).toBeVisible()
  }
}
