import { expect, type Locator } from '@playwright/test'
import { photoOf, type ChosenFile } from '#test/e2e/kit/photos.ts'
import { MainWindow } from './window.ts'

const NUMBERS = /\d+(?:,\d+)?/g

/** A value that keeps the limits the step shows. */
export function valueWithin(limits: string): string {
  const [first = 0, second] = (limits.match(NUMBERS) ?? []).map((text) => Number(text.replace(',', '.')))
  const value = second !== undefined ? (first + second) / 2 : limits.includes('не более') ? first / 2 : first * 2
  return String(value).replace('.', ',')
}

export interface HowChecked { readonly methods: string; readonly instrument: RegExp; readonly conditions: string; readonly opened: string }
export interface Findings { readonly symptom: string; readonly cause?: string; readonly defect: string; readonly node: string; readonly causeClass: string; readonly verdict: string }
export interface Conclusion { readonly conclusion: string; readonly link: string; readonly fixable: string; readonly work: string }

export class ExpertiseScreen extends MainWindow {
  get steps(): Locator {
    return this.main.getByRole('region', { name: 'Чек-лист' }).getByRole('listitem')
  }

  async addPhoto(within: Locator, photo: ChosenFile): Promise<void> {
    const shown = within.getByRole('button', { name: /^Открыть фото/ })
    const before = await shown.count()
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), within.getByRole('button', { name: /^Добавить фото/ }).click()])
    await chooser.setFiles({ ...photo })
    await expect(shown).toHaveCount(before + 1)
  }

  /** Everything in order: a mark and a value for every step; where a photo is wanted, the first ones get it, the others a description. */
  async fillChecklist(photoCount: number): Promise<void> {
    const heads = await this.steps.evaluateAll((steps) => steps.map((step) => {
      const head = step.querySelector('button')
      return { words: head?.innerText ?? '', isOpen: head?.getAttribute('aria-expanded') === 'true' }
    }))
    const count = heads.length
    let photosLeft = photoCount
    for (const [no, { words, isOpen }] of heads.entries()) {
      const step = this.steps.nth(no)
      if (!isOpen) await step.getByRole('button').first().click()
      const value = step.getByRole('textbox', { name: /^Измерено/ })
      if (await value.count() > 0) await value.fill(valueWithin(words.split('\n').slice(2).join(' ')))
      await step.getByRole('radio', { name: /норма/ }).click()
      if (!words.includes('нужно фото')) continue
      if (photosLeft > 0) await this.addPhoto(step, photoOf('board'))
      else await this.fill('Что увидели', 'осмотрено, замечаний нет', step)
      photosLeft -= 1
    }
    await expect(this.main.getByText(`${count} из ${count}`).first()).toBeVisible()
  }

  ground(name: string | RegExp): Locator {
    return this.main.getByRole('region', { name: 'Основания отказа' }).getByRole('region', { name })
  }

  async addGround(name: string): Promise<Locator> {
    await this.choose('Добавить основание', name)
    return this.ground(name)
  }

  async fillHow(how: HowChecked): Promise<void> {
    await this.fill('Методы', how.methods)
    await this.main.getByRole('checkbox', { name: how.instrument }).check()
    await this.fill('Условия проверки', how.conditions)
    await this.fill('Состояние при вскрытии', how.opened)
  }

  async fillFindings(found: Findings): Promise<void> {
    await this.choose('Признак', found.symptom)
    if (found.cause !== undefined) await this.choose('Причина', found.cause)
    await this.choose('Дефект', found.defect)
    await this.fill('Узел, деталь', found.node)
    await this.choose('Класс причины', found.causeClass)
    await this.choose('Вывод', found.verdict)
  }

  async conclude(end: Conclusion): Promise<void> {
    await this.fill('Заключение', end.conclusion)
    await this.fill('Связь причины с недостатком', end.link)
    await this.main.getByRole('radio', { name: end.fixable, exact: true }).click()
    await this.fill('Что нужно сделать', end.work)
  }

  async sign(): Promise<void> {
    await this.press('Подписать')
    await this.dialog('Подписать экспертизу?').getByRole('button', { name: /^Подписать/ }).click()
    await this.seesNotice('Экспертиза подписана')
  }
}
