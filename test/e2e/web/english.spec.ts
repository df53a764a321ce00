import type { Page } from '@playwright/test'
import { startedCentre } from '#test/e2e/kit/centre.ts'
import { demoPerson, fillDemo, type DemoFacts } from '#test/e2e/kit/demo-centre.ts'
import { overflowsOf } from '#test/e2e/kit/fit.ts'
import { expect, test } from '#test/e2e/kit/journey.ts'
import { russianOn, wordsOfPeople } from '#test/e2e/kit/russian-words.ts'
import { shortNameOf } from '#renderer/texts/formats.ts'

/** Russian that belongs to an English page: the language by its own name, and words of the language of templates, whose papers are Russian. */
const OWN_WORDS: readonly string[] = ['Русский', '«словами»', '«дней»', '«месяцев»', '«раз»', '«полностью»']

const PLACES: readonly string[] = [
  '/', '/intake', '/orders', '/terms', '/expertise', '/warehouse', '/warehouse/parts/new', '/warehouse/parts/1', '/warehouse/waiting', '/warehouse/buying', '/warehouse/buying/new', '/warehouse/receipts', '/warehouse/receipts/new', '/warehouse/quarantine', '/warehouse/ledger',
  '/warehouse/counts', '/warehouse/units', '/warehouse/places', '/warehouse/exchange', '/suppliers', '/suppliers/new', '/suppliers/shipments', '/suppliers/shipments/new', '/suppliers/claims', '/suppliers/claims/board', '/suppliers/claims/new', '/suppliers/claims/1', '/suppliers/mail', '/suppliers/reports',
  '/reference', '/reference/categories/1', '/reference/models', '/reference/customers', '/reference/units', '/reference/grounds', '/import', '/journal',
  '/settings', '/settings/people', '/settings/templates', '/settings/templates/DOC_REPLY', '/settings/mail', '/settings/printing', '/settings/access', '/settings/law', '/settings/calendar', '/settings/scanner', '/settings/updates', '/settings/mine',
]

/** Keys that follow each other faster than a hand are taken for a scanner and open nothing. */
const HUMAN_PRESS_MS = 60

let demo: DemoFacts
const centre = startedCentre(async (dataDir) => { demo = await fillDemo(dataDir) })

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeAttached()
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0)
}

test('a person who reads no Russian takes English on the first screen and finds nothing else all day; the choice stays and can be taken back', async ({ page, faults }) => {
  const people = [...OWN_WORDS, ...(await wordsOfPeople(centre.dataDir))]
  const seesEnglish = async (): Promise<void> => {
    await settled(page)
    expect.soft(await russianOn(page, people), 'words nobody of the centre has written').toEqual([])
    expect.soft(await overflowsOf(page), 'fits 1366 by 768').toEqual([])
  }
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

  for (const path of PLACES) {
    await test.step(path, async () => {
      await page.goto(`${centre.address}/#${path}`)
      await seesEnglish()
    })
  }

  const tabs = page.getByRole('main').getByRole('tablist').first().getByRole('tab')
  for (const order of [demo.repairing.orderId, demo.orderAt.decision?.orderId]) {
    await page.goto(`${centre.address}/#/orders/${order}`)
    await expect(tabs).toHaveCount(7)
    for (const tab of await tabs.all()) {
      await test.step(`order ${order}, ${await tab.innerText()}`, async () => {
        await tab.click()
        await settled(page)
        for (const why of await page.getByRole('main').getByRole('button', { name: /^why/ }).all()) await why.click()
        await seesEnglish()
      })
    }
  }

  await test.step('the bench, down to a step with its hint, and a form of a paper', async () => {
    await page.goto(`${centre.address}/#/orders/${demo.orderAt.expertise?.orderId}/expertise`)
    await seesEnglish()
    await page.goto(`${centre.address}/#/orders/${demo.repairing.orderId}`)
    await settled(page)
    await page.keyboard.press('Control+p', { delay: HUMAN_PRESS_MS })
    await expect(page.getByRole('listbox', { name: 'Papers of the order' })).toBeVisible()
    await seesEnglish()
    await page.keyboard.type('reply', { delay: HUMAN_PRESS_MS })
    await page.keyboard.press('Enter', { delay: HUMAN_PRESS_MS })
    await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeVisible()
    await seesEnglish()
    await page.keyboard.press('Escape')
  })

  await page.goto(`${centre.address}/#/settings/mine`)
  await page.reload()
  await page.getByRole('radio', { name: 'Русский' }).or(page.getByRole('button', { name: 'Русский' })).first().click()
  await expect(page.getByRole('navigation', { name: 'Разделы' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  expect(faults).toEqual([])
})
