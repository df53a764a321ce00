import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** Notices that pass by themselves are not part of the screen. They are hidden by hand: the page allows no style of ours. */
const setNotices = (page: Page, display: 'none' | ''): Promise<void> =>
  page.locator('.mantine-Notifications-root').evaluateAll((roots, value) => { for (const root of roots) (root as HTMLElement).style.display = value }, display)

/** Keeps a picture of the screen for the README when VERSTAK_SCREENSHOTS names a folder. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['VERSTAK_SCREENSHOTS']
  if (folder === undefined || folder === '') return
  mkdirSync(folder, { recursive: true })
  await setNotices(page, 'none')
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
  await setNotices(page, '')
}
