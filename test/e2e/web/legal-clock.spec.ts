import { packed } from '#test/documents/read-pdf.ts'
import { startedCentre } from '#test/e2e/kit/centre.ts'
import { daysAgoOn, todayOn, typed } from '#test/e2e/kit/dates.ts'
import { demoPerson, fillDemo, type DemoFacts } from '#test/e2e/kit/demo-centre.ts'
import { overflowsOf } from '#test/e2e/kit/fit.ts'
import { barriersOn } from '#test/e2e/kit/axe.ts'
import { expect, test } from '#test/e2e/kit/journey.ts'
import { Hands } from '#test/e2e/kit/keyboard.ts'
import { readSavedPdf, readSavedWorkbook } from '#test/e2e/kit/saved-files.ts'
import { addDays, daysBetween } from '#shared/kit/calendar.ts'
import { keepPicture } from '#test/e2e/kit/screenshots.ts'
import { LegalClockScreen } from './screens/legal-clock.ts'
import { SignInScreen } from './screens/sign-in.ts'
import { dueDate } from '#test/kit/shipped-law.ts'

/** The demand is put right to have come so long ago that an agreed term has been missed, over any holidays. */
const DEMANDED_DAYS_AGO = 25
const AGREED_DAYS = 1
const REFUND_ACT = 'Акт возврата денежных средств и товара'
let demo: DemoFacts
const centre = startedCentre(async (dataDir) => { demo = await fillDemo(dataDir) })

const person = (login: string) => ({ fullName: demoPerson(login), password: demo.password })
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

function lastDayOf(ruleId: 'GDS-REPAIR-AGREED' | 'GDS-REFUND', eventOn: string, n: number): string {
  const due = dueDate({ ruleId, eventOn, n })
  if (!due.ok) throw new Error('the term cannot be counted')
  return due.value.dueLegalOn
}

test('a repair term is agreed and missed, the customer asks for the money, it is returned and the product is handed over', async ({ page, faults }) => {
  const order = demo.repairing
  const receivedOn = daysAgoOn(DEMANDED_DAYS_AGO)
  const missedOn = lastDayOf('GDS-REPAIR-AGREED', receivedOn, AGREED_DAYS)
  const card = new LegalClockScreen(page)

  await test.step('the manager opens the demands of an order in repair', async () => {
    await new SignInScreen(page).enter(centre.address, person('sergeeva'))
    await page.goto(`${centre.address}/#/orders/${order.orderId}?tab=terms`)
    await card.isOf(order.number)
    await expect(card.demand('Безвозмездный ремонт')).toContainText(`получено ${typed(order.acceptedOn)}`)
    expect.soft(await overflowsOf(page), 'fits 1366 by 768').toEqual([])
    expect.soft(await barriersOn(page), 'no barriers').toEqual([])
  })

  await test.step('the day of the demand is put right: the letter lay at the desk', async () => {
    const table = card.main.getByRole('table', { name: 'Что произошло' })
    await table.getByRole('row').filter({ hasText: 'Требование получено' }).getByRole('button', { name: 'исправить' }).click()
    const dialog = card.dialog('Исправить запись')
    await dialog.getByRole('textbox', { name: /^Когда было/ }).fill(typed(receivedOn))
    await dialog.getByRole('textbox', { name: /^Почему исправляем/ }).fill('Письмо лежало в приёмной')
    await dialog.getByRole('button', { name: /^Исправить/ }).click()
    await expect(dialog).toBeHidden()
    await expect(card.demand('Безвозмездный ремонт')).toContainText(`получено ${typed(receivedOn)}`)
    await expect(table.getByText('исправлено: Письмо лежало в приёмной')).toBeVisible()
  })

  await test.step('a short term is agreed in writing, and it has passed', async () => {
    await card.agreeTerm(String(AGREED_DAYS), typed(receivedOn))
    await expect(card.demand('Безвозмездный ремонт')).toContainText(`${typed(missedOn)}, истёк`)
    const days = daysBetween(missedOn, todayOn())
    await expect.poll(async () => plain(await card.penalty.innerText())).toMatch(new RegExp(`${days} (день|дня|дней) × 1 % × `))
    await expect(card.penalty.getByText(/^растёт на/)).toBeVisible()
  })

  await test.step('the money is asked for: the new demand has a ground because the term was missed', async () => {
    await card.receive('Возврат денег', async (dialog) => {
      await expect(dialog.getByText(/^Прежнее требование \(безвозмездный ремонт\) закончится/)).toBeVisible()
      await expect(dialog.getByText('основание есть')).toBeVisible()
    })
    const refund = card.demand('Возврат денег')
    await expect(refund).toContainText(`${typed(lastDayOf('GDS-REFUND', todayOn(), 10))}, осталось`)
    await expect(refund).toContainText('10\u00a0дней')
    await expect(card.demand('Прежние требования')).toContainText('заменено другим требованием')
    await expect(card.penalty.getByText(`остановилась ${typed(todayOn())}`)).toBeVisible()
    expect.soft(await barriersOn(page), 'no barriers').toEqual([])
    await keepPicture(page, '11-terms-of-order')
  })

  await test.step('the same on another day: the penalty of the refund is not there yet', async () => {
    await card.fill('На дату', typed(addDays(todayOn(), 5)))
    await expect(card.main.getByRole('button', { name: 'К сегодняшнему дню' })).toBeVisible()
    await expect(card.penalty.getByText('Возврат денег', { exact: true })).toHaveCount(0)
    await card.press('К сегодняшнему дню')
  })

  await test.step('the refund is decided with the penalty in the sum, and settled with its receipt', async () => {
    await card.decide('Возврат денег', 'Срок ремонта нарушен.')
    await card.press('Записать возврат денег')
    const dialog = card.dialog('Возврат денег')
    await dialog.getByRole('textbox', { name: 'Чек возврата, номер' }).fill('0042')
    await dialog.getByRole('button', { name: /^Записать/ }).click()
    await expect(dialog).toBeHidden()
    await expect(card.demand('Возврат денег')).toContainText(`исполнено, ${typed(todayOn())}`)
    await expect(card.main.getByRole('table', { name: 'Что произошло' })).toContainText('Деньги возвращены')
  })

  await test.step('the act of refund carries the sum paid, the penalty of the missed repair and how it was counted (art. 22, 23)', async () => {
    const days = daysBetween(missedOn, todayOn())
    await card.fillPaper(REFUND_ACT, async (form) => {
      await expect(form.getByRole('textbox', { name: 'Дней просрочки' })).toHaveValue(String(days))
      await form.getByRole('radio', { name: 'наличными деньгами' }).check()
      await keepPicture(page, '15-paper-form')
    })
    const act = await readSavedPdf(await card.savePaper(REFUND_ACT))
    for (const words of ['Итого к возврату', `безвозмездное устранение недостатков: срок истёк ${typed(missedOn)}`, 'ст. 23', '0042', order.number]) expect(act.packed).toContain(packed(words))
    await card.openTab('Требования и сроки')
  })

  await test.step('the agreement is taken back: it stays to be read, and the penalty it made is gone', async () => {
    const table = card.main.getByRole('table', { name: 'Что произошло' })
    const before = await table.getByRole('row').count()
    await table.getByRole('row').filter({ hasText: 'Срок ремонта согласован письменно' }).getByRole('button', { name: 'не было' }).click()
    const dialog = card.dialog('Этого не было')
    await dialog.getByRole('textbox', { name: /^Почему исправляем/ }).fill('Соглашение не подписали')
    await dialog.getByRole('button', { name: /^Отметить/ }).click()
    await expect(dialog).toBeHidden()
    await expect(table.getByRole('row')).toHaveCount(before + 1)
    await expect(table.getByText('этого не было: Соглашение не подписали')).toBeVisible()
    await expect(card.penalty.getByText('Ни один срок не нарушен, неустойки нет.'), 'without the agreement the term is 45 days').toBeVisible()
  })

  await test.step('the product is handed over: nothing new is written down any more', async () => {
    await card.handOver(order.customerName)
    await expect(card.main.getByRole('button', { name: 'Зарегистрировать требование: заказ закрыт' })).toBeVisible()
    await expect(card.main.getByRole('button', { name: 'Записать событие: заказ закрыт' })).toBeVisible()
  })

  expect(faults).toEqual([])
})

