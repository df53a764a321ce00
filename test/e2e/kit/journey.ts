import { test as base, type Page } from '@playwright/test'

declare global {
  interface Window { printed?: string[] }
}

/** A headless browser breaks at its own print dialog: what would have been printed is remembered by its name instead. */
export async function rememberPrints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      const shown = window.top ?? window
      shown.printed = [...(shown.printed ?? []), window.frameElement?.getAttribute('title') ?? '']
    }
  })
}

/** Names of the papers printed since the page was loaded, in order. */
export const printedPapers = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.printed ?? [])

/** Adds what the browser complains about: errors of scripts, of the console and answers of a broken program. */
export function watchFaults(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()) })
  page.on('response', (response) => { if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`) })
}

/** A journey: a page whose prints are remembered and whose faults are gathered. */
export const test = base.extend<{ faults: string[] }>({
  page: async ({ page }, use) => {
    await rememberPrints(page)
    await use(page)
  },
  faults: async ({ page }, use) => {
    const faults: string[] = []
    watchFaults(page, faults)
    await use(faults)
  },
})
export { expect } from '@playwright/test'
