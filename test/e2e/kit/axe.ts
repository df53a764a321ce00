import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const GRAVE: readonly string[] = ['serious', 'critical']

/** What keeps people with weak sight, a screen reader or no mouse from using the screen, one line for each place. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  // Otherwise a blank page is opened for every look. Only frames from elsewhere are left out, and the program lets none in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }).analyze()
  return violations
    .filter(({ impact }) => GRAVE.includes(impact ?? ''))
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`))
}
