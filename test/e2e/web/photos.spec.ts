import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { anOrderInWork } from '#test/core/work/work-builders.ts'
import { barriersOn } from '#test/e2e/kit/axe.ts'
import { OWNER, startedCentre } from '#test/e2e/kit/centre.ts'
import { expect, test } from '#test/e2e/kit/journey.ts'
import { photoOf } from '#test/e2e/kit/photos.ts'
import { keepPicture } from '#test/e2e/kit/screenshots.ts'
import { fillSmallCentre } from '#test/e2e/kit/small-centre.ts'
import type { AcceptedOrder } from '#test/kit/builders.ts'
import type { TestCore } from '#test/kit/test-core.ts'
import { OrderCardScreen } from './screens/order-card.ts'
import { SignInScreen } from './screens/sign-in.ts'

const chromium = process.env['VERSTAK_CHROMIUM']
// A moving picture in the place of a camera, so that the dialog works as it does with a real one.
test.use({ launchOptions: { ...(chromium === undefined ? {} : { executablePath: chromium }), args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'] } })
// The phone of the journey is another window of the same computer.
process.env['VERSTAK_PHONE_ADDRESS'] = '127.0.0.1'

let order: AcceptedOrder
const centre = startedCentre((dataDir) => fillSmallCentre(dataDir, async (call) => { order = await anOrderInWork({ call } as unknown as TestCore) }))

const tiles = (panel: Locator): Locator => panel.getByRole('button', { name: /^Открыть фото: № / })
async function pastedInto(page: Page, bytes: Buffer, kind: 'paste' | 'drop'): Promise<void> {
  await page.evaluate(([base64, type]) => {
    const data = new DataTransfer()
    data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], 'снимок.png', { type: 'image/png' }))
    const event = type === 'paste' ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }) : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
    document.body.dispatchEvent(event)
  }, [bytes.toString('base64'), kind] as const)
}

