import { normaliseSerial } from '#shared/kit/serial.ts'
import { compactForSearch, wordsForSearch } from '#shared/orders/search-query.ts'
import type { WriteTx } from '#core/db/brands.ts'

interface PartWords { readonly number: string; readonly name_ru: string; readonly name_en: string; readonly name_zh: string; readonly codes: string | null; readonly models: string | null }

const BETWEEN_CODES = '\n'
const NO_LOOK_ALIKES = /^[ -~]*$/u
// A read model: what a part is found by lies in the tables of several features.
const PART_WORDS = `SELECT p.number, p.name_ru, p.name_en, p.name_zh,
  (SELECT group_concat(c.code, char(10)) FROM part_codes c WHERE c.part_id = p.id) AS codes,
  (SELECT group_concat(b.name || ' ' || m.name || ' ' || m.sku, ' ') FROM part_models pm JOIN models m ON m.id = pm.model_id JOIN brands b ON b.id = m.brand_id WHERE pm.part_id = p.id) AS models
  FROM parts p WHERE p.id = ?`

/** A number typed with Cyrillic look-alikes is stored as typed and as the Latin one it stands for. */
function spellingsOf(code: string): readonly string[] {
  if (NO_LOOK_ALIKES.test(code)) return [compactForSearch(code)]
  const latin = normaliseSerial(code)
  return [compactForSearch(code), ...(latin.ok && latin.value.hadLookAlikes ? [compactForSearch(latin.value.serial)] : [])]
}

const anywhereOf = (codes: readonly string[]): string => [...new Set([...new Set(codes)].flatMap(spellingsOf))].join(' ')
/** Each code once: a supplier's number is mostly the part's own. */
const wordsOf = (names: readonly string[], codes: readonly string[]): string => wordsForSearch([...names, ...new Set(codes)].join(' '))

/** Makes the part findable by what it now holds; what it held before is forgotten. */
export function indexPart(tx: WriteTx, partId: number): void {
  const row = tx.sql(PART_WORDS).get(partId) as PartWords | undefined
  if (row === undefined) return
  const codes = [row.number, ...(row.codes ?? '').split(BETWEEN_CODES)]
  tx.sql('INSERT OR REPLACE INTO part_ft (rowid, codes) VALUES (CAST(? AS INTEGER), ?)').run(partId, anywhereOf(codes))
  tx.sql('INSERT OR REPLACE INTO part_fw (rowid, names, models) VALUES (CAST(? AS INTEGER), ?, ?)').run(partId, wordsOf([row.name_ru, row.name_en, row.name_zh], codes), wordsForSearch(row.models ?? ''))
}

export interface NewPartWords { readonly partId: number; readonly names: readonly string[]; readonly codes: readonly string[] }

/**
 * The same for parts that have just been made: nothing has to be read again or forgotten.
 * Why all at once: a statement on another table between two of these makes SQLite write out what the search has gathered so far.
 */
export function indexNewParts(tx: WriteTx, parts: readonly NewPartWords[]): void {
  const anywhere = tx.sql('INSERT INTO part_ft (rowid, codes) VALUES (CAST(? AS INTEGER), ?)')
  const words = tx.sql("INSERT INTO part_fw (rowid, names, models) VALUES (CAST(? AS INTEGER), ?, '')")
  for (const { partId, codes } of parts) anywhere.run(partId, anywhereOf(codes))
  for (const { partId, names, codes } of parts) words.run(partId, wordsOf(names, codes))
}

/** Removes the part from the search, for an import that is taken back. */
export function forgetPart(tx: WriteTx, partId: number): void {
  tx.sql('DELETE FROM part_ft WHERE rowid = CAST(? AS INTEGER)').run(partId)
  tx.sql('DELETE FROM part_fw WHERE rowid = CAST(? AS INTEGER)').run(partId)
}
