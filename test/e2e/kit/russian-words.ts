import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

const CATALOGUES = join(import.meta.dirname, '../../../renderer/texts/ru')
const CYRILLIC = /\p{Script=Cyrillic}/u
/** A word of the interface that is also what a person may have typed. */
const SHORTEST_CHARS = 3

function* wordsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* wordsIn(inner)
}

/** Every word and sentence the interface has in Russian, as it stands in the catalogues. */
export async function russianWords(): Promise<ReadonlySet<string>> {
  const files = readdirSync(CATALOGUES)
  const catalogues = await Promise.all(files.map((file) => import(join(CATALOGUES, file)) as Promise<object>))
  return new Set(catalogues.flatMap((catalogue) => [...wordsIn({ ...catalogue })]).filter((words) => words.length > SHORTEST_CHARS && CYRILLIC.test(words)))
}

/** What the page shows or reads aloud, piece by piece. */
const piecesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const pieces: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode() !== null) pieces.push(walker.currentNode.textContent ?? '')
    for (const name of ['aria-label', 'title', 'placeholder']) for (const element of document.querySelectorAll(`[${name}]`)) pieces.push(element.getAttribute(name) ?? '')
    return pieces.map((piece) => piece.trim())
  })

/** Words of the Russian interface on a page, apart from those that are the data of this centre. */
export async function russianOn(page: Page, words: ReadonlySet<string>, data: ReadonlySet<string>): Promise<readonly string[]> {
  return [...new Set((await piecesOf(page)).filter((piece) => words.has(piece) && !data.has(piece)))]
}

/** Buttons of the rail, tabs, columns and names of fields are never data; the last button of the rail is the person. */
export async function russianLabelsOn(page: Page): Promise<readonly string[]> {
  const rail = (await page.getByRole('navigation').first().getByRole('button').allInnerTexts()).slice(0, -1)
  const labels = await page.getByRole('main').locator('[role="columnheader"], [role="tablist"] [role="tab"], th, legend, label').allInnerTexts()
  return [...new Set([...rail, ...labels])].filter((label) => CYRILLIC.test(label))
}
