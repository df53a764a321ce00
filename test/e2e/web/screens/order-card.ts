import { expect, type Download, type Locator } from '@playwright/test'
import { MainWindow } from './window.ts'

export interface WorkLine {
  readonly kind: 'Работа' | 'Запчасть'
  readonly facts: Readonly<Record<string, string>>
}

export class OrderCardScreen extends MainWindow {
  async isOf(number: string): Promise<void> {
    await this.seesHeading(new RegExp(`^${number}`))
  }

  async openTab(name: string): Promise<Locator> {
    await this.main.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
    return this.main.getByRole('tabpanel', { name: new RegExp(`^${name}`) })
  }

  async startExpertise(): Promise<void> {
    await this.press('Начать экспертизу')
    await this.seesHeading(/^Экспертиза /)
  }

  /** After signing the person looks at the card again. */
  async backFromExpertise(number: string): Promise<void> {
    if (await this.main.getByRole('heading', { level: 1, name: /^Экспертиза / }).isVisible()) await this.press('Карточка заказа')
    await this.isOf(number)
  }

  async decide(decision: string, reason: string): Promise<void> {
    await this.press(decision, this.main.getByRole('region', { name: 'Что можно решить' }))
    const dialog = this.dialog(/^Решение: /)
    await dialog.getByRole('textbox', { name: 'Почему так решено' }).fill(reason)
    await dialog.getByRole('button', { name: /^Принять решение/ }).click()
    await expect(dialog).toBeHidden()
  }

  async addLine({ kind, facts }: WorkLine): Promise<void> {
    const panel = await this.openTab('Работы и запчасти')
    const form = panel.getByRole('form', { name: 'Новая строка' })
    await form.getByRole('radio', { name: kind }).click()
    for (const [name, text] of Object.entries(facts)) await this.fill(name, text, form)
    await form.getByRole('button', { name: /^Добавить/ }).click()
    await expect(panel.getByRole('row').filter({ hasText: facts['Наименование'] ?? '' })).toBeVisible()
  }

  async finishWork(fixed: string, tests: string): Promise<void> {
    await this.press('Закончить работы', this.main.getByRole('tabpanel', { name: /^Работы и запчасти/ }))
    const dialog = this.dialog('Работы закончены')
    await this.fill('Какие недостатки устранены', fixed, dialog)
    await this.fill('Чем и как проверено', tests, dialog)
    await dialog.getByRole('button', { name: /^Закончить работы/ }).click()
    await expect(dialog).toBeHidden()
  }

  paper(kind: string, panel: Locator): Locator {
    return panel.getByRole('listitem').filter({ hasText: kind })
  }

  /** Chooses a paper from the list of all of them by its title. */
  async choosePaper(kind: string): Promise<void> {
    await this.openTab('Документы')
    await this.press('Новый документ')
    const chooser = this.dialog('Документы заказа')
    await chooser.getByRole('combobox').fill(kind)
    await expect(chooser.getByRole('option', { name: kind }).first()).toBeVisible()
    await this.page.keyboard.press('Enter')
    await expect(chooser).toBeHidden()
  }

  /** Makes an act, looks at it and closes the view; answers its number. */
  async makePaper(kind: string, look?: (preview: Locator) => Promise<void>): Promise<string> {
    await this.choosePaper(kind)
    return this.lookAtPaper(kind, look)
  }

  /** Opens the form of a paper made of a template, fills it and prints it; answers its number. */
  async fillPaper(kind: string, fill: (form: Locator) => Promise<void>): Promise<string> {
    await this.choosePaper(kind)
    const form = this.dialog(new RegExp(`^${kind}`))
    await expect(form.getByText('Что войдёт в документ')).toBeVisible()
    await fill(form)
    await this.page.keyboard.press('Control+Enter')
    return this.lookAtPaper(kind)
  }

  async lookAtPaper(kind: string, look?: (preview: Locator) => Promise<void>): Promise<string> {
    const preview = this.dialog(new RegExp(`^${kind} № `))
    await expect(preview.getByRole('img', { name: /^Страница 1 из/ })).toBeVisible()
    await look?.(preview)
    const title = await preview.getByRole('heading').first().innerText()
    await preview.getByRole('button', { name: /^Закрыть/ }).last().click()
    await expect(preview).toBeHidden()
    return title.slice(title.indexOf('№ ') + 2)
  }

  /** The stored paper as a person saves it to a folder. Units: papers back from the newest. */
  async savePaper(kind: string, back = 0): Promise<Download> {
    const panel = await this.openTab('Документы')
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.paper(kind, panel).getByRole('button', { name: 'Сохранить' }).nth(back).click()])
    return download
  }

  async handOver(receivedBy: string, look?: (dialog: Locator) => Promise<void>): Promise<void> {
    await this.press('Выдать')
    const dialog = this.dialog(/^Выдача: заказ /)
    await dialog.getByRole('textbox', { name: 'Кто получил' }).fill(receivedBy)
    await look?.(dialog)
    await dialog.getByRole('button', { name: /^Выдать/ }).click()
    await this.seesNotice(/ выдан$/)
  }
}
