import type { Locator } from '@playwright/test'
import { startedCentre } from '#test/e2e/kit/centre.ts'
import { demoPerson, fillDemo, type DemoFacts } from '#test/e2e/kit/demo-centre.ts'
import { expect, printedPapers, test } from '#test/e2e/kit/journey.ts'
import { Hands } from '#test/e2e/kit/keyboard.ts'
import { oneWindow } from '#test/e2e/kit/one-window.ts'
import { keepPicture } from '#test/e2e/kit/screenshots.ts'
import { valueWithin } from './screens/expertise.ts'
import { SERIAL } from './screens/intake.ts'
import { MainWindow } from './screens/window.ts'

// One person at one window, from morning to evening, with the mouse unplugged: what is pressed goes to where the cursor is.
test.describe.configure({ mode: 'serial' })

const KEYS_ALLOWED = 45
const SEARCH = 'Поиск заказа, клиента, изделия'
const PALETTE = 'Куда перейти, что сделать, что найти'
let demo: DemoFacts
let hands: Hands
let window: MainWindow

const centre = startedCentre(async (dataDir) => { demo = await fillDemo(dataDir) })
const opened = oneWindow(async (page) => {
  hands = new Hands(page)
  window = new MainWindow(page)
  await page.goto(centre.address)
})

const sees = (text: string | RegExp) => expect(window.main.getByText(text).first()).toBeVisible()
const cursorIn = (field: Locator) => expect(field).toBeFocused()
const desk = () => window.main.getByRole('grid', { name: 'Открытые заказы' })
const picture = (name: string) => keepPicture(opened.page, `keys-${name}`)

/** Beginning of the name, then the password. */
async function signIn(letters: string, login: string): Promise<void> {
  await cursorIn(opened.page.getByRole('textbox', { name: 'Имя или логин' }))
  await hands.type(letters)
  await hands.press('Enter')
  await cursorIn(opened.page.getByRole('textbox', { name: 'Пароль', exact: true }))
  await sees(demoPerson(login))
  await hands.type(demo.password)
  await hands.press('Enter')
  await cursorIn(desk())
}

async function find(typed: string, number: string): Promise<void> {
  await hands.press('F3')
  await cursorIn(opened.page.getByRole('combobox', { name: SEARCH }))
  await hands.type(typed)
  await expect(opened.page.getByRole('listbox', { name: 'Найденные заказы' }).getByRole('option').filter({ hasText: number })).toBeVisible()
}

async function openOrder(number = ''): Promise<void> {
  await find(number, number)
  await hands.press('Enter')
  await window.seesHeading(new RegExp(`^${number}`))
}

/** Opens the list of the field that has the cursor and walks down to the wanted line. */
async function choose(list: string, wanted: RegExp): Promise<void> {
  const field = opened.page.getByRole('combobox', { name: list })
  const options = opened.page.getByRole('listbox', { name: list }).getByRole('option')
  await cursorIn(field)
  await hands.press('ArrowDown')
  await expect(options.first()).toBeVisible()
  const marked = options.filter({ hasText: wanted }).and(opened.page.locator('[data-combobox-selected]'))
  for (let down = 0; down < 12 && await marked.count() === 0; down += 1) await hands.press('ArrowDown')
  await hands.press('Enter')
  await expect(field).toHaveValue(wanted)
}

/** What has the cursor, by the words a person sees at it. */
const cursorAt = (): Promise<string> => opened.page.evaluate(() => {
  const active = document.activeElement
  const label = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? active.labels?.[0]?.textContent : active?.textContent
  return (active?.getAttribute('aria-label') ?? label ?? '').trim()
})

test('signs in by the first letters of the name and the password', async () => {
  await signIn('серг', 'sergeeva')
  await picture('desk')
})

test('looks at an order of the desk, assigns it and comes back to the same row', async () => {
  const row = desk().getByRole('row').nth(3)
  await hands.press('ArrowDown', 'ArrowDown')
  await expect(row).toHaveAttribute('aria-selected', 'true')
  await hands.press('Space')
  await expect(window.main.getByRole('complementary', { name: 'Просмотр заказа' })).toBeVisible()
  await hands.press('KeyA')
  const dialog = window.dialog(/^Назначить инженера/)
  await expect(dialog.getByRole('radio').first()).toBeVisible()
  const orlov = dialog.getByRole('radio', { name: 'Орлов Д. П.' })
  for (let round = 0; round < 4 && !(await orlov.isChecked()); round += 1) await hands.press('ArrowRight')
  await picture('assign')
  await hands.press('Enter')
  await window.seesNotice('Орлов Д. П.')
  await cursorIn(desk())
  await hands.press('Escape')
  await expect(window.main.getByRole('complementary', { name: 'Просмотр заказа' })).toBeHidden()
  await expect(row).toHaveAttribute('aria-selected', 'true')
})

