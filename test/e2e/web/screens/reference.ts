import { expect } from '@playwright/test'
import { MainWindow } from './window.ts'

export interface NewModel {
  readonly brand: string
  readonly name: string
  readonly kind: RegExp
  readonly supplier: string
  readonly currency: string
  readonly facts: Readonly<Record<string, string>>
}

export class ReferenceScreen extends MainWindow {
  async addModel(model: NewModel): Promise<void> {
    await this.goTo('Справочники')
    await this.main.getByRole('tab', { name: 'Модели' }).click()
    await this.main.getByRole('button', { name: /^Новая модель/ }).first().click()
    await this.fill('Марка', model.brand)
    await this.fill('Модель', model.name)
    await this.choose('Вид изделия', model.kind)
    await this.choose('Поставщик', model.supplier)
    await this.choose('Валюта', model.currency)
    for (const [name, text] of Object.entries(model.facts)) await this.fill(name, text)
    await this.press('Сохранить')
    await expect(this.main.getByRole('row', { name: `${model.brand} ${model.name}` })).toBeVisible()
  }
}
