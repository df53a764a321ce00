import { barriersOn, DARK, HIGH_CONTRAST, paleTextOn } from '#test/e2e/kit/axe.ts'
import { startedCentre } from '#test/e2e/kit/centre.ts'
import { demoPerson, fillDemo, type DemoFacts } from '#test/e2e/kit/demo-centre.ts'
import { expect, test } from '#test/e2e/kit/journey.ts'
import { keepPicture } from '#test/e2e/kit/screenshots.ts'
import { readRaw, startRawPrinter, type RawPrinter } from '#test/kit/raw-printer.ts'
import { OrderCardScreen } from './screens/order-card.ts'
import { SignInScreen } from './screens/sign-in.ts'

const ACT = 'Акт приёма-передачи'
let demo: DemoFacts
let printer: RawPrinter
const centre = startedCentre(async (dataDir) => {
  demo = await fillDemo(dataDir)
  printer = await startRawPrinter()
})
test.afterAll(() => printer.close())

test('a customer signs the act with the mouse, and the label goes to a printer of the network dot for dot', async ({ page, faults }) => {
  await new SignInScreen(page).enter(centre.address, { fullName: demoPerson('sergeeva'), password: demo.password })
  const card = new OrderCardScreen(page)
  await page.goto(`${centre.address}/#/settings/printing`)
  await card.press('Добавить принтер')
  const device = card.dialog('Принтер этикеток')
  await device.getByRole('textbox', { name: 'Название' }).fill('Зебра у приёма')
  await device.getByRole('textbox', { name: 'Адрес принтера' }).fill('127.0.0.1')
  await device.getByRole('textbox', { name: 'Порт' }).fill(String(printer.port))
  await page.keyboard.press('Control+Enter')
  await expect(device).toBeHidden()
  await card.main.getByRole('combobox', { name: 'Принтер' }).last().click()
  await page.getByRole('option', { name: 'Зебра у приёма' }).click()

  await page.goto(`${centre.address}/#/orders/${demo.repairing.orderId}`)
  await card.isOf(demo.repairing.number)
  await card.makePaper(ACT)
  await test.step('the customer’s screen bids welcome, then shows the act; nobody is kept from reading it', async () => {
    const screen = await page.context().newPage()
    await screen.goto(`${centre.address}/customer.html`)
    await expect(screen.getByRole('heading', { name: 'Добро пожаловать' })).toBeVisible()
    expect.soft(await barriersOn(screen), 'no barriers').toEqual([])
    await card.press('Показать клиенту')
    await expect(screen.getByRole('heading', { name: `Заказ ${demo.repairing.number}` })).toBeVisible()
    await expect(screen.getByRole('img', { name: /^Страница 1 из/ })).toBeVisible()
    expect.soft(await barriersOn(screen), 'no barriers').toEqual([])
    await keepPicture(screen, 'customer-screen')
    await screen.close()
  })
  await card.press('Подписать')
  const dialog = card.dialog(new RegExp(`^Подпись: ${ACT}`))
  await expect(dialog.getByText(/простая подпись на планшете/)).toBeVisible()
  expect.soft(await barriersOn(page), 'no barriers').toEqual([])
  expect.soft(await paleTextOn(page, [...DARK, ...HIGH_CONTRAST]), 'legible in other looks').toEqual([])
  const pad = await dialog.getByRole('img', { name: 'Поле для подписи' }).boundingBox()
  if (pad === null) throw new Error('no field for the signature')
  await page.mouse.move(pad.x + 60, pad.y + 90)
  await page.mouse.down()
  for (let step = 1; step <= 24; step += 1) await page.mouse.move(pad.x + 60 + step * 12, pad.y + 90 + Math.sin(step / 2) * 40)
  await page.mouse.up()
  await dialog.getByRole('button', { name: /^Сохранить подпись/ }).click()
  await expect(dialog).toBeHidden()
  await expect(card.main.getByRole('img', { name: /^Подпись: / })).toBeVisible()
  await card.main.getByRole('button', { name: 'Подписанный экземпляр' }).click()
  await expect(page.getByRole('dialog').getByRole('img', { name: /^Страница 2 из/ })).toBeVisible()
  await page.keyboard.press('Escape')

  await card.press('Напечатать этикетку')
  await expect.poll(() => printer.received.length).toBe(1)
  expect(readRaw(printer.received[0] ?? Buffer.alloc(0)).bitmap).toMatchObject({ widthDots: 464, heightDots: 320 })
  await card.seesNotice(/отправлено на «Зебра у приёма»/)
  await page.getByRole('contentinfo').getByRole('button', { name: 'Очередь печати пуста' }).click()
  await expect(card.dialog('Очередь печати').getByText('Зебра у приёма')).toBeVisible()
  expect(faults).toEqual([])
})
