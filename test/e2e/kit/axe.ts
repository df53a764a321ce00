import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const GRAVE: readonly string[] = ['serious', 'critical']

/** The looks besides the one on the screen; only colours differ between them. */
export interface Look { readonly scheme: 'light' | 'dark'; readonly contrast: 'usual' | 'more' }
export const DARK: readonly Look[] = [{ scheme: 'dark', contrast: 'usual' }]
export const HIGH_CONTRAST: readonly Look[] = [{ scheme: 'light', contrast: 'more' }, { scheme: 'dark', contrast: 'more' }]

/** Text too pale to be read in these looks of the program. */
export async function paleTextOn(page: Page, looks: readonly Look[]): Promise<readonly string[]> {
  const set = (look: { readonly scheme?: string | undefined; readonly contrast?: string | undefined }) => page.evaluate(({ scheme, contrast }) => {
    const root = document.documentElement
    const was = { scheme: root.dataset['mantineColorScheme'], contrast: root.dataset['contrast'] }
    if (scheme !== undefined) root.dataset['mantineColorScheme'] = scheme
    if (contrast !== undefined) root.dataset['contrast'] = contrast
    return was
  }, look)
  const pale: string[] = []
  const was = await set({})
  for (const look of looks) {
    await set(look)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] }).analyze()
    pale.push(...violations.flatMap(({ nodes }) => nodes.map((node) => `${look.scheme}, contrast ${look.contrast}: ${node.target.join(' ')} ${node.html.slice(0, 160)} ${node.any[0]?.message.slice(0, 160) ?? ''}`)))
  }
  await set(was)
  return pale
}

/** What keeps people with weak sight, a screen reader or no mouse from using the screen, one line for each place. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  // Otherwise a blank page is opened for every look. Only frames from elsewhere are left out, and the program lets none in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }).analyze()
  return violations
    .filter(({ impact }) => GRAVE.includes(impact ?? ''))
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`))
}
