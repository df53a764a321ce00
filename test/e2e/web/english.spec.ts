import type { Page } from '@playwright/test'
import { startedCentre } from '#test/e2e/kit/centre.ts'
import { demoPerson, fillDemo, type DemoFacts } from '#test/e2e/kit/demo-centre.ts'
import { overflowsOf } from '#test/e2e/kit/fit.ts'
import { expect, test } from '#test/e2e/kit/journey.ts'
import { oneWindow } from '#test/e2e/kit/one-window.ts'
import { russianOn, wordsOfPeople } from '#test/e2e/kit/russian-words.ts'
import { shortNameOf } from '#renderer/texts/formats.ts'

/** Russian that belongs to an English page: the language by its own name, and words of the language of templates, whose papers are Russian. */
const OWN_WORDS: readonly string[] = ['Русский', '«словами»', '«дней»', '«месяцев»', '«раз»', '«полностью»']

const PLACES: Readonly<Record<string, readonly string[]>> = {
  'at the counter': ['/', '/intake', '/orders', '/terms', '/expertise', '/import', '/journal'],
  'in the warehouse': [
    '/warehouse', '/warehouse/parts/new', '/warehouse/parts/1', '/warehouse/waiting', '/warehouse/buying', '/warehouse/buying/new', '/warehouse/receipts', '/warehouse/receipts/new', '/warehouse/quarantine', '/warehouse/ledger', '/warehouse/counts', '/warehouse/units', '/warehouse/places', '/warehouse/exchange',
  ],
  'about suppliers': ['/suppliers', '/suppliers/new', '/suppliers/shipments', '/suppliers/shipments/new', '/suppliers/claims', '/suppliers/claims/board', '/suppliers/claims/new', '/suppliers/claims/1', '/suppliers/mail', '/suppliers/reports'],
  'in reference data and settings': [
    '/reference', '/reference/categories/1', '/reference/models', '/reference/customers', '/reference/units', '/reference/grounds', '/settings', '/settings/people', '/settings/templates', '/settings/templates/DOC_REPLY', '/settings/mail', '/settings/printing', '/settings/access', '/settings/law', '/settings/calendar', '/settings/scanner', '/settings/updates', '/settings/mine',
  ],
}
const ORDER_TABS = 7

/** Keys that follow each other faster than a hand are taken for a scanner and open nothing. */
const HUMAN_PRESS_MS = 60

let demo: DemoFacts
let people: readonly string[] = []
const centre = startedCentre(async (dataDir) => {
  demo = await fillDemo(dataDir)
  people = [...OWN_WORDS, ...(await wordsOfPeople(dataDir))]
})

/** Longer than a screen waits before it says that it is loading. */
const LOOK_EVERY_MS = 200

/** Nothing on the screen changes any more, and nothing is loading. */
async function settled(page: Page): Promise<void> {
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toBeAttached()
  let seen = ''
  await expect.poll(async () => {
    const before = seen
    seen = await main.innerText()
    return seen === before
  }, { intervals: [LOOK_EVERY_MS] }).toBe(true)
  await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0)
}

async function seesEnglish(page: Page): Promise<void> {
  await settled(page)
  expect.soft(await russianOn(page, people), 'words nobody of the centre has written').toEqual([])
  expect.soft(await overflowsOf(page), 'fits 1366 by 768').toEqual([])
}

async function signIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: shortNameOf(demoPerson('owner')) }).click()
  await page.getByRole('textbox', { name: 'Password', exact: true }).fill(demo.password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible()
}

test('a person who reads no Russian takes English on the first screen; the choice stays and can be taken back', async ({ page, faults }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const english = () => asked.filter((path) => /\/en-[\w-]+\.js$/.test(path))

  await page.goto(centre.address)
  const toEnglish = page.getByRole('button', { name: 'English' })
  await expect(toEnglish).toBeVisible()
  expect(english(), 'Russian loads no English').toEqual([])
  await toEnglish.click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(english().length).toBeGreaterThan(0)
  await signIn(page)

  await page.goto(`${centre.address}/#/settings/mine`)
  await page.reload()
  await page.getByRole('radio', { name: 'Русский' }).or(page.getByRole('button', { name: 'Русский' })).first().click()
  await expect(page.getByRole('navigation', { name: 'Разделы' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  expect(faults).toEqual([])
})

test.describe('all day in English', () => {
  const window = oneWindow(async (page) => {
    await page.addInitScript(() => { localStorage.setItem('verstak-language', 'en') })
    await page.goto(centre.address)
    await signIn(page)
  })

  for (const [section, places] of Object.entries(PLACES)) {
    test(`nothing else is read ${section}`, async () => {
      const { page, faults } = window
      for (const path of places) {
        await test.step(path, async () => {
          await page.goto(`${centre.address}/#${path}`)
          await seesEnglish(page)
        })
      }
      expect(faults).toEqual([])
    })
  }

  for (const stage of ['work', 'decision'] as const) {
    test(`nothing else is read on an order at ${stage}, with why its days are so`, async () => {
      const { page, faults } = window
      await page.goto(`${centre.address}/#/orders/${demo.orderAt[stage]?.orderId}`)
      const tabs = page.getByRole('main').getByRole('tablist').first().getByRole('tab')
      await expect(tabs).toHaveCount(ORDER_TABS)
      for (const tab of await tabs.all()) {
        await test.step(await tab.innerText(), async () => {
          await tab.click()
          await settled(page)
          for (const why of await page.getByRole('main').getByRole('button', { name: /^why/ }).all()) await why.click()
          await seesEnglish(page)
        })
      }
      expect(faults).toEqual([])
    })
  }

  test('nothing else is read at the bench and in a form of a paper, whose own words are marked as Russian', async () => {
    const { page, faults } = window
    await page.goto(`${centre.address}/#/orders/${demo.orderAt.expertise?.orderId}/expertise`)
    await seesEnglish(page)
    await page.goto(`${centre.address}/#/orders/${demo.repairing.orderId}`)
    await settled(page)
    await page.keyboard.press('Control+p', { delay: HUMAN_PRESS_MS })
    await expect(page.getByRole('listbox', { name: 'Papers of the order' })).toBeVisible()
    await seesEnglish(page)
    await page.keyboard.type('reply', { delay: HUMAN_PRESS_MS })
    await page.keyboard.press('Enter', { delay: HUMAN_PRESS_MS })
    await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeVisible()
    await seesEnglish(page)
    expect(faults).toEqual([])
  })
})
