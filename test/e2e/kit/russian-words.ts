import { join } from 'node:path'
import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { shortNameOf } from '#renderer/texts/formats.ts'
import { starterCategories } from '#shared/reference/starter.ts'
import { fillData, OWNER } from './centre.ts'
import { newDataDir, removeDataDir } from './program.ts'

const CYRILLIC = /\p{Script=Cyrillic}/u
const SHORTEST_CHARS = 2
/** «ПР-26-00005»: numbers of Russian papers begin with Russian letters, as they do on the paper. */
const PAPER_NUMBER = /\p{Lu}{2}-\d{2}-\d{5}/gu

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* stringsIn(inner)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Everything with a Russian letter in the tables of a centre, line by line. */
function russianIn(dataDir: string): ReadonlySet<string> {
  const db = new Database(join(dataDir, 'verstak.sqlite'), { readonly: true })
  try {
    // What is indexed for the search is a copy of what stands elsewhere; migrations are the program's own.
    const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%\\_f_%' ESCAPE '\\' AND name <> 'schema_migrations'").pluck().all() as string[]
    const values = tables.flatMap((table) => [...stringsIn(db.prepare(`SELECT * FROM "${table}"`).all())])
    return new Set(values.filter((text) => CYRILLIC.test(text)).flatMap((text) => [...stringsIn(parsed(text))]).flatMap((text) => text.split('\n')).map((line) => line.trim()).filter((line) => CYRILLIC.test(line)))
  } finally {
    db.close()
  }
}

async function shippedWords(): Promise<ReadonlySet<string>> {
  const dataDir = newDataDir()
  try {
    await fillData(dataDir, async () => undefined)
    return new Set([...russianIn(dataDir)].filter((text) => !(Object.values(OWNER) as readonly string[]).includes(text)))
  } finally {
    removeDataDir(dataDir)
  }
}

/** An order keeps its unit with the kind of product in front, which is the program's word. */
const isNamedByKind = (text: string): boolean => starterCategories.some(({ nameRu }) => text.startsWith(`${nameRu} `))

/** What a customer said is theirs even where a clerk took it from the list. */
function saidBy(dataDir: string): readonly string[] {
  const db = new Database(join(dataDir, 'verstak.sqlite'), { readonly: true })
  try {
    return db.prepare('SELECT DISTINCT defect_words FROM orders').pluck().all() as string[]
  } finally {
    db.close()
  }
}

/** What people of this centre have written: whatever its tables hold beyond those of an empty centre, the longest first. */
export async function wordsOfPeople(dataDir: string): Promise<readonly string[]> {
  const shipped = await shippedWords()
  const written = [...russianIn(dataDir)].filter((text) => text.length >= SHORTEST_CHARS && !shipped.has(text) && !isNamedByKind(text))
  return [...new Set([...written, ...written.map(shortNameOf), ...saidBy(dataDir)])].toSorted((one, other) => other.length - one.length)
}

/** What the page shows or reads aloud, piece by piece, apart from what it marks as Russian. */
const piecesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isRussian = (element: Element | null): boolean => element?.closest('[lang="ru"]') !== null && element !== null
    const pieces: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    // What stands in a field is the value somebody may change.
    while (walker.nextNode() !== null) if (!isRussian(walker.currentNode.parentElement) && walker.currentNode.parentElement?.tagName !== 'TEXTAREA') pieces.push(walker.currentNode.textContent ?? '')
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) for (const element of document.querySelectorAll(`[${name}]`)) if (!isRussian(element)) pieces.push(element.getAttribute(name) ?? '')
    return pieces.map((piece) => piece.trim())
  })

/** Russian of an English page that nobody of the centre has written. */
export async function russianOn(page: Page, people: readonly string[]): Promise<readonly string[]> {
  const left = (piece: string): string => people.reduce((rest, words) => (CYRILLIC.test(rest) ? rest.replaceAll(words, '') : rest), piece.replaceAll(PAPER_NUMBER, ''))
  return [...new Set(await piecesOf(page))].filter((piece) => CYRILLIC.test(piece) && CYRILLIC.test(left(piece)))
}
