import type { Page } from '@playwright/test'
import { rememberPrints, test, watchFaults } from './journey.ts'

export interface OneWindow {
  readonly page: Page
  /** What the browser complained about since the last journey began. */
  readonly faults: readonly string[]
}

/** One window for all journeys of a block, as a person goes from screen to screen through the day; `enter` signs them in. */
export function oneWindow(enter: (page: Page) => Promise<void>): OneWindow {
  let page: Page | null = null
  const faults: string[] = []
  test.beforeAll(async ({ browser }) => {
    page = await (await browser.newContext()).newPage()
    await rememberPrints(page)
    watchFaults(page, faults)
    await enter(page)
  })
  test.beforeEach(() => { faults.length = 0 })
  test.afterAll(() => page?.context().close())
  return {
    get page() {
      if (page === null) throw new Error('the window is not open')
      return page
    },
    faults,
  }
}
