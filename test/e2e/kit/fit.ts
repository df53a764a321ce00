import type { Page } from '@playwright/test'

/** 1280 by 720 at 125 % of the system: the least window the program is made for. */
const LEAST = { width: 1024, height: 576 } as const

/** What does not fit the least window; the window is as large as before afterwards. */
export async function overflowsWhenSmall(page: Page): Promise<readonly string[]> {
  const usual = page.viewportSize()
  await page.setViewportSize(LEAST)
  // Lists give up columns a frame after they have become narrow.
  await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)) }))
  const found = await overflowsOf(page)
  if (usual !== null) await page.setViewportSize(usual)
  return found
}

/** What does not fit the window: the page itself or the frame's middle scrolls sideways, or the page scrolls at all. */
export async function overflowsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    const main = document.querySelector('main')
    return [
      root.scrollWidth > root.clientWidth ? `page is ${root.scrollWidth} px wide in ${root.clientWidth}` : '',
      root.scrollHeight > root.clientHeight ? `page is ${root.scrollHeight} px high in ${root.clientHeight}` : '',
      main !== null && main.scrollWidth > main.clientWidth ? `screen is ${main.scrollWidth} px wide in ${main.clientWidth}` : '',
    ].filter((line) => line !== '')
  })
}
