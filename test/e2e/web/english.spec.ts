import { DEMO_PEOPLE } from '#demo/people-and-models.ts'
import { startedCentre } from '#test/e2e/kit/centre.ts'
import { demoPerson, fillDemo, type DemoFacts } from '#test/e2e/kit/demo-centre.ts'
import { overflowsOf } from '#test/e2e/kit/fit.ts'
import { expect, test } from '#test/e2e/kit/journey.ts'
import { russianLabelsOn, russianOn, russianWords } from '#test/e2e/kit/russian-words.ts'
import { shortNameOf } from '#renderer/texts/formats.ts'

/** What people of this centre are called by their work, and how its warehouse, its bins and the country of its suppliers are named. */
const DATA: ReadonlySet<string> = new Set(DEMO_PEOPLE.map(({ position }) => position).concat('Основной склад', 'Запчасти', 'Карантин', 'Китай'))

/** Where a day passes: address and heading. */
const PLACES: readonly (readonly [path: string, heading: RegExp])[] = [
  ['/', /^Desk$/], ['/intake', /^New intake$/], ['/orders', /^Orders$/], ['/terms', /^Terms/], ['/warehouse', /^Warehouse$/], ['/warehouse/buying', /^Warehouse$/], ['/suppliers', /^Suppliers$/], ['/suppliers/claims', /^Suppliers$/], ['/reference', /^Reference$/], ['/journal', /^Journal$/], ['/settings', /^Settings$/], ['/settings/mine', /^Settings$/],
]

let demo: DemoFacts
const centre = startedCentre(async (dataDir) => { demo = await fillDemo(dataDir) })

test('a person who reads no Russian takes English on the first screen and finds nothing else all day; the choice stays and can be taken back', async ({ page, faults }) => {
  const words = await russianWords()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const english = () => asked.filter((path) => /\/en-[\w-]+\.js$/.test(path))

  await page.goto(centre.address)
  const toEnglish = page.getByRole('button', { name: 'English' })
  await expect(toEnglish).toBeVisible()
  expect(english(), 'Russian loads no English').toEqual([])
  await toEnglish.click()
  await page.getByRole('button', { name: shortNameOf(demoPerson('owner')) }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(english().length).toBeGreaterThan(0)
  await page.getByRole('textbox', { name: 'Password', exact: true }).fill(demo.password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible()

  for (const [path, heading] of [...PLACES, [`/orders/${demo.repairing.orderId}`, new RegExp(`^${demo.repairing.number}`)] as const]) {
    await test.step(path, async () => {
      await page.goto(`${centre.address}/#${path}`)
      await expect(page.getByRole('main').getByRole('heading', { level: 1, name: heading })).toBeAttached()
      await page.waitForLoadState('networkidle')
      await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0)
      expect.soft(await russianOn(page, words, DATA), 'words of the Russian interface').toEqual([])
      expect.soft(await russianLabelsOn(page), 'heads and names').toEqual([])
      expect.soft(await overflowsOf(page), 'fits 1366 by 768').toEqual([])
    })
  }

  await page.goto(`${centre.address}/#/settings/mine`)
  await page.reload()
  await page.getByRole('radio', { name: 'Русский' }).or(page.getByRole('button', { name: 'Русский' })).first().click()
  await expect(page.getByRole('navigation', { name: 'Разделы' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  expect(faults).toEqual([])
})
