import { OWNER, startedCentre } from '#test/e2e/kit/centre.ts'
import { expect, test } from '#test/e2e/kit/journey.ts'
import { fillSmallCentre } from '#test/e2e/kit/small-centre.ts'
import { IntakeScreen, SERIAL } from './screens/intake.ts'
import { SignInScreen } from './screens/sign-in.ts'
import { MainWindow } from './screens/window.ts'

const centre = startedCentre(fillSmallCentre)
const RECEPTIONIST = { fullName: 'Иванова Анна Сергеевна', password: OWNER.password }

test.describe('the intake', () => {
  test.beforeEach(async ({ page }) => {
    await new SignInScreen(page).enter(centre.address, RECEPTIONIST)
    await new IntakeScreen(page).open()
  })

  // First: whatever is typed below comes back as a draft.
  test('empty fields are listed, each line leads to its field, and nothing typed is lost', async ({ page }) => {
    const intake = new IntakeScreen(page)
    await intake.fill('Со слов клиента', 'Не греет воду')
    await intake.press('Принять и напечатать')
    const summary = intake.main.getByRole('alert')
    await expect(summary).toContainText('Чтобы принять изделие, осталось:')
    for (const line of ['Укажите серийный номер', 'Выберите модель', 'Укажите телефон', 'Укажите, кто сдаёт изделие', 'Опишите внешний вид', 'Укажите комплектность', 'Укажите оценку изделия']) await expect(summary.getByRole('button', { name: line })).toBeVisible()
    await summary.getByRole('button', { name: 'Опишите внешний вид' }).click()
    await expect(intake.main.getByRole('textbox', { name: 'Внешний вид' })).toBeFocused()
    await expect(intake.main.getByRole('textbox', { name: 'Со слов клиента' })).toHaveValue('Не греет воду')
  })

  const WRONG: readonly { readonly title: string; readonly fold?: string; readonly field: string; readonly typed: string; readonly message: string }[] = [
    { title: 'a day that does not exist', field: 'Продано', typed: '31.02.2026', message: 'Дата записывается как 05.11.2026' },
    { title: 'a day that has not come', field: 'Продано', typed: '01.01.2090', message: 'Дата не может быть позже' },
    { title: 'a negative price', fold: 'ещё: чек', field: 'Цена по чеку', typed: '-100', message: 'Сумма не может быть меньше нуля' },
    { title: 'a price in words', fold: 'ещё: чек', field: 'Цена по чеку', typed: 'сто рублей', message: 'Сумма записывается как 1 234,50' },
    { title: 'a phone that does not exist', field: 'Телефон', typed: '12345', message: 'Такого номера телефона нет' },
  ]
  for (const { title, fold, field, typed, message } of WRONG) {
    test(`${title} is told at the field, and stays typed`, async ({ page }) => {
      const intake = new IntakeScreen(page)
      if (fold !== undefined) await intake.press(fold)
      await intake.fill(field, typed)
      await page.keyboard.press('Tab')
      const input = intake.main.getByRole('textbox', { name: field, exact: true })
      await expect(intake.main.getByText(message)).toBeVisible()
      await expect(input).toHaveAttribute('aria-invalid', 'true')
      await expect(input).toHaveValue(typed)
    })
  }

  test('Russian letters that look like Latin ones in a serial number are put right, and the person is told', async ({ page }) => {
    const intake = new IntakeScreen(page)
    await intake.fill(SERIAL, 'АВС123456')
    await page.keyboard.press('Tab')
    await expect(intake.main.getByRole('textbox', { name: SERIAL })).toHaveValue('ABC123456')
    await expect(intake.main.getByText('заменены русские буквы, похожие на латинские')).toBeVisible()
  })

  test('a draft outlives another screen and a reload of the window', async ({ page }) => {
    const intake = new IntakeScreen(page)
    await intake.fill(SERIAL, 'SN771204')
    await intake.fill('Фамилия, имя, отчество', 'Смирнова Ольга Игоревна')
    await intake.goTo('Стол')
    await intake.open()
    await expect(intake.main.getByRole('textbox', { name: 'Фамилия, имя, отчество' })).toHaveValue('Смирнова Ольга Игоревна')
    await intake.fill('Внешний вид', 'потёртости')
    await page.reload()
    await intake.seesHeading('Новый приём')
    await expect(intake.main.getByText(/восстановлен черновик от/)).toBeVisible()
    await expect(intake.main.getByRole('textbox', { name: SERIAL })).toHaveValue('SN771204')
    await expect(intake.main.getByRole('textbox', { name: 'Внешний вид' })).toHaveValue('потёртости')
  })
})

test('a wrong tax number of the centre is told at the field, and stays typed', async ({ page }) => {
  await new SignInScreen(page).enter(centre.address, OWNER)
  const window = new MainWindow(page)
  await window.goTo('Настройки')
  await window.fill('ИНН', '7707083894')
  await window.press('Сохранить центр')
  await expect(window.main.getByText('Контрольные цифры ИНН не сходятся').first()).toBeVisible()
  await expect(window.main.getByRole('textbox', { name: 'ИНН', exact: true })).toHaveValue('7707083894')
})

test('a wrong password is told with the tries left, and after too many tries the person waits', async ({ page }) => {
  const signIn = new SignInScreen(page)
  await signIn.open(centre.address)
  await signIn.choosePerson('Гусев Павел Андреевич')
  for (const left of ['4 попытки', '3 попытки', '2 попытки', '1 попытка']) {
    await signIn.tryPassword('неверный пароль')
    await expect(page.getByText(`Пароль не подошёл. Осталось: ${left}.`)).toBeVisible()
  }
  await signIn.tryPassword('неверный пароль')
  await expect(page.getByText('Пароль не подошёл. Попытки закончились.')).toBeVisible()
  await signIn.tryPassword(OWNER.password)
  await expect(page.getByText(/Слишком много попыток\. Повторите через/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Войти: повторите через/ })).toHaveAttribute('aria-disabled', 'true')
})
