import type { CDPSession, Page } from '@playwright/test'
import { fillData, OWNER, startedCentre } from '#test/e2e/kit/centre.ts'
import { expect, test } from '#test/e2e/kit/journey.ts'
import { Hands } from '#test/e2e/kit/keyboard.ts'
import { SignInScreen } from './screens/sign-in.ts'

const centre = startedCentre((dataDir) => fillData(dataDir, async () => undefined))

/** Ends the page as a crash of the machine would: no event reaches it. */
async function kill(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const isDead = page.waitForEvent('crash')
  // A dead page gives no answer.
  void session.send('Page.crash').catch(() => undefined)
  await isDead
}

test('a killed window loses less than two seconds of an intake', async ({ page }) => {
  await new SignInScreen(page).enter(centre.address, OWNER)
  const hands = new Hands(page)
  await hands.press('F2')
  await page.getByRole('textbox', { name: 'Со слов клиента' }).focus()
  await hands.type('Стучит при отжиме')
  const LOST_AT_MOST_MS = 2_000
  await page.waitForTimeout(LOST_AT_MOST_MS)
  await kill(page)
  const again = await page.context().newPage()
  await again.goto(`${centre.address}/#/intake`)
  await expect(again.getByText(/восстановлен черновик от \d\d:\d\d/)).toBeVisible()
  await expect(again.getByRole('textbox', { name: 'Со слов клиента' })).toHaveValue('Стучит при отжиме')
  await again.getByRole('button', { name: 'Сбросить' }).click()
  await again.getByRole('button', { name: 'Стереть черновик' }).click()
  await again.reload()
  await expect(again.getByText('черновик сохраняется сам')).toBeVisible()
  await again.close()
})

const RUSSIAN: Readonly<Record<string, string>> = Object.fromEntries([...'qwertyuiopasdfghjklzxcvbnm'].map((letter, index) => [letter, 'йцукенгшщзфывапролдячсмить'.charAt(index)]))
const SHIFT = 8

function keyOf(sign: string, isRussian: boolean) {
  if (/\d/.test(sign)) return { code: `Digit${sign}`, key: sign, modifiers: 0 }
  if (sign === '-') return { code: 'Minus', key: '-', modifiers: 0 }
  const typed = isRussian ? (RUSSIAN[sign.toLowerCase()] ?? sign).toUpperCase() : sign
  return { code: `Key${sign}`, key: typed, modifiers: SHIFT }
}

/** Keys of a scanner, ten milliseconds apart by the clock of the keyboard, whatever the machine does meanwhile. */
async function scan(session: CDPSession, code: string, { isRussian, suffix, atMs }: { readonly isRussian: boolean; readonly suffix: 'Enter' | 'Tab' | null; readonly atMs: number }): Promise<void> {
  const STEP_S = 0.01
  const startS = atMs / 1000
  const sent: Promise<unknown>[] = []
  const send = (key: { readonly code: string; readonly key: string; readonly modifiers: number; readonly text?: string }, index: number) => {
    sent.push(session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, timestamp: startS + index * STEP_S }))
    sent.push(session.send('Input.dispatchKeyEvent', { type: 'keyUp', code: key.code, key: key.key, timestamp: startS + index * STEP_S }))
  }
  for (const [index, sign] of [...code].entries()) {
    const key = keyOf(sign, isRussian)
    send({ ...key, text: key.key }, index)
  }
  if (suffix !== null) send({ code: suffix, key: suffix, modifiers: 0 }, code.length)
  // All at once, as the cable gives them: waiting for an answer to every key would be a person's pace.
  await Promise.all(sent)
}

test('a scanner in a real browser: two layouts, three endings, no code misread and no stray character', async ({ page }) => {
  await new SignInScreen(page).enter(`${centre.address}/#/intake`, OWNER)
  const words = page.getByRole('textbox', { name: 'Со слов клиента' })
  await expect(words).toBeVisible()
  const session = await page.context().newCDPSession(page)
  const codes = Array.from({ length: 5 }, (_, index) => `SN${String.fromCharCode(65 + index)}${7_310_000 + index * 977}-QW`)
  for (const suffix of ['Enter', 'Tab', null] as const) {
    await page.evaluate((ending) => localStorage.setItem('scanner:1', JSON.stringify({ state: { prefix: '', suffix: ending, gapMs: 20, hasSound: false, learnedAt: null }, version: 0 })), suffix === null ? 'none' : suffix.toLowerCase())
    await page.reload()
    await words.fill('до · после')
    await page.evaluate(() => {
      const seen: string[] = []
      Object.assign(window, { seenScans: seen })
      window.addEventListener('scan', (event) => { event.preventDefault(); seen.push((event as CustomEvent<string>).detail) }, { capture: true })
    })
    let atMs = Date.now()
    for (const isRussian of [false, true]) {
      for (const code of codes) {
        await words.focus()
        atMs = Math.max(atMs + 1_000, Date.now())
        await scan(session, code, { isRussian, suffix, atMs })
        await expect(words, `${suffix ?? 'no ending'}, ${isRussian ? 'Russian' : 'Latin'} layout`).toHaveValue('до · после')
      }
    }
    await expect.poll(() => page.evaluate(() => (window as unknown as { seenScans: readonly string[] }).seenScans)).toEqual([...codes, ...codes])
  }
})

test('a look of the list of orders is saved and opened again by keys alone, after a restart of the window by its name', async ({ page }) => {
  await new SignInScreen(page).enter(`${centre.address}/#/orders?status=ready`, OWNER)
  const hands = new Hands(page)
  await expect(page.getByRole('grid', { name: 'Заказы' })).toBeFocused()
  await hands.press('v')
  await expect(page.getByRole('menu').locator(':focus')).toBeAttached()
  await hands.press('ArrowDown', 'Enter')
  await expect(page.getByRole('textbox', { name: 'Название' })).toBeFocused()
  await hands.type('Кому звонить')
  await hands.press('Enter')
  await expect(page.getByRole('button', { name: 'Вид: Кому звонить' })).toBeVisible()
  await page.goto(`${centre.address}/#/terms`)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Сроки' })).toBeVisible()
  await hands.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await hands.type('кому зв')
  await expect(page.getByRole('option', { name: 'Заказы: Кому звонить' })).toBeVisible()
  await hands.press('Enter')
  await expect(page.getByRole('button', { name: 'Вид: Кому звонить' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Готово', pressed: true })).toBeVisible()
})
