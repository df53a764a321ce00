import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const GRAVE: readonly string[] = ['serious', 'critical']

/** What keeps people with weak sight, a screen reader or no mouse from using the screen, one line for each place. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  // The frames of a page stand in a page of their own otherwise; the program has none to look into.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }).analyze()
  return violations
    .filter(({ impact }) => GRAVE.includes(impact ?? ''))
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`))
}
