import { anOrderInWork } from '#test/core/work/work-builders.ts'
import { OWNER, startedCentre } from '#test/e2e/kit/centre.ts'
import { expect, test } from '#test/e2e/kit/journey.ts'
import type { ChosenFile } from '#test/e2e/kit/photos.ts'
import { readSavedWorkbook } from '#test/e2e/kit/saved-files.ts'
import { keepPicture } from '#test/e2e/kit/screenshots.ts'
import { fillSmallCentre } from '#test/e2e/kit/small-centre.ts'
import type { AcceptedOrder } from '#test/kit/builders.ts'
import type { TestCore } from '#test/kit/test-core.ts'
import { OrderCardScreen } from './screens/order-card.ts'
import { SignInScreen } from './screens/sign-in.ts'
import { WarehouseScreen } from './screens/warehouse.ts'

const PRICE_LIST = [
  'Артикул поставщика;Наименование;Наименование EN;Цена;Валюта;Штрихкод',
  'HL-CB-220;Модуль управления;Main control board;98,00;CNY;6941000000017',
  'HL-PMP-31;Насос сливной;Drain pump;26,00;CNY;6941000000024',
].join('\r\n')
const FILE: ChosenFile = { name: 'прайс Хомлайн.csv', mimeType: 'application/octet-stream', buffer: Buffer.from(PRICE_LIST, 'utf8') }
const SUPPLIER = 'Цзянсу Хомлайн'
const BOARD = 'HL-CB-220'
const PUMP = 'HL-PMP-31'

let order: AcceptedOrder
const centre = startedCentre((dataDir) => fillSmallCentre(dataDir, async (call) => { order = await anOrderInWork({ call } as unknown as TestCore)
  // Whoever signs an act has a position.
  const owner = (await call('people.list', {})).find(({ login }) => login === OWNER.login)
  if (owner !== undefined) await call('people.save', { personId: owner.personId, login: owner.login, fullName: owner.fullName, position: 'Директор', qualification: '', powerOfAttorney: '', roles: [...owner.roles], isActive: true, password: '' })
}))

