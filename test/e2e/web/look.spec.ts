import type { Page } from '@playwright/test'
import { FirstRunScreen } from '#test/e2e/electron/screens/first-run.ts'
import { barriersOn, DARK, HIGH_CONTRAST, paleTextOn } from '#test/e2e/kit/axe.ts'
import { fillData, OWNER, startedCentre, type Centre } from '#test/e2e/kit/centre.ts'
import { demoPerson, fillDemo, type DemoFacts } from '#test/e2e/kit/demo-centre.ts'
import { overflowsOf, overflowsWhenSmall } from '#test/e2e/kit/fit.ts'
import { expect, test } from '#test/e2e/kit/journey.ts'
import { oneWindow } from '#test/e2e/kit/one-window.ts'
import { keepPicture } from '#test/e2e/kit/screenshots.ts'
import { SignInScreen } from './screens/sign-in.ts'
import { MainWindow } from './screens/window.ts'

/** Keys that follow each other faster than a hand are taken for a scanner and open nothing. */
const HUMAN_PRESS_MS = 60

interface Place {
  readonly name: string
  readonly path: string
  /** What stands there when there is nothing yet. */
  readonly empty?: string
}

const NOWHERE = { name: 'a place that is not there', path: '/nowhere', empty: 'Такого места нет' } as const satisfies Place

const PLACES: readonly Place[] = [
  { name: 'the desk', path: '/', empty: 'Открытых заказов нет' },
  { name: 'the intake', path: '/intake' },
  { name: 'the running terms', path: '/terms', empty: 'Ни один срок не идёт' },
  { name: 'the orders', path: '/orders', empty: 'Заказов нет' },
  { name: 'the queue of expertise', path: '/expertise' },
  { name: 'the parts', path: '/warehouse', empty: 'Каталог пуст' },
  { name: 'a new part', path: '/warehouse/parts/new' },
  { name: 'the orders that wait for parts', path: '/warehouse/waiting', empty: 'Никто не ждёт запчастей' },
  { name: 'what to buy', path: '/warehouse/buying', empty: 'Покупать нечего' },
  { name: 'a new order to a supplier', path: '/warehouse/buying/new' },
  { name: 'the receipts', path: '/warehouse/receipts', empty: 'Приходов нет' },
  { name: 'goods being taken in', path: '/warehouse/receipts/new', empty: 'Строк нет' },
  { name: 'the quarantine', path: '/warehouse/quarantine' },
  { name: 'the movements', path: '/warehouse/ledger' },
  { name: 'the counts', path: '/warehouse/counts', empty: 'Инвентаризаций ещё не было' },
  { name: 'the places of products', path: '/warehouse/units' },
  { name: 'the warehouses and cells', path: '/warehouse/places' },
  { name: 'price lists and exchange', path: '/warehouse/exchange', empty: 'Загрузок ещё не было' },
  { name: 'the suppliers', path: '/suppliers', empty: 'Поставщиков нет' },
  { name: 'a new supplier', path: '/suppliers/new' },
  { name: 'the shipments', path: '/suppliers/shipments', empty: 'Поставок нет' },
  { name: 'a new shipment', path: '/suppliers/shipments/new', empty: 'Строк нет' },
  { name: 'the claims', path: '/suppliers/claims', empty: 'Претензий нет' },
  { name: 'the board of claims', path: '/suppliers/claims/board', empty: 'Живых претензий нет' },
  { name: 'a new claim', path: '/suppliers/claims/new', empty: 'Выберите поставщика' },
  { name: 'the mail', path: '/suppliers/mail', empty: 'Почтовый ящик не подключён' },
  { name: 'the reports on suppliers', path: '/suppliers/reports', empty: 'Отказов за период нет' },
  { name: 'mailboxes', path: '/settings/mail', empty: 'Ящиков нет' },
  { name: 'kinds of products', path: '/reference' },
  { name: 'models', path: '/reference/models', empty: 'Моделей не найдено' },
  { name: 'customers', path: '/reference/customers', empty: 'Клиентов не найдено' },
  { name: 'units', path: '/reference/units', empty: 'Изделие не выбрано' },
  { name: 'grounds of refusal', path: '/reference/grounds' },
  { name: 'the import', path: '/import', empty: 'Загрузок ещё не было' },
  { name: 'the journal', path: '/journal' },
  { name: 'the centre', path: '/settings' },
  { name: 'the people', path: '/settings/people' },
  { name: 'the templates of papers', path: '/settings/templates' },
  { name: 'the template of a paper', path: '/settings/templates/DOC_REPLY' },
  { name: 'the printing', path: '/settings/printing', empty: 'Принтеров этикеток нет' },
  { name: 'the rights', path: '/settings/access' },
  { name: 'the scanner', path: '/settings/scanner' },
  { name: 'the folder of photos', path: '/settings/photos' },
  { name: 'the updates', path: '/settings/updates' },
  { name: 'what is mine', path: '/settings/mine' },
  NOWHERE,
]

/** One screen of each build: lists, forms, boards, charts, letters. */
const IN_HIGH_CONTRAST: readonly string[] = ['/', '/intake', '/orders', '/warehouse', '/suppliers/claims/board', '/suppliers/mail', '/suppliers/reports', '/settings', '/settings/mine']

