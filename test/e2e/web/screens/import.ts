import { expect, type Download } from '@playwright/test'
import type { ChosenFile } from '#test/e2e/kit/photos.ts'
import { MainWindow } from './window.ts'

export class ImportScreen extends MainWindow {
  async chooseFile(file: ChosenFile): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.press('Выбрать файл')])
    await chooser.setFiles({ ...file })
  }

  async check(): Promise<void> {
    await this.press('Проверить')
    await expect(this.main.getByRole('group', { name: 'Что в файле' })).toBeVisible()
  }

  async counts(): Promise<readonly string[]> {
    return (await this.main.getByRole('group', { name: 'Что в файле' }).innerText()).split('\n').filter((line) => line.trim() !== '')
  }

  async saveWrongRows(): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.press('Скачать непринятые строки')])
    return download
  }
}
