import { normaliseSerial } from '#shared/kit/serial.ts'
import type { In, Out } from '#core/kit/handler.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { findRowIds, PART_INDEX } from '#core/search/index.ts'
import { resolvePartCode } from './part-codes.ts'
import { partRows } from './part-rows.ts'
import { substitutesOf } from './substitutes.ts'

type Asked = In<'parts.find'>

const AFTER_ALL = Number.MAX_SAFE_INTEGER
const SEARCH_BATCH = 500
/** With more answers than this, their analogues would drown what was asked for. */
const MOST_WITH_ANALOGUES = 10
const SHORTEST_SERIAL_START = 4
const HIGHEST_SIGN = '\u{10ffff}'

// One text for each set of filters, so that each has its own plan; what was typed is only ever bound.
function filterSql(asked: Asked): string {
  const inStock = asked.onlyInStock ? ' AND EXISTS (SELECT 1 FROM stock_balances s WHERE s.part_id = p.id AND s.on_hand_milli > 0)' : ''
  const belowMinimum = asked.onlyBelowMinimum ? ' AND p.min_stock_milli > 0 AND p.min_stock_milli > COALESCE((SELECT SUM(s.on_hand_milli - s.reserved_milli) FROM stock_balances s WHERE s.part_id = p.id), 0)' : ''
  return `${inStock}${belowMinimum}${asked.status === null ? '' : ' AND p.status = @status'}`
}
const fitsModelSql = ({ modelId }: Asked): string => (modelId === null ? '' : ' AND EXISTS (SELECT 1 FROM part_models pm WHERE pm.part_id = p.id AND pm.model_id = @modelId)')

const idsOf = (rows: unknown): number[] => (rows as { id: number }[]).map(({ id }) => id)
const wanted = ({ status, modelId }: Asked) => ({ status, modelId })

/** Those of the ids that pass the filters, in their order. */
function passing(db: ReadDb, ids: readonly number[], asked: Asked): number[] {
  if (ids.length === 0) return []
  const text = `SELECT p.id FROM json_each(@ids) found JOIN parts p ON p.id = found.value WHERE 1${filterSql(asked)}${fitsModelSql(asked)}`
  const passed = new Set(idsOf(db.sql(text).all({ ...wanted(asked), ids: JSON.stringify(ids) })))
  return ids.filter((id) => passed.has(id))
}

/** Without words: everything, or what fits the model, newest first. */
function listedIds(db: ReadDb, asked: Asked, count: number): number[] {
  const from = asked.modelId === null ? 'parts p WHERE p.id < @before' : 'part_models pm JOIN parts p ON p.id = pm.part_id WHERE pm.model_id = @modelId AND pm.part_id < @before'
  const newest = asked.modelId === null ? 'p.id' : 'pm.part_id'
  return idsOf(db.sql(`SELECT p.id FROM ${from}${filterSql(asked)} ORDER BY ${newest} DESC LIMIT @count`).all({ ...wanted(asked), before: asked.after ?? AFTER_ALL, count }))
}

/** By full text, newest first; batches, since most of what the words find may not pass the filters. */
function wordIds(db: ReadDb, asked: Asked, count: number, except: ReadonlySet<number>): number[] {
  const found: number[] = []
  let before = asked.after ?? AFTER_ALL
  while (found.length < count) {
    const batch = findRowIds(db, PART_INDEX, asked.text, SEARCH_BATCH, before)
    found.push(...passing(db, batch.filter((id) => !except.has(id)), asked))
    if (batch.length < SEARCH_BATCH) break
    before = batch.at(-1) ?? 0
  }
  return found.slice(0, count)
}

const BY_SERIAL_START = 'SELECT DISTINCT part_id AS id FROM part_serials WHERE serial >= @start AND serial < @start || @highest LIMIT @count'

/** Parts the code names exactly, then those with a piece whose serial begins so. */
function namedIds(db: ReadDb, text: string): readonly number[] {
  const named = resolvePartCode(db, text).map(({ partId }) => partId)
  const serial = normaliseSerial(text)
  const begun = serial.ok && serial.value.serial.length >= SHORTEST_SERIAL_START ? idsOf(db.sql(BY_SERIAL_START).all({ start: serial.value.serial, highest: HIGHEST_SIGN, count: MOST_WITH_ANALOGUES })) : []
  return [...new Set([...named, ...begun])]
}

interface Page { readonly ids: readonly number[]; readonly next: number | null }

function pageOf(ids: readonly number[], limit: number): Page {
  const page = ids.slice(0, limit)
  return { ids: page, next: ids.length > limit ? (page.at(-1) ?? null) : null }
}

const WITHOUT_FILTERS = { modelId: null, onlyInStock: false, onlyBelowMinimum: false, status: null } as const
const isFiltered = (asked: Asked): boolean => asked.modelId !== null || asked.onlyInStock || asked.onlyBelowMinimum || asked.status !== null

/** What may be taken in place of the parts the words name; a part out of stock is left out by a filter, its analogue in stock is not. */
function analoguesOf(db: ReadDb, asked: Asked, named: readonly number[], { ids, next }: Page, shown: ReadonlySet<number>): ReadonlyMap<number, string> {
  const byWords = next === null && isFiltered(asked) ? wordIds(db, { ...asked, ...WITHOUT_FILTERS }, MOST_WITH_ANALOGUES + 1, new Set(named)) : ids
  const roots = named.length + byWords.length > MOST_WITH_ANALOGUES ? named.slice(0, MOST_WITH_ANALOGUES) : [...named, ...byWords]
  const substitutes = substitutesOf(db, roots).filter(({ partId }) => !shown.has(partId))
  const passed = new Set(passing(db, substitutes.map(({ partId }) => partId), asked))
  const numbers = new Map(partRows(db, roots).map(({ partId, number }) => [partId, number]))
  return new Map(substitutes.filter(({ partId }) => passed.has(partId)).map(({ partId, instead }) => [partId, numbers.get(instead) ?? '']))
}

function found(db: ReadDb, asked: Asked): Out<'parts.find'> {
  const named = namedIds(db, asked.text)
  const words = pageOf(wordIds(db, asked, asked.limit + 1, new Set(named)), asked.limit)
  if (asked.after !== null) return { rows: partRows(db, words.ids), next: words.next }
  const shown = [...passing(db, named, asked), ...words.ids]
  const analogues = analoguesOf(db, asked, named, words, new Set(shown))
  return { rows: partRows(db, [...shown, ...analogues.keys()], analogues), next: words.next }
}

/** Parts by any of their numbers, a piece's serial, names or models, each with where it stands; after them, what may be taken in their place. */
export function findParts(db: ReadDb, asked: Asked): Out<'parts.find'> {
  if (asked.text !== '') return found(db, asked)
  const { ids, next } = pageOf(listedIds(db, asked, asked.limit + 1), asked.limit)
  return { rows: partRows(db, ids), next }
}
