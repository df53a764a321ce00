import { FirstRunScreen } from '#test/e2e/electron/screens/first-run.ts'
import { OWNER } from '#test/e2e/kit/centre.ts'
import { expect, test } from '#test/e2e/kit/journey.ts'
import { newDataDir, removeDataDir, startProgram, type StopSignal } from '#test/e2e/kit/program.ts'
import { IntakeScreen } from './screens/intake.ts'
import { SuppliersScreen } from './screens/suppliers.ts'

const SIGNALS: readonly StopSignal[] = ['SIGTERM', 'SIGINT']

for (const signal of SIGNALS) {
  test(`the program ends cleanly on ${signal} with a screen open, and starts again with everything in place`, async ({ page }) => {
    const dataDir = newDataDir()
    const first = await startProgram(dataDir)
    await page.goto(first.address)
    await new FirstRunScreen(page).createOwner(OWNER)
    const suppliers = new SuppliersScreen(page)
    await suppliers.addSupplier('Цзянсу Хомлайн', 'CNY', { 'Дней по договору': '60' })
    expect(await first.stop(signal)).toBe(0)
    const second = await startProgram(dataDir)
    await page.goto(second.address)
    await suppliers.goTo('Поставщики')
    await expect(suppliers.main.getByRole('row', { name: /Цзянсу Хомлайн/ })).toBeVisible()
    expect(await second.stop(signal)).toBe(0)
    removeDataDir(dataDir)
  })
}

test('while the program is away the screen says so and keeps what is typed, and goes on when it is back', async ({ page }) => {
  const dataDir = newDataDir()
  const first = await startProgram(dataDir)
  const port = Number(new URL(first.address).port)
  await page.goto(first.address)
  await new FirstRunScreen(page).createOwner(OWNER)
  const intake = new IntakeScreen(page)
  await intake.open()
  await intake.fill('Со слов клиента', 'Гудит при отжиме')
  await first.stop()
  await intake.fill('Телефон', '+7 921 555-14-20')
  await expect(page.getByText('Нет связи с программой. На экране то')).toBeVisible()
  const second = await startProgram(dataDir, port)
  await expect(page.getByText('Нет связи с программой. На экране то')).toBeHidden()
  await expect(intake.main.getByRole('textbox', { name: 'Со слов клиента' })).toHaveValue('Гудит при отжиме')
  expect(await second.stop()).toBe(0)
  removeDataDir(dataDir)
})
