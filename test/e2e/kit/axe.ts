import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type * as axeCore from 'axe-core'

const AXE_SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const GRAVE: readonly string[] = ['serious', 'critical']

/** The looks besides the one on the screen; only colours differ between them. */
export interface Look { readonly scheme: 'light' | 'dark'; readonly contrast: 'usual' | 'more' }
export const DARK: readonly Look[] = [{ scheme: 'dark', contrast: 'usual' }]
export const HIGH_CONTRAST: readonly Look[] = [{ scheme: 'light', contrast: 'more' }, { scheme: 'dark', contrast: 'more' }]

/** A page gets axe once and keeps it from screen to screen. Frames are left out: the program lets none in from elsewhere. */
async function violationsOn(page: Page, options: axeCore.RunOptions = {}): Promise<axeCore.AxeResults['violations']> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE_SOURCE)
  return page.evaluate(async (how) => {
    const { axe } = window as unknown as typeof globalThis & { axe: typeof axeCore }
    return (await axe.run(document, how)).violations
  }, { ...options, iframes: false, resultTypes: ['violations'] } satisfies axeCore.RunOptions)
}

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
    const violations = await violationsOn(page, { runOnly: { type: 'rule', values: ['color-contrast'] } })
    pale.push(...violations.flatMap(({ nodes }) => nodes.map((node) => `${look.scheme}, contrast ${look.contrast}: ${node.target.join(' ')} ${node.html.slice(0, 160)} ${node.any[0]?.message.slice(0, 160) ?? ''}`)))
  }
  await set(was)
  return pale
}

/** What keeps people with weak sight, a screen reader or no mouse from using the screen, one line for each place. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  return (await violationsOn(page))
    .filter(({ impact }) => GRAVE.includes(impact ?? ''))
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`))
}
