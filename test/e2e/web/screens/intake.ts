import { expect } from '@playwright/test'
import type { ChosenFile } from '#test/e2e/kit/photos.ts'
import { MainWindow } from './window.ts'

export const SERIAL = 'Серийный номер, IMEI или скан'

export interface BroughtIn {
  readonly serial: string
  readonly model: string
  readonly soldOn: string
  readonly sale: Readonly<Record<string, string>>
  readonly phone: string
  readonly customer: string
  readonly fault: string
  readonly words: string
  readonly appearance: string
  readonly kit: readonly string[]
  readonly value: string
  readonly photos: Readonly<Record<string, ChosenFile>>
}

export class IntakeScreen extends MainWindow {
  async open(): Promise<void> {
    await this.page.keyboard.press('F2')
    await this.seesHeading('Новый приём')
  }

  /** `model` is the brand and the name; the last word is typed, the found one is chosen. */
  async chooseModel(model: string): Promise<void> {
    await this.main.getByRole('combobox', { name: 'Модель', exact: true }).fill(model.split(' ').at(-1) ?? model)
    await this.page.getByRole('listbox', { name: 'Модель' }).getByRole('option', { name: model }).click()
  }

  async addPhoto(place: string, photo: ChosenFile): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.press(place)])
    await chooser.setFiles({ ...photo })
    await expect(this.main.getByRole('button', { name: `Открыть фото: ${place}` })).toBeVisible()
  }

  async fillIn(unit: BroughtIn): Promise<void> {
    await this.fill(SERIAL, unit.serial)
    await this.chooseModel(unit.model)
    await this.fill('Продано', unit.soldOn)
    await this.press('ещё: чек')
    for (const [name, text] of Object.entries(unit.sale)) await this.fill(name, text)
    await this.fill('Телефон', unit.phone)
    await this.fill('Фамилия, имя, отчество', unit.customer)
    await this.main.getByRole('checkbox', { name: unit.fault }).click()
    await this.fill('Со слов клиента', unit.words)
    await this.fill('Внешний вид', unit.appearance)
    for (const item of unit.kit) await this.main.getByRole('checkbox', { name: item, exact: true }).click()
    await this.fill('Оценка по соглашению', unit.value)
    for (const [place, photo] of Object.entries(unit.photos)) await this.addPhoto(place, photo)
  }

  async forget(): Promise<void> {
    await this.press('Сбросить')
    await this.page.getByRole('button', { name: /^Стереть черновик/ }).click()
    await expect(this.main.getByRole('textbox', { name: SERIAL })).toHaveValue('')
  }

  /** Takes the product in; answers the number of the new order. */
  async accept(): Promise<string> {
    await this.press('Принять и напечатать')
    const heading = this.main.getByRole('heading', { level: 1, name: /^\d{2}-\d{5}/ })
    await expect(heading).toBeVisible()
    return (await heading.innerText()).slice(0, '26-00001'.length)
  }
}
