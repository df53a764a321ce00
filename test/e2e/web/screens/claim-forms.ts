import { expect, type Locator } from '@playwright/test'
import type { ChosenFile } from '#test/e2e/kit/photos.ts'
import { MainWindow } from './window.ts'

/** What goes into a cell of a supplier's form, by the words of the screen. */
export interface FormPlace { readonly cell: string; readonly as: 'Шапка претензии' | 'Строка претензии'; readonly field: string }

/** Forms of suppliers: a form is taken in, its cells are given fields, and claims go in it from then on. */
export class ClaimFormsScreen extends MainWindow {
  readonly cells: Locator = this.main.getByRole('grid')

  async upload(supplier: string, form: ChosenFile): Promise<void> {
    await this.goTo('Поставщики')
    await this.main.getByRole('tab', { name: /^Бланки/ }).click()
    await this.choose('Поставщик', supplier)
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.press('Загрузить бланк')])
    await chooser.setFiles({ ...form })
    await expect(this.main.getByText(/^Разметка/).first()).toBeVisible()
  }

  async chooseCell(name: string): Promise<void> {
    await this.cells.getByRole('gridcell', { name, exact: true }).click()
    await expect(this.main.getByRole('heading', { name: `Ячейка ${name}` })).toBeVisible()
  }

  async linesStartAt(cell: string, rowsPerLine: number, slots: number): Promise<void> {
    await this.chooseCell(cell)
    await this.press('Строки начинаются здесь')
    await this.fill('Рядов на строку', String(rowsPerLine))
    await this.fill('Готовых строк', String(slots))
  }

  async map({ cell, as, field }: FormPlace): Promise<void> {
    await this.chooseCell(cell)
    await this.choose(as, field)
  }

  async keep(): Promise<void> {
    await this.press('Сохранить и применять')
    await expect(this.main.getByText('действует', { exact: true }).first()).toBeVisible()
  }

  /** Claims go in the usual workbook again. */
  async giveUp(): Promise<void> {
    await this.goTo('Поставщики')
    await this.main.getByRole('tab', { name: /^Бланки/ }).click()
    await this.press('Не применять')
    await expect(this.main.getByText('действует', { exact: true })).toHaveCount(0)
  }
}
