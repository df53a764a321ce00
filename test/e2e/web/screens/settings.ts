import { expect } from '@playwright/test'
import { MainWindow } from './window.ts'

export class SettingsScreen extends MainWindow {
  /** Fills what is to be printed about the centre; answers when it is kept. */
  async fillCentre(facts: Readonly<Record<string, string>>): Promise<void> {
    await this.goTo('Настройки')
    for (const [name, text] of Object.entries(facts)) await this.fill(name, text)
    await this.press('Сохранить центр')
    await expect(this.main.getByRole('button', { name: 'Сохранить центр: изменений нет' })).toBeVisible()
  }

  async fillPerson(fullName: string, facts: Readonly<Record<string, string>>): Promise<void> {
    await this.goTo('Настройки')
    await this.main.getByRole('tab', { name: 'Люди' }).click()
    await this.main.getByRole('row', { name: fullName }).click()
    const form = this.main.getByRole('region', { name: fullName })
    for (const [name, text] of Object.entries(facts)) await this.fill(name, text, form)
    await this.press('Сохранить', form)
    await expect(form.getByRole('button', { name: 'Сохранить: изменений нет' })).toBeVisible()
  }
}
