import type { Page } from '@playwright/test'
import { packed } from '#test/documents/read-pdf.ts'
import { barriersOn } from '#test/e2e/kit/axe.ts'
import { startedCentre } from '#test/e2e/kit/centre.ts'
import { demoPerson, fillDemo, type DemoFacts } from '#test/e2e/kit/demo-centre.ts'
import { overflowsOf } from '#test/e2e/kit/fit.ts'
import { expect, test } from '#test/e2e/kit/journey.ts'
import { readSavedPdf } from '#test/e2e/kit/saved-files.ts'
import { keepPicture } from '#test/e2e/kit/screenshots.ts'
import { OrderCardScreen } from './screens/order-card.ts'
import { SettingsScreen } from './screens/settings.ts'
import { SignInScreen } from './screens/sign-in.ts'
import { TemplatesScreen } from './screens/templates.ts'

const PAPER = 'Предупреждение о сохранности данных'
const SENTENCE = 'Просим вынуть карту памяти до передачи изделия.'

let demo: DemoFacts
const centre = startedCentre(async (dataDir) => { demo = await fillDemo(dataDir) })

async function seesWhole(page: Page, faults: readonly string[]): Promise<void> {
  expect.soft(await overflowsOf(page), 'fits 1366 by 768').toEqual([])
  expect.soft(await barriersOn(page), 'no barriers').toEqual([])
  expect.soft(faults, 'no faults').toEqual([])
}

test('the administrator changes a template, and the paper printed before stays as it was', async ({ page, faults }) => {
  const order = demo.orderAt.ready
  const owner = demoPerson('owner')
  const card = new OrderCardScreen(page)
  const templates = new TemplatesScreen(page)
  await new SignInScreen(page).enter(centre.address, { fullName: owner, password: demo.password })
  await new SettingsScreen(page).fillPerson(owner, { 'Должность': 'Руководитель' })
  const openOrder = async () => {
    await page.goto(`${centre.address}/#/orders/${order?.orderId}`)
    await card.isOf(order?.number ?? '')
  }

  let firstNo = ''
  await test.step('a paper is printed by the shipped template', async () => {
    await openOrder()
    firstNo = await card.fillPaper(PAPER, async (form) => {
      await card.fill('Носители данных в изделии', 'встроенная память', form)
      await seesWhole(page, faults)
    })
    const paper = await readSavedPdf(await card.savePaper(PAPER))
    for (const words of [firstNo, 'встроенная память', order?.number ?? '']) expect(paper.packed).toContain(packed(words))
    expect(paper.packed).not.toContain(packed(SENTENCE))
  })

  await test.step('a field the paper does not have is named at its line and keeps the text from being saved', async () => {
    await templates.open(PAPER)
    await templates.typeFirstLine('{memory_card}')
    await expect(templates.problems.getByRole('button', { name: 'Строка 1: поля «memory_card» в этом документе нет' })).toBeVisible()
    await expect(templates.main.getByRole('button', { name: 'Сохранить: 1 ошибка' })).toBeVisible()
    await seesWhole(page, faults)
  })

  await test.step('the text is put right, seen on a real order and saved with the reason', async () => {
    await templates.replaceFirstLine(SENTENCE)
    await expect(templates.problems.getByText('Ошибок нет')).toBeVisible()
    await templates.sampleOn(order?.number ?? '')
    await keepPicture(page, '16-template')
    await seesWhole(page, faults)
    await templates.save('Просьба о карте памяти')
    await templates.main.getByRole('tab', { name: /^Версии/ }).click()
    await expect(templates.main.getByRole('region', { name: 'Версии' })).toContainText(SENTENCE)
    await seesWhole(page, faults)
  })

  await test.step('a text left unsaved is asked about and waits as a draft', async () => {
    await templates.typeFirstLine('// посоветоваться с юристом')
    await page.keyboard.press('Escape', { delay: 60 })
    const question = templates.dialog('Изменения шаблона не сохранены')
    await question.getByRole('button', { name: /^Оставить черновик/ }).click()
    await expect(templates.main.getByRole('row', { name: PAPER })).toContainText('не сохранён')
    await seesWhole(page, faults)
  })

  await test.step('the next paper has the new sentence, the first one is the same', async () => {
    await openOrder()
    const secondNo = await card.fillPaper(PAPER, async (form) => {
      await expect(form.getByText(`Уже напечатан № ${firstNo}`)).toBeVisible()
    })
    const second = await readSavedPdf(await card.savePaper(PAPER))
    for (const words of [secondNo, SENTENCE]) expect(second.packed).toContain(packed(words))
    const first = await readSavedPdf(await card.savePaper(PAPER, 1))
    expect(first.packed).toContain(packed(firstNo))
    expect(first.packed).not.toContain(packed(SENTENCE))
  })
})

test('the consent to personal data is one purpose that nobody chose beforehand, filled and printed by the keyboard alone (ЗоЗПП 16)', async ({ page, faults }) => {
  const order = demo.orderAt.ready
  await new SignInScreen(page).enter(`${centre.address}/#/orders/${order?.orderId}`, { fullName: demoPerson('sergeeva'), password: demo.password })
  const card = new OrderCardScreen(page)
  await card.isOf(order?.number ?? '')
  await page.keyboard.press('Control+p', { delay: 60 })
  await expect(card.dialog('Документы заказа').getByRole('combobox')).toBeFocused()
  await seesWhole(page, faults)
  await page.keyboard.type('согласие на обработку', { delay: 30 })
  await page.keyboard.press('Enter')
  const form = card.dialog(/^Согласие на обработку персональных данных/)
  const purposes = form.getByRole('radiogroup', { name: /Цель обработки/ }).getByRole('radio')
  await expect(purposes).toHaveCount(6)
  await expect(purposes.and(page.locator(':checked'))).toHaveCount(0)
  await expect(form.getByText(/Отказ дать его ничему не препятствует/)).toBeVisible()
  await expect(purposes.first()).toBeFocused()
  await seesWhole(page, faults)
  await page.keyboard.press('Control+Enter')
  await expect(form.getByRole('alert')).toContainText('Цель обработки')
  await purposes.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(purposes.nth(1)).toBeChecked()
  await page.keyboard.press('Control+Enter')
  await expect(card.dialog(/^Согласие на обработку персональных данных № СД-/)).toBeVisible()
})
