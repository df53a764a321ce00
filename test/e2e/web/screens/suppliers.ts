import { expect, type Download } from '@playwright/test'
import { MainWindow } from './window.ts'

export class SuppliersScreen extends MainWindow {
  async addSupplier(name: string, currency: string, facts: Readonly<Record<string, string>>): Promise<void> {
    await this.goTo('Поставщики')
    await this.main.getByRole('button', { name: /^Новый поставщик/ }).first().click()
    await this.fill('Название в программе', name)
    await this.choose('Валюта', currency)
    await this.main.getByRole('radio', { name: 'по договору' }).click()
    for (const [field, text] of Object.entries(facts)) await this.fill(field, text)
    await this.press('Сохранить')
    await expect(this.main.getByRole('region', { name })).toBeVisible()
  }

  /** Gathers every waiting defect of the supplier into a claim, also those the supplier may find lacking. */
  async buildClaim(supplier: string): Promise<void> {
    await this.goTo('Поставщики')
    await this.main.getByRole('row', { name: supplier }).click()
    await this.press('Новая претензия', this.main.getByRole('region', { name: supplier }))
    await this.seesHeading('Новая претензия')
    await expect(this.main.getByRole('grid').getByRole('row').nth(1)).toBeVisible()
    await this.main.getByRole('checkbox', { name: 'Отметить все строки' }).check()
    await this.press('Составить претензию')
    await this.seesHeading(/^Претензия /)
  }

  async exportClaim(): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.press('Выгрузить в Excel')])
    return download
  }
}