test('photos of an order come from files, the clipboard, the window, a phone and a camera; damage is marked and the original stays', async ({ page, context }) => {
  await new SignInScreen(page).enter(centre.address, OWNER)
  const card = new OrderCardScreen(page)
  await page.goto(`${centre.address}/#/orders/${order.orderId}?tab=photos`)
  await card.isOf(order.number)
  const panel = page.getByRole('tabpanel', { name: /^Фото/ })
  const before = await tiles(panel).count()

  await test.step('several files at once, a pasted and a dropped one; what is no picture is named and stays', async () => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), panel.getByRole('button', { name: /^Другой снимок/ }).click()])
    await chooser.setFiles([{ ...photoOf('plate') }, { ...photoOf('plate') }, { name: 'письмо.txt', mimeType: 'text/plain', buffer: Buffer.from('текст') }])
    await expect(tiles(panel)).toHaveCount(before + 2)
    await expect(panel.getByText('«письмо.txt» – не снимок')).toBeVisible()
    await panel.getByRole('button', { name: 'Убрать фото: письмо.txt' }).click()
    await pastedInto(page, photoOf('plate').buffer, 'paste')
    await pastedInto(page, photoOf('plate').buffer, 'drop')
    await expect(tiles(panel)).toHaveCount(before + 4)
  })

  await test.step('a phone opens the page by the code and its photo appears', async () => {
    await card.press('Снять телефоном', panel)
    const dialog = card.dialog(/^Снять телефоном/)
    await expect(dialog.getByRole('img', { name: 'Код с адресом страницы для телефона' })).toBeVisible()
    const address = await dialog.getByText(/^http:\/\/127\.0\.0\.1:\d+\/p\//).innerText()
    const phone = await context.browser()?.newPage({ viewport: { width: 360, height: 640 }, javaScriptEnabled: false })
    if (phone === undefined) throw new Error('no browser')
    await phone.goto(address)
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText(`Что снять: заказ ${order.number}`)
    await expect(dialog.getByText('Страница открыта на телефоне')).toBeVisible()
    await keepPicture(phone, 'photo-phone-page')
    // The phone runs no scripts; the same page is read by one that does.
    const reader = await context.newPage()
    await reader.setContent(await phone.content())
    expect.soft(await barriersOn(reader), 'no barriers').toEqual([])
    await reader.close()
    await phone.getByLabel('Выбрать готовые снимки').setInputFiles([{ ...photoOf('plate') }, { name: 'запись.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') }])
    await phone.getByRole('button', { name: 'Отправить на компьютер' }).click()
    await expect(phone.getByText('запись.pdf: не снимок JPEG, PNG или WebP')).toBeVisible()
    await expect(dialog.getByText('Принято снимков: 1')).toBeVisible()
    await keepPicture(page, 'photo-phone')
    await expect(tiles(panel)).toHaveCount(before + 5)
    await dialog.getByRole('button', { name: /^Готово/ }).click()
    await expect(dialog).toBeHidden()
    await phone.reload()
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Время этой страницы вышло')
    await phone.close()
  })

  await test.step('a camera of the computer: one shot, one turned, one left out', async () => {
    await card.press('Снять камерой', panel)
    const dialog = card.dialog(/^Снять камерой/)
    await expect(dialog.getByLabel('Изображение камеры')).toBeVisible()
    await expect(async () => { expect(await dialog.locator('video').evaluate((video: HTMLVideoElement) => video.videoWidth)).toBeGreaterThan(0) }).toPass()
    await dialog.getByRole('button', { name: /^Серия из 5/ }).click()
    await expect(dialog.getByRole('button', { name: 'Снимок 5', exact: true })).toBeVisible()
    for (const no of [1, 2, 3]) await dialog.getByRole('button', { name: `Снимок ${no}`, exact: true }).click()
    await dialog.getByRole('button', { name: 'Повернуть снимок 4' }).click()
    await keepPicture(page, 'photo-camera')
    await dialog.getByRole('button', { name: /^Взять снимки: 2/ }).click()
    await expect(tiles(panel)).toHaveCount(before + 7)
  })

  await test.step('a camera puts pictures into the folder of this computer; one is looked at and taken, its file stays', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verstak-camera-'))
    writeFileSync(join(folder, 'old.png'), photoOf('plate').buffer)
    await page.goto(`${centre.address}/#/settings/photos`)
    await page.getByLabel(/^Папка на компьютере/).fill(folder)
    await page.getByRole('button', { name: /^Следить за папкой/ }).click()
    await expect(page.getByText('Новых снимков нет')).toBeVisible()
    await keepPicture(page, 'photo-folder-setting')
    const bytes = photoOf('plate').buffer
    // Another content than the photos taken above: a byte after the end of a picture is not drawn.
    for (const [index, name] of ['IMG_0001.png', 'IMG_0002.png'].entries()) writeFileSync(join(folder, name), Buffer.concat([bytes, Buffer.from([index])]))
    writeFileSync(join(folder, 'опись.txt'), 'не снимок')
    await page.goto(`${centre.address}/#/orders/${order.orderId}?tab=photos`)
    await panel.getByRole('button', { name: /^2\sновых снимка в папке/ }).click()
    const dialog = card.dialog(/^Новые снимки в папке/)
    await expect(dialog.getByText('опись.txt: не снимок JPEG, PNG или WebP')).toBeVisible()
    await dialog.getByRole('button', { name: 'Снимок IMG_0001.png' }).click()
    await expect(dialog.locator('img')).toHaveCount(2)
    await keepPicture(page, 'photo-folder')
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await expect(tiles(panel)).toHaveCount(before + 8)
    await expect(panel.getByRole('button', { name: /^1\sновый снимок в папке/ })).toBeVisible()
    expect(readdirSync(folder).sort()).toEqual(['IMG_0001.png', 'IMG_0002.png', 'old.png', 'опись.txt'])
    rmSync(folder, { recursive: true })
  })

  await test.step('marks are drawn by mouse and by keys, and shown where the person says so', async () => {
    await tiles(panel).last().click()
    await expect(card.dialog(/^№ /).getByRole('img').first()).toBeVisible()
    await page.keyboard.press('m')
    const dialog = card.dialog(/^Пометки/)
    const area = dialog.getByRole('img', { name: 'Снимок с пометками' })
    await expect(area).toBeVisible()
    const box = await area.boundingBox()
    if (box === null) throw new Error('no picture to draw on')
    await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.6, { steps: 4 })
    await page.mouse.up()
    await expect(dialog.getByText('Выбрана пометка 1 из 1')).toBeVisible()
    await dialog.getByRole('radio', { name: 'Овал' }).click()
    await page.keyboard.press('Insert')
    await expect(dialog.getByText('Выбрана пометка 2 из 2')).toBeVisible()
    await keepPicture(page, 'photo-marks')
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await card.dialog(/^№ /).getByRole('button', { name: /^Закрыть/ }).click()
    await keepPicture(page, 'photo-tab')
  })
})
