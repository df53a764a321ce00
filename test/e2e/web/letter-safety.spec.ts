import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { build } from 'esbuild'
import { contentSecurityPolicy } from '#pages/content-security-policy.ts'
import { expect, test } from '#test/e2e/kit/journey.ts'
import { HOSTILE_LETTERS } from '#test/kit/hostile-letters.ts'

declare global {
  interface Window { showLetters: (letters: readonly string[], isCleaned: boolean) => void; HIT?: number }
}

const PAGE = 'http://program.example/'
const NONCE = 'bm9uY2U='
const LETTERS_AT_ONCE = 60
/** Longer than a picture, a script or a refresh of a frame needs to show itself. */
const SETTLED_MS = 400

async function script(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [join(import.meta.dirname, '../kit/letter-page.ts')], bundle: true, write: false, format: 'esm', platform: 'browser', logLevel: 'silent' })
  return outputFiles[0]?.text ?? ''
}

/** A page under the policy of the program; answers what anybody asked for besides the page itself, and what ran. */
async function openPage(page: Page) {
  const asked: string[] = []
  const ran: string[] = []
  const code = await script()
  await page.route('**/*', (route) => {
    const address = route.request().url()
    if (address === PAGE) return route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': contentSecurityPolicy(NONCE) }, body: `<meta name="style-nonce" content="${NONCE}"><body></body><script type="module" src="/page.js"></script>` })
    if (address === `${PAGE}page.js`) return route.fulfill({ contentType: 'text/javascript', body: code })
    asked.push(address)
    return route.abort()
  })
  page.on('dialog', (dialog) => { ran.push(dialog.message()); void dialog.dismiss() })
  page.on('popup', (popup) => { ran.push(`popup ${popup.url()}`) })
  page.on('websocket', (socket) => { asked.push(socket.url()) })
  await page.exposeFunction('noteHit', () => { ran.push('a message from a frame') })
  await page.goto(PAGE)
  await page.evaluate(() => window.addEventListener('message', () => { void (window as unknown as { noteHit: () => void }).noteHit() }))
  return { asked, ran }
}

/** Every frame is a process of its own, so each test takes its share of the spellings. */
const everyNth = (step: number, first: number): readonly string[] => HOSTILE_LETTERS.filter((_, index) => index % step === first)

async function showAll(page: Page, letters: readonly string[], isCleaned: boolean): Promise<void> {
  for (let from = 0; from < letters.length; from += LETTERS_AT_ONCE) {
    await page.evaluate(([some, cleaned]) => window.showLetters(some, cleaned), [letters.slice(from, from + LETTERS_AT_ONCE), isCleaned] as const)
    await page.waitForTimeout(SETTLED_MS)
    expect(await page.evaluate(() => window.HIT), 'nothing reached the page').toBeUndefined()
    expect(page.url()).toBe(PAGE)
  }
}

test('letters of strangers run nothing and ask for nothing', async ({ page }) => {
  const seen = await openPage(page)
  await showAll(page, everyNth(4, 1), true)
  expect(seen).toEqual({ asked: [], ran: [] })
})

test('even a letter that was not cleaned runs nothing and asks for nothing in its frame', async ({ page }) => {
  const seen = await openPage(page)
  await showAll(page, everyNth(6, 2), false)
  expect(seen).toEqual({ asked: [], ran: [] })
})

test('an honest letter keeps its colours under the policy of the program', async ({ page }) => {
  await openPage(page)
  await page.evaluate(() => window.showLetters(['<p style="color:#cc0000">Dear Anna</p><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="20" height="20">'], true))
  const letter = page.frameLocator('iframe')
  await expect(letter.getByText('Dear Anna')).toHaveCSS('color', 'rgb(204, 0, 0)')
  expect((await letter.locator('img').boundingBox())?.width).toBe(20)
})
