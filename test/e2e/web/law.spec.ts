import type { Page } from '@playwright/test'
import { barriersOn } from '#test/e2e/kit/axe.ts'
import { fillData, OWNER, startedCentre } from '#test/e2e/kit/centre.ts'
import { expect, test } from '#test/e2e/kit/journey.ts'
import { keepPicture } from '#test/e2e/kit/screenshots.ts'
import { YEAR_2027_XML } from '#test/shared/law/year-file.ts'
import { MainWindow } from './screens/window.ts'
import { SignInScreen } from './screens/sign-in.ts'

const centre = startedCentre((dataDir) => fillData(dataDir, () => Promise.resolve()))

async function openSettings(page: Page, section: string): Promise<MainWindow> {
  await new SignInScreen(page).enter(centre.address, OWNER)
  await page.goto(`${centre.address}/#/settings/${section}`)
  return new MainWindow(page)
}

async function give(window: MainWindow, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([window.page.waitForEvent('filechooser'), window.press('Загрузить из файла')])
  await chooser.setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
}

test('an administrator loads the year that the program did not come with, by the keyboard', async ({ page }) => {
  const window = await openSettings(page, 'calendar')
  await expect(window.main.getByText('2026', { exact: false }).first()).toBeVisible()
  await keepPicture(page, '14-calendar')
  await page.keyboard.press('PageDown')
  await expect(window.main.getByText(/год не загружен/)).toBeVisible()
  await give(window, '2027.xml', YEAR_2027_XML.replace('d="11.05"', 'd="11.31"'))
  await expect(window.dialog('Загрузка календаря из файла').getByText('Такой даты нет')).toBeVisible()
  await page.keyboard.press('Escape')
  await give(window, '2027.xml', YEAR_2027_XML)
  await expect(window.dialog('Загрузка календаря из файла').getByText('Перенос с 13.11')).toBeVisible()
  expect(await barriersOn(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await window.seesNotice('Календарь на 2027 год загружен')
  await expect(window.main.getByText(/год не загружен/)).toBeHidden()
  await expect(window.main.getByRole('button', { name: /^13 ноября 2027 г\., рабочий выходной/ })).toBeVisible()
  expect(await barriersOn(page)).toEqual([])
})

test('a new edition of a rule is found, written and seen beside the old one', async ({ page }) => {
  const window = await openSettings(page, 'law')
  await window.main.getByRole('searchbox', { name: 'Найти правило' }).fill('возврат денег за товар')
  await expect(window.main.getByRole('region', { name: 'Возврат денег за товар' })).toBeVisible()
  await keepPicture(page, '13-law-book')
  expect(await barriersOn(page)).toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Insert')
  const dialog = window.dialog('Новая редакция: Возврат денег за товар')
  await window.fill('Действует с', '01.01.2027', dialog)
  await window.fill('Срок', '0', dialog)
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByText('Срок: Срок должен быть больше нуля')).toBeVisible()
  expect(await barriersOn(page)).toEqual([])
  await window.fill('Срок', '12', dialog)
  await page.keyboard.press('Control+Enter')
  await window.seesNotice('Редакция сохранена')
  await expect(window.main.getByRole('row', { name: /Возврат денег за товар/ })).toHaveCount(2)
  await expect(window.main.getByText(/^Версия правил RU-2026-03\.1\+/)).toBeVisible()
})

test('every part of the book opens without barriers', async ({ page }) => {
  const window = await openSettings(page, 'law')
  for (const part of ['Неустойки', 'Особые ставки', 'Моратории', 'Изменения законов']) {
    await window.main.getByRole('radio', { name: part }).click()
    await expect(window.main.getByRole('grid', { name: part })).toBeVisible()
    expect(await barriersOn(page)).toEqual([])
  }
})
