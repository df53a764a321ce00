import type { Page } from '@playwright/test'
import { openBrowserCentre } from './browser-centre.ts'
import { limitFigure, percentile, type Figure } from './measure.ts'

const TYPED = ['иванов', 'кузнецов', '26-0', 'aw70', 'семёнов', '9215', 'лебедев', 'nw-7']
const LIMIT_MS = 100
const BLOCK_LIMIT_MS = 50
const ANSWER_LIMIT_MS = 5_000

/** From the pressed key to the rows on the screen, in a real browser over the whole centre; and how long the page ever stood still. */
export async function screenFigures(dataDir: string): Promise<readonly Figure[]> {
  const centre = await openBrowserCentre(dataDir)
  try {
    const page = await centre.newPage()
    await page.addInitScript(() => {
      const seen = { longestMs: 0 }
      Object.assign(window, { blocks: seen })
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.longestMs = Math.max(seen.longestMs, entry.duration) }).observe({ type: 'longtask', buffered: false })
    })
    await page.goto('/')
    await page.getByRole('grid').waitFor()
    // The start of the page is another figure; from here on a person works.
    await page.evaluate(() => { (window as unknown as { blocks: { longestMs: number } }).blocks.longestMs = 0 })
    const times: number[] = []
    for (const word of TYPED) times.push(...(await typeAndTime(page, word)))
    const { longestMs } = await page.evaluate(() => (window as unknown as { blocks: { longestMs: number } }).blocks)
    times.sort((left, right) => left - right)
    return [limitFigure('key to results on the screen, p50', percentile(times, 50), 'ms', LIMIT_MS), limitFigure('key to results on the screen, p95', percentile(times, 95), 'ms', LIMIT_MS), limitFigure('longest standstill of the page while searching', longestMs, 'ms', BLOCK_LIMIT_MS)]
  } finally {
    await centre.close()
  }
}

async function typeAndTime(page: Page, word: string): Promise<number[]> {
  await page.keyboard.press('F3')
  const field = page.getByRole('combobox').first()
  await field.fill('')
  const times: number[] = []
  for (const letter of word) {
    // Measured inside the page: from the key event to the frame in which the list answers what is typed.
    await page.evaluate((limitMs) => { Object.assign(window, { shown: new Promise<number>((resolve, reject) => {
      const onKey = (): void => {
        const startedMs = performance.now()
        const check = (): void => {
          const spentMs = performance.now() - startedMs
          if (document.querySelector('[role="listbox"]')?.getAttribute('aria-busy') === 'false') resolve(spentMs)
          else if (spentMs > limitMs) reject(new Error('no answer on the screen'))
          else requestAnimationFrame(check)
        }
        // The first frame after the key still shows the answer to the letters before it.
        requestAnimationFrame(() => requestAnimationFrame(check))
      }
      document.activeElement?.addEventListener('input', onKey, { once: true })
    }) }) }, ANSWER_LIMIT_MS)
    await page.keyboard.type(letter)
    times.push(await page.evaluate(() => (window as unknown as { shown: Promise<number> }).shown))
  }
  await page.keyboard.press('Escape')
  return times.slice(1)
}
