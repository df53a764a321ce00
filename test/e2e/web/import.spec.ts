import { zipOf } from '#jobs/import/zip-writer.ts'
import { OWNER, startedCentre } from '#test/e2e/kit/centre.ts'
import { expect, test } from '#test/e2e/kit/journey.ts'
import type { ChosenFile } from '#test/e2e/kit/photos.ts'
import { readSavedWorkbook } from '#test/e2e/kit/saved-files.ts'
import { fillSmallCentre } from '#test/e2e/kit/small-centre.ts'
import { ImportScreen } from './screens/import.ts'
import { SignInScreen } from './screens/sign-in.ts'

const centre = startedCentre(fillSmallCentre)
const MB = 1024 * 1024
const BOMB_MB = 80

const CSV = [
  'Номер заказа;Дата приёма;Дата выдачи;Вид изделия;Бренд;Модель;Серийный номер;ФИО клиента;Телефон;Неисправность;Сумма',
  'А-101;12.03.2024;20.03.2024;Стиральная машина;Aurelia;AW60;IMP000101;Захарова Нина Львовна;+7 921 300-10-01;Не сливает воду;2 500,00',
  'А-102;15.04.2024;29.04.2024;Холодильник;Aurelia;AF20;IMP000102;Беляев Олег Иванович;8 (921) 300-10-02;Не морозит;3 100',
  'А-103;31.02.2024;02.03.2024;Пылесос;Aurelia;AV10;IMP000103;Громов Пётр Ильич;+7 921 300-10-03;Не тянет;900',
  'А-104;18.05.2024;20.05.2024;Пылесос;Aurelia;AV10;IMP000104;Лапина Вера Юрьевна;+7 921 300-10-04;Щётка не крутится;минус сто',
  'А-105;01.06.2024;09.06.2024;Телевизор;Aurelia;AT55;IMP000105;Осипов Юрий Петрович;+7 921 300-10-05;Нет изображения;4 200',
].join('\r\n')

const fileOf = (name: string, buffer: Buffer): ChosenFile => ({ name, mimeType: 'application/octet-stream', buffer })
const EARLIER = fileOf('прежние ремонты.csv', Buffer.from(CSV, 'utf8'))

test('earlier repairs come in from a file with wrong rows, are found, are not taken twice and can be taken back', async ({ page }) => {
  await new SignInScreen(page).enter(centre.address, OWNER)
  const screen = new ImportScreen(page)
  await screen.goTo('Импорт')

  await test.step('the columns are recognised by their names', async () => {
    await screen.chooseFile(EARLIER)
    await screen.seesHeading('прежние ремонты.csv')
    const table = screen.main.getByRole('table', { name: 'Какой столбец куда загружается' })
    await expect(table.getByRole('combobox').filter({ visible: true }).first()).toBeVisible()
    await expect(table.getByRole('row').filter({ hasText: 'А-101' })).toBeVisible()
  })

  await test.step('the check counts the rows and gives the wrong ones back with their reasons', async () => {
    await screen.check()
    expect(await screen.counts()).toEqual(['5', 'Всего строк', '3', 'Новых', '0', 'Изменится', '0', 'Без изменений', '2', 'Не принято'])
    const problems = screen.main.getByRole('grid', { name: 'Почему строки не приняты' })
    await expect(problems.getByRole('row').filter({ hasText: '31.02.2024' })).toBeVisible()
    const workbook = await readSavedWorkbook(await screen.saveWrongRows())
    const words = JSON.stringify(workbook.worksheets.map((sheet) => sheet.getSheetValues()))
    for (const text of ['А-103', '31.02.2024', 'А-104', 'минус сто']) expect(words).toContain(text)
    expect(words).not.toContain('А-101')
  })

  await test.step('the right rows go in and are found', async () => {
    await screen.press('Загрузить 3 заказа')
    await expect(screen.main.getByText(/Загружено\. Новых заказов: 3\./)).toBeVisible()
    for (const typed of ['IMP000102', '921 300-10-05', 'Захарова']) await expect((await screen.find(typed)).getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('the same file is not taken a second time', async () => {
    await screen.goTo('Импорт')
    await screen.chooseFile(EARLIER)
    await expect(screen.main.getByText(/Этот файл уже загружен/)).toBeVisible()
    await expect(screen.main.getByRole('button', { name: 'Проверить: файл уже загружен' })).toHaveAttribute('aria-disabled', 'true')
    await screen.press('Другой файл')
  })

  await test.step('the whole import is taken back', async () => {
    await screen.main.getByRole('row', { name: /загружен/ }).click()
    await screen.press('Отменить загрузку')
    await screen.dialog(/^Отменить загрузку файла/).getByRole('button', { name: /^Отменить загрузку/ }).click()
    await expect(screen.main.getByText(/Загрузка отменена, удалены 3\sзаказа\./)).toBeVisible()
    await screen.find('IMP000102')
    await expect(page.getByText('По запросу «IMP000102» ничего не найдено')).toBeVisible()
  })
})

const REFUSED: readonly { readonly title: string; readonly file: () => ChosenFile; readonly sentence: string }[] = [
  { title: 'a paper renamed to a workbook', file: () => fileOf('отчёт.xlsx', Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n')), sentence: 'Это не таблица. Подойдёт файл Excel, OpenDocument или CSV.' },
  {
    title: 'a small file that unpacks into a huge one',
    file: () => fileOf('база.xlsx', zipOf([['[Content_Types].xml', Buffer.from('<Types/>')], ['xl/workbook.xml', Buffer.from('<workbook/>')], ['xl/worksheets/sheet1.xml', Buffer.alloc(BOMB_MB * MB, 0x20)]], 'deflated')),
    sentence: 'Файл распаковывается в необычно большой объём и не открыт.',
  },
  { title: 'an empty file', file: () => fileOf('пусто.csv', Buffer.alloc(0)), sentence: 'Файл «пусто.csv» пустой.' },
]
for (const { title, file, sentence } of REFUSED) {
  test(`${title} is refused with a clear sentence`, async ({ page }) => {
    await new SignInScreen(page).enter(centre.address, OWNER)
    const screen = new ImportScreen(page)
    await screen.goTo('Импорт')
    await screen.chooseFile(file())
    await expect(screen.main.getByText(sentence)).toBeVisible()
  })
}
