import type { Page } from '@playwright/test'
import { startedCentre } from '#test/e2e/kit/centre.ts'
import { demoPerson, fillDemo, type DemoFacts } from '#test/e2e/kit/demo-centre.ts'
import { expect, test } from '#test/e2e/kit/journey.ts'
import { OrderCardScreen } from './screens/order-card.ts'
import { SignInScreen } from './screens/sign-in.ts'

let demo: DemoFacts
const centre = startedCentre(async (dataDir) => { demo = await fillDemo(dataDir) })

interface Role {
  readonly who: string
  readonly login: string
  readonly rail: readonly string[]
}

const EVERYBODY = ['Стол', 'Сроки', 'Заказы', 'Экспертиза', 'Склад', 'Справочники', 'Настройки']
const ROLES: readonly Role[] = [
  { who: 'a receptionist', login: 'ivanova', rail: ['Стол', 'Сроки', 'Приём', 'Заказы', 'Экспертиза', 'Склад', 'Справочники', 'Настройки'] },
  { who: 'an engineer', login: 'orlov', rail: EVERYBODY },
  { who: 'a clerk of suppliers', login: 'gusev', rail: ['Стол', 'Сроки', 'Заказы', 'Экспертиза', 'Склад', 'Поставщики', 'Справочники', 'Настройки'] },
  { who: 'a manager', login: 'sergeeva', rail: ['Стол', 'Сроки', 'Приём', 'Заказы', 'Экспертиза', 'Склад', 'Поставщики', 'Справочники', 'Импорт', 'Журнал', 'Настройки'] },
]

async function enterAs(page: Page, login: string): Promise<OrderCardScreen> {
  await new SignInScreen(page).enter(centre.address, { fullName: demoPerson(login), password: demo.password })
  return new OrderCardScreen(page)
}

async function openOrder(page: Page, orderId: number | undefined): Promise<void> {
  await page.goto(`${centre.address}/#/orders/${orderId}`)
}

for (const { who, login, rail } of ROLES) {
  test(`${who} sees the parts of the program that the role needs`, async ({ page }) => {
    const window = await enterAs(page, login)
    const shown = await window.rail.getByRole('listitem').allInnerTexts()
    expect(shown.map((text) => text.split('\n')[0])).toEqual(rail)
    await expect(page.getByRole('banner').getByRole('button', { name: /^Новый приём/ })).toHaveCount(rail.includes('Приём') ? 1 : 0)
  })
}

test('a part that is closed to the role says who may see it', async ({ page }) => {
  const window = await enterAs(page, 'orlov')
  for (const place of ['import', 'journal', 'settings/people']) {
    await page.goto(`${centre.address}/#/${place}`)
    await expect(window.main.getByText('Раздел закрыт для вашей роли')).toBeVisible()
    await expect(window.main.getByText(/Смотреть может руководитель, администратор/)).toBeVisible()
  }
  await page.goto(`${centre.address}/#/suppliers`)
  await expect(window.main.getByText(/специалист по поставщикам, руководитель, администратор/).first()).toBeVisible()
})

test('an engineer who presses the key of the intake is told who takes products in', async ({ page }) => {
  const window = await enterAs(page, 'orlov')
  await page.keyboard.press('F2')
  await window.seesNotice('может приёмщик, руководитель, администратор')
})

test('only the management decides: others see the decisions closed, with the reason', async ({ page }) => {
  const order = demo.orderAt.decision
  for (const login of ['ivanova', 'orlov', 'gusev']) {
    const card = await enterAs(page, login)
    await openOrder(page, order?.orderId)
    const decisions = card.main.getByRole('region', { name: 'Что можно решить' })
    await expect(decisions).toContainText('Принять решение может руководитель, администратор')
    await expect(decisions.getByRole('button', { name: /^Гарантийный ремонт/ })).toHaveAttribute('aria-disabled', 'true')
    await card.signOut()
  }
  const card = await enterAs(page, 'sergeeva')
  await openOrder(page, order?.orderId)
  await card.decide('Гарантийный ремонт', 'Производственный недостаток, гарантия действует.')
  await expect(card.main.getByRole('region', { name: 'Решение' })).toContainText('Гарантийный ремонт')
})

test('an engineer and a clerk cannot hand over, a receptionist can and finds what is still missing', async ({ page }) => {
  const order = demo.orderAt.ready
  const card = await enterAs(page, 'orlov')
  await openOrder(page, order?.orderId)
  await card.isOf(order?.number ?? '')
  await expect(card.main.getByRole('button', { name: /^Выдать/ })).toHaveCount(0)
  await card.signOut()
  await enterAs(page, 'ivanova')
  await openOrder(page, order?.orderId)
  await expect(card.main.getByRole('region', { name: 'Почему нельзя выдать' })).toContainText('сегодня не напечатан акт выдачи из ремонта')
})

test('the engineer works in the order and sees no phone book; the clerk changes no expertise', async ({ page }) => {
  const order = demo.orderAt.expertise
  const card = await enterAs(page, 'orlov')
  await page.goto(`${centre.address}/#/reference/customers`)
  await expect(card.main.getByText('Раздел закрыт для вашей роли')).toBeVisible()
  await card.signOut()
  await enterAs(page, 'gusev')
  await page.goto(`${centre.address}/#/orders/${order?.orderId}/expertise`)
  await card.seesHeading(/^Экспертиза /)
  await expect(card.main.getByText('Заполнять экспертизу может инженер, руководитель, администратор.')).toBeVisible()
  await expect(card.main.getByRole('radio', { name: '1 норма' })).toHaveCount(0)
})

test('the table of rights on the screen is the one the program keeps to', async ({ page }) => {
  const window = await enterAs(page, 'sergeeva')
  await page.goto(`${centre.address}/#/settings/access`)
  const decide = window.main.getByRole('region', { name: 'Права ролей' }).getByRole('row', { name: /^Решение по заказу/ })
  await expect(decide.getByRole('cell')).toHaveText([/./, /не может/, /не может/, /не может/, /✓/, /✓/])
})