test('a day of the clerk: a price list, an order to the supplier, a short delivery with its act, the waiting order served with serials, a count approved, every number explained', async ({ page, faults }) => {
  await new SignInScreen(page).enter(centre.address, OWNER)
  const store = new WarehouseScreen(page)
  const card = new OrderCardScreen(page)

  await test.step('the price list of a supplier makes the catalogue', async () => {
    await store.open('Прайсы и обмен')
    await store.choose('Поставщик', SUPPLIER)
    await store.chooseFile(FILE)
    await store.fill('Курс, руб. за единицу', '12,4')
    await store.press('Проверить')
    await expect(store.main.getByRole('group', { name: 'Что в файле' })).toContainText('2Новых')
    await store.press('Загрузить')
    await expect(store.main.getByText(/Загружено\. Новых: 2\./)).toBeVisible()
  })

  await test.step('the board is kept by serial numbers', async () => {
    await store.open('Запчасти')
    await store.main.getByLabel('Поиск запчасти').fill('6941000000017')
    await store.row(BOARD).click()
    await store.press('Изменить')
    await store.choose('Учёт', 'по серийным номерам')
    await store.press('Сохранить')
    await expect(store.main.getByLabel('Поиск запчасти')).toBeVisible()
  })

  await test.step('the engineer needs a board that is not there: the order waits and its term goes on', async () => {
    await page.goto(`${centre.address}/#/orders/${order.orderId}`)
    await card.openTab('Работы и запчасти')
    await store.choosePart(/^Запчасть: номер/, BOARD)
    await card.press('Внести запчасть')
    await expect(card.main.getByText('черновик, не зарезервирована')).toBeVisible()
    await card.press('Подтвердить')
    await expect(card.main.getByText(/ждёт 1/)).toBeVisible()
    await expect(card.main.getByText(/Срок закона идёт и при ожидании/)).toBeVisible()
  })

  await test.step('the advice says what to buy and why; the order goes to the supplier', async () => {
    await store.open('Закупка')
    await store.row(BOARD).getByRole('checkbox').check()
    await expect(store.main.getByText('Почему столько')).toBeVisible()
    await keepPicture(page, '18-buying')
    await store.press('Заказать у поставщика')
    await expect(page.getByText(/^Заказ поставщику PO-/).first()).toBeVisible()
    await store.choosePart('Добавить запчасть', PUMP)
    const pump = store.row(PUMP)
    await pump.getByRole('textbox', { name: /^Количество/ }).fill('10')
    await store.press('Сохранить черновик')
    const [file] = await Promise.all([page.waitForEvent('download'), store.press('Excel')])
    const words = JSON.stringify((await readSavedWorkbook(file)).worksheets.map((sheet) => sheet.getSheetValues()))
    for (const text of ['Main control board', 'Drain pump', BOARD]) expect(words).toContain(text)
    await store.press('Отметить отправленным')
    await store.dialog('Заказ отправлен поставщику').getByRole('button', { name: 'Отметить отправленным' }).click()
    await expect(store.main.getByText('отправлен', { exact: true })).toBeVisible()
  })

  await test.step('the goods come short by two, counted with the scanner', async () => {
    await store.press('Принять товар')
    await store.fill('Накладная №', 'ТТН-77')
    await store.main.getByRole('textbox', { name: /^от/ }).first().fill('01.11.2026')
    await store.choose('Ячейка для товара', /MAIN-A-01/)
    await store.main.getByLabel('Курс к рублю').fill('12,4')
    await store.scanInto('Сканируйте штрихкод', '6941000000017')
    await store.scanInto('Сканируйте штрихкод', 'CB0001')
    await store.scanInto('Сканируйте штрихкод', '6941000000024')
    await store.scanInto('Сканируйте штрихкод', '8')
    await store.fill('Таможенная декларация', '10702070/0001')
    await store.fill('Счёт (инвойс)', 'INV-31')
    await keepPicture(page, '19-receipt')
    await store.press('Оприходовать')
    await expect(page.getByText(/^Приход ПР-/).first()).toBeVisible()
    await expect(store.main.getByText(/Ждут эт/)).toBeVisible()
  })

  await test.step('the act of discrepancies is printed from the receipt', async () => {
    await store.press('Составить акт')
    const act = store.dialog(/Акт о расхождении/)
    for (const [name, text] of [['Отправитель', 'Jiangsu Homeline'], ['Состояние упаковки', 'Без повреждений'], ['Способ определения количества', 'Пересчёт'], ['Заключение комиссии', 'Недостача двух насосов'], ['Комиссия', 'Кладовщик Гусев П. А.'], ['Контракт, спецификация', 'HL-24-118']] as const) await act.getByRole('textbox', { name }).first().fill(text)
    for (const name of ['Груз прибыл', 'Начало приёмки', 'Окончание приёмки']) await act.getByRole('textbox', { name: new RegExp(`^${name}`) }).fill('01.11.2026')
    for (const place of [0, 2, 3]) await act.getByLabel('Время').nth(place).fill(`1${place}:00`)
    await act.getByRole('button', { name: /^Напечатать/ }).click()
    const preview = store.dialog(/ТОРГ-3/)
    await expect(preview.getByRole('img', { name: /^Страница 1 из/ })).toBeVisible()
    await keepPicture(page, '20-discrepancy-act')
    await preview.getByRole('button', { name: /^Закрыть/ }).last().click()
  })

  await test.step('the order that waits is offered the board and gets it', async () => {
    await store.open('Ждут запчасть')
    await expect(store.row(order.number)).toBeVisible()
    await store.row(order.number).click()
    await store.main.getByRole('button', { name: /^Зарезервировать R/ }).click()
    await expect(store.main.getByText('Никто не ждёт запчастей')).toBeVisible()
  })

  await test.step('the board is handed out with its serial beside that of the old one, which stays as evidence', async () => {
    await page.goto(`${centre.address}/#/orders/${order.orderId}`)
    await card.openTab('Работы и запчасти')
    await expect(card.main.getByText(/в резерве/)).toBeVisible()
    await keepPicture(page, '21-parts-of-order')
    await card.main.getByRole('region', { name: 'Запчасти со склада' }).getByRole('button', { name: /^Выдать/ }).click()
    const dialog = card.dialog(/^Выдать в заказ/)
    await dialog.getByRole('textbox', { name: 'Новый серийный номер' }).fill('CB0001')
    await dialog.getByRole('textbox', { name: 'Снятый серийный номер' }).fill('CB9000')
    await dialog.getByRole('textbox', { name: /^Что с ней/ }).fill('Не включается')
    await dialog.getByRole('button', { name: /^Выдать/ }).click()
    await expect(dialog).toBeHidden()
    await expect(card.main.getByRole('row').filter({ hasText: 'CB9000' }).first()).toContainText('CB0001')
    await store.open('Карантин')
    await expect(store.row('CB9000')).toContainText(order.number)
  })

  await test.step('a blind count finds one pump missing, and the difference is approved with its reason', async () => {
    await store.open('Инвентаризация')
    await store.main.getByRole('button', { name: /^Начать инвентаризацию/ }).first().click()
    await store.dialog('Новая инвентаризация').getByRole('button', { name: /^Начать/ }).click()
    await store.press('Считать следующую ячейку')
    await store.scanInto('Код или количество', '6941000000024')
    await expect(store.main.getByRole('status').filter({ hasText: PUMP })).toContainText('1')
    await store.scanInto('Код или количество', '6')
    await expect(store.main.getByRole('status').filter({ hasText: PUMP })).toContainText('7')
    await keepPicture(page, '22-counting')
    await store.press('Готово')
    await expect(store.main.getByText(/посчитана/).first()).toBeVisible()
    await store.press('К ячейкам')
    await store.main.getByRole('tab', { name: /^Расхождения/ }).click()
    await expect(store.row(PUMP)).toContainText('−1')
    await store.press('Утвердить')
    await store.confirm('Утвердить расхождения', 'Основание', 'Потеря при перемещении', 'Утвердить')
    await expect(store.main.getByText(/Основание: Потеря при перемещении/)).toBeVisible()
  })

  await test.step('the ledger explains every number, and the balances agree with it', async () => {
    await store.open('Движения')
    await expect(store.row(PUMP).filter({ hasText: 'инвентаризация' })).toContainText('Потеря при перемещении')
    await expect(store.row(PUMP).filter({ hasText: 'приход' })).toContainText('+8')
    await store.press('Сверить остатки')
    await expect(page.getByText(/сходятся/).first()).toBeVisible()
    await keepPicture(page, '23-ledger')
  })
  expect(faults).toEqual([])
})
