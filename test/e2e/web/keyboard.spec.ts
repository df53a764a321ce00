import { startedCentre } from '#test/e2e/kit/centre.ts'
import { demoPerson, fillDemo, type DemoFacts } from '#test/e2e/kit/demo-centre.ts'
import { expect, test } from '#test/e2e/kit/journey.ts'
import { Hands } from '#test/e2e/kit/keyboard.ts'
import { SERIAL } from './screens/intake.ts'
import { SignInScreen } from './screens/sign-in.ts'
import { MainWindow } from './screens/window.ts'

const KEYS_ALLOWED = 45
let demo: DemoFacts
const centre = startedCentre(async (dataDir) => { demo = await fillDemo(dataDir) })

const person = (login: string) => ({ fullName: demoPerson(login), password: demo.password })

test('the receptionist takes a returning customer in by the keyboard alone, in at most 45 keys besides text', async ({ page }) => {
  await new SignInScreen(page).enter(centre.address, person('ivanova'))
  const window = new MainWindow(page)
  const hands = new Hands(page)
  const { unit, customerName } = demo.past
  const focused = (name: string | RegExp) => expect(window.main.getByRole('textbox', { name })).toBeFocused()
  await hands.press('F2')
  await focused(SERIAL)
  await hands.type(unit?.serial ?? '')
  await hands.press('Enter')
  await focused('Телефон')
  await expect(window.main.getByRole('group', { name: 'В прошлый раз:' })).toBeVisible()
  await hands.press('ArrowDown', 'Enter')
  await expect(window.main.getByText('клиент из базы').first()).toBeVisible()
  await hands.press('Space', 'Tab')
  await focused('Со слов клиента')
  await hands.type('Снова не включается')
  await hands.press('Tab')
  await hands.type('без повреждений')
  await hands.press('Tab')
  await hands.type('только изделие')
  await hands.press('Control+Enter', 'Control+Enter')
  await window.seesHeading(/^\d{2}-\d{5}/)
  await expect(window.main.getByText(customerName).first()).toBeVisible()
  expect(hands.keyCount).toBeLessThanOrEqual(KEYS_ALLOWED)
})

test('the queue of the desk is walked, looked at, assigned and opened without the mouse', async ({ page }) => {
  await new SignInScreen(page).enter(centre.address, person('sergeeva'))
  const window = new MainWindow(page)
  const hands = new Hands(page)
  const rows = window.main.getByRole('grid', { name: 'Открытые заказы' }).getByRole('row')
  await expect(rows.nth(1)).toHaveAttribute('aria-selected', 'true')
  await hands.press('ArrowDown', 'ArrowDown')
  await expect(rows.nth(3)).toHaveAttribute('aria-selected', 'true')
  const number = await rows.nth(3).getByRole('gridcell').first().innerText()
  await hands.press('Space')
  await expect(window.main.getByRole('complementary', { name: 'Просмотр заказа' })).toContainText(number.slice(0, 8))
  await hands.press('KeyA')
  const dialog = window.dialog(/^Назначить инженера/)
  await expect(dialog).toBeVisible()
  await hands.press('Escape')
  await expect(dialog).toBeHidden()
  await hands.press('Escape')
  await expect(window.main.getByRole('complementary', { name: 'Просмотр заказа' })).toBeHidden()
  await hands.press('Enter')
  await window.seesHeading(new RegExp(`^${number.slice(0, 8)}`))
})

test('an order is found by F3 from its number, its serial and the surname', async ({ page }) => {
  await new SignInScreen(page).enter(centre.address, person('sergeeva'))
  const window = new MainWindow(page)
  const { number, unit, customerName } = demo.past
  for (const typed of [number, unit?.serial ?? '', customerName.split(' ')[0] ?? '']) {
    const found = await window.find(typed)
    await expect(found.getByRole('option').filter({ hasText: number })).toBeVisible()
    await page.keyboard.press('Escape')
  }
  await window.find(number)
  await expect(page.getByRole('option').filter({ hasText: number })).toBeVisible()
  await page.keyboard.press('Enter')
  await window.seesHeading(new RegExp(`^${number}`))
})

test('the engineer marks the checklist with 1, 2 and 3', async ({ page }) => {
  const order = demo.orderAt.accepted
  await new SignInScreen(page).enter(`${centre.address}/#/orders/${order?.orderId}`, person('orlov'))
  const window = new MainWindow(page)
  const hands = new Hands(page)
  await window.seesHeading(new RegExp(`^${order?.number}`))
  await hands.press('Control+Enter')
  await window.seesHeading(/^Экспертиза /)
  const steps = window.main.getByRole('region', { name: 'Чек-лист' }).getByRole('listitem')
  const mark = async (no: number, key: string, word: string) => {
    await steps.nth(no).getByRole('button').first().focus()
    await hands.press('Enter', key)
    await expect(steps.nth(no).getByRole('radio', { name: word })).toBeChecked()
  }
  await mark(0, '1', '1 норма')
  await mark(1, '2', '2 дефект')
  await hands.type('скол у дверцы')
  await expect(steps.nth(1).getByRole('textbox', { name: 'Что увидели' })).toHaveValue('скол у дверцы')
  await mark(2, '3', '3 не проверялось')
  await expect(window.main.getByText('сохранено', { exact: false }).first()).toBeVisible()
})

test('the palette of commands opens by Ctrl+K on a Russian layout and leads to the journal', async ({ page }) => {
  await new SignInScreen(page).enter(centre.address, person('sergeeva'))
  const window = new MainWindow(page)
  const hands = new Hands(page)
  await expect(window.main.getByRole('grid', { name: 'Открытые заказы' })).toBeFocused()
  await hands.pressCtrlOnRussianLayout('KeyK', 'л')
  await expect(page.getByRole('combobox', { name: 'Куда перейти, что сделать, что найти' })).toBeFocused()
  await hands.type('журн')
  await expect(page.getByRole('option', { name: /^Журнал/ })).toHaveAttribute('aria-selected', 'true')
  await hands.press('Enter')
  await window.seesHeading('Журнал')
})

const WRITTEN_IN: readonly { readonly where: string; readonly key: string; readonly field: string }[] = [
  { where: 'the palette', key: 'Control+k', field: 'Куда перейти, что сделать, что найти' },
  { where: 'the search', key: 'F3', field: 'Поиск заказа, клиента, изделия' },
]
for (const { where, key, field } of WRITTEN_IN) {
  test(`a screen that comes late leaves the cursor in ${where}`, async ({ page }) => {
    let letIn: () => void = () => undefined
    const late = new Promise<void>((settle) => { letIn = settle })
    await page.route('**/assets/desk-*.js', async (route) => {
      await late
      await route.continue()
    })
    const signIn = new SignInScreen(page)
    await signIn.open(centre.address)
    await signIn.choosePerson(demoPerson('sergeeva'))
    await signIn.tryPassword(demo.password)
    await expect(page.getByRole('navigation', { name: 'Разделы' })).toBeVisible()
    await page.keyboard.press(key)
    await expect(page.getByRole('combobox', { name: field })).toBeFocused()
    letIn()
    await expect(page.getByRole('grid', { name: 'Открытые заказы', includeHidden: true }).getByRole('row', { includeHidden: true }).nth(1)).toBeVisible()
    await expect(page.getByRole('combobox', { name: field })).toBeFocused()
  })
}