test('the register of terms is walked, filtered, sorted and opened without the mouse', async ({ page, faults }) => {
  await new SignInScreen(page).enter(centre.address, person('sergeeva'))
  const card = new LegalClockScreen(page)
  const hands = new Hands(page)
  await page.goto(`${centre.address}/#/terms`)
  await card.seesHeading('Сроки')
  const grid = card.main.getByRole('grid', { name: 'Идущие сроки' })
  const rows = grid.getByRole('row')
  await expect(rows.nth(3)).toBeVisible()
  expect.soft(await overflowsOf(page), 'fits 1366 by 768').toEqual([])
  expect.soft(await barriersOn(page), 'no barriers').toEqual([])
  await expect(grid).toBeFocused()
  await keepPicture(page, '12-running-terms')
  await hands.press('KeyS')
  await expect(grid.getByRole('columnheader', { name: /^По закону/ })).toHaveAttribute('aria-sort', 'ascending')
  await hands.press('Digit2')
  await expect(card.main.getByRole('button', { name: /срок истёк$/ })).toHaveAttribute('aria-pressed', 'true')
  await hands.press('Digit1', 'Home')
  const number = (await rows.nth(1).getByRole('gridcell').first().innerText()).slice(0, '26-00001'.length)
  await hands.press('Enter')
  await card.isOf(number)
  await expect(card.main.getByRole('tab', { name: 'Требования и сроки' })).toHaveAttribute('aria-selected', 'true')
  await hands.press('KeyR')
  await expect(card.dialog('Зарегистрировать требование')).toBeVisible()
  await hands.press('Escape')
  expect(faults).toEqual([])
})

test('the register is saved as a workbook and counted again', async ({ page }) => {
  await new SignInScreen(page).enter(centre.address, person('sergeeva'))
  const card = new LegalClockScreen(page)
  await card.goTo('Сроки')
  await expect(card.main.getByRole('grid', { name: 'Идущие сроки' }).getByRole('row').nth(1)).toBeVisible()
  const [download] = await Promise.all([page.waitForEvent('download'), card.press('Выгрузить в Excel')])
  const sheet = (await readSavedWorkbook(download)).worksheets[0]
  expect(sheet?.rowCount ?? 0).toBeGreaterThan(1)
  await card.press('Пересчитать')
  await expect(card.main.getByText(/^Пересчитано /)).toBeVisible()
})