test('finds an old order by its number, its serial and the surname', async () => {
  const { number, unit, customerName } = demo.past
  for (const typed of [unit?.serial ?? '', customerName.split(' ')[0] ?? '']) {
    await find(typed, number)
    await hands.press('Escape')
    await cursorIn(desk())
  }
  await openOrder(number)
})

test('takes a returning customer in with at most 45 keys besides text', async () => {
  const before = hands.keyCount
  const { unit, customerName } = demo.past
  const field = (name: string | RegExp) => cursorIn(window.main.getByRole('textbox', { name }))
  await hands.press('F2')
  await field(SERIAL)
  await hands.type(unit?.serial ?? '')
  await hands.press('Enter')
  await field('Телефон')
  await expect(window.main.getByRole('group', { name: 'В прошлый раз:' })).toBeVisible()
  await hands.press('ArrowDown', 'Enter')
  await sees('клиент из базы')
  await expect(window.main.getByRole('region', { name: 'Неисправность и состояние' }).locator(':focus')).toBeVisible()
  await hands.press('Space', 'Tab')
  await field('Со слов клиента')
  await hands.type('Не включается')
  await hands.press('Tab')
  await hands.type('без повреждений')
  await hands.press('Tab')
  await hands.type('только изделие')
  await picture('intake')
  await hands.press('Control+Enter', 'Control+Enter')
  await window.seesHeading(/^\d{2}-\d{5}/)
  await sees(customerName)
  expect(hands.keyCount - before).toBeLessThanOrEqual(KEYS_ALLOWED)
})

test('writes a note and registers a demand', async () => {
  await openOrder(demo.orderAt.accepted?.number)
  await hands.press('KeyN')
  await cursorIn(window.main.getByRole('textbox', { name: 'Внутренняя заметка' }))
  await hands.type('Звонить вечером')
  await hands.press('Control+Enter')
  await sees('Звонить вечером')
  await cursorIn(window.main)
  await hands.press('KeyR')
  const dialog = window.dialog('Зарегистрировать требование')
  const asked = dialog.getByRole('combobox', { name: 'Чего требует покупатель' })
  await cursorIn(asked)
  await hands.press('Control+Enter')
  await expect(dialog.getByText('Выберите требование')).toBeVisible()
  await cursorIn(asked)
  await choose('Чего требует покупатель', /^Возмещение расходов на ремонт$/)
  await picture('demand')
  await hands.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await sees(/^Требование: возмещение расходов/)
})

test('takes a decision by its number', async () => {
  await openOrder(demo.orderAt.decision?.number)
  await hands.press('KeyD')
  await expect(window.main.getByRole('region', { name: 'Что можно решить' }).locator(':focus')).toBeVisible()
  await picture('decide')
  await hands.press('Enter')
  await cursorIn(window.dialog(/^Решение: /).getByRole('textbox', { name: 'Почему так решено' }))
  await hands.type('Подтверждён')
  await hands.press('Control+Enter')
  await expect(window.dialog(/^Решение: /)).toBeHidden()
  await expect(window.main.getByRole('region', { name: 'Что можно решить' })).toBeHidden()
})

test('reserves a part for the repair', async () => {
  await openOrder(demo.orderAt.work?.number)
  const held = window.main.getByText(/^в резерве/)
  await hands.press('KeyW')
  await cursorIn(window.main.getByLabel('Запчасть: номер, название, модель или скан'))
  const before = await held.count()
  await hands.type('насос')
  await expect(opened.page.getByRole('option').first()).toBeVisible()
  await hands.press('ArrowDown', 'Enter', 'Enter')
  await cursorIn(window.main.getByRole('button', { name: /^Подтвердить/ }))
  await picture('part')
  await hands.press('Enter')
  await expect(held).toHaveCount(before + 1)
})

test('hands the product over with its act, and prints a label', async () => {
  const { number = '' } = demo.orderAt.ready ?? {}
  await openOrder(number)
  await hands.press('Control+Enter')
  const act = window.dialog(/^Акт .* № /)
  await expect(act.getByRole('img', { name: /^Страница 1 из/ })).toBeVisible()
  await picture('act')
  await hands.press('Escape')
  await expect(act).toBeHidden()
  await hands.press('Control+Enter')
  await cursorIn(window.dialog(/^Выдача: заказ /).getByRole('textbox', { name: 'Кто получил' }))
  await picture('hand-over')
  await hands.press('Control+Enter')
  await window.seesNotice(/ выдан$/)
  await hands.press('Control+KeyP')
  await hands.type('этик')
  await expect(opened.page.getByRole('option', { name: /^Напечатать этикетку/ })).toHaveAttribute('aria-selected', 'true')
  await hands.press('Enter')
  // The papers of handing over are printed meanwhile.
  const labels = async () => (await printedPapers(opened.page)).filter((name) => name.startsWith('Этикетка') && name.includes(number))
  await expect.poll(labels, 'one label').toHaveLength(1)
  await picture('label')
})

