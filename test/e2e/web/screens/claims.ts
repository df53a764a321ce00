import { expect, type Download, type Locator } from '@playwright/test'
import type { ChosenFile } from '#test/e2e/kit/photos.ts'
import { MainWindow } from './window.ts'

/** A claim from its gathering to its end, as a manager walks it. */
export class ClaimsScreen extends MainWindow {
  readonly lines: Locator = this.main.getByRole('grid')

  async openPart(name: string): Promise<void> {
    await this.main.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
  }

  row(text: string | RegExp): Locator {
    return this.lines.getByRole('row').filter({ hasText: text })
  }

  /** All that waits of the supplier into one claim that asks for parts. */
  async gather(supplier: string, count: number): Promise<void> {
    await this.goTo('Поставщики')
    await this.main.getByRole('row', { name: supplier }).click()
    await this.press('Новая претензия', this.main.getByRole('region', { name: supplier }))
    await this.seesHeading('Новая претензия')
    await expect(this.main.getByRole('checkbox')).toHaveCount(count + 1)
  }

  async build(): Promise<string> {
    await this.main.getByRole('checkbox', { name: 'Отметить все строки' }).check()
    await this.press('Составить претензию')
    await this.seesHeading(/^Претензия /)
    return /SC-\d+-\d+/.exec((await this.main.getByRole('heading', { level: 1 }).textContent()) ?? '')?.[0] ?? ''
  }

  async attach(file: ChosenFile, shows: string): Promise<void> {
    await this.press('Приложить файл')
    const dialog = this.dialog(/^Приложить к строке/)
    await this.choose('Что показывает', shows, dialog)
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), dialog.getByRole('button', { name: /^Выбрать/ }).click()])
    await chooser.setFiles({ ...file })
    await dialog.getByRole('button', { name: /^Приложить/ }).click()
    await expect(dialog).toBeHidden()
  }

  /** The lot is a fact of the sale: the line leads to its order. */
  async completeLot(lot: string): Promise<void> {
    await this.main.getByRole('button', { name: 'Открыть заказ' }).first().click()
    await this.seesHeading(/^\d{2}-\d{5}/)
    await this.main.getByRole('region', { name: 'Изделие' }).getByRole('button', { name: 'изменить' }).click()
    const dialog = this.dialog('Факты продажи')
    await this.fill('Партия', lot, dialog)
    await dialog.getByRole('button', { name: /^Сохранить/ }).click()
    await expect(dialog).toBeHidden()
  }

  async open(number: string): Promise<void> {
    await this.goTo('Поставщики')
    await this.openPart('Претензии')
    await this.row(number).click()
    await this.page.keyboard.press('Enter')
    await this.seesHeading(new RegExp(`^Претензия ${number}`))
  }

  /** Cards that are open stay in a bar at the top. */
  async reopen(number: string): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: new RegExp(`^${number}`) }).or(this.page.getByRole('tab', { name: new RegExp(`^${number}`) })).or(this.page.getByRole('link', { name: new RegExp(`^${number}`) })).first().click()
    await this.seesHeading(new RegExp(`^Претензия ${number}`))
  }

  async export(): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.main.getByRole('button', { name: /^Выгрузить/ }).click()])
    return download
  }

  /** The supplier's table from the disk: compared first, then applied as a whole. */
  async applyAnswer(file: ChosenFile): Promise<void> {
    await this.openPart('Ответ')
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.press('Выбрать таблицу')])
    await chooser.setFiles({ ...file })
  }

  async receiveAll(waybill: string, rate: string): Promise<void> {
    await this.openPart('Возмещение')
    await this.press('Принять запчасти')
    const dialog = this.dialog('Приём запчастей от поставщика')
    await this.fill('Накладная', waybill, dialog)
    const rateField = dialog.getByRole('textbox', { name: /Курс/ })
    if ((await rateField.inputValue()) === '') await rateField.fill(rate)
    await dialog.getByRole('button', { name: /^Пришло всё/ }).click()
    await dialog.getByRole('button', { name: /^Принять на склад/ }).click()
    await expect(dialog).toBeHidden()
  }

  async close(): Promise<void> {
    await this.press('Закрыть претензию')
    const dialog = this.dialog('Закрыть претензию')
    await dialog.getByRole('button', { name: /^Закрыть претензию/ }).click()
    await expect(dialog).toBeHidden()
  }
}
