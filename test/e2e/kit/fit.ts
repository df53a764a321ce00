import type { Page } from '@playwright/test'

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