test('builds a claim, reached by the palette on a Russian layout', async () => {
  await hands.pressCtrlOnRussianLayout('KeyK', 'л')
  await cursorIn(opened.page.getByRole('combobox', { name: PALETTE }))
  await hands.type('новая прет')
  await expect(opened.page.getByRole('option', { name: /^Новая претензия/ })).toHaveAttribute('aria-selected', 'true')
  await hands.press('Enter')
  await choose('Поставщик', /дефект/)
  await expect(window.main.getByText(/^Отмечено [1-9]/)).toBeVisible()
  await picture('claim')
  await hands.press('Control+Enter')
  await window.seesHeading(/^Претензия /)
  await cursorIn(window.main.getByRole('grid', { name: 'Строки' }))
})

/** One step in order: its mark, its value within the limits, words where a photo is wanted. */
async function passStep(step: Locator): Promise<void> {
  const words = await step.getByRole('button').first().innerText()
  await hands.press('1')
  const value = step.getByRole('textbox', { name: /^Измерено/ })
  if (await value.count() > 0) {
    await cursorIn(value)
    await hands.type(valueWithin(words.split('\n').slice(2).join(' ')))
    await hands.press('Enter')
  }
  if (!words.includes('нужно фото')) return
  await hands.press('Enter')
  await cursorIn(step.getByRole('textbox', { name: 'Что увидели' }))
  await hands.type('ок')
  await hands.press('Enter')
}

/** What is pressed in each field Ctrl+Enter leads to, as long as something is missing. */
const FINDINGS: readonly { readonly at: RegExp; readonly text?: string; readonly chosen?: RegExp; readonly keys?: readonly string[] }[] = [
  { at: /^Методы/, text: 'Осмотр' },
  { at: /^Мультиметр/, keys: ['Space'] },
  { at: /^Условия проверки/, text: 'В помещении' },
  { at: /^Вывод/, chosen: /^Производственный/ },
  { at: /^Класс причины/, chosen: /^производство/ },
  { at: /^Заключение/, text: 'Подтверждён' },
  { at: /^Устраним/, keys: ['Space'] },
]

/** Fills the field the cursor is in and goes on to the next that is missing, or to the signature. */
async function fillWhatIsMissing(dialog: Locator): Promise<void> {
  const at = await cursorAt()
  const found = FINDINGS.find((one) => one.at.test(at))
  expect(found, `what to write at «${at}»`).toBeDefined()
  if (found?.chosen !== undefined) await choose(at, found.chosen)
  await hands.type(found?.text ?? '')
  await hands.press(...(found?.keys ?? []), 'Control+Enter')
  await expect.poll(async () => await dialog.isVisible() || await cursorAt() !== at).toBe(true)
}

test('an engineer takes the window over, examines the product and signs', async () => {
  const { page } = opened
  await hands.press('Control+KeyL')
  await cursorIn(page.getByRole('textbox', { name: 'Пароль', exact: true }))
  await hands.press('Escape')
  await signIn('орл', 'orlov')
  await openOrder(demo.orderAt.accepted?.number)
  await hands.press('Control+Enter')
  await window.seesHeading(/^Экспертиза /)
  const steps = window.main.getByRole('region', { name: 'Чек-лист' }).getByRole('listitem')
  await cursorIn(steps.first().getByRole('button').first())
  const count = await steps.count()
  for (let no = 0; no < count; no += 1) await passStep(steps.nth(no))
  await picture('checklist')
  const dialog = window.dialog('Подписать экспертизу?')
  await hands.press('Control+Enter')
  while (!(await dialog.isVisible())) await fillWhatIsMissing(dialog)
  await picture('sign')
  await hands.press('Enter')
  await window.seesNotice('Экспертиза подписана')
  await cursorIn(window.main.getByRole('button', { name: /^Карточка заказа/ }))
})

test('the window opened anew has the same cards, and a screen that comes late leaves the cursor in the search and in the palette', async () => {
  const { page } = opened
  const cards = page.getByRole('navigation', { name: 'Открытые карточки' }).getByRole('button')
  const left = await cards.allInnerTexts()
  expect(left.length).toBeGreaterThan(1)
  await hands.press('Control+Digit1')
  await cursorIn(desk())
  let letIn: () => void = () => undefined
  const late = new Promise<void>((settle) => { letIn = settle })
  await page.route('**/assets/desk-*.js', async (route) => {
    const response = await route.fetch()
    if ((await response.text()).includes('DeskScreen')) await late
    await route.fulfill({ response })
  })
  await page.reload()
  await expect(cards).toHaveText(left)
  await hands.press('F3')
  await cursorIn(page.getByRole('combobox', { name: SEARCH }))
  await hands.press('Control+KeyK')
  await cursorIn(page.getByRole('combobox', { name: PALETTE }))
  letIn()
  await expect(page.getByRole('grid', { name: 'Открытые заказы', includeHidden: true }).getByRole('row', { includeHidden: true }).nth(1)).toBeVisible()
  await cursorIn(page.getByRole('combobox', { name: PALETTE }))
  await hands.press('Escape')
  await cursorIn(page.getByRole('combobox', { name: SEARCH }))
})
