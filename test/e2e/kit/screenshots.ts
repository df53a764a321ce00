import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** Notices that pass by themselves are not part of the screen. */
const WITHOUT_NOTICES = '.mantine-Notifications-root { display: none }'

/** Keeps a picture of the screen for the README when VERSTAK_SCREENSHOTS names a folder. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['VERSTAK_SCREENSHOTS']
  if (folder === undefined || folder === '') return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', style: WITHOUT_NOTICES })
}