/** The screen is whole: it has a heading, fits the window, raises no fault and stops nobody. */
async function seesWhole(page: Page, faults: readonly string[]): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('status', { name: 'Загружается' })).toHaveCount(0)
  expect.soft(await overflowsOf(page), 'fits 1366 by 768').toEqual([])
  expect.soft(await barriersOn(page), 'no barriers').toEqual([])
  expect.soft(faults, 'no faults').toEqual([])
}

/** Goes by way of a place that is not there, so that nothing of the screen before is taken for this one. */
async function goTo(page: Page, centre: Centre, path: string): Promise<void> {
  const nowhere = page.getByRole('heading', { level: 1, name: NOWHERE.empty })
  await page.goto(`${centre.address}/#${NOWHERE.path}`)
  await expect(nowhere).toBeVisible()
  if (path === NOWHERE.path) return
  await page.goto(`${centre.address}/#${path}`)
  await expect(nowhere).toBeHidden()
}

test.describe('an empty centre', () => {
  const centre = startedCentre((dataDir) => fillData(dataDir, async () => undefined))

  const window = oneWindow((page) => new SignInScreen(page).enter(centre.address, OWNER))

  for (const { name, path, empty } of PLACES) {
    test(`${name} of an empty centre`, async () => {
      const { page, faults } = window
      await goTo(page, centre, path)
      if (empty !== undefined) await expect(page.getByRole('main').getByText(empty).first()).toBeVisible()
      await seesWhole(page, faults)
    })
  }
})

test.describe('before anybody is signed in', () => {
  const centre = startedCentre()

  test('the first run', async ({ page, faults }) => {
    await page.goto(centre.address)
    await new FirstRunScreen(page).fill(OWNER)
    await seesWhole(page, faults)
  })
})

test.describe('a working centre', () => {
  let demo: DemoFacts
  const centre = startedCentre(async (dataDir) => { demo = await fillDemo(dataDir) })
  const window = oneWindow((page) => new SignInScreen(page).enter(centre.address, { fullName: demoPerson('owner'), password: demo.password }))

  test('the choice of the person', async ({ page, faults }) => {
    await new SignInScreen(page).open(centre.address)
    await seesWhole(page, faults)
    await new SignInScreen(page).choosePerson(demoPerson('orlov'))
    await seesWhole(page, faults)
  })

  for (const { name, path } of PLACES) {
    test(`${name} of a working centre`, async () => {
      const { page, faults } = window
      await goTo(page, centre, path)
      if (path === '/') await expect(page.getByRole('grid', { name: 'Открытые заказы' }).getByRole('row').nth(5)).toBeVisible()
      await seesWhole(page, faults)
      expect.soft(await overflowsWhenSmall(page), 'fits 1280 by 720 at 125 %').toEqual([])
      expect.soft(await paleTextOn(page, IN_HIGH_CONTRAST.includes(path) ? [...DARK, ...HIGH_CONTRAST] : DARK), 'legible in other looks').toEqual([])
      if (path === '/') await keepPicture(page, '02-desk')
    })
  }

  test('the card of an order at every stage', async () => {
    const { page, faults } = window
    for (const order of Object.values(demo.orderAt)) {
      await goTo(page, centre, `/orders/${order.orderId}`)
      await new MainWindow(page).seesHeading(new RegExp(`^${order.number}`))
      await test.step(order.status, async () => { await seesWhole(page, faults); expect.soft(await overflowsWhenSmall(page), 'fits 1280 by 720 at 125 %').toEqual([]); expect.soft(await paleTextOn(page, DARK), 'legible in the dark').toEqual([]) })
    }
  })

  test('every tab of the card of an order in repair', async () => {
    const { page, faults } = window
    await goTo(page, centre, `/orders/${demo.orderAt.work?.orderId}`)
    const tabs = page.getByRole('tablist', { name: 'Разделы заказа' }).getByRole('tab')
    await expect(tabs).toHaveCount(7)
    for (const tab of await tabs.all()) {
      await tab.click()
      await test.step(await tab.innerText(), () => seesWhole(page, faults))
    }
  })

  test('the expertise that is open and the one that is signed, down to the last step', async () => {
    const { page, faults } = window
    for (const order of [demo.orderAt.expertise, demo.orderAt.decision]) {
      await goTo(page, centre, `/orders/${order?.orderId}/expertise`)
      await new MainWindow(page).seesHeading(/^Экспертиза /)
      await seesWhole(page, faults)
    }
    await goTo(page, centre, `/orders/${demo.orderAt.expertise?.orderId}/expertise`)
    const steps = page.getByRole('region', { name: 'Чек-лист' }).getByRole('listitem')
    await steps.last().getByRole('button').first().click()
    await steps.first().scrollIntoViewIfNeeded()
    expect(await page.getByRole('main').evaluate((main) => main.scrollHeight - main.clientHeight), 'only the panes scroll').toBeLessThanOrEqual(0)
  })

  test('the windows over a screen: the palette, the keys, the person, an assignment', async () => {
    const { page, faults } = window
    await goTo(page, centre, '/')
    await expect(page.getByRole('grid', { name: 'Открытые заказы' }).getByRole('row').nth(1)).toBeVisible()
    for (const key of ['Control+k', 'Shift+Slash', 'a']) {
      await page.keyboard.press(key, { delay: HUMAN_PRESS_MS })
      await expect(page.getByRole('dialog')).toBeVisible()
      await seesWhole(page, faults)
      await page.keyboard.press('Escape', { delay: HUMAN_PRESS_MS })
      await expect(page.getByRole('dialog')).toBeHidden()
    }
  })
})
